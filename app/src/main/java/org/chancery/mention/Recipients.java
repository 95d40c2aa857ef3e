package org.chancery.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.actor.ActorMention;
import org.chancery.ontology.PloverType;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.chancery.text.WordLists;

/**
 * Whom an accusation is aimed at that speaks of a gift: {@code alleging secret aid to Peru} accuses the giver, not
 * Peru. Pure.
 */
final class Recipients {

    private static final Set<String> GIVING =
            WordLists.of("mention/wordlists.txt").get("gifts");

    private Recipients() {}

    /**
     * The candidate without the recipient as its target; the giver stands there, where the sentence names just one other
     * state beside the accuser.
     */
    static Candidate resolve(Candidate candidate, Sentence sentence, Participants participants) {
        if (candidate.reading().coding().type() != PloverType.ACCUSE
                || candidate.target().size() != 1) {
            return candidate;
        }
        ActorMention target = candidate.target().get(0);
        if (!receives(sentence, target.head())) {
            return candidate;
        }
        List<ActorMention> others = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            for (ActorMention mention : participants.at(List.of(token.index()))) {
                if (mention.via() == ActorMention.Via.COUNTRY
                        && !isOf(mention, List.of(target))
                        && !isOf(mention, candidate.source())
                        && !isOf(mention, others)) {
                    others.add(mention);
                }
            }
        }
        return candidate.withTarget(others.size() == 1 ? others : List.of());
    }

    private static boolean receives(Sentence sentence, int head) {
        Token token = sentence.token(head);
        int to = token.role() == Role.PREPOSITION_OBJECT ? token.head() : -1;
        int gift = to >= 0 && sentence.token(to).lemma().equals("to")
                ? sentence.token(to).head()
                : -1;
        // A verb may have drawn the preposition to itself: the noun then stands right before it.
        return gift >= 0
                && (GIVING.contains(sentence.token(gift).lemma())
                        || to > 0 && GIVING.contains(sentence.token(to - 1).lemma()));
    }

    private static boolean isOf(ActorMention mention, List<ActorMention> others) {
        String country = mention.actor().country();
        return others.stream()
                .anyMatch(
                        other -> country == null || country.equals(other.actor().country()));
    }
}
