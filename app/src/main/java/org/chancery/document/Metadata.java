package org.chancery.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a report beside its text. Null or empty: nobody said; nothing is filled in.
 *
 * @param agency the news agency whose dispatch it is, as written
 * @param language two-letter code
 * @param url canonical address
 * @param witnesses who said what, those not believed included
 */
public record Metadata(
        @Nullable String title,
        @Nullable LocalDate published,
        @Nullable LocalDate modified,
        List<String> authors,
        @Nullable String outlet,
        @Nullable String agency,
        @Nullable String language,
        @Nullable String url,
        @Nullable String section,
        List<Witness> witnesses) {

    public Metadata {
        authors = List.copyOf(authors);
        witnesses = List.copyOf(witnesses);
    }
}
