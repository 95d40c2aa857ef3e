package org.chancery.document;

import java.util.ArrayList;
import java.util.List;
import org.chancery.document.plain.Part;
import org.chancery.document.plain.PlainTextCleaner;
import org.chancery.source.Declared;
import org.chancery.source.RawReport;
import org.chancery.text.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads a raw report: the door of this layer. Keeps nothing between reports; safe to call from several threads. */
public final class Reader {

    private final PlainTextCleaner plain = new PlainTextCleaner();

    /** The report, clean. Never fails: what has no article comes back with an empty text. */
    public Report read(RawReport raw) {
        Declared said = raw.declared();
        ReportText text = new ReportText();
        List<Dropped> dropped = new ArrayList<>();
        String title = said.title();
        if (raw.form() == RawReport.Form.TEXT) {
            for (Part part : plain.clean(raw.text())) {
                String words = part.span().in(raw.text());
                if (part.kind().isArticle()) {
                    text.add(Block.Kind.PARAGRAPH, words, part.span());
                } else {
                    dropped.add(new Dropped(words, part.reason(), part.span()));
                }
            }
        } else {
            Document page = Jsoup.parse(raw.text());
            for (Element paragraph : page.select("p")) {
                if (!paragraph.text().isBlank()) {
                    text.add(Block.Kind.PARAGRAPH, paragraph.text(), (Span) null);
                }
            }
            title = title == null ? page.title() : title;
        }
        Metadata metadata = new Metadata(
                title, said.published(), said.modified(), said.authors(), said.outlet(), null, said.language(),
                said.url(), said.section(), List.of());
        return new Report(ReportId.of(raw), text.text(), text.blocks(), metadata, null, List.of(), dropped, said.complete());
    }
}
