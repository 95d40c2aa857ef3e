package org.chancery.document;

import java.util.ArrayList;
import java.util.List;
import org.chancery.document.Witness.Field;
import org.chancery.document.plain.Cleaned;
import org.chancery.document.plain.Part;
import org.chancery.document.plain.PartKind;
import org.chancery.document.plain.PlainTextCleaner;
import org.chancery.source.Declared;
import org.chancery.source.RawReport;
import org.chancery.text.Span;

/** Reads plain text. */
final class PlainReader {

    private final PlainTextCleaner cleaner = new PlainTextCleaner();

    ReportDraft read(RawReport raw) {
        String given = raw.text();
        Cleaned cleaned = cleaner.clean(given);
        ReportText text = new ReportText();
        List<Dropped> dropped = new ArrayList<>();
        for (Part part : cleaned.parts()) {
            String words = part.span().in(given);
            if (part.kind().isArticle()) {
                text.add(blockKind(part.kind()), words, part.span());
            } else {
                dropped.add(new Dropped(words, part.reason(), part.span()));
            }
        }
        ReportDraft draft = new ReportDraft(text, dropped);
        for (Part part : cleaned.parts()) {
            String words = part.span().in(given);
            if (part.kind() == PartKind.CREDIT_LINE
                    && words.startsWith("(")
                    && words.length() < 50
                    && Character.isUpperCase(words.charAt(1))
                    && !words.startsWith("(With")) {
                draft.agency(words.substring(1, words.length() - 1).strip());
            }
        }
        Declared said = raw.declared();
        draft.say(Field.TITLE, said.title(), "declared");
        Span title = cleaned.title();
        if (title != null) {
            draft.say(Field.TITLE, title.in(given).strip(), "title line");
        }
        draft.day(Field.PUBLISHED, said.published(), "declared");
        Span at = cleaned.publishedAt();
        if (at != null) {
            draft.day(Field.PUBLISHED, cleaned.published(), "date line");
        }
        draft.day(Field.MODIFIED, said.modified(), "declared");
        draft.day(Field.MODIFIED, cleaned.modified(), "date line");
        List<String> authors = said.authors().isEmpty() ? cleaned.authors() : said.authors();
        authors.forEach(author -> draft.say(Field.AUTHOR, author, said.authors().isEmpty() ? "byline" : "declared"));
        draft.say(Field.OUTLET, said.outlet(), "declared");
        draft.say(Field.OUTLET, cleaned.outlet(), "page head");
        return draft;
    }

    private static Block.Kind blockKind(PartKind kind) {
        return switch (kind) {
            case HEADING -> Block.Kind.HEADING;
            case LIST_ITEM -> Block.Kind.LIST_ITEM;
            default -> Block.Kind.PARAGRAPH;
        };
    }
}
