package org.chancery.mention;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chancery.actor.ActorMention;
import org.chancery.ontology.PloverType;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.chancery.text.WordLists;

/**
 * Who {@code his guest}, {@code the visitor}, {@code her host} is whom the layer of actors has left open: the other party
 * of the meeting or visit told last.
 */
final class Guests {

    private static final Set<PloverType> MEETINGS =
            EnumSet.of(PloverType.CONSULT, PloverType.SUPPORT, PloverType.AGREE);
    private static final Set<String> GUESTS =
            WordLists.of("mention/wordlists.txt").get("guests");
    private static final int REACH = 8;

    private Guests() {}

    static Candidate resolve(Candidate candidate, Sentence sentence, Narrative narrative) {
        boolean guest = candidate.target().size() == 1
                && candidate.target().get(0).actor().country() == null
                && candidate.target().get(0).sentence() == sentence.index()
                && GUESTS.contains(
                        sentence.token(candidate.target().get(0).head()).lemma());
        Set<String> own = ActorMention.countries(candidate.source());
        if (!guest || own.size() != 1) {
            return candidate;
        }
        for (Narrative.Told told : narrative.latestFirst()) {
            if (sentence.index() - told.sentence() > REACH) {
                break;
            }
            List<ActorMention> parties = new ArrayList<>(told.mention().source());
            parties.addAll(told.mention().target());
            Set<String> countries = ActorMention.countries(parties);
            if (!MEETINGS.contains(told.mention().type()) || countries.size() != 2 || !countries.containsAll(own)) {
                continue;
            }
            Token head = sentence.token(candidate.target().get(0).head());
            return candidate.withTarget(parties.stream()
                    .filter(each -> each.actor().country() != null
                            && !own.contains(each.actor().country()))
                    .limit(1)
                    .map(each -> new ActorMention(
                            candidate.target().get(0).span(),
                            sentence.index(),
                            head.index(),
                            each.actor(),
                            ActorMention.Via.COREFERENCE))
                    .toList());
        }
        return candidate;
    }
}
