package org.chancery.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line of the register: a person or a body known by name.
 *
 * @param family the family name of a person, null for a body
 * @param country ISO alpha-3 or PLOVER's code for international actors
 * @param terms offices held or sectors had, in the order of time
 * @param wikidata Wikidata id, or null
 */
record RegisterEntry(
        String name,
        @Nullable String family,
        String country,
        List<Term> terms,
        @Nullable String wikidata) {

    /** Sectors that one ceases to have with the office. */
    private static final Set<String> OFFICES = Set.of("GOV", "LEG", "JUD", "MIL", "COP", "SPY");

    RegisterEntry {
        terms = List.copyOf(terms);
    }

    boolean isPerson() {
        return family != null;
    }

    /** The term on a day, the last one that starts where several run; without a day the last of all; or null. */
    @Nullable
    Term term(@Nullable LocalDate date) {
        Term found = null;
        for (Term term : terms) {
            if (date == null || term.holds(date)) {
                found = term;
            }
        }
        return found;
    }

    /** Whether an office is held on a day; without a day, whether the last one lasts. */
    boolean isActive(@Nullable LocalDate date) {
        Term term = term(date);
        return term != null && (date != null || term.to() == null);
    }

    /** Whether an office of this person was over by a day and no other is held. */
    boolean isFormer(@Nullable LocalDate date) {
        if (date == null || !isPerson() || term(date) != null) {
            return false;
        }
        for (Term term : terms) {
            if (term.isOver(date) && OFFICES.contains(String.valueOf(term.sector()))) {
                return true;
            }
        }
        return false;
    }

    /** The sector on a day: {@code ELI} for a former office holder, null before the first term. */
    @Nullable
    String sector(@Nullable LocalDate date) {
        Term term = term(date);
        if (term != null) {
            return term.sector();
        }
        if (isFormer(date)) {
            return "ELI";
        }
        Term last = null;
        for (Term each : terms) {
            if (date != null && each.isOver(date)) {
                last = each;
            }
        }
        return last == null ? null : last.sector();
    }

    /** The country code on a day. */
    String country(@Nullable LocalDate date) {
        Term term = term(date);
        return term == null || term.country() == null ? country : term.country();
    }

    /** The country code of the office that a title names, on a day; of the day's office where the title names none. */
    String countryOf(Office title, @Nullable LocalDate date) {
        Term term = term(date);
        if (title.isEmpty()
                || term != null && term.role() != null && Office.of(term.role()).answersTo(title)) {
            return country(date);
        }
        for (Term each : terms) {
            if (each.role() != null && Office.of(each.role()).equals(title)) {
                return each.country() == null ? country : each.country();
            }
        }
        return country(date);
    }

    /** The office on a day, or null. */
    @Nullable
    String role(@Nullable LocalDate date) {
        Term term = term(date);
        return term == null ? null : term.role();
    }
}
