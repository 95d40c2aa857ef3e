package org.chancery.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chancery.analysis.Analyzer;
import org.chancery.analysis.EnglishAnalyzer;
import org.chancery.probe.Marked;
import org.chancery.probe.Probes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** Every kind of actor, and every way in which a report speaks of one again: {@code who.txt}. */
class EveryKindOfActorIsKnownTest {

    private final Analyzer analyzer = EnglishAnalyzer.load();
    private final ActorTagger tagger = new EnglishActorTagger();

    @TestFactory
    Stream<DynamicContainer> phrases() {
        return Probes.tests(getClass(), this::resolved, "who.txt", "who-second.txt", "who-third.txt");
    }

    private void resolved(List<String> row) {
        Marked marked = Marked.of(row.get(1));
        List<ActorMention> mentions = tagger.tag(analyzer.analyze(marked.text()), LocalDate.parse(row.get(0)))
                .mentions();
        List<Actor> found = actors(mentions, mention -> mention.span().equals(marked.span()));
        if (found.isEmpty()) {
            found = actors(
                    mentions, mention -> mention.span().end() == marked.span().end());
        }
        if (found.isEmpty()) {
            found = actors(
                    mentions, mention -> mention.span().start() == marked.span().start());
        }
        List<String> wanted =
                row.get(2).equals("-") ? List.of() : Arrays.asList(row.get(2).split("; "));
        assertThat(found).as(row.get(2)).hasSameSizeAs(wanted);
        for (String each : wanted) {
            assertThat(found).as(each).anyMatch(actor -> fits(actor, each.split("/")));
        }
    }

    private static List<Actor> actors(List<ActorMention> mentions, Predicate<ActorMention> test) {
        return mentions.stream()
                .filter(test)
                .map(ActorMention::actor)
                .distinct()
                .toList();
    }

    private static boolean fits(Actor actor, String[] wanted) {
        return fits(actor.name(), wanted[0]) && fits(actor.country(), wanted[1]) && fits(actor.sector(), wanted[2]);
    }

    /** {@code *} stands for anything, alone or within. */
    private static boolean fits(@Nullable String value, String wanted) {
        return wanted.equals("*") || String.valueOf(value).matches(".*\\Q" + wanted.replace("*", "\\E.*\\Q") + "\\E.*");
    }
}
