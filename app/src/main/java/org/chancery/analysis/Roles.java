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
        switch (draft.arc[i]) {
            case "nsubj":
            case "csubj":
                return Role.SUBJECT;
            case "nsubjpass":
            case "csubjpass":
                return Role.PASSIVE_SUBJECT;
            case "dobj":
                return Role.OBJECT;
            case "dative":
                return isPreposition(tag) ? Role.PREPOSITION : Role.RECIPIENT;
            case "agent":
            case "prep":
                return Role.PREPOSITION;
            case "pobj":
                return draft.arc[head].equals("agent") ? Role.AGENT : Role.PREPOSITION_OBJECT;
            case "pcomp":
                return Role.PREPOSITION_OBJECT;
            case "attr":
            case "acomp":
            case "oprd":
                return Role.PREDICATE;
            case "ccomp":
            case "xcomp":
                return Role.COMPLEMENT;
            case "advcl":
                return Role.ADVERBIAL_CLAUSE;
            case "relcl":
                return Role.RELATIVE;
            case "acl":
                return hasMarker(draft, i) ? Role.COMPLEMENT : Role.REDUCED_RELATIVE;
            case "appos":
                return Role.APPOSITION;
            case "poss":
                return Role.POSSESSOR;
            case "case":
                return tag.equals("POS") ? Role.CASE : Role.PREPOSITION;
            case "compound":
                return Role.COMPOUND;
            case "det":
            case "predet":
                return Role.DETERMINER;
            case "nmod":
                return tag.equals("CD") ? Role.NUMBER : Role.MODIFIER;
            case "qmod":
                return tag.equals("CD") ? Role.NUMBER : Role.ADVERB;
            case "advmod":
                return Role.ADVERB;
            case "npadvmod":
                return Role.ADVERBIAL_NOUN;
            case "neg":
                return Role.NEGATION;
            case "aux":
                return tag.equals("MD") ? Role.MODAL : tag.equals("TO") ? Role.MARKER : Role.AUXILIARY;
            case "auxpass":
                return Role.PASSIVE_AUXILIARY;
            case "prt":
                return Role.PARTICLE;
            case "mark":
                return Role.MARKER;
            case "conj":
                return Role.CONJUNCT;
            case "cc":
            case "preconj":
                return Role.COORDINATOR;
            case "parataxis":
                return Role.PARATAXIS;
            case "expl":
                return Role.EXPLETIVE;
            case "punct":
                return Role.PUNCTUATION;
            default:
                return Role.OTHER;
        }
    }

    private static boolean isPreposition(String tag) {
        return tag.equals("IN") || tag.equals("TO");
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
