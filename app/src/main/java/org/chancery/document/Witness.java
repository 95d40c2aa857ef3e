package org.chancery.document;

/**
 * One place that speaks about a field of the metadata.
 *
 * @param field what it speaks about
 * @param value what it says, as read: a day as {@code YYYY-MM-DD}
 * @param source where it says so: {@code json-ld datePublished}, {@code url}, {@code line 8}
 * @param believed whether the report's value is this one
 */
public record Witness(Field field, String value, String source, boolean believed) {

    /** The fields that have witnesses. */
    public enum Field {
        TITLE,
        PUBLISHED,
        MODIFIED,
        AUTHOR,
        OUTLET,
        LANGUAGE,
        URL,
        SECTION
    }
}
