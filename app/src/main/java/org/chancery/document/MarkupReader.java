package org.chancery.document;

import java.util.ArrayList;
import org.chancery.document.Witness.Field;
import org.chancery.source.RawReport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads web pages and fragments of markup. */
final class MarkupReader {

    ReportDraft read(RawReport raw) {
        Document page = Jsoup.parse(raw.text());
        ReportText text = new ReportText();
        for (Element paragraph : page.select("p")) {
            if (!paragraph.text().isBlank()) {
                text.add(Block.Kind.PARAGRAPH, paragraph.text(), null);
            }
        }
        ReportDraft draft = new ReportDraft(text, new ArrayList<>());
        draft.say(Field.TITLE, raw.declared().title(), "declared");
        draft.say(Field.TITLE, page.title(), "title");
        return draft;
    }
}
