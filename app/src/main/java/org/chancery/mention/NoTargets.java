package org.chancery.mention;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.chancery.actor.ActorMention;
import org.chancery.mention.reading.Reading;
import org.chancery.ontology.PloverType;
import org.chancery.text.Role;
import org.chancery.text.Sentence;

/** Who stands where those stand whom an act meets, and is none of them. Pure. */
final class NoTargets {

    /** Nouns for what is done with envoys and prisoners between two sides. */
    private static final Set<String> EXCHANGES =
            Set.of("exchange", "swap", "appointment", "accreditation", "nomination", "posting");

    /** What one does to another in words or papers. */
    private static final Set<PloverType> SPOKEN = EnumSet.of(
            PloverType.AGREE,
            PloverType.CONSULT,
            PloverType.REQUEST,
            PloverType.ACCUSE,
            PloverType.REJECT,
            PloverType.THREATEN,
            PloverType.SANCTION);

    /** CAMEO's arrest and release. */
    private static final String ARREST = "173";

    private static final String RELEASE = "0841";
    private static final Set<String> ITS = Set.of("its", "their");

    private NoTargets() {}

    static boolean isOne(Sentence sentence, Reading reading, ActorMention mention, List<ActorMention> source) {
        return isExchanged(sentence, mention)
                || isOwn(sentence, mention, source)
                || isItself(sentence, reading, mention, source)
                || isHeldState(sentence, reading, mention);
    }

    /** {@code a violation of our sovereignty}: whose sovereignty it is did not violate it. */
    private static boolean isOwn(Sentence sentence, ActorMention mention, List<ActorMention> source) {
        String country = mention.actor().country();
        return mention.sentence() == sentence.index()
                && sentence.token(mention.head()).tag().equals("PRP$")
                && country != null
                && source.stream().anyMatch(each -> country.equals(each.actor().country()));
    }

    /**
     * {@code The minister warned that Lima might close the border}, {@code put off the sending of its observers}: no state
     * acts on itself by its own name, nor on what is its own.
     */
    private static boolean isItself(
            Sentence sentence, Reading reading, ActorMention mention, List<ActorMention> source) {
        boolean own = mention.via() == ActorMention.Via.COUNTRY
                || mention.sentence() == sentence.index()
                        && StateVoice.isHeardIn(mention)
                        && sentence.children(mention.head(), Role.POSSESSOR).stream()
                                .anyMatch(owner -> ITS.contains(owner.form()));
        return own
                && SPOKEN.contains(reading.coding().type())
                && !source.isEmpty()
                && source.stream()
                        .allMatch(each -> StateVoice.isHeardIn(each)
                                && Objects.equals(
                                        each.actor().country(), mention.actor().country()));
    }

    /** {@code The union protested; Peru freed them}: who is held or freed is no state and no body. */
    private static boolean isHeldState(Sentence sentence, Reading reading, ActorMention mention) {
        String cameo = reading.coding().cameo();
        boolean held = cameo.startsWith(ARREST) || cameo.startsWith(RELEASE);
        boolean them = reading.targets().stream()
                .anyMatch(head -> sentence.token(head).form().equals("them"));
        return held
                && them
                && (StateVoice.isState(mention)
                        || mention.sentence() == sentence.index()
                                && sentence.token(mention.head()).tag().equals("NN"));
    }

    /** {@code the exchange of ambassadors}: who is sent is no party to it. */
    private static boolean isExchanged(Sentence sentence, ActorMention mention) {
        if (mention.sentence() != sentence.index()) {
            return false;
        }
        int of = sentence.token(mention.head()).head();
        boolean plural = sentence.token(mention.head()).tag().equals("NNS");
        return plural
                && of >= 0
                && sentence.token(of).lemma().equals("of")
                && sentence.token(of).head() >= 0
                && EXCHANGES.contains(sentence.token(sentence.token(of).head()).lemma());
    }
}
