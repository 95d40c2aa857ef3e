package org.chancery.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.actor.Discourse.Occurrence;
import org.chancery.ontology.Countries;
import org.chancery.text.AnalyzedText;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.chancery.text.WordLists;
import org.jspecify.annotations.Nullable;

/** Which countries of a report a counted phrase means: {@code the two sides}, {@code both countries}. */
final class GroupStates {

    private static final Set<String> DENIALS = Set.of("deny", "reject", "dismiss", "refute", "dispute");
    /** What two do together, not each for itself. */
    private static final Set<String> JOINT = WordLists.of("actor/wordlists.txt").get("joint acts");

    private static final int REACH = 5;
    /** Spoken of more than so many times as often as the next: whom the report is about. */
    private static final int LEAD = 2;

    private final AnalyzedText text;
    private final Discourse discourse;
    private final Topic topic;

    GroupStates(AnalyzedText text, Discourse discourse, Topic topic) {
        this.text = text;
        this.discourse = discourse;
        this.topic = topic;
    }

    /**
     * Those that the report is about, where that leaves no doubt; else those named last, if they are as many and what is
     * told last joins them, or its opening names no other group; else those of its opening; else the most spoken of among
     * those named last.
     */
    List<String> of(Sentence sentence, NounPhrase phrase, int number, boolean bodies) {
        Set<String> near = new LinkedHashSet<>();
        Set<String> reached = new LinkedHashSet<>();
        String apart = whoActsOnThem(sentence, phrase.head());
        int at = sentence.index();
        boolean closed = false;
        for (int i = discourse.occurrences.size() - 1; i >= 0; i--) {
            Occurrence occurrence = discourse.occurrences.get(i);
            if (sentence.index() - occurrence.sentence() > REACH) {
                break;
            }
            closed |= occurrence.sentence() != at && near.size() >= number;
            at = occurrence.sentence();
            for (Entity entity : occurrence.entities()) {
                String country = entity.country;
                if (country != null && !country.equals(apart) && (isState(country) || bodies && entity.isThing())) {
                    reached.add(country);
                    if (!closed) {
                        near.add(country);
                    }
                }
            }
        }
        List<String> opening = topic.of(number);
        boolean open = !opening.isEmpty() && !opening.contains(apart);
        if (near.size() < number) {
            return open && opening.containsAll(near) ? opening : List.of();
        }
        String other = whoSpeaksOfThem(sentence, phrase.head());
        if (other != null && near.size() == number + 1 && near.remove(other)) {
            return new ArrayList<>(near);
        }
        List<String> leading = mostSpokenOf(reached, number, LEAD);
        if (!leading.isEmpty()) {
            return leading;
        }
        if (near.size() == number && (!open || isJoint(near, opening, sentence.index()))) {
            return new ArrayList<>(near);
        }
        return open ? opening : mostSpokenOf(near, number, 1);
    }

    /**
     * {@code Peru lent its neighbour a ship}: the one other state spoken of in the sentence and the two before, else the
     * other one of a topic of two; null where that is open.
     */
    @Nullable
    String beside(Sentence sentence, String own) {
        Set<String> near = new LinkedHashSet<>();
        for (Occurrence occurrence : discourse.occurrences) {
            for (Entity entity :
                    sentence.index() - occurrence.sentence() < 3 ? occurrence.entities() : List.<Entity>of()) {
                if (entity.country != null && isState(entity.country)) {
                    near.add(entity.country);
                }
            }
        }
        if (near.size() > 2 || !near.contains(own)) {
            near = new LinkedHashSet<>();
        }
        List<String> pair = near.size() == 2 ? List.copyOf(near) : topic.of(2);
        return !pair.contains(own) ? null : pair.get(0).equals(own) ? pair.get(1) : pair.get(0);
    }

