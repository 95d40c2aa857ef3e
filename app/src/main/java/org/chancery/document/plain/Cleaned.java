package org.chancery.document.plain;

import java.time.LocalDate;
import java.util.List;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A text as given, judged line by line.
 *
 * @param parts its lines in order, blank ones left out
 * @param title where its title stands, null if it has none
 * @param published the day that it says it was published
 * @param publishedAt where it says so
 * @param modified the day that it says it was last changed
 * @param authors persons named in its byline
 * @param outlet the outlet as it names itself
 */
public record Cleaned(
        List<Part> parts,
        @Nullable Span title,
        @Nullable LocalDate published,
        @Nullable Span publishedAt,
        @Nullable LocalDate modified,
        List<String> authors,
        @Nullable String outlet) {

    public Cleaned {
        parts = List.copyOf(parts);
        authors = List.copyOf(authors);
    }
}
