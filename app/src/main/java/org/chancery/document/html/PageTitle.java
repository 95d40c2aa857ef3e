package org.chancery.document.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.document.chrome.ChromePatterns;
import org.chancery.document.plain.Prose;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The title of a page's article. A heading that the page's other titles bear out is the best witness; then the
 * structured data, the tags for sharing, and the page's own title without the name of the site.
 */
final class PageTitle {

    private static final Pattern PARTS =
            Pattern.compile("\\s+[|–—·•»:]{1,2}\\s+|\\s+-{1,2}\\s+|\\s*[|»]\\s*|\\s+::\\s+");
    private static final Set<String> ELSEWHERE = Set.of(
            "nav",
            "navigation",
            "footer",
            "contentinfo",
            "related",
            "comments",
            "comment",
            "sidebar",
            "modal",
            "popup",
            "banner",
            "menu");
    private static final int MAX = 300;

    private PageTitle() {}

    /** All titles, the one to be believed first. */
    static List<Said> of(PageView view, MetaTags tags, StructuredData data, Set<String> siteNames) {
        Document page = view.page();
        Set<Said> order = new LinkedHashSet<>();
        String headline = clean(data.articleText("headline"));
        String og = clean(tags.first("og:title"));
        String own = clean(page.title());
        String name = own == null ? null : trailing(own);
        List<String> headings = headings(view, name == null ? "" : BlockJudge.fold(name));
        List<String> others = new ArrayList<>();
        for (String other : new String[] {og, headline, own, clean(tags.first("twitter:title"))}) {
            if (other != null) {
                others.add(BlockJudge.fold(other));
            }
        }
        String best = null;
        for (String heading : headings) {
            String folded = BlockJudge.fold(heading);
            boolean borne = Prose.words(heading) >= 2
                    && !siteNames.contains(folded)
                    && others.stream()
                            .anyMatch(other -> other.startsWith(folded)
                                    || other.contains(folded) && folded.length() > 12
                                    || other.length() > 24 && folded.startsWith(other));
            if (borne && (best == null || heading.length() > best.length())) {
                best = heading;
            }
        }
        if (best == null && own != null) {
            best = partHeaded(own, view, siteNames);
        }
        if (best == null
                && headings.size() == 1
                && page.selectFirst("h1") != null
                && isTitle(headings.get(0), siteNames)) {
            best = headings.get(0);
        }
        best = best == null
                ? null
                : withoutKicker(best, og, headline, own == null ? null : withoutSite(own, siteNames, true));
        add(order, best == null ? null : withoutSite(best, siteNames, false), "h1");
        String ownShort = own == null ? null : withoutSite(own, siteNames, true);
        add(order, og == null ? null : withoutTail(withoutSite(og, siteNames, false), ownShort, headline), "og:title");
        add(order, headline == null ? null : withoutSite(headline, siteNames, false), "json-ld headline");
        if (headings.size() == 1 && !siteNames.contains(BlockJudge.fold(headings.get(0)))) {
            add(order, headings.get(0), "h1");
        }
        add(order, own == null ? null : withoutSite(own, siteNames, true), "title");
        add(
                order,
                clean(tags.first("twitter:title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title")),
                "meta");
        add(order, headings.isEmpty() ? null : headings.get(0), "h1");
        return List.copyOf(order);
    }

    /** Whether a heading that nothing else on the page bears out can be its title. */
    private static boolean isTitle(String heading, Set<String> siteNames) {
        String folded = BlockJudge.fold(heading);
        return Prose.words(heading) >= 2
                && ChromePatterns.get().match(heading) == null
                && siteNames.stream().noneMatch(name -> name.length() > 3 && folded.startsWith(name));
    }

    /** The heading without the words set above it, where another title has it so. */
    private static String withoutKicker(String heading, @Nullable String... others) {
        String folded = BlockJudge.fold(heading);
        for (String other : others) {
            String end = other == null ? "" : BlockJudge.fold(other);
            if (other != null && end.length() < folded.length() && folded.endsWith(end) && Prose.words(other) >= 4) {
                return other;
            }
        }
        return heading;
    }

    /** The title without what is set behind it, where another title of four words or more ends at that mark. */
    private static String withoutTail(String title, @Nullable String... others) {
        for (String other : others) {
            if (other != null
                    && Prose.words(other) >= 4
                    && title.length() > other.length()
                    && title.startsWith(other)
                    && PARTS.matcher(title.substring(other.length())).lookingAt()) {
                return other;
            }
        }
        return title;
    }

