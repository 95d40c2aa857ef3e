package org.chancery.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.chancery.cli.SampleRecord;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.EventFilter;
import org.chancery.record.Mentions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RegisterCellsExamplesTest {

    static List<RegisterCells.Rule> rules() {
        return RegisterCells.RULES;
    }

    @ParameterizedTest
    @MethodSource("rules")
    void lineDoesWhatItsExamplesSay(RegisterCells.Rule rule) {
        assertThat(RegisterKind.valueOf(rule.register().toUpperCase()).columns())
                .contains(rule.column());
        assertThat(rule.tests()).anyMatch(t -> t.startsWith("example:")).anyMatch(t -> t.startsWith("not:"));
        for (String test : rule.tests()) {
            String[] sides = test.substring(test.indexOf(':') + 1).split(" => ");
            int open = sides[0].indexOf('[');
            int close = sides[0].indexOf(']');
            String cell = rule.read(
                    sides[0].substring(0, open),
                    sides[0].substring(open + 1, close),
                    sides[0].substring(close + 1),
                    "");
            assertThat(cell).as(test).isEqualTo(sides.length > 1 ? sides[1] : "");
        }
    }

    static List<Continuations.Rule> continuations() {
        return Continuations.RULES;
    }

    @ParameterizedTest
    @MethodSource("continuations")
    void sentencesThatGoOnAreThoseOfTheExamples(Continuations.Rule rule) {
        assertThat(rule.tests()).anyMatch(t -> t.startsWith("example:")).anyMatch(t -> t.startsWith("not:"));
        for (String test : rule.tests()) {
            assertThat(rule.goesOn(test.substring(test.indexOf(':') + 1)))
                    .as(test)
                    .isEqualTo(test.startsWith("example:"));
        }
    }

    @Test
    void onlyTheThreeSentencesBehindGoOn() {
        assertThat(Continuations.sentences(" It runs. It rests! “It sings.” It ends. It is gone"))
                .containsExactly("It runs.", "It rests!", "“It sings.”");
    }

    @Test
    void hostileSentencesAreReadInTime() {
        String words = "to discuss " + "a, b ".repeat(200_000) + "\u0000 accompanied by (((";
        for (RegisterCells.Rule rule : RegisterCells.RULES) {
            assertThat(rule.read(words, "signed", words, words)).hasSizeLessThan(400);
        }
    }

    /** A cell read from a sentence is words of that sentence. */
    @Test
    void nothingIsInvented() {
        try (DiplomaticRecord record = DiplomaticRecord.openForReading(SampleRecord.file())) {
            for (Register register : Register.all(record, EventFilter.ALL)) {
                for (Register.Row row : register.rows()) {
                    for (String column : List.of("purpose", "delegation", "in force", "provisions", "replaces")) {
                        int at = register.kind().columns().indexOf(column);
                        Cell cell = at < 0 ? Cell.EMPTY : row.cited().get(at);
                        if (!cell.text().isEmpty()) {
                            Mentions.Evidence told = Objects.requireNonNull(cell.evidence());
                            assertThat(told.quote()).contains(cell.text());
                            assertThat(record.reports().get(told.report()).text())
                                    .contains(told.quote());
                        }
                    }
                }
            }
        }
    }
}
