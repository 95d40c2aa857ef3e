package org.chancery.source;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the sender said about a report outside its text: a feed's fields, an archive's headers, columns of a table,
 * options of the command line. Null or empty: not said.
 *
 * @param id the sender's own id
 * @param fetched day on which the page was fetched; nothing in it can be younger
 * @param language BCP 47 tag
 * @param complete false where the sender says, or its format tells, that this is a summary only
 */
public record Declared(
        @Nullable String id,
        @Nullable String url,
        @Nullable String title,
        @Nullable LocalDate published,
        @Nullable LocalDate modified,
        @Nullable LocalDate fetched,
        List<String> authors,
        @Nullable String outlet,
        @Nullable String language,
        @Nullable String section,
        boolean complete) {

    /** Nothing was said. */
    public static final Declared NOTHING =
            new Declared(null, null, null, null, null, null, List.of(), null, null, null, true);

    public Declared {
        authors = List.copyOf(authors);
    }

    /** Nothing but an address and a day of fetching. */
    public static Declared at(@Nullable String url, @Nullable LocalDate fetched) {
        return new Declared(null, url, null, null, null, fetched, List.of(), null, null, null, true);
    }

    /** The same, with the gaps filled from {@code other}. */
    public Declared orElse(Declared other) {
        return new Declared(
                or(id, other.id),
                or(url, other.url),
                or(title, other.title),
                or(published, other.published),
                or(modified, other.modified),
                or(fetched, other.fetched),
                authors.isEmpty() ? other.authors : authors,
                or(outlet, other.outlet),
                or(language, other.language),
                or(section, other.section),
                complete && other.complete);
    }

    private static <T> @Nullable T or(@Nullable T first, @Nullable T second) {
        return first != null ? first : second;
    }
}
