package org.chancery.text;

/** The kinds of names that the analysis marks. {@code NONE}: the token is in no name. */
public enum NameType {
    NONE,
    PERSON,
    /** Nationalities, religious and political groups: {@code Russian}, {@code Muslims}. */
    GROUP,
    ORGANIZATION,
    /** States, provinces, cities. */
    POLITY,
    /** Other places: seas, mountains, regions. */
    LOCATION,
    /** Buildings, airports, bases, bridges. */
    FACILITY,
    EVENT,
    LAW,
    PRODUCT,
    /** Works of art, books, songs. */
    WORK,
    LANGUAGE,
    DATE,
    TIME,
    PERCENT,
    MONEY,
    QUANTITY,
    ORDINAL,
    CARDINAL;

    /** Whether it names one person, body, place, event, text or thing, not a number, a time or a kind of people. */
    public boolean isProper() {
        return switch (this) {
            case PERSON, ORGANIZATION, POLITY, LOCATION, FACILITY, EVENT, LAW, PRODUCT, WORK -> true;
            default -> false;
        };
    }

    /** Whether what it names can act: a person, a body, a state, a people. */
    public boolean canAct() {
        return switch (this) {
            case PERSON, ORGANIZATION, POLITY, GROUP -> true;
            default -> false;
        };
    }
}
