package org.chancery.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Movable feasts and days of other calendars fall where the almanacs have them. */
class LocalCalendarsTest {

    @ParameterizedTest
    @CsvSource({
        "easter+0, 2024, 2024-03-31",
        "orthodox+0, 2024, 2024-05-05",
        "orthodox+0, 2023, 2023-04-16",
        "orthodox+0, 2025, 2025-04-20",
        "hebrew+0, 2023, 2023-09-16",
        "hebrew+0, 2024, 2024-10-03",
        "hebrew+9, 2024, 2024-10-12",
        "hebrew+14, 2023, 2023-09-30",
        "hanukkah, 2023, 2023-12-08",
        "hanukkah, 2024, 2024-12-26",
        "hebrew-163, 2024, 2024-04-23",
        "hebrew-163, 2025, 2025-04-13",
        "hijri 10-01, 2024, 2024-04-10",
        "11-w4#4, 2023, 2023-11-23",
    })
    void feastFallsOnItsDay(String rule, int year, LocalDate day) {
        assertThat(Holidays.in(rule, year)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"1403, 1, 1, 2024-03-20", "1357, 11, 22, 1979-02-11", "1400, 1, 1, 2021-03-21"})
    void iranianDayIsReckonedFromTheSpring(int year, int month, int day, LocalDate gregorian) {
        assertThat(LocalCalendars.iranian(year, month, day)).isEqualTo(gregorian);
    }
}
