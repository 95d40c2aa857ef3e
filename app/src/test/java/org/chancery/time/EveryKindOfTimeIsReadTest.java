package org.chancery.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.analysis.Analyzer;
import org.chancery.analysis.EnglishAnalyzer;
import org.chancery.probe.Marked;
import org.chancery.probe.Probes;
import org.chancery.text.AnalyzedText;
import org.chancery.text.Sentence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** Every kind of time expression, and the dates of events: {@code when.txt}, {@code when-second.txt}, {@code when-events.txt}. */
class EveryKindOfTimeIsReadTest {

    private final Analyzer analyzer = EnglishAnalyzer.load();
    private final RuleTimeTagger tagger = new RuleTimeTagger();

    @TestFactory
    Stream<DynamicContainer> expressions() {
        return Probes.tests(getClass(), this::tagged, "when.txt", "when-second.txt", "when-third.txt");
    }

    @TestFactory
    Stream<DynamicContainer> eventsBearTheirOwnDate() {
        return Probes.tests(getClass(), this::dated, "when-events.txt", "when-events-third.txt");
    }

    private void tagged(List<String> row) {
        String text = row.get(1);
        assertThat(tagger.tag(analyzer.analyze(text), day(row)).stream()
                        .map(time -> time.span().in(text) + " = " + time.value())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(row.get(2));
    }

    private void dated(List<String> row) {
        Marked marked = Marked.of(row.get(1));
        AnalyzedText text = analyzer.analyze(marked.text());
        Sentence sentence = marked.sentence(text);
        int trigger = marked.word(sentence);
        EventDate date = EventDater.date(text, sentence, trigger, tagger.tag(text, day(row)), day(row), false);
        DateInterval interval =
                date.expression() == null && date.basis() != Basis.TEXT && Anniversaries.of(sentence, trigger) == null
                        ? null
                        : date.interval();
        assertThat(
                        interval == null
                                ? "- - unresolved"
                                : interval.edtf() + " " + interval.precision().label() + " "
                                        + date.basis().label())
                .isEqualTo(String.join(" ", row.subList(2, 5)));
    }

    private static @Nullable LocalDate day(List<String> row) {
        return row.get(0).equals("-") ? null : LocalDate.parse(row.get(0));
    }
}
