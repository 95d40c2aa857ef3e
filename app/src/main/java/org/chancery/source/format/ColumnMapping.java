package org.chancery.source.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How the columns of a table, or the fields of a line of JSON, are called.
 *
 * @param names field of a report (text, html, title, url, published, modified, fetched, author, outlet, language, id)
 *     to the names that it goes by, in lower case
 */
public record ColumnMapping(Map<String, List<String>> names) {

    /** The usual names. */
    public static final ColumnMapping USUAL = new ColumnMapping(Map.ofEntries(
            Map.entry(
                    "text",
                    List.of(
                            "text",
                            "body",
                            "content",
                            "article",
                            "full_text",
                            "fulltext",
                            "maintext",
                            "content_text",
                            "article_text")),
            Map.entry("html", List.of("html", "raw_html", "content_html", "page")),
            Map.entry("title", List.of("title", "headline", "heading")),
            Map.entry("url", List.of("url", "link", "address", "source_url")),
            Map.entry(
                    "published",
                    List.of(
                            "published",
                            "date",
                            "published_at",
                            "publish_date",
                            "publication_date",
                            "pub_date",
                            "pubdate",
                            "date_publish",
                            "date_published",
                            "datetime")),
            Map.entry("modified", List.of("modified", "updated", "date_modified", "modified_at")),
            Map.entry("fetched", List.of("fetched", "date_download", "crawled", "retrieved")),
            Map.entry("author", List.of("authors", "author", "byline", "creator")),
            Map.entry(
                    "outlet",
                    List.of(
                            "outlet",
                            "source",
                            "publisher",
                            "media",
                            "newspaper",
                            "publication",
                            "source_domain",
                            "site")),
            Map.entry("language", List.of("language", "lang")),
            Map.entry("id", List.of("id", "guid", "doc_id", "document_id"))));

    /** The same, with {@code column} in front of the names of {@code field}. */
    public ColumnMapping with(String field, String column) {
        java.util.Map<String, List<String>> wider = new java.util.HashMap<>(names);
        List<String> own = new ArrayList<>();
        own.add(column.toLowerCase(Locale.ROOT));
        own.addAll(names.getOrDefault(field, List.of()));
        wider.put(field, own);
        return new ColumnMapping(wider);
    }

    /** The names of a field. */
    List<String> of(String field) {
        return names.getOrDefault(field, List.of());
    }
}
