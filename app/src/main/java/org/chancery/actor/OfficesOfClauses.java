package org.chancery.actor;

import java.util.List;
import java.util.Set;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.chancery.text.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Offices that a clause tells: {@code Emre Tok, who heads the coast guard}, {@code Lina Okafor, who was named envoy},
 * {@code Ruiz is Peru's deputy minister}.
 */
final class OfficesOfClauses {

    private static final Set<String> HEADING =
            WordLists.of("actor/wordlists.txt").get("heading a body");
    private static final Set<String> NAMING =
            WordLists.of("actor/wordlists.txt").get("naming to an office");

    private OfficesOfClauses() {}

    /** Index of the phrase that a clause about the person of phrase {@code i} gives as the office, or -1. */
    static int office(Sentence sentence, List<ReadPhrase> phrases, int i) {
        ReadPhrase person = phrases.get(i);
        int from = person.phrase().from();
        int verb = clause(
                sentence,
                from,
                person.phrase().head(),
                Math.max(person.chainEnd(), person.phrase().to()));
        if (verb < 0 || sentence.hasChild(verb, Role.NEGATION) || sentence.hasChild(verb, Role.MODAL)) {
            return -1;
        }
        String lemma = sentence.token(verb).lemma();
        boolean passive = sentence.hasChild(verb, Role.PASSIVE_AUXILIARY);
        boolean be = lemma.equals("be") || lemma.equals("become");
        if (!be && !(passive ? NAMING.contains(lemma) : HEADING.contains(lemma))) {
            return -1;
        }
        for (int child : sentence.children(verb)) {
            Role role = sentence.token(child).role();
            boolean object = role == Role.OBJECT || role == Role.PREDICATE || role == Role.COMPLEMENT;
            if (child > verb && object && sentence.token(child).isNoun()) {
                int found = phrase(phrases, child);
                return found >= 0 && found != i && fits(phrases.get(found), be || passive) ? found : -1;
            }
        }
        return -1;
    }

    /** The verb of the relative clause right behind a name, or of the clause whose subject the name is; else -1. */
    private static int clause(Sentence sentence, int from, int head, int end) {
        for (int i = from; i < end; i++) {
            for (Token relative : sentence.children(i, Role.RELATIVE)) {
                if (relative.index() >= end) {
                    return relative.index();
                }
            }
        }
        Token name = sentence.token(head);
        boolean subject = name.role() == Role.SUBJECT || name.role() == Role.PASSIVE_SUBJECT;
        return subject && name.head() >= end ? name.head() : -1;
    }

    private static int phrase(List<ReadPhrase> phrases, int head) {
        for (int k = 0; k < phrases.size(); k++) {
            if (phrases.get(k).phrase().head() == head) {
                return k;
            }
        }
        return -1;
    }

    private static boolean fits(ReadPhrase read, boolean person) {
        @Nullable Noun noun = read.reading().noun();
        if (!read.usable() || noun == null) {
            return false;
        }
        return person ? noun.isPerson() && !noun.plural() : !noun.isPerson();
    }
}
