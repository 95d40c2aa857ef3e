package org.chancery.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where one mention of an event stands, ready to be cited: the sentence, its neighbourhood and its report.
 *
 * @param mention {@code m_…}
 * @param report {@code d_…}
 * @param publisher who published the report; never empty
 * @param day day that the report counts as reported on, or null
 * @param before up to 32 characters before the quote
 * @param after up to 32 characters behind it
 * @param start where the quote starts in the report's clean text, in Unicode code points
 * @param end where it ends, exclusive
 */
public record Passage(
        String event,
        String mention,
        String modality,
        String report,
        @Nullable String title,
        String publisher,
        @Nullable LocalDate day,
        @Nullable String url,
        List<String> authors,
        String quote,
        String before,
        String after,
        int start,
        int end) {

    public Passage {
        authors = List.copyOf(authors);
    }
}
