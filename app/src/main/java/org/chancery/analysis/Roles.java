package org.chancery.analysis;

import org.chancery.text.Role;

/** Maps the parser's labels to roles. */
final class Roles {

    private Roles() {}

    /** Fills the roles of a draft whose heads, arcs and tags are set. */
    static void fill(SentenceDraft draft) {
        for (int i = 0; i < draft.size; i++) {
            draft.role[i] = role(draft, i);
        }
    }

    private static Role role(SentenceDraft draft, int i) {
        String tag = draft.tag[i];
        int head = draft.head[i];
        if (head < 0) {
            return Role.ROOT;
        }
        return switch (draft.arc[i]) {
            case "nsubj", "csubj" -> Role.SUBJECT;
            case "nsubjpass", "csubjpass" -> Role.PASSIVE_SUBJECT;
            case "dobj" -> Role.OBJECT;
            case "dative" ->
                isPreposition(tag) ? Role.PREPOSITION : isRecipient(draft, head) ? Role.RECIPIENT : Role.OBJECT;
            case "agent", "prep" -> Role.PREPOSITION;
            case "pobj" -> draft.arc[head].equals("agent") ? Role.AGENT : Role.PREPOSITION_OBJECT;
            case "pcomp" -> Role.PREPOSITION_OBJECT;
            case "attr", "acomp", "oprd" -> Role.PREDICATE;
            case "ccomp", "xcomp" -> Role.COMPLEMENT;
            case "advcl" -> Role.ADVERBIAL_CLAUSE;
            case "relcl" -> isInfinitive(draft, i) ? Role.REDUCED_RELATIVE : Role.RELATIVE;
            case "acl" -> hasMarker(draft, i) ? Role.COMPLEMENT : Role.REDUCED_RELATIVE;
            case "appos" -> Role.APPOSITION;
            case "poss" -> Role.POSSESSOR;
            case "case" -> tag.equals("POS") ? Role.CASE : Role.PREPOSITION;
            case "compound" -> Role.COMPOUND;
            case "det", "predet" -> Role.DETERMINER;
            case "nmod" -> tag.equals("CD") ? Role.NUMBER : Role.MODIFIER;
            case "qmod" -> tag.equals("CD") ? Role.NUMBER : Role.ADVERB;
            case "advmod" -> Role.ADVERB;
            case "npadvmod" -> Role.ADVERBIAL_NOUN;
            case "neg" -> Role.NEGATION;
            case "aux" -> tag.equals("MD") ? Role.MODAL : tag.equals("TO") ? Role.MARKER : Role.AUXILIARY;
            case "auxpass" -> Role.PASSIVE_AUXILIARY;
            case "prt" -> Role.PARTICLE;
            case "mark" -> Role.MARKER;
            case "conj" -> Role.CONJUNCT;
            case "cc", "preconj" -> Role.COORDINATOR;
            case "parataxis" -> Role.PARATAXIS;
            case "expl" -> Role.EXPLETIVE;
            case "punct" -> Role.PUNCTUATION;
            default -> Role.OTHER;
        };
    }

    /** {@code the last to ratify}: a clause that {@code to} opens, no pronoun. */
    private static boolean isInfinitive(SentenceDraft draft, int clause) {
        for (int i = 0; i < clause; i++) {
            if (draft.head[i] == clause) {
                return draft.arc[i].equals("aux") && draft.tag[i].equals("TO");
            }
        }
        return false;
    }

    private static boolean isPreposition(String tag) {
        return tag.equals("IN") || tag.equals("TO");
    }

    /** Who is given something is a recipient only where something is given or told. */
    private static boolean isRecipient(SentenceDraft draft, int verb) {
        return draft.hasChild(verb, "dobj") || draft.hasChild(verb, "ccomp") || draft.hasChild(verb, "xcomp");
    }

    private static boolean hasMarker(SentenceDraft draft, int clause) {
        for (int i = 0; i < draft.size; i++) {
            if (draft.head[i] == clause && draft.arc[i].equals("mark")) {
                return true;
            }
        }
        return false;
    }
}
