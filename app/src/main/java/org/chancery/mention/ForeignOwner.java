package org.chancery.mention;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.actor.ActorMention;
import org.chancery.mention.reading.Reading;
import org.chancery.ontology.PloverType;
import org.chancery.text.NameType;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.chancery.text.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Whom an act meets that names only what is theirs: {@code confiscated 12 Peruvian lorries}, {@code objected to the
 * Peruvian deployment}, {@code threatened to close its border with Peru}. The one other country that the phrase names.
 */
final class ForeignOwner {

    private static final Set<PloverType> AIMED = EnumSet.of(
            PloverType.ACCUSE,
            PloverType.REJECT,
            PloverType.THREATEN,
            PloverType.SANCTION,
            PloverType.COERCE,
            PloverType.PROTEST,
            PloverType.RETREAT,
            PloverType.CONCEDE,
            PloverType.MOBILIZE);
    private static final Set<String> OF = WordLists.of("mention/wordlists.txt").get("owned through");
    private static final int DEPTH = 2;

    private ForeignOwner() {}

    /** The owner, or nobody where a target with a country is told, or none or several countries are named. */
    static List<ActorMention> of(
            Sentence sentence,
            Reading reading,
            Participants participants,
            List<ActorMention> source,
            List<ActorMention> target) {
        if (!AIMED.contains(reading.coding().type())
                || reading.nominal()
                || source.isEmpty()
                || target.stream().anyMatch(each -> each.actor().country() != null)) {
            return target;
        }
        Set<String> own = source.stream()
                .map(each -> each.actor().country())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (own.isEmpty()) {
            return target;
        }
        ActorMention owner = ofVerbs(sentence, reading.words(), participants, own);
        if (owner == null && reading.coding().type() == PloverType.REJECT) {
            owner = Counterpart.only(participants.at(goals(sentence, reading.trigger())), own);
        }
        return owner == null ? target : List.of(owner);
    }

    /** {@code put off the deployment of its observers to Peru}, where the parse hangs the goal on the verb. */
    private static List<Integer> goals(Sentence sentence, int verb) {
        List<Integer> goals = new ArrayList<>();
        for (Token preposition : sentence.children(verb, Role.PREPOSITION)) {
            if (preposition.index() > verb && preposition.lemma().equals("to")) {
                sentence.children(preposition.index(), Role.PREPOSITION_OBJECT)
                        .forEach(object -> goals.add(object.index()));
            }
        }
        return goals;
    }

    /**
     * The one owner, of another country than {@code own}, of what verbs act upon; or null.
     *
     * @param words tokens, of which the verbs count
     */
    private static @Nullable ActorMention ofVerbs(
            Sentence sentence, List<Integer> words, Participants participants, Set<String> own) {
        List<Integer> things = new ArrayList<>();
        for (int word : words) {
            if (sentence.token(word).isVerb()) {
                things.addAll(things(sentence, word, DEPTH));
            }
        }
        return only(sentence, things, participants, own);
    }

    /** The one owner, of another country than {@code own}, of what a verb has as its objects; or null. */
    static @Nullable ActorMention ofObjects(Sentence sentence, int verb, Participants participants, Set<String> own) {
        List<Integer> objects =
                sentence.children(verb, Role.OBJECT).stream().map(Token::index).toList();
        return only(sentence, objects, participants, own);
    }

    private static @Nullable ActorMention only(
            Sentence sentence, List<Integer> things, Participants participants, Set<String> own) {
        Set<ActorMention> owners = new LinkedHashSet<>();
        for (int noun : things) {
            owners(sentence, noun, participants, owners, DEPTH);
        }
        return Counterpart.only(new ArrayList<>(owners), own);
    }

    /** What a verb acts upon: its object, and what stands behind its prepositions but those of place and time. */
    private static List<Integer> things(Sentence sentence, int verb, int depth) {
        List<Integer> things = new ArrayList<>();
        for (int child : sentence.children(verb)) {
            Token token = sentence.token(child);
            if (token.role() == Role.OBJECT || token.role() == Role.PASSIVE_SUBJECT) {
                things.add(child);
            } else if (token.role() == Role.COMPLEMENT && token.isVerb() && depth > 0) {
                things.addAll(things(sentence, child, depth - 1));
            } else if (isInFront(sentence, child)) {
                things.addAll(behind(sentence, behind(sentence, child).get(0)));
            } else if (token.role() == Role.PREPOSITION && child > verb && !IN.contains(token.lemma())) {
                things.addAll(behind(sentence, child));
            }
        }
        return things;
    }

    /** {@code in front of the embassy}: a place that is meant. */
    private static boolean isInFront(Sentence sentence, int preposition) {
        List<Integer> behind = behind(sentence, preposition);
        return behind.size() == 1 && sentence.token(behind.get(0)).lemma().equals("front");
    }

    /** The objects of a preposition, or of the preposition that a noun has behind it. */
    private static List<Integer> behind(Sentence sentence, int word) {
        List<Integer> objects = new ArrayList<>();
        for (int child : sentence.children(word)) {
            Token token = sentence.token(child);
            if (token.role() == Role.PREPOSITION_OBJECT) {
                objects.add(child);
            } else if (token.role() == Role.PREPOSITION && sentence.token(word).isNoun()) {
                objects.addAll(behind(sentence, child));
            }
        }
        return objects;
    }

    private static void owners(
            Sentence sentence, int noun, Participants participants, Set<ActorMention> owners, int depth) {
        if (!sentence.token(noun).isNoun() || sentence.token(noun).name() == NameType.LOCATION || depth == 0) {
            return;
        }
        Set<Integer> inner = new HashSet<>();
        for (int child : sentence.children(noun)) {
            Token token = sentence.token(child);
            switch (token.role()) {
                case MODIFIER, COMPOUND, POSSESSOR -> owners.addAll(participants.at(List.of(child)));
                case PREPOSITION -> {
                    if (OF.contains(token.lemma())) {
                        sentence.children(child, Role.PREPOSITION_OBJECT)
                                .forEach(object -> sentence.withConjuncts(object.index())
                                        .forEach(each -> inner.add(each.index())));
                    }
                }
                default -> {}
            }
        }
        for (int object : inner) {
            owners.addAll(participants.at(List.of(object)));
            owners(sentence, object, participants, owners, depth - 1);
        }
    }

    private static final Set<String> IN = WordLists.of("mention/wordlists.txt").get("beside the act");
}
