package org.chancery.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No cell runs in a spreadsheet, and no data is lost by the guard. */
class FormulasStayTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "'=1", "''@x"})
    void guardIsOneApostropheThatCanBeTakenOff(String text) {
        String guarded = line(text, true);
        assertThat(guarded).isNotEqualTo(line(text, false));
        assertThat(guarded.replaceFirst("^(\"?)'", "$1")).isEqualTo(line(text, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'Abd al-Aziz", "a=b", "2024-03-18", "RUS", "", "'", "\"quoted\"", "plain, with a comma"})
    void otherTextsStayAsTheyAre(String text) {
        assertThat(line(text, true)).isEqualTo(line(text, false));
    }

    @Test
    void numbersAreNeverGuarded() {
        StringBuilder line = new StringBuilder();
        Csv.line(line, List.of(-10.0, -3, "-3"), true);
        assertThat(line).hasToString("-10.0,-3,'-3\r\n");
    }

    private static String line(String text, boolean guard) {
        StringBuilder line = new StringBuilder();
        Csv.line(line, List.of(text), guard);
        return line.toString();
    }
}
