package org.chancery.actor;

import java.util.HashSet;
import java.util.Set;
import org.chancery.actor.Discourse.Occurrence;
import org.chancery.text.AnalyzedText;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.chancery.text.WordLists;
import org.jspecify.annotations.Nullable;

/** Of which country those are who receive a guest: {@code was met at the airport by Vice President Hugo Salas}. */
final class Hosts {

    private static final Set<String> RECEIVING =
            WordLists.of("actor/wordlists.txt").get("receiving");

    private final AnalyzedText text;
    private final Discourse discourse;
    private final Scene scene;

    Hosts(AnalyzedText text, Discourse discourse, Scene scene) {
        this.text = text;
        this.discourse = discourse;
        this.scene = scene;
    }

    /** A reception: whose guest it is, and the country of the place where it is told to have been, or null. */
    record Reception(String guest, @Nullable String place) {}

    /** The reception that somebody gives, or null. */
    @Nullable
    Reception givenBy(Entity host) {
        for (Occurrence occurrence : discourse.occurrences) {
            if (occurrence.entities().size() == 1 && occurrence.first() == host) {
                Sentence sentence = text.sentences().get(occurrence.sentence());
                Reception reception = reception(sentence, sentence.token(occurrence.head()));
                if (reception != null) {
                    return reception;
                }
            }
        }
        return null;
    }

    private @Nullable Reception reception(Sentence sentence, Token host) {
        boolean agent = host.role() == Role.AGENT;
        int verb = agent ? sentence.token(host.head()).head() : host.role() == Role.SUBJECT ? host.head() : -1;
        if (verb < 0 || !RECEIVING.contains(sentence.token(verb).lemma())) {
            return null;
        }
        if (!agent && sentence.token(verb).lemma().equals("meet")) {
            return null;
        }
        String guest = guest(sentence, verb, agent);
        return guest == null ? null : new Reception(guest, scene.ofClause(sentence, verb));
    }

    /** The one country of those received; a subject may stand with the verb that this one is joined to. */
    private @Nullable String guest(Sentence sentence, int verb, boolean passive) {
        Set<String> guests = new HashSet<>();
        int at = verb;
        for (int steps = 0; at >= 0 && steps < 3 && guests.isEmpty(); steps++) {
            for (int child : sentence.children(at)) {
                Role role = sentence.token(child).role();
                boolean received = passive
                        ? role == Role.PASSIVE_SUBJECT || steps > 0 && role == Role.SUBJECT
                        : role == Role.OBJECT && steps == 0;
                Occurrence met = received ? discourse.at(sentence.index(), child) : null;
                if (met != null) {
                    met.entities().forEach(each -> guests.add(String.valueOf(each.country)));
                }
            }
            at = sentence.token(at).role() == Role.CONJUNCT ? sentence.token(at).head() : -1;
        }
        String guest = guests.size() == 1 ? guests.iterator().next() : null;
        return guest != null && GroupStates.isState(guest) ? guest : null;
    }
}
