package org.chancery.source;

import org.jspecify.annotations.Nullable;

/**
 * A report as it came, decoded and not yet cleaned.
 *
 * @param form how to read {@code text}
 * @param text the whole of it, decoded; empty for {@link Form#ADDRESS}
 * @param origin file, address or line, for people
 * @param declared what the sender said beside the text
 */
public record RawReport(Form form, String text, String origin, Declared declared) implements Sourced {

    /** How the text is to be read. */
    public enum Form {
        /** Plain text, with or without leftovers of a page. */
        TEXT,
        /** A whole web page. */
        HTML,
        /** Markup of the article alone, as feeds and newsroom formats carry it. */
        FRAGMENT,
        /** No text: an address with metadata, as a sitemap lists it. */
        ADDRESS
    }

    /** Plain text of which nothing else is known. */
    public static RawReport text(String text) {
        return new RawReport(Form.TEXT, text, "-", Declared.NOTHING);
    }

    /** A web page of which nothing else is known than perhaps its address. */
    public static RawReport html(String html, @Nullable String url) {
        return new RawReport(Form.HTML, html, url == null ? "-" : url, Declared.at(url, null));
    }

    /** The same report with what {@code said} adds; what the source itself declared wins. */
    public RawReport with(Declared said) {
        return new RawReport(form, text, origin, declared.orElse(said));
    }
}
