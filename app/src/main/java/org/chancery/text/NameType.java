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
    CARDINAL
}
