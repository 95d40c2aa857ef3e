package org.chancery.record;

import java.time.LocalDate;

/**
 * When something took or takes place.
 *
 * @param start first day
 * @param end last day, inclusive
 * @param edtf the same in the Extended Date/Time Format
 * @param precision {@code day}, {@code week}, {@code month}, …
 */
public record StoredDate(LocalDate start, LocalDate end, String edtf, String precision) {}
