package org.chancery.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.document.Witness.Field;
import org.chancery.document.html.ArticleExtractor;
import org.chancery.document.html.ErrorPage;
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

    ReportDraft read(RawReport raw, Set<String> repeated) {
        Declared said = raw.declared();
        Document page = Jsoup.parse(raw.text(), said.url() == null ? "" : said.url());
        PageView view = PageView.of(page);
        if (raw.form() != RawReport.Form.HTML) {
            return fragment(view, said);
        }
        PageMetadata metadata = PageMetadata.of(view, said.url());
        PageArticle article = extractor.extract(view, metadata.title(), metadata.body(), metadata.authors());
        ReportText text = new ReportText();
        List<Dropped> dropped = new ArrayList<>(article.dropped());
        boolean message = metadata.allDays().isEmpty() && ErrorPage.is(metadata.titles(), length(article));
        for (PageArticle.Paragraph paragraph : article.paragraphs()) {
            if (message) {
                dropped.add(new Dropped(paragraph.text(), "a server's message, no article", null));
            } else if (!repeated.isEmpty() && repeated.contains(RepeatedBlocks.key(paragraph.text()))) {
                dropped.add(new Dropped(paragraph.text(), RepeatedBlocks.REASON, null));
            } else {
                text.add(paragraph.kind(), paragraph.text(), null);
            }
        }
        ReportDraft draft = new ReportDraft(text, dropped);
        draft.say(Field.TITLE, said.title(), "declared");
        metadata.titles().forEach(value -> draft.say(Field.TITLE, value.text(), value.source()));
        List<String> authors = said.authors().isEmpty() ? metadata.authors() : said.authors();
        authors.forEach(author ->
                draft.say(Field.AUTHOR, author, said.authors().isEmpty() ? metadata.authorSource() : "declared"));
        draft.say(Field.OUTLET, said.outlet(), "declared");
        metadata.outlets().forEach(value -> draft.say(Field.OUTLET, value.text(), value.source()));
        draft.say(Field.LANGUAGE, metadata.language(), "html lang");
        draft.say(Field.URL, metadata.canonical(), "canonical link");
        draft.say(Field.SECTION, metadata.section(), "article:section");
        days(draft, metadata, said);
        return draft;
    }

    private static int length(PageArticle article) {
        return article.paragraphs().stream()
                .mapToInt(paragraph -> paragraph.text().length())
                .sum();
    }

    /** Markup that is the article's own: nothing is looked for, only what points elsewhere is cut. */
    private ReportDraft fragment(PageView view, Declared said) {
        PageArticle article = extractor.fragment(view, said.title());
        ReportText text = new ReportText();
        article.paragraphs().forEach(paragraph -> text.add(paragraph.kind(), paragraph.text(), null));
        ReportDraft draft = new ReportDraft(text, new ArrayList<>(article.dropped()));
        draft.say(Field.TITLE, said.title(), "declared");
        said.authors().forEach(author -> draft.say(Field.AUTHOR, author, "declared"));
        draft.say(Field.OUTLET, said.outlet(), "declared");
        draft.day(Field.PUBLISHED, said.published(), "declared");
        draft.day(Field.MODIFIED, said.modified(), "declared");
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
