package org.chancery.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NounExamplesTest {

    private static final ActorResolver RESOLVER = new RegisterActorResolver();

    static List<Nouns.Example> examples() {
        return Nouns.get().examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void comesOutAsTheTableSays(Nouns.Example example) {
        String sector = RESOLVER.resolve(example.phrase(), null, null).sector();
        if (example.wanted()) {
            assertThat(sector).isEqualTo(example.sector());
        } else {
            assertThat(sector).isNotEqualTo(example.sector());
        }
    }
}
