package org.chancery.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as the record has it.
 *
 * @param id {@code d_…}
 * @param origin file, address or line that it came from
 * @param text the article alone
 * @param anchor day that its relative dates were counted from, and that it counts as reported on; null where unknown
 * @param complete false for a summary or a cut text
 * @param story {@code s_…}, or null before it was joined
 * @param copyOf id of the report that it is a near copy of, or null
 */
public record StoredReport(
        String id,
        String origin,
        String text,
        @Nullable String title,
        @Nullable LocalDate published,
        @Nullable LocalDate modified,
        @Nullable LocalDate anchor,
        List<String> authors,
        @Nullable String outlet,
        @Nullable String agency,
        @Nullable String language,
        @Nullable String url,
        boolean complete,
        @Nullable String story,
        @Nullable String copyOf) {

    public StoredReport {
        authors = List.copyOf(authors);
    }

    /** Who published it, else the agency, else the file name: never empty. */
    public String publisher() {
        return publisher(outlet, agency, origin);
    }

    static String publisher(@Nullable String outlet, @Nullable String agency, String origin) {
        if (outlet != null) {
            return outlet;
        }
        if (agency != null) {
            return agency;
        }
        int slash = Math.max(origin.lastIndexOf('/'), origin.lastIndexOf('\\'));
        return slash + 1 < origin.length() ? origin.substring(slash + 1) : origin;
    }
}
