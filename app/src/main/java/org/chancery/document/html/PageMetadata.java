package org.chancery.document.html;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

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
        MetaTags tags,
        StructuredData data) {

    /** Reads it off a page. */
    public static PageMetadata of(Document page, @Nullable String url) {
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
        List<String> names = authors.of(page, tags, data);
        return new PageMetadata(
                PageTitle.of(page, tags, data, siteNames),
                names,
                authors.source(),
                outlets,
                language(page, tags),
                canonical,
                section(tags, data),
                data.body(),
                tags,
                data);
    }

    /** The title to be believed, or null. */
    public @Nullable String title() {
        return titles.isEmpty() ? null : titles.get(0).text();
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
