package org.chancery.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.actor.Actor;
import org.chancery.actor.ActorMention;
import org.chancery.ontology.PloverType;
import org.junit.jupiter.api.Test;

/** Who acts and who is acted upon, in the shapes that sentences have. */
class BothSidesOfAReciprocalEventAreActorsTest {

    @Test
    void twoSubjectsAreTheParties() {
        EventMention mention = only("Peru and Ecuador signed a customs treaty.");
        assertThat(mention.source())
                .extracting(ActorMention::actor)
                .extracting(Actor::country)
                .containsExactly("PER", "ECU");
        assertThat(mention.target()).isEmpty();
    }

    @Test
    void aPassiveIsReadFromItsAgent() {
        EventMention mention = only("Three Malian soldiers were killed by Tuareg rebels.");
        assertThat(mention.type()).isEqualTo(PloverType.ASSAULT);
        assertThat(mention.target())
                .extracting(ActorMention::actor)
                .extracting(Actor::country)
                .containsExactly("MLI");
        assertThat(mention.source()).hasSize(1);
    }

    @Test
    void theSpeakerIsNotTheActor() {
        EventMention mention = only("Norway said that Sweden had expelled two Russian diplomats.");
        assertThat(mention.type()).isEqualTo(PloverType.SANCTION);
        assertThat(mention.source())
                .extracting(ActorMention::actor)
                .extracting(Actor::country)
                .containsExactly("SWE");
    }

    @Test
    void theDoerOfACondemnedActIsTheTarget() {
        EventMention mention = only("Jordan condemned the raid by Syrian soldiers.");
        assertThat(mention.type()).isEqualTo(PloverType.ACCUSE);
        assertThat(mention.target())
                .extracting(ActorMention::actor)
                .extracting(Actor::country)
                .containsExactly("SYR");
    }

    @Test
    void aPlaceIsNoTarget() {
        for (EventMention mention : Coded.of("Gunmen launched an attack in Beirut.")) {
            assertThat(mention.target())
                    .extracting(ActorMention::actor)
                    .extracting(Actor::country)
                    .doesNotContain("LBN");
        }
    }

    private static EventMention only(String sentence) {
        List<EventMention> mentions = Coded.of(sentence);
        assertThat(mentions).hasSize(1);
        return mentions.get(0);
    }
}