    private static void add(Set<Said> order, @Nullable String text, String source) {
        if (text != null && !text.isEmpty()) {
            order.add(new Said(text, source));
        }
    }

    /** The last part of the page's own title, which is the site's name if a heading repeats it; null if it has but one. */
    private static @Nullable String trailing(String own) {
        String[] parts = PARTS.split(own);
        return parts.length < 2 || Prose.words(parts[0]) < 2 ? null : parts[parts.length - 1];
    }

    /** The part of the page's own title that is a heading too, if there is one and only one. */
    private static @Nullable String partHeaded(String own, PageView view, Set<String> siteNames) {
        String[] parts = PARTS.split(own);
        if (parts.length < 2) {
            return null;
        }
        Set<String> folded = new LinkedHashSet<>();
        for (String part : parts) {
            if (Prose.words(part) >= 2 && !siteNames.contains(BlockJudge.fold(part))) {
                folded.add(BlockJudge.fold(part));
            }
        }
        Set<String> found = new LinkedHashSet<>();
        for (PageBlock block : view.blocks()) {
            if (block.isHeading()
                    && folded.contains(BlockJudge.fold(block.text()))
                    && view.weights().furniture(block.owner()) == null
                    && !leadsHome(block.owner())) {
                found.add(block.text());
            }
        }
        return found.size() == 1 ? found.iterator().next() : null;
    }

    /** The heading's words, without a line above the title that is marked as one. */
    private static String words(Element heading, PageView view) {
        for (Element child : heading.children()) {
            if (view.regions().isKicker(child)) {
                String above = child.text();
                String whole = heading.text();
                String rest = whole.startsWith(above) ? whole.substring(above.length()) : whole;
                return Prose.words(rest) >= 3 ? strip(rest) : whole;
            }
        }
        return heading.text();
    }

    /** Whether a heading is the site's name: its only link leads to the site's first page. */
    private static boolean leadsHome(Element heading) {
        Element link = heading.selectFirst("a[href]");
        link = link == null ? heading.closest("a[href]") : link;
        if (link == null) {
            return false;
        }
        String address = link.attr("href").strip();
        int scheme = address.indexOf("://");
        int path = scheme < 0 ? address.indexOf('/') : address.indexOf('/', scheme + 3);
        boolean home = scheme >= 0 && path < 0
                || path >= 0
                        && Set.of("/", "/index.html", "/index.php", "/home", "/blog/")
                                .contains(address.substring(path))
                || link.attr("rel").equals("home");
        return home && Prose.words(link.text()) >= Prose.words(heading.text());
    }

    private static List<String> headings(PageView view, String name) {
        Document page = view.page();
        List<String> headings = new ArrayList<>();
        for (Element heading : page.select("h1, [itemprop=headline]")) {
            String text = clean(heading.hasAttr("content") ? heading.attr("content") : words(heading, view));
            String part = view.weights().furniture(heading);
            if (part != null && ELSEWHERE.contains(part) || leadsHome(heading)) {
                continue;
            }
            if (text != null && !name.isEmpty() && BlockJudge.fold(text).equals(name)) {
                continue;
            }
            if (text != null && !headings.contains(text)) {
                headings.add(text);
            }
        }
        if (headings.isEmpty()) {
            for (Element heading : page.getElementsByTag("h2")) {
                String text = clean(heading.text());
                if (text != null && headings.size() < 5) {
                    headings.add(text);
                }
            }
        }
        return headings;
    }

    /** The title without the site's name at its end or beginning. */
    static String withoutSite(String title, Set<String> siteNames, boolean guess) {
        String[] parts = PARTS.split(title);
        if (parts.length < 2) {
            return title;
        }
        String last = parts[parts.length - 1];
        String first = parts[0];
        boolean named = siteNames.contains(BlockJudge.fold(last));
        boolean guessed = guess && Prose.words(last) <= 4 && Prose.words(first) > Prose.words(last);
        if (named || guessed) {
            String rest = strip(title.substring(0, title.lastIndexOf(last)));
            return rest.isEmpty() ? title : withoutSite(rest, siteNames, false);
        }
        if (siteNames.contains(BlockJudge.fold(first))) {
            String rest = strip(title.substring(first.length()));
            return rest.isEmpty() ? title : rest;
        }
        return title;
    }

    private static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && " |–—·•»:-".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && " |–—·•»:-".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }

    private static @Nullable String clean(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String plain = MetaTags.plain(text).replaceAll("\\s+", " ").strip();
        return plain.isEmpty() || plain.length() > MAX ? null : plain;
    }
}
