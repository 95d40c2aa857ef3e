package org.chancery.actor;

import java.util.HashSet;
import java.util.Set;
import org.chancery.actor.Discourse.Occurrence;
import org.chancery.ontology.Countries;
import org.chancery.text.AnalyzedText;
import org.chancery.text.FoldedWords;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.chancery.text.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Of which country guests are not, and hosts are: {@code Ana Ruiz flew to Accra and was met at the airport by Vice President
 * Kofi Mensah}.
 */
final class Hosts {

    private static final Set<String> RECEIVING =
            WordLists.of("actor/wordlists.txt").get("receiving");
    private static final int STEPS = 4;

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

    /** The country to which somebody is told to travel, or in which he is told to be received; or null. */
    @Nullable
    String visited(Entity traveller) {
        for (Occurrence occurrence : discourse.occurrences) {
            if (occurrence.entities().size() != 1 || occurrence.first() != traveller) {
                continue;
            }
            Sentence sentence = text.sentences().get(occurrence.sentence());
            Token guest = sentence.token(occurrence.head());
            String goal = null;
            if (Journeys.isMadeBy(sentence, guest.index()) && isAbroad(sentence)) {
                goal = scene.goal(sentence, guest.head());
            } else if (guest.role() == Role.PASSIVE_SUBJECT
                    && RECEIVING.contains(sentence.token(guest.head()).lemma())) {
                goal = scene.ofClause(sentence, guest.head());
                goal = goal == null ? scene.after(sentence, guest.head()) : goal;
            }
            if (goal != null) {
                return goal;
            }
        }
        return null;
    }

    /** Whether the words of a journey are those of a state's guest: a visit, a capital or a country as its end. */
    private static boolean isAbroad(Sentence sentence) {
        FoldedWords words = FoldedWords.of(sentence);
        for (int i = 1; i < sentence.size(); i++) {
            boolean visit = sentence.token(i).lemma().equals("visit")
                    && sentence.token(i).isNoun();
            boolean end = sentence.token(i - 1).tag().equals("IN")
                    || sentence.token(i - 1).tag().equals("TO");
            if (visit || end && Countries.get().longest(words, i) != null) {
                return true;
            }
        }
        return false;
    }

    /** {@code Ana Ruiz of Peru met President Kofi Mensah in Accra}: the place abroad where a guest meets somebody; or null. */
    @Nullable
    Reception visitedBy(Entity met) {
        for (Occurrence occurrence : discourse.occurrences) {
            Sentence sentence = text.sentences().get(occurrence.sentence());
            Token token = sentence.token(occurrence.head());
            boolean one = occurrence.entities().size() == 1 && occurrence.first() == met;
            if (!one
                    || token.role() != Role.OBJECT
                    || !sentence.token(token.head()).lemma().equals("meet")) {
                continue;
            }
            int subject = GroupStates.actorOn(sentence, token.index());
            Occurrence guest = subject < 0 ? null : discourse.at(sentence.index(), subject);
            String country = guest == null || guest.entities().size() != 1 ? null : guest.first().country;
            String place = country == null ? null : other(country, scene.ofClause(sentence, token.head()));
            if (country != null && place != null) {
                return new Reception(country, place);
            }
        }
        return null;
    }

    private @Nullable Reception reception(Sentence sentence, Token host) {
        boolean agent = host.role() != Role.SUBJECT;
        int verb = agent ? actedOnBy(sentence, host) : host.head();
        if (verb < 0
                || !RECEIVING.contains(sentence.token(verb).lemma())
                || !agent && sentence.token(verb).lemma().equals("meet")) {
            return null;
        }
        String guest = guest(sentence, verb, agent);
        if (guest == null) {
            return null;
        }
        String place = other(guest, scene.ofClause(sentence, verb));
        place = place != null ? place : other(guest, scene.after(sentence, verb));
        place = place != null ? place : other(guest, scene.goal(sentence, sentence.root()));
        return new Reception(guest, place != null ? place : other(guest, scene.before(sentence, true)));
    }

    private static @Nullable String other(String guest, @Nullable String country) {
        return guest.equals(country) ? null : country;
    }

    /** The passive verb that a noun behind {@code by} belongs to, be it told to hang on a noun between; or -1. */
    private static int actedOnBy(Sentence sentence, Token noun) {
        int by = noun.head();
        if (by < 0 || !sentence.token(by).lemma().equals("by")) {
            return -1;
        }
        int at = sentence.token(by).head();
        for (int steps = 0; steps < STEPS && at >= 0; steps++) {
            if (sentence.token(at).isVerb()) {
                boolean passive = sentence.token(at).tag().equals("VBN");
                return passive ? at : -1;
            }
            at = sentence.token(at).head();
        }
        return -1;
    }

    /** The one country of those received; the subject may stand with the verb that this one is joined to. */
    private @Nullable String guest(Sentence sentence, int verb, boolean passive) {
        Set<String> guests = new HashSet<>();
        int at = verb;
        for (int steps = 0; at >= 0 && steps < STEPS && guests.isEmpty(); steps++) {
            for (int child : sentence.children(at)) {
                Role role = sentence.token(child).role();
                boolean received = passive
                        ? role == Role.PASSIVE_SUBJECT || steps > 0 && role == Role.SUBJECT
                        : role == Role.OBJECT && steps == 0;
                Occurrence met = received ? discourse.at(sentence.index(), child) : null;
                if (met != null) {
                    met.entities().forEach(each -> guests.add(String.valueOf(each.country)));
                } else if (received && sentence.token(child).isPronoun()) {
                    guests.add(String.valueOf(subjectBefore(sentence)));
                }
            }
            at = sentence.token(at).role() == Role.CONJUNCT ? sentence.token(at).head() : -1;
        }
        String guest = guests.size() == 1 ? guests.iterator().next() : null;
        return guest != null && GroupStates.isState(guest) ? guest : null;
    }

    /** The country of the main subject of the sentence before, whom an open pronoun is likely to mean; or null. */
    private @Nullable String subjectBefore(Sentence sentence) {
        Sentence before = sentence.index() == 0 ? null : text.sentences().get(sentence.index() - 1);
        int subject = before == null ? -1 : Pronouns.mainSubject(before);
        Occurrence told = subject < 0 || before == null ? null : discourse.at(before.index(), subject);
        return told == null || told.entities().size() != 1 ? null : told.first().country;
    }
}
