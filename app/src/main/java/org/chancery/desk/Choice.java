package org.chancery.desk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.jspecify.annotations.Nullable;

/** Reads a page's own parameters; a wrong value is refused with what would be right. */
final class Choice {

    private Choice() {}

    /** One of an enumeration by its name in small letters. */
    static <E extends Enum<E>> E of(Address page, String name, E standard) {
        String value = page.get(name);
        if (value.isEmpty()) {
            return standard;
        }
        E[] all = standard.getDeclaringClass().getEnumConstants();
        for (E each : all) {
            if (each.name().toLowerCase(Locale.ROOT).equals(value)) {
                return each;
            }
        }
        throw wrong(
                name + "=" + value + " is no choice",
                "write " + name + "="
                        + Arrays.stream(all)
                                .map(each -> each.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(" or ")));
    }

    static @Nullable LocalDate day(Address page, String name) {
        String value = page.get(name);
        if (value.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw wrong(name + "=" + value + " is no day", "write it like " + name + "=2024-03-21");
        }
    }

    /** A whole number between two bounds. */
    static int number(Address page, String name, int standard, int least, int most) {
        String value = page.get(name);
        if (value.isEmpty()) {
            return standard;
        }
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw wrong(name + "=" + value + " is no number", "write " + name + "=" + standard);
        }
        throw wrong(
                name + "=" + value + " is out of bounds",
                "write a number from " + least + " to " + most + " for " + name);
    }

    static ChanceryException wrong(String what, String remedy) {
        return new ChanceryException(ErrorCode.USAGE, what, remedy);
    }
}
