package org.chancery.mention.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.chancery.text.WordLists;

/** Whom a pronoun stands for inside its own sentence: {@code the ministry said it would …}, {@code Kim and his envoy}. */
public final class Pronouns {

    private static final Set<String> THIRD =
            WordLists.of("mention/wordlists.txt").get("third person");

    private Pronouns() {}

    /** Heads of the phrases that it may stand for; empty where its sentence does not tell. */
    public static List<Integer> antecedents(Sentence sentence, int pronoun) {
        Token token = sentence.token(pronoun);
        if (token.tag().startsWith("W")) {
            return relative(sentence, pronoun);
        }
        String form = token.form().toLowerCase(java.util.Locale.ROOT);
        if (!THIRD.contains(token.lemma()) && !THIRD.contains(form)) {
            return List.of();
        }
        int clause = clauseOfObject(token);
        for (int at = token.head(), steps = 0;
                at >= 0 && steps < 10;
                at = sentence.token(at).head(), steps++) {
            for (int child : sentence.children(at)) {
                Token subject = sentence.token(child);
                boolean isSubject = subject.role() == Role.SUBJECT || subject.role() == Role.PASSIVE_SUBJECT;
                if (isSubject && at == clause) {
                    // Not the subject of its own clause; {@code his host gave him}: whom the possessive stands for.
                    for (Token owner : sentence.children(child, Role.POSSESSOR)) {
                        if (owner.isPronoun()) {
                            return List.of(owner.index());
                        }
                    }
                    continue;
                }
                if (isSubject && child < pronoun && !subject.isPronoun() && !sentence.isBelow(pronoun, child)) {
                    List<Integer> heads = new ArrayList<>();
                    sentence.withConjuncts(child).forEach(t -> heads.add(t.index()));
                    return agree(sentence, heads, form) ? heads : List.of();
                }
            }
        }
        return List.of();
    }

    /** The verb that a pronoun is an object of, or -1. */
    private static int clauseOfObject(Token pronoun) {
        if (pronoun.head() < 0) {
            return -1;
        }
        return switch (pronoun.role()) {
            case OBJECT, RECIPIENT -> pronoun.head();
            default -> -1;
        };
    }

    private static List<Integer> relative(Sentence sentence, int pronoun) {
        for (int at = pronoun, steps = 0;
                at >= 0 && steps < 6;
                at = sentence.token(at).head(), steps++) {
            if (sentence.token(at).role() == Role.RELATIVE) {
                return List.of(sentence.token(at).head());
            }
        }
        return List.of();
    }

    private static boolean agree(Sentence sentence, List<Integer> heads, String form) {
        boolean plural = heads.size() > 1 || sentence.token(heads.get(0)).tag().equals("NNS");
        return switch (form) {
            case "they", "them", "their" -> true;
            default -> !plural;
        };
    }
}
