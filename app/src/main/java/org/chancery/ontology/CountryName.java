package org.chancery.ontology;

import org.jspecify.annotations.Nullable;

/**
 * One name that leads to a country.
 *
 * @param text the name as written in the table
 * @param country code of the country, see {@link Country#code()}
 * @param use how the name stands for it
 * @param ambiguous whether it is also a person's or another place's name or a common word
 * @param firstYear year from which it was in use, or null
 * @param lastYear year up to which it was in use, or null
 * @param sector PLOVER sector that a metonym stands for, or null: {@code GOV} for capitals and most seats of power
 */
public record CountryName(
        String text,
        String country,
        Use use,
        boolean ambiguous,
        @Nullable Integer firstYear,
        @Nullable Integer lastYear,
        @Nullable String sector) {

    /** How a name stands for a country. */
    public enum Use {
        NAME,
        /** Adjective that may also name one of its people: {@code Russian}. */
        DEMONYM,
        /** Noun for its people: {@code Russians}, {@code Poles}. */
        PEOPLE,
        CAPITAL,
        /** Building, street or palace that stands for its government. */
        METONYM
    }

    /** Whether the name only stands where it is written in capitals: {@code US}, {@code DPRK}. */
    public boolean isAbbreviation() {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return letters > 1;
    }

    /** Whether the name was in use in a year; true where the table gives no years. */
    public boolean inUse(int year) {
        return (firstYear == null || firstYear <= year) && (lastYear == null || year <= lastYear);
    }
}
