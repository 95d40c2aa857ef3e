package org.chancery.document.html;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article, beside the text.
 *
 * @param titles its titles, the one to be believed first
 * @param authors who wrote it
 * @param authorSource where that stands
 * @param outlets names of the site, the one to be believed first
 * @param body text of the article in the structured data
 */
public record PageMetadata(
        List<Said> titles,
        List<String> authors,
        String authorSource,
        List<Said> outlets,
        @Nullable String language,
        @Nullable String canonical,
        @Nullable String section,
        @Nullable String body,
        List<DayWitness> days) {

    /** Reads it off a page. */
    public static PageMetadata of(PageView view, @Nullable String url) {
        Document page = view.page();
        MetaTags tags = MetaTags.of(page);
        StructuredData data = StructuredData.of(page);
        String canonical = canonical(page, tags);
        List<Said> outlets = outlets(tags, data);
        Set<String> siteNames = new HashSet<>();
        outlets.forEach(outlet -> siteNames.add(BlockJudge.fold(outlet.text())));
        String host = host(canonical != null ? canonical : url);
        if (host != null) {
            siteNames.add(BlockJudge.fold(host));
            int dot = host.lastIndexOf('.');
            siteNames.add(BlockJudge.fold(dot > 0 ? host.substring(0, dot) : host));
        }
        PageAuthors authors = new PageAuthors(siteNames);
        List<String> names = authors.of(view, tags, data);
        List<Said> titles = PageTitle.of(view, tags, data, siteNames);
        List<String> addresses = new ArrayList<>();
        for (String address : new String[] {url, canonical, tags.first("og:url")}) {
            if (address != null && !addresses.contains(address)) {
                addresses.add(address);
            }
        }
        return new PageMetadata(
                titles,
                names,
                authors.source(),
                outlets,
                language(page, tags),
                canonical,
                section(tags, data),
                data.body(),
                PageDates.of(
                        view,
                        tags,
                        data,
                        language(page, tags),
                        addresses,
                        titles.isEmpty() ? null : titles.get(0).text()));
    }

    /** The title to be believed, or null. */
    public @Nullable String title() {
        return titles.isEmpty() ? null : titles.get(0).text();
    }

    /** Where and as what the day of publication stands; null if nothing that can be believed tells one. */
    public @Nullable Day published(@Nullable LocalDate fetched) {
        return day(new PublicationDay(days, fetched).published());
    }

    /** Where and as what the day of the last change stands. */
    public @Nullable Day modified(@Nullable LocalDate fetched) {
        return day(new PublicationDay(days, fetched).modified());
    }

    /** Every day that some place tells, believed or not. */
    public List<Day> allDays() {
        return days.stream()
                .filter(witness -> witness.kind() != DayWitness.Kind.MODIFIED)
                .map(PageMetadata::day)
                .distinct()
                .toList();
    }

    /** A day and the place that tells it. */
    public record Day(LocalDate day, String source) {}

    private static @Nullable Day day(@Nullable DayWitness witness) {
        return witness == null ? null : new Day(witness.day(), witness.source());
    }

    private static List<Said> outlets(MetaTags tags, StructuredData data) {
        List<Said> outlets = new ArrayList<>();
        add(outlets, tags.first("og:site_name"), "og:site_name");
        add(outlets, data.publisher(), "json-ld publisher");
        add(outlets, tags.first("application-name", "apple-mobile-web-app-title"), "application-name");
        add(outlets, tags.first("publisher", "dc.publisher", "copyright"), "meta publisher");
        String handle = tags.first("twitter:site");
        add(outlets, handle == null ? null : handle.replace("@", ""), "twitter:site");
        return outlets;
    }

    private static void add(List<Said> said, @Nullable String text, String source) {
        if (text != null && !text.isBlank() && text.length() < 80 && !text.startsWith("http")) {
            said.add(new Said(text, source));
        }
    }

    private static @Nullable String canonical(Document page, MetaTags tags) {
        Element link = page.selectFirst("link[rel=canonical]");
        String address = link == null ? "" : link.hasAttr("href") ? link.absUrl("href") : "";
        if (address.isEmpty() && link != null) {
            address = link.attr("href");
        }
        return address.startsWith("http") ? address : tags.first("og:url");
    }

    static @Nullable String host(@Nullable String address) {
        if (address == null) {
            return null;
        }
        try {
            String host = URI.create(address).getHost();
            return host == null ? null : host.startsWith("www.") ? host.substring(4) : host;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable String language(Document page, MetaTags tags) {
        Element html = page.selectFirst("html");
        String language = html == null ? "" : html.attr("lang");
        if (language.isBlank() && html != null) {
            language = html.attr("xml:lang");
        }
        return !language.isBlank() ? language : tags.first("og:locale", "content-language", "language", "dc.language");
    }

    private static @Nullable String section(MetaTags tags, StructuredData data) {
        String section = tags.first("article:section");
        return section != null ? section : data.text("articleSection");
    }
}
