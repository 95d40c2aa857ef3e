package org.chancery.document;

import java.util.ArrayList;
import java.util.List;
import org.chancery.document.Witness.Field;
import org.chancery.document.html.ArticleExtractor;
import org.chancery.document.html.PageArticle;
import org.chancery.document.html.PageMetadata;
import org.chancery.document.html.PageView;
import org.chancery.source.Declared;
import org.chancery.source.RawReport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads web pages and fragments of markup. */
final class MarkupReader {

    private final ArticleExtractor extractor = new ArticleExtractor();

    ReportDraft read(RawReport raw) {
        Declared said = raw.declared();
        Document page = Jsoup.parse(raw.text(), said.url() == null ? "" : said.url());
        PageView view = PageView.of(page);
        PageMetadata metadata = PageMetadata.of(view, said.url());
        PageArticle article = extractor.extract(view, metadata.title(), metadata.body(), metadata.authors());
        ReportText text = new ReportText();
        for (PageArticle.Paragraph paragraph : article.paragraphs()) {
            text.add(paragraph.kind(), paragraph.text(), null);
        }
        ReportDraft draft = new ReportDraft(text, new ArrayList<>(article.dropped()));
        draft.say(Field.TITLE, said.title(), "declared");
        metadata.titles().forEach(value -> draft.say(Field.TITLE, value.text(), value.source()));
        List<String> authors = said.authors().isEmpty() ? metadata.authors() : said.authors();
        authors.forEach(author -> draft.say(
                Field.AUTHOR, author, said.authors().isEmpty() ? metadata.authorSource() : "declared"));
        draft.say(Field.OUTLET, said.outlet(), "declared");
        metadata.outlets().forEach(value -> draft.say(Field.OUTLET, value.text(), value.source()));
        draft.say(Field.LANGUAGE, metadata.language(), "html lang");
        draft.say(Field.URL, metadata.canonical(), "canonical link");
        draft.say(Field.SECTION, metadata.section(), "article:section");
        days(draft, metadata, said);
        return draft;
    }

    private static void days(ReportDraft draft, PageMetadata metadata, Declared said) {
        draft.day(Field.PUBLISHED, said.published(), "declared");
        PageMetadata.Day published = metadata.published(said.fetched());
        if (published != null) {
            draft.day(Field.PUBLISHED, published.day(), published.source());
        }
        for (PageMetadata.Day other : metadata.allDays()) {
            if (!other.equals(published)) {
                draft.doubt(Field.PUBLISHED, other.day().toString(), other.source());
            }
        }
        draft.day(Field.MODIFIED, said.modified(), "declared");
        PageMetadata.Day modified = metadata.modified(said.fetched());
        if (modified != null) {
            draft.day(Field.MODIFIED, modified.day(), modified.source());
        }
    }
}
