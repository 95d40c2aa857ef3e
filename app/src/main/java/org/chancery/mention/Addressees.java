package org.chancery.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chancery.actor.ActorMention;
import org.chancery.ontology.PloverType;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.chancery.text.WordLists;

/** To whom a complaint or a wish goes that is put in a letter: {@code in a letter to the consul, Chad protested}. */
final class Addressees {

    private static final Set<PloverType> ADDRESSED =
            EnumSet.of(PloverType.ACCUSE, PloverType.REQUEST, PloverType.REJECT, PloverType.THREATEN);
    private static final Set<String> MESSAGES =
            WordLists.of("mention/wordlists.txt").get("messages");

    private Addressees() {}

    /** The candidate with the addressee of the message as its target, where it has no other that is known. */
    static Candidate resolve(Candidate candidate, Sentence sentence, Participants participants) {
        boolean open = candidate.target().stream().allMatch(each -> each.actor().country() == null);
        if (!open
                || candidate.source().isEmpty()
                || !ADDRESSED.contains(candidate.reading().coding().type())) {
            return candidate;
        }
        for (int child : sentence.children(candidate.reading().trigger())) {
            for (Token noun : sentence.children(child, Role.PREPOSITION_OBJECT)) {
                if (MESSAGES.contains(noun.lemma())) {
                    List<ActorMention> addressees = new ArrayList<>(addressees(sentence, noun.index(), participants));
                    addressees.removeAll(candidate.source());
                    addressees.removeIf(each -> each.actor().country() == null);
                    if (!addressees.isEmpty()) {
                        return candidate.withTarget(addressees);
                    }
                }
            }
        }
        return candidate;
    }

    /** Whom {@code a note to X}, {@code a note handed to X} names. */
    private static List<ActorMention> addressees(Sentence sentence, int noun, Participants participants) {
        BitSet phrase = sentence.subtree(noun);
        for (int i = phrase.nextSetBit(noun + 1); i >= 0; i = phrase.nextSetBit(i + 1)) {
            if (!sentence.token(i).lemma().equals("to")) {
                continue;
            }
            for (Token object : sentence.children(i, Role.PREPOSITION_OBJECT)) {
                List<ActorMention> found = new ArrayList<>();
                for (Token each : sentence.withConjuncts(object.index())) {
                    found.addAll(participants.at(List.of(each.index())));
                }
                if (found.isEmpty()) {
                    List<Integer> parts = Arrays.stream(sentence.children(object.index()))
                            .boxed()
                            .toList();
                    found.addAll(participants.at(parts));
                }
                return found;
            }
        }
        return List.of();
    }
}
