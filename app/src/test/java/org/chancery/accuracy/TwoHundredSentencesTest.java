package org.chancery.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * The coder on two hundred sentences that were coded by hand before it saw them. Their misses have been read since and
 * entries written for sentences of their kind, so that they only guard against loss; the table lies in
 * {@code target/accuracy/two-hundred.txt}.
 */
class TwoHundredSentencesTest {

    @Test
    void typesActorsAndSilence() throws IOException {
        HandCodedScore score = HandCodedScore.of(HandCoded.read("two-hundred.tsv"));
        Path file = Path.of("target", "accuracy", "two-hundred.txt");
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, score.table() + "\n" + score.misses());
        assertThat(score.macroF1()).as(score.table()).isGreaterThan(0.7);
        assertThat(score.falselyCoded()).as(score.misses()).isLessThanOrEqualTo(6);
    }
}
