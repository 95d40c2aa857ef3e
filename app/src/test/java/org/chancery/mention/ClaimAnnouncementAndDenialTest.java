package org.chancery.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.probe.Probes;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** What whole reports claim, deny and announce: {@code happened-reports.txt}. */
class ClaimAnnouncementAndDenialTest {

    @TestFactory
    Stream<DynamicContainer> reports() {
        return Probes.tests(getClass(), ClaimAnnouncementAndDenialTest::coded, "happened-reports.txt");
    }

    private static void coded(List<String> row) {
        assertThat(Coded.of(row.get(1), LocalDate.parse(row.get(0))).stream()
                        .map(mention -> Coded.shortly(mention) + " "
                                + mention.judgement().modality().label())
                        .sorted()
                        .collect(Collectors.joining("; ")))
                .isEqualTo(row.get(2));
    }
}
