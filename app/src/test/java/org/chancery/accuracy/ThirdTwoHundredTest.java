package org.chancery.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * The coder on two hundred sentences that were coded by hand and put away before any coder saw them; nothing is written
 * after them. The table lies in {@code target/accuracy/two-hundred-third.txt}; the bounds only guard against loss.
 */
class ThirdTwoHundredTest {

    @Test
    void typesActorsAndSilence() throws IOException {
        HandCodedScore score = HandCodedScore.of(HandCoded.read("two-hundred-third.tsv"));
        Path file = Path.of("target", "accuracy", "two-hundred-third.txt");
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, score.table() + "\n" + score.misses());
        assertThat(score.macroF1()).as(score.table()).isGreaterThan(0.1);
        assertThat(score.falselyCoded()).as(score.misses()).isLessThanOrEqualTo(20);
    }
}
