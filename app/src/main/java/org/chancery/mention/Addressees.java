package org.chancery.mention;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chancery.actor.ActorMention;
import org.chancery.ontology.PloverType;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** To whom a complaint or a wish goes that is put in a letter: {@code in a note handed to the consul, Peru protested}. */
final class Addressees {

    private static final Set<PloverType> ADDRESSED =
            EnumSet.of(PloverType.ACCUSE, PloverType.REQUEST, PloverType.REJECT, PloverType.THREATEN);
    private static final Set<String> MESSAGES = Set.of(
            "note", "letter", "message", "telegram", "cable", "memorandum", "demarche", "démarche", "call", "petition");

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
                    List<ActorMention> addressees = new ArrayList<>(participants.at(behindTo(sentence, noun.index())));
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
    private static List<Integer> behindTo(Sentence sentence, int noun) {
        List<Integer> heads = new ArrayList<>();
        List<Integer> nodes = new ArrayList<>(List.of(noun));
        sentence.children(noun, Role.REDUCED_RELATIVE).forEach(verb -> nodes.add(verb.index()));
        for (int node : nodes) {
            for (int child : sentence.children(node)) {
                if (sentence.token(child).lemma().equals("to")) {
                    for (Token object : sentence.children(child, Role.PREPOSITION_OBJECT)) {
                        sentence.withConjuncts(object.index()).forEach(token -> heads.add(token.index()));
                    }
                }
            }
        }
        return heads;
    }
}
