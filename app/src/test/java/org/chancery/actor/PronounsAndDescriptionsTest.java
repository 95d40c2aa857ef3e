package org.chancery.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.chancery.actor.CoreferenceReports.Marked;
import org.chancery.analysis.EnglishAnalyzer;
import org.chancery.text.AnalyzedText;
import org.chancery.text.Span;
import org.junit.jupiter.api.Test;

class PronounsAndDescriptionsTest {

    private final EnglishAnalyzer analyzer = EnglishAnalyzer.load();
    private final ActorTagger tagger = new EnglishActorTagger();

    @Test
    void resolvesMostAndSeldomWrongly() {
        int right = 0;
        int answered = 0;
        int due = 0;
        List<String> wrong = new ArrayList<>();
        for (CoreferenceReports report : CoreferenceReports.all()) {
            AnalyzedText text = analyzer.analyze(report.text());
            ReportActors actors = tagger.tag(text, report.date());
            for (Marked marked : report.marks()) {
                List<Actor> found = found(actors, marked.span());
                boolean fits = fits(found, marked.expected());
                due += marked.expected().isEmpty() ? 0 : 1;
                answered += found.isEmpty() ? 0 : 1;
                right += !found.isEmpty() && fits ? 1 : 0;
                if (!fits) {
                    wrong.add(marked.span().in(report.text()) + " @"
                            + marked.span().start() + " " + marked.expected() + " <> "
                            + found.stream()
                                    .map(a -> a.name() + "/" + a.country())
                                    .toList());
                }
            }
        }
        double precision = (double) right / answered;
        double recall = (double) right / due;
        assertThat(due).isGreaterThan(150);
        assertThat(precision)
                .as("precision; wrong: %s", String.join("\n", wrong))
                .isGreaterThan(FLOOR_PRECISION);
        assertThat(recall).as("recall; wrong: %s", String.join("\n", wrong)).isGreaterThan(FLOOR_RECALL);
    }

    private static final double FLOOR_PRECISION = 0.95;
    private static final double FLOOR_RECALL = 0.93;

    /** The mentions whose words are those marked, a determiner more or less. */
    private static List<Actor> found(ReportActors actors, Span span) {
        List<Actor> found = new ArrayList<>();
        for (ActorMention mention : actors.mentions()) {
            if (mention.span().overlaps(span)
                    && mention.span().end() == span.end()
                    && !found.contains(mention.actor())) {
                found.add(mention.actor());
            }
        }
        return found;
    }

    private static boolean fits(List<Actor> found, List<String> expected) {
        if (expected.size() != found.size()) {
            return false;
        }
        for (String each : expected) {
            if (found.stream()
                    .noneMatch(actor ->
                            each.equals(actor.country()) || actor.name().contains(each))) {
                return false;
            }
        }
        return true;
    }
}
