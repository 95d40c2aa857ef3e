package org.chancery.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.chancery.mention.EventMention;
import org.junit.jupiter.api.Test;

/**
 * A mention is right at least as often as its confidence says, on hand-coded sentences that the confidence was not set
 * on: nine in ten of those given at .9, eight in ten of those given at .8, without allowance. The table of all steps
 * lies in {@code target/accuracy/confidence.txt}.
 */
class ConfidenceIsCalibratedTest {

    private static final double SURE = 0.9;
    private static final double LIKELY = 0.8;
    /** Of a normal distribution, both sides: nineteen times in twenty. */
    private static final double Z = 1.96;

    private record Rated(double confidence, boolean right) {}

    @Test
    void noneIsGivenMoreThanItIsWorth() throws IOException {
        List<Rated> rated = new ArrayList<>(rated("two-hundred-blind.tsv"));
        rated.addAll(rated("two-hundred-third.tsv"));
        rated.addAll(rated("fourth.tsv"));
        String table = table(rated);
        Path file = Path.of("target", "accuracy", "confidence.txt");
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, table);
        List<Rated> sure = rated.stream().filter(r -> r.confidence() >= SURE).toList();
        List<Rated> likely =
                rated.stream().filter(r -> r.confidence() >= LIKELY).toList();
        assertThat(likely).as(table).hasSizeGreaterThan(40);
        assertThat(share(likely)).as(table).isGreaterThanOrEqualTo(LIKELY);
        assertThat(sure).as(table).hasSizeGreaterThan(100);
        assertThat(share(sure)).as(table).isGreaterThanOrEqualTo(SURE);
    }

    private static List<Rated> rated(String file) throws IOException {
        List<Rated> rated = new ArrayList<>();
        for (HandCoded row : HandCoded.read(file)) {
            for (EventMention mention : HandCodedScore.mentions(row.sentence())) {
                boolean right = mention.type().name().equals(row.type())
                        && (row.source().isEmpty()
                                || mention.source().isEmpty()
                                || HandCodedScore.found(row.source(), row.sentence(), mention) > 0)
                        && (row.target().isEmpty()
                                || mention.target().isEmpty()
                                || HandCodedScore.found(row.target(), row.sentence(), mention) > 0);
                rated.add(new Rated(mention.confidence(), right));
            }
        }
        return rated;
    }

    private static String table(List<Rated> all) {
        StringBuilder table = new StringBuilder();
        for (int step = 9; step >= 0; step--) {
            double from = step / 10.0;
            List<Rated> here = all.stream()
                    .filter(r -> r.confidence() >= from && (r.confidence() < from + 0.1))
                    .toList();
            if (!here.isEmpty()) {
                table.append(String.format(
                        Locale.ROOT,
                        "%.1f  %3d of %3d right  %.2f, with nineteen chances in twenty under %.2f%n",
                        from,
                        here.stream().filter(Rated::right).count(),
                        here.size(),
                        share(here),
                        upper(here)));
            }
        }
        return table.toString();
    }

    private static double share(List<Rated> some) {
        return some.stream().filter(Rated::right).count() / (double) some.size();
    }

    /** The upper end of Wilson's interval. */
    private static double upper(List<Rated> some) {
        double n = some.size();
        double p = share(some);
        double middle = p + Z * Z / (2 * n);
        double half = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
        return (middle + half) / (1 + Z * Z / n);
    }
}