    /** Whether one clause of this sentence or the two before joins exactly these: as parties of one act, or one against the other. */
    private boolean isJoint(Set<String> states, List<String> opening, int sentence) {
        for (int at = sentence; at >= Math.max(0, sentence - 2); at--) {
            Map<Integer, Set<String>> acting = new LinkedHashMap<>();
            Map<Integer, Set<String>> met = new LinkedHashMap<>();
            Sentence told = text.sentences().get(at);
            for (Occurrence occurrence : discourse.occurrences) {
                if (occurrence.sentence() != at) {
                    continue;
                }
                int verb = verbAbove(told, occurrence.head());
                boolean subject = occurrence.subject();
                for (Entity entity : occurrence.entities()) {
                    if (entity.country != null && states.contains(entity.country)) {
                        (subject ? acting : met)
                                .computeIfAbsent(verb, key -> new LinkedHashSet<>())
                                .add(entity.country);
                    }
                }
            }
            for (Map.Entry<Integer, Set<String>> side : acting.entrySet()) {
                Set<String> both = new LinkedHashSet<>(side.getValue());
                both.addAll(met.getOrDefault(side.getKey(), Set.of()));
                boolean against = side.getValue().size() < states.size();
                boolean jointly = side.getKey() >= 0
                        && JOINT.contains(told.token(side.getKey()).lemma());
                if (both.containsAll(states) && (jointly || against && areSpokenOfMore(states, opening))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether none of these is spoken of less than each of the opening's. */
    private boolean areSpokenOfMore(Set<String> states, List<String> opening) {
        return count(states) >= count(opening);
    }

    /** How often the one of these is spoken of that is spoken of least. */
    private int count(Collection<String> states) {
        int least = Integer.MAX_VALUE;
        for (String country : states) {
            int count = 0;
            for (Entity entity : discourse.entities) {
                count += country.equals(entity.country) ? entity.count : 0;
            }
            least = Math.min(least, count);
        }
        return least;
    }

    /** The verb that a word hangs on through nouns and prepositions, or -1. */
    private static int verbAbove(Sentence sentence, int head) {
        int at = sentence.token(head).head();
        for (int steps = 0; at >= 0 && steps < 8; steps++) {
            if (sentence.token(at).isVerb()) {
                return at;
            }
            at = sentence.token(at).head();
        }
        return -1;
    }

    /**
     * The country of the one subject of the clause that the group is an object of: {@code Oman offered the two sides its
     * help} is not about Oman. Null where there is none.
     */
    private @Nullable String whoActsOnThem(Sentence sentence, int head) {
        int subject = actorOn(sentence, head);
        Occurrence actor = subject < 0 ? null : discourse.at(sentence.index(), subject);
        return actor != null && actor.entities().size() == 1 ? actor.first().country : null;
    }

    /** The head of the one subject of the clause that a phrase is an object of, or -1. */
    static int actorOn(Sentence sentence, int head) {
        Token at = sentence.token(head);
        for (int steps = 0; at.head() >= 0 && steps < 8; steps++) {
            if (at.role() == Role.SUBJECT || at.role() == Role.PASSIVE_SUBJECT || at.role() == Role.POSSESSOR) {
                return -1;
            }
            at = sentence.token(at.head());
            if (at.isVerb()) {
                for (Token subject : sentence.children(at.index(), Role.SUBJECT)) {
                    return sentence.withConjuncts(subject.index()).size() == 1 ? subject.index() : -1;
                }
            }
        }
        return -1;
    }

    /**
     * The country of the one who speaks of two others in the sentence that they answer to: {@code the United States says
     * North Korea sent shells to Russia, which both countries deny}. Null where the group is no subject of another clause,
     * or, in a sentence of its own, denies nothing.
     */
    private @Nullable String whoSpeaksOfThem(Sentence sentence, int head) {
        Token group = sentence.token(head);
        int verb = group.role() == Role.SUBJECT ? group.head() : -1;
        if (verb < 0) {
            return null;
        }
        for (int subject = 0; subject < head; subject++) {
            if (sentence.token(subject).role() == Role.SUBJECT
                    && sentence.token(subject).head() != verb) {
                return countryAt(sentence, subject);
            }
        }
        boolean answer = DENIALS.contains(sentence.token(verb).lemma()) && sentence.index() > 0;
        Sentence before = answer ? text.sentences().get(sentence.index() - 1) : null;
        int speaker = before == null ? -1 : Pronouns.mainSubject(before);
        return before == null || speaker < 0 ? null : countryAt(before, speaker);
    }

    private @Nullable String countryAt(Sentence sentence, int head) {
        Occurrence one = discourse.at(sentence.index(), head);
        return one != null && one.entities().size() == 1 ? one.first().country : null;
    }

    /**
     * The countries most spoken of in the whole report so far, if the last of them is so many times as often as the next.
     */
    private List<String> mostSpokenOf(Set<String> countries, int number, int times) {
        Map<String, Integer> total = new LinkedHashMap<>();
        for (Entity entity : discourse.entities) {
            if (entity.country != null && countries.contains(entity.country)) {
                total.merge(entity.country, entity.count, Integer::sum);
            }
        }
        List<Map.Entry<String, Integer>> ranked = new ArrayList<>(total.entrySet());
        ranked.sort((a, b) -> Integer.compare(b.getValue(), a.getValue()));
        if (ranked.size() <= number
                || ranked.get(number - 1).getValue() < ranked.get(number).getValue() * times + 1) {
            return List.of();
        }
        List<String> chosen = new ArrayList<>(number);
        for (int i = 0; i < number; i++) {
            chosen.add(ranked.get(i).getKey());
        }
        return chosen;
    }

    static boolean isState(String country) {
        return Countries.get().byCode(country) != null;
    }
}
