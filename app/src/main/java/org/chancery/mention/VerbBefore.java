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
import org.chancery.text.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Whom an act meets that only the verb before it names, be that an event or not: {@code wrote to Peru and rejected the
 * map}, {@code told the Peruvian minister that Chile would pay}, {@code stopped two Peruvian boats and jailed the men}.
 */
final class VerbBefore {

    private static final Set<String> TELLING =
            WordLists.of("mention/wordlists.txt").get("telling");
    private static final Set<PloverType> SEIZING = EnumSet.of(PloverType.COERCE, PloverType.ASSAULT);
    private static final Set<String> TO = Set.of("to", "with");

    private VerbBefore() {}

    /** The candidate with those whom the verb before names as its target, where they are of one other country. */
    static Candidate resolve(Candidate candidate, Sentence sentence, Participants participants) {
        Set<String> own = ActorMention.countries(candidate.source());
        boolean named =
                !ActorMention.countries(candidate.target()).isEmpty() && !Counterpart.isTheirs(candidate, sentence);
        if (own.isEmpty() || named || candidate.reading().nominal()) {
            return candidate;
        }
        PloverType type = candidate.reading().coding().type();
        if (OneBreath.SPOKEN.contains(type) && Counterpart.isOpen(candidate, sentence)) {
            List<ActorMention> addressed = new ArrayList<>(participants.at(addressed(candidate, sentence)));
            addressed.removeIf(each ->
                    each.actor().country() == null || own.contains(each.actor().country()));
            return ActorMention.countries(addressed).size() == 1
                    ? candidate.withTarget(addressed.stream()
                            .map(each -> Counterpart.at(
                                    each, sentence, candidate.reading().trigger()))
                            .toList())
                    : candidate;
        }
        ActorMention owner = SEIZING.contains(type) ? owner(candidate, sentence, participants, own) : null;
        if (owner == null) {
            return candidate;
        }
        return candidate.withTarget(
                candidate.target().isEmpty()
                        ? List.of(Counterpart.at(
                                owner, sentence, candidate.reading().trigger()))
                        : Counterpart.of(candidate.target(), owner));
    }

    private static List<Integer> addressed(Candidate candidate, Sentence sentence) {
        Token trigger = sentence.token(candidate.reading().trigger());
        boolean joined = trigger.role() == Role.CONJUNCT && !sentence.hasChild(trigger.index(), Role.SUBJECT);
        boolean told = trigger.role() == Role.COMPLEMENT
                && TELLING.contains(sentence.token(trigger.head()).lemma());
        List<Integer> heads = new ArrayList<>();
        if (!joined && !told) {
            return heads;
        }
        for (int child : sentence.children(trigger.head())) {
            Token token = sentence.token(child);
            boolean whom = token.role() == Role.RECIPIENT || told && token.role() == Role.OBJECT;
            if (child < trigger.index() && whom) {
                heads.add(child);
            } else if (child < trigger.index() && TO.contains(token.lemma())) {
                sentence.children(child, Role.PREPOSITION_OBJECT).forEach(object -> heads.add(object.index()));
            }
        }
        return heads;
    }

    /** Whose that is which the verb before acts upon. */
    private static @Nullable ActorMention owner(
            Candidate candidate, Sentence sentence, Participants participants, Set<String> own) {
        Token trigger = sentence.token(candidate.reading().trigger());
        boolean goesOn = trigger.role() == Role.CONJUNCT
                || trigger.role() == Role.ADVERBIAL_CLAUSE && trigger.tag().equals("VBG");
        return goesOn
                        && trigger.head() < trigger.index()
                        && !sentence.hasChild(trigger.index(), Role.SUBJECT)
                        && sentence.token(trigger.head()).isVerb()
                ? ForeignOwner.ofObjects(sentence, trigger.head(), participants, own)
                : null;
    }
}
