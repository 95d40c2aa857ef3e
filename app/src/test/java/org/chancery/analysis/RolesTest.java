package org.chancery.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the roles mean, by example. */
class RolesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Poland expelled the envoy.                                | Poland     | SUBJECT expelled
            Poland expelled the envoy.                                | envoy      | OBJECT expelled
            The envoy was expelled by Poland.                         | envoy      | PASSIVE_SUBJECT expelled
            The envoy was expelled by Poland.                         | by         | PREPOSITION expelled
            The envoy was expelled by Poland.                         | Poland     | AGENT by
            The envoy was expelled by Poland.                         | was        | PASSIVE_AUXILIARY expelled
            Kim gave Putin two dogs.                                  | Putin      | RECIPIENT gave
            Russia is hostile.                                        | hostile    | PREDICATE is
            He denied the claim that Oslo sold arms.                  | sold       | COMPLEMENT claim
            Iran threatened to close the strait.                      | close      | COMPLEMENT threatened
            Iran threatened to close the strait.                      | to         | MARKER close
            They sent aid to Kenya.                                   | Kenya      | PREPOSITION_OBJECT to
            The firms, accused of fraud, paid.                        | accused    | REDUCED_RELATIVE firms
            The ship that sank was old.                               | sank       | RELATIVE ship
            Poland's army moved.                                      | Poland     | POSSESSOR army
            Poland's army moved.                                      | 's         | CASE Poland
            Oslo and Rome signed the deal.                            | Rome       | CONJUNCT Oslo
            Norway may not sign.                                      | not        | NEGATION sign
            Norway may not sign.                                      | may        | MODAL sign
            They broke off talks.                                     | off        | PARTICLE broke
            Talks will fail if Oslo leaves.                           | leaves     | ADVERBIAL_CLAUSE fail
            The arms were sent by rail.                               | rail       | PREPOSITION_OBJECT by
            The work was done by Friday.                              | Friday     | PREPOSITION_OBJECT by
            """)
    void wordStandsInItsRole(String text, String word, String arc) {
        assertThat(Shown.arc(text, word)).isEqualTo(arc);
    }

    @Test
    void agentsOfAPassiveAreFound() {
        Sentence sentence =
                Shown.analyzed("The treaty was signed by Finland.").sentences().get(0);
        assertThat(sentence.agents(sentence.root())).extracting(Token::form).containsExactly("Finland");
        assertThat(sentence.token(sentence.root()).role()).isEqualTo(Role.ROOT);
    }

    @Test
    void unparsedSentenceSaysSo() {
        Sentence sentence = EnglishAnalyzer.load()
                .analyze("Oslo expelled him.", tagged -> new java.util.BitSet())
                .sentences()
                .get(0);
        assertThat(sentence.isParsed()).isFalse();
        assertThat(sentence.token(1).lemma()).isEqualTo("expel");
        assertThat(sentence.root()).isZero();
    }
}
