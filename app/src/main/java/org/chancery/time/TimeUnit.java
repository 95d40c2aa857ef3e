package org.chancery.time;

import org.jspecify.annotations.Nullable;

/** Units of TIMEX3 values, from the finest to the coarsest. */
enum TimeUnit {
    SECOND("S", true),
    MINUTE("M", true),
    HOUR("H", true),
    DAY("D", false),
    WEEKEND("WE", false),
    WEEK("W", false),
    MONTH("M", false),
    QUARTER("Q", false),
    SEASON("SN", false),
    YEAR("Y", false),
    DECADE("E", false),
    CENTURY("C", false),
    MILLENNIUM("L", false);

    private final String code;
    private final boolean clock;

    TimeUnit(String code, boolean clock) {
        this.code = code;
        this.clock = clock;
    }

    boolean isClock() {
        return clock;
    }

    /** {@code P3D}, {@code PT2H}, {@code PXW}. */
    String duration(String amount) {
        return (clock ? "PT" : "P") + amount + code;
    }

    String code() {
        return code;
    }

    /** The unit of a value in {@code words.tsv}; a fortnight is two weeks and answers {@link #WEEK}. */
    static @Nullable TimeUnit of(String word) {
        return switch (word) {
            case "TS" -> SECOND;
            case "TM" -> MINUTE;
            case "TH" -> HOUR;
            case "D" -> DAY;
            case "W", "F" -> WEEK;
            case "M" -> MONTH;
            case "Q" -> QUARTER;
            case "Y" -> YEAR;
            case "E" -> DECADE;
            case "C" -> CENTURY;
            case "L" -> MILLENNIUM;
            default -> null;
        };
    }
}
