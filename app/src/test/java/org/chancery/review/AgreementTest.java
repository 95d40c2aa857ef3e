package org.chancery.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.chancery.record.Decided;
import org.junit.jupiter.api.Test;

/** Cohen's kappa by its textbook case, and where it has no value. */
class AgreementTest {

    private final List<Decided> decisions = new ArrayList<>();

    @Test
    void kappaIsAgreementBeyondChance() {
        // Of 50 both accept 20 and both reject 15; one alone accepts 5, the other alone 10: kappa 0.4.
        judge(20, Decided.Kind.ACCEPT, Decided.Kind.ACCEPT);
        judge(5, Decided.Kind.ACCEPT, Decided.Kind.REJECT);
        judge(10, Decided.Kind.REJECT, Decided.Kind.ACCEPT);
        judge(15, Decided.Kind.REJECT, Decided.Kind.REJECT);
        Agreement agreement = Agreement.all(decisions).get(0);
        assertThat(agreement.both()).isEqualTo(50);
        assertThat(agreement.share()).isCloseTo(0.7, within(1e-9));
        assertThat(agreement.kappa()).isCloseTo(0.4, within(1e-9));
        assertThat(agreement.differences()).hasSize(15);
    }

    @Test
    void itHasNoValueWhereBothSaidOneAndTheSame() {
        judge(3, Decided.Kind.ACCEPT, Decided.Kind.ACCEPT);
        Agreement agreement = Agreement.all(decisions).get(0);
        assertThat(agreement.kappa()).isNull();
        assertThat(agreement.share()).isEqualTo(1);
    }

    @Test
    void theLastWordOfAReviewerCountsAndWhatIsUndoneDoesNot() {
        judge(1, Decided.Kind.ACCEPT, Decided.Kind.REJECT);
        Decided.Place place = decisions.get(0).mentions().get(0);
        decisions.add(decided("bo", Decided.Kind.ACCEPT, place, false));
        decisions.add(decided("bo", Decided.Kind.REJECT, place, true));
        assertThat(Agreement.all(decisions).get(0).same()).isEqualTo(1);
    }

    private void judge(int times, Decided.Kind one, Decided.Kind other) {
        for (int i = 0; i < times; i++) {
            Decided.Place place = new Decided.Place("m_" + decisions.size(), "d_1", i, i + 1);
            decisions.add(decided("ada", one, place, false));
            decisions.add(decided("bo", other, place, false));
        }
    }

    private Decided decided(String reviewer, Decided.Kind kind, Decided.Place place, boolean undone) {
        return new Decided("r_1", 1, kind, List.of(place), List.of(), null, reviewer, undone, null);
    }
}
