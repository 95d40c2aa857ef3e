package org.chancery.document.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.document.chrome.ChromePatterns;
import org.chancery.document.people.Bylines;
import org.chancery.document.plain.Prose;
import org.chancery.text.WordLists;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** Who wrote a page's article: structured data, then tags, then what the page marks as author, then its byline. */
final class PageAuthors {

    private static final int LONGEST = 90;
    private static final Evaluator SURE = Selector.evaluatorOf(
            "[itemprop=author], [itemprop=name], [rel=author], .author-name, "
                    + ".author_name, .authorname, .author__name, .byline-name, .byline__name, .post-author, .entry-author, "
                    + ".fn, .p-author, .author.vcard,  a[href*=/author/], a[href*=/autor/], a[href*=/auteur/], a[href*=/authors/], "
                    + "a[href*=/autoren/], a[href*=/writers/], a[href*=/autores/], a[href*=/journalist/], [class*=author-link], [class*=author-name], [class*=authorName]");
    private static final Evaluator LIKELY = Selector.evaluatorOf(
            "[class*=byline], [class*=Byline], [class*=author], [class*=Author], [id*=author], "
                    + "[class*=autor], [class*=writer], [class*=redakteur], [class*=contributor], [class*=metaInfo], [class*=article-info]");
    private static final Set<String> ASIDE =
            WordLists.of("document/datetags.txt").get("aside");
    private static final Set<String> BESIDE =
            WordLists.of("document/datetags.txt").get("beside");

    private static final Set<String> NOBODY =
            WordLists.of("document/byline.txt").get("nobody");

    private final Set<String> siteNames;
    private String source = "";

    PageAuthors(Set<String> siteNames) {
        this.siteNames = siteNames;
    }

    String source() {
        return source;
    }

    /** Persons first, wherever they stand; if there are none, the house or pen name that the page declares as author. */
    List<String> of(PageView view, MetaTags tags, StructuredData data) {
        List<String> persons = persons(view, tags, data);
        if (!persons.isEmpty()) {
            return persons;
        }
        for (String declared : declared(tags, data)) {
            String name = MetaTags.plain(declared);
            int words = Prose.words(name);
            if (words >= 1
                    && words <= 5
                    && name.length() <= 40
                    && name.indexOf('@') < 0
                    && name.indexOf('/') < 0
                    && name.indexOf(',') < 0
                    && !NOBODY.contains(name.toLowerCase(Locale.ROOT))) {
                source = "declared author";
                return List.of(name);
            }
        }
        return List.of();
    }

    private static List<String> declared(MetaTags tags, StructuredData data) {
        List<String> declared = new ArrayList<>(data.authors());
        declared.addAll(tags.all("author"));
        declared.addAll(tags.all("article:author"));
        declared.addAll(tags.all("shareaholic:article_author_name"));
        return declared;
    }

    private List<String> persons(PageView view, MetaTags tags, StructuredData data) {
        List<String> names = cleaned(data.authors());
        if (!names.isEmpty()) {
            source = "json-ld author";
            return names;
        }
        for (String key : List.of(
                "author",
                "article:author",
                "parsely-author",
                "byl",
                "sailthru.author",
                "dc.creator",
                "dcterms.creator",
                "dc.contributor",
                "citation_author",
                "cxenseparse:author",
                "og:article:author",
                "authors",
                "article.author",
                "twitter:data1")) {
            boolean label = !key.equals("twitter:data1") || isAuthorLabel(tags.first("twitter:label1"));
            names = label ? cleaned(tags.all(key)) : List.of();
            if (!names.isEmpty()) {
                source = "meta " + key;
                return names;
            }
        }
        return marked(view);
    }

    /** Elements that the page marks as naming the author: the surest marks first. */
    private List<String> marked(PageView view) {
        for (Evaluator marks : List.of(SURE, LIKELY)) {
            for (Element element : view.marked().of(marks)) {
                String whole = isAside(element, view) || !isOfAuthor(element) ? "" : element.text();
                if (whole.isBlank() || whole.length() > LONGEST * 2) {
                    continue;
                }
                Set<String> names = new LinkedHashSet<>();
                for (String text : texts(element)) {
                    names.addAll(accepted(text, marks == SURE));
                }
                if (!names.isEmpty()) {
                    source = "marked as author";
                    return List.copyOf(names);
                }
            }
        }
        return byline(view);
    }

    /** Marks of a name count inside a mark of an author alone. */
    private static boolean isOfAuthor(Element element) {
        if (!element.hasClass("fn") && !element.attr("itemprop").equalsIgnoreCase("name") || element.hasClass("n")) {
            return true;
        }
        for (Element at = element.parent(); at != null; at = at.parent()) {
            if (at.hasClass("vcard")
                    || at.hasClass("author")
                    || at.attr("itemprop").equalsIgnoreCase("author")) {
                return true;
            }
        }
        return false;
    }

    /** The texts of the links inside, which hold the names alone; without links, the whole. */
    private static List<String> texts(Element element) {
        List<String> texts = new ArrayList<>();
        for (Element link : element.select("a, strong, b")) {
            if (!link.text().isBlank() && link.text().length() <= 60 && texts.size() < 6 && link != element) {
                texts.add(link.text().strip());
            }
        }
        if (texts.stream().noneMatch(text -> !Bylines.names(text).isEmpty())) {
            texts.add(element.text().strip());
        }
        return texts;
    }

    private List<String> accepted(String text, boolean sure) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        for (String name : Bylines.names(text)) {
            if (!siteNames.contains(BlockJudge.fold(name))
                    && ChromePatterns.get().match(name) == null) {
                names.add(name);
            }
        }
        String bare = Bylines.withoutBy(text);
        if (names.isEmpty() && sure && isName(bare) && ChromePatterns.get().match(bare) == null) {
            names.add(bare);
        }
        return names;
    }

    /** A short line near the top that opens like a byline. */
    private List<String> byline(PageView view) {
        int seen = 0;
        for (Element element :
                view.page().select("p, span, div, li, em, i, strong, b, address, cite, h3, h4, h5, h6")) {
            String text = element.ownText().strip();
            if (text.isEmpty() || text.length() > LONGEST || seen++ > 600) {
                continue;
            }
            String whole = element.text().strip();
            if (whole.length() <= LONGEST && Bylines.opensLikeByline(whole) && Prose.words(whole) <= 9) {
                List<String> names = Bylines.names(whole);
                if (!names.isEmpty() && !isAside(element, view)) {
                    source = "byline";
                    return names;
                }
            }
        }
        return List.of();
    }

    private static boolean isAside(Element element, PageView view) {
        String reason = view.weights().furniture(element);
        return reason != null && (ASIDE.contains(reason) || BESIDE.contains(reason));
    }

    private static boolean isAuthorLabel(@Nullable String label) {
        if (label == null) {
            return false;
        }
        String lower = label.toLowerCase(Locale.ROOT);
        return lower.contains("written by")
                || lower.contains("verfasst von")
                || lower.contains("écrit par")
                || lower.contains("author")
                || lower.contains("autor")
                || lower.contains("scritto da")
                || lower.contains("geschreven door")
                || lower.contains("escrito por")
                || lower.contains("автор");
    }

    private List<String> cleaned(List<String> values) {
        Set<String> names = new LinkedHashSet<>();
        for (String value : values) {
            String text = MetaTags.plain(value);
            if (text.length() > LONGEST * 2
                    || text.startsWith("http")
                    || text.startsWith("www.")
                    || text.contains("@")) {
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
