package org.chancery.time;

/** What a word may be in a rule; the names are the capital words of {@code rules.txt} and {@code words.tsv}. */
enum WordClass {
    MONTH,
    /** A month that is nothing else: all but May and March. */
    STRONGMONTH,
    /** May and March. */
    WEAKMONTH,
    WEEKDAY,
    WEEKDAYS,
    SEASON,
    /** A season that is nothing else: summer, winter, autumn. */
    STRONGSEASON,
    SEASONS,
    PART,
    PARTS,
    UNIT,
    UNITS,
    /** Units of a day and more, in the plural. */
    BIGUNITS,
    ORD,
    /** 18th, third. */
    NTH,
    /** 1st to 31st in figures. */
    NTHDAY,
    ERASPAN,
    DECADEWORD,
    /** 1990s. */
    DECADE,
    NUMWORD,
    SCALE,
    MERIDIEM,
    ZONE,
    EDGE,
    EDGEOF,
    ERA,
    HIJRI,
    IRANIAN,
    /** 1 to 31, also 18th. */
    DAY,
    /** Four figures that may be a year. */
    YEAR,
    /** Two figures behind a year. */
    YY,
    HIJRIYEAR,
    IRANIANYEAR,
    BUDDHIST,
    /** 1430. */
    HHMM,
    /** 9:30. */
    CLOCK,
    ISO,
    SLASH,
    CAPITAL,
    // Those below span several words; the scanner says where they end.
    NUM,
    COUNT,
    YEARWORDS,
    HOLIDAY;

    long bit() {
        return 1L << ordinal();
    }
}
