package org.chancery.actor;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time in which a person held an office, or a body had a sector.
 *
 * @param sector PLOVER sector, or null where none fits
 * @param from first day, or null where it has no known start
 * @param to last day, or null where it lasts
 * @param role the office, or null
 * @param country the country or international code, where it differs from the entry's own; else null
 */
record Term(
        @Nullable String sector,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String role,
        @Nullable String country) {

    boolean holds(LocalDate date) {
        return (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
    }

    boolean isOver(LocalDate date) {
        return to != null && date.isAfter(to);
    }

    /**
     * Reads {@code SECTOR[@COUNTRY] [interval] [role]}: the interval in EDTF with years, months or days
     * ({@code 2012-05/..}), a missing one meaning always.
     */
    static Term parse(String text) {
        String[] words = text.strip().split(" ", 3);
        int at = words[0].indexOf('@');
        String sector = at < 0 ? words[0] : words[0].substring(0, at);
        String country = at < 0 ? null : words[0].substring(at + 1);
        LocalDate from = null;
        LocalDate to = null;
        String role = null;
        if (words.length > 1) {
            int slash = words[1].indexOf('/');
            if (slash >= 0 && (slash == 0 || Character.isDigit(words[1].charAt(0)) || words[1].startsWith(".."))) {
                from = first(words[1].substring(0, slash));
                to = last(words[1].substring(slash + 1));
                role = words.length > 2 ? words[2].strip() : null;
            } else {
                role = words.length > 2 ? words[1] + " " + words[2].strip() : words[1];
            }
        }
        return new Term(sector.equals("-") ? null : sector, from, to, role, country);
    }

    private static @Nullable LocalDate first(String date) {
        return switch (date.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(date), 1, 1);
            case 7 -> LocalDate.parse(date + "-01");
            case 10 -> LocalDate.parse(date);
            default -> null;
        };
    }

    private static @Nullable LocalDate last(String date) {
        return switch (date.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(date), 12, 31);
            case 7 -> LocalDate.parse(date + "-01").plusMonths(1).minusDays(1);
            case 10 -> LocalDate.parse(date);
            default -> null;
        };
    }
}
