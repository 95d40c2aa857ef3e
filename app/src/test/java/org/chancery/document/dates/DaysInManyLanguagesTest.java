package org.chancery.document.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysInManyLanguagesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "March 20, 2024",
                "20 March 2024",
                "Wed 20 Mar 2024 16.20 CET",
                "March 20th, 2024",
                "2024-03-20",
                "20.03.2024",
                "20/03/2024",
                "20. März 2024",
                "Mittwoch, 20.3.2024",
                "le 20 mars 2024",
                "20 de marzo de 2024",
                "20 marzo 2024",
                "20 de março de 2024",
                "20 maart 2024",
                "20 marca 2024",
                "20. března 2024",
                "2024. március 20.",
                "20 martie 2024",
                "20 марта 2024 г.",
                "20 березня 2024",
                "20 март 2024",
                "20 Mart 2024",
                "20 مارس 2024",
                "٢٠ مارس ٢٠٢٤",
                "20 آذار/مارس 2024",
                "2024年3月20日",
                "2024年03月20日",
                "2024년 3월 20일",
                "20 tháng 3 năm 2024",
                "20 Maret 2024",
                "20 मार्च 2024",
                "20 בְּמַרְץ 20 במרץ 2024",
                "20 Μαρτίου 2024",
                "20. maaliskuuta 2024",
                "20-Mar-24",
                "20 มีนาคม 2567",
                "20/03/2567",
                "民國113年3月20日",
                "令和6年3月20日",
                "٣٠ اسفند ۱۴۰۲ ۱ فروردین ۱۴۰۳",
                "چهارشنبه 1 فروردين 1403 - 12:09",
                "1403/01/01",
                "20 de mar. de 2024 às 14h30",
                "20 Mart 2024 Çarşamba",
                "Thứ Tư, 20/03/2024",
                "20. juni/lipanj 2019. i 20. marta 2024.",
                "20 mars 2024 à 18:40",
                "2024.03.20 14:05"
            })
    void theDayIsTheTwentiethOfMarch(String text) {
        assertThat(DayFinder.find(text, null)).extracting(FoundDay::day).contains(LocalDate.of(2024, 3, 20));
    }

    @Test
    void leapYearsOfTheSolarCalendar() {
        assertThat(DayFinder.find("30 اسفند 1399 و 29 اسفند 1400 و 31 شهریور 1390", "fa"))
                .extracting(FoundDay::day)
                .containsExactly(LocalDate.of(2021, 3, 20), LocalDate.of(2022, 3, 20), LocalDate.of(2011, 9, 22));
        assertThat(DayFinder.find("30 اسفند 1400", "fa")).isEmpty();
    }

    @Test
    void monthFirstIsTheReadersChoice() {
        assertThat(DayFinder.find("3/4/2024", "en", true).get(0).day()).isEqualTo(LocalDate.of(2024, 3, 4));
        assertThat(DayFinder.find("3/4/2024", "en", false).get(0).day()).isEqualTo(LocalDate.of(2024, 4, 3));
    }

    @Test
    void versionsAddressesAndScoresAreNoDays() {
        assertThat(DayFinder.find("version 10.12.2024.1 and 192.168.10.12, and they may sign", "en"))
                .isEmpty();
    }

    @Test
    void aDayWithoutYearHasNone() {
        List<FoundDay> days = DayFinder.find("LA PAZ, April 16 (Agency)", "en");
        assertThat(days).hasSize(1);
        assertThat(days.get(0).hasYear()).isFalse();
    }
}
