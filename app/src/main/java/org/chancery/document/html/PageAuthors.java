package org.chancery.document.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.document.people.Bylines;
import org.chancery.document.plain.Prose;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Who wrote a page's article: structured data, then tags, then what the page marks as author, then its byline. */
final class PageAuthors {

    private static final int LONGEST = 90;
    private static final String MARKED =
            "[itemprop=author] [itemprop=name], [itemprop=author], [rel=author], a[href*=/author/], a[href*=/autor/], "
                    + "[class*=author-name], [class*=author_name], [class*=authorname], [class*=AuthorName], "
                    + "[class~=^author$], [class*=byline__name], [class*=byline-name], [class*=byline], [class*=Byline], [class*=author], "
                    + "[id*=author], [class*=autor]";

    private final Set<String> siteNames;
    private String source = "";

    PageAuthors(Set<String> siteNames) {
        this.siteNames = siteNames;
    }

    String source() {
        return source;
    }

    List<String> of(Document page, MetaTags tags, StructuredData data) {
        List<String> names = cleaned(data.authors());
        if (!names.isEmpty()) {
            source = "json-ld author";
            return names;
        }
        for (String key : List.of(
                "author", "article:author", "parsely-author", "byl", "sailthru.author", "dc.creator", "dcterms.creator",
                "dc.contributor", "citation_author", "cxenseparse:author", "og:article:author", "authors", "article.author",
                "twitter:data1")) {
            boolean label = !key.equals("twitter:data1") || isAuthorLabel(tags.first("twitter:label1"));
            names = label ? cleaned(tags.all(key)) : List.of();
            if (!names.isEmpty()) {
                source = "meta " + key;
                return names;
            }
        }
        return marked(page);
    }

    private List<String> marked(Document page) {
        for (Element element : page.select(MARKED)) {
            String text = element.text().strip();
            if (text.isEmpty() || text.length() > LONGEST || inComments(element)) {
                continue;
            }
            List<String> names = new ArrayList<>();
            for (String name : Bylines.names(text)) {
                if (!siteNames.contains(BlockJudge.fold(name))) {
                    names.add(name);
                }
            }
            if (!names.isEmpty()) {
                source = "marked as author";
                return names;
            }
        }
        return byline(page);
    }

    /** A short line near the top that opens like a byline. */
    private List<String> byline(Document page) {
        int seen = 0;
        for (Element element : page.select("p, span, div, li, em, i, strong, b, address, cite, h3, h4, h5, h6")) {
            String text = element.ownText().strip();
            if (text.isEmpty() || text.length() > LONGEST || seen++ > 600) {
                continue;
            }
            String whole = element.text().strip();
            if (whole.length() <= LONGEST && Bylines.opensLikeByline(whole) && Prose.words(whole) <= 9) {
                List<String> names = Bylines.names(whole);
                if (!names.isEmpty() && !inComments(element)) {
                    source = "byline";
                    return names;
                }
            }
        }
        return List.of();
    }

    private static boolean inComments(Element element) {
        Element at = element;
        for (int i = 0; at != null && i < 12; i++, at = at.parent()) {
            String name = (at.className() + " " + at.id()).toLowerCase(Locale.ROOT);
            if (name.contains("comment") || name.contains("related") || name.contains("sidebar") || name.contains("footer")
                    || at.normalName().equals("footer") || at.normalName().equals("aside")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAuthorLabel(@Nullable String label) {
        if (label == null) {
            return false;
        }
        String lower = label.toLowerCase(Locale.ROOT);
        return lower.contains("written by") || lower.contains("verfasst von") || lower.contains("écrit par")
                || lower.contains("author") || lower.contains("autor") || lower.contains("scritto da")
                || lower.contains("geschreven door") || lower.contains("escrito por") || lower.contains("автор");
    }

    private List<String> cleaned(List<String> values) {
        Set<String> names = new LinkedHashSet<>();
        for (String value : values) {
            String text = MetaTags.plain(value);
            if (text.length() > LONGEST * 2 || text.startsWith("http") || text.startsWith("www.") || text.contains("@")) {
                continue;
            }
            List<String> persons = Bylines.names(text);
            if (!persons.isEmpty()) {
                names.addAll(persons);
            } else if (isName(text)) {
                names.add(text);
            }
        }
        return List.copyOf(names);
    }

    /** A name that has not a person's form may still be one: a pen name, one in another script. */
    private boolean isName(String text) {
        int words = Prose.words(text);
        return words >= 1
                && words <= 4
                && text.length() <= 40
                && !siteNames.contains(BlockJudge.fold(text))
                && !Bylines.isDesk(text)
                && !Bylines.isOutlet(text)
                && text.indexOf('.') < 0
                && text.indexOf('/') < 0;
    }
}
