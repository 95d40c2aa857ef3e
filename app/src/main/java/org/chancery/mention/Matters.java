package org.chancery.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.chancery.text.WordLists;

/**
 * Whether an act that names no other side is about something that stands between states: {@code demanded an apology},
 * {@code resumed deliveries}, {@code vowed to retaliate}; and not {@code rejected the budget}, {@code threatened to quit}.
 */
final class Matters {

    private static final Set<String> BETWEEN_STATES =
            WordLists.of("mention/wordlists.txt").get("between states");
    private static final Set<String> RETALIATING =
            WordLists.of("mention/wordlists.txt").get("retaliating");
    private static final Set<String> ASKED =
            WordLists.of("mention/wordlists.txt").get("asked of a state");
    private static final Set<String> MUTUAL =
            WordLists.of("mention/wordlists.txt").get("mutual deeds");
    private static final Set<String> DEFINITE =
            WordLists.of("mention/wordlists.txt").get("definite");
    private static final Set<String> THEIRS = Set.of("its", "their");

    private static final int DEPTH = 2;

    private Matters() {}

    /** Whether it is about what several do together: a meeting is cancelled with whom it was to be held. */
    static boolean areMutual(Candidate candidate, Sentence sentence) {
        return candidate.reading().words().stream()
                .flatMap(word -> sentence.children(word, Role.OBJECT).stream())
                .anyMatch(object -> MUTUAL.contains(object.lemma()));
    }

    static boolean areBetweenStates(Candidate candidate, Sentence sentence, Participants participants) {
        List<Integer> things = new ArrayList<>(candidate.reading().objects());
        boolean clause = false;
        for (int word : candidate.reading().words()) {
            if (sentence.token(word).isVerb()) {
                clause |= sentence.hasChild(word, Role.COMPLEMENT);
                things(sentence, word, things, DEPTH);
            }
        }
        return things.isEmpty() && !clause
                || things.stream().anyMatch(thing -> isBetweenStates(sentence, thing, participants));
    }

    private static boolean isBetweenStates(Sentence sentence, int thing, Participants participants) {
        Token token = sentence.token(thing);
        if (token.isVerb()) {
            return RETALIATING.contains(token.lemma()) || ASKED.contains(token.lemma());
        }
        boolean definite = sentence.children(thing, Role.DETERMINER).stream()
                .anyMatch(determiner -> DEFINITE.contains(determiner.lemma()));
        boolean theirs = sentence.children(thing, Role.POSSESSOR).stream()
                .anyMatch(owner -> THEIRS.contains(owner.lemma()) || THEIRS.contains(owner.form()));
        boolean deed = !DeedNouns.types(token.lemma()).isEmpty();
        return BETWEEN_STATES.contains(token.lemma())
                || sentence.children(thing, Role.COMPOUND).stream()
                        .anyMatch(part -> BETWEEN_STATES.contains(part.lemma()))
                || theirs
                || definite && (deed || participants.cast().isHuman(thing));
    }

    /** What a verb acts upon or asks for, and the verbs that it leads to. */
    private static void things(Sentence sentence, int verb, List<Integer> things, int depth) {
        for (int child : sentence.children(verb)) {
            Token token = sentence.token(child);
            switch (token.role()) {
                case OBJECT, PASSIVE_SUBJECT -> {
                    sentence.withConjuncts(child).forEach(each -> things.add(each.index()));
                }
                case PREPOSITION ->
                    sentence.children(child, Role.PREPOSITION_OBJECT).forEach(object -> things.add(object.index()));
                case COMPLEMENT -> {
                    things.add(child);
                    sentence.children(child, Role.SUBJECT).forEach(subject -> things.add(subject.index()));
                    if (depth > 1) {
                        things(sentence, child, things, depth - 1);
                    }
                }
                default -> {}
            }
        }
    }
}
