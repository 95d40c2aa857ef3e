package org.chancery.statement;

import java.util.Locale;
import java.util.Set;
import org.chancery.actor.Actor;
import org.chancery.text.NameType;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.chancery.text.WordLists;
import org.jspecify.annotations.Nullable;

/** What sort of source stands behind a statement, by the word lists of this package. */
final class Voices {

    private static final WordLists WORDS = WordLists.of("statement/wordlists.txt");
    private static final Set<String> AGENCIES = WORDS.get("agencies");
    private static final Set<String> MEDIA = WORDS.get("media");
    private static final Set<String> MASTHEADS = WORDS.get("mastheads");
    private static final Set<String> DOCUMENTS = WORDS.get("documents");
    private static final Set<String> NAMELESS = WORDS.get("nameless");
    private static final Set<String> OFFICES = WORDS.get("offices without a name");
    private static final Set<String> THINGS = WORDS.get("things");
    private static final Set<String> BODIES = WORDS.get("bodies");

    private Voices() {}

    /** Whether a name is that of a news agency. */
    static boolean agency(String name) {
        return AGENCIES.contains(name.toLowerCase(Locale.ROOT));
    }

    static Attribution.Voice of(Draft draft, @Nullable Actor speaker) {
        if (draft.sourceHead < 0) {
            return Attribution.Voice.UNNAMED;
        }
        Sentence s = draft.sentence;
        Token head = s.token(draft.sourceHead);
        String lemma = head.lemma();
        if (AGENCIES.contains(lemma) || lemma.equals("agency") && pressAgency(s, head.index())) {
            return Attribution.Voice.AGENCY;
        }
        if (DOCUMENTS.contains(lemma)) {
            return Attribution.Voice.DOCUMENT;
        }
        if (MEDIA.contains(lemma) || head.isProperNoun() && MASTHEADS.contains(lemma) && masthead(s, head.index())) {
            return Attribution.Voice.OUTLET;
        }
        if (NAMELESS.contains(lemma) && isNobodyKnown(speaker, head) && !named(s, head.index())) {
            return Attribution.Voice.UNNAMED;
        }
        if (head.tag().equals("NNS") && isBare(s, head, speaker)) {
            return Attribution.Voice.UNNAMED;
        }
        if (speaker == null && OFFICES.contains(lemma) && !named(s, head.index())) {
            return Attribution.Voice.UNNAMED;
        }
        return speaker == null && thing(head) ? Attribution.Voice.THING : Attribution.Voice.SPEAKER;
    }

    /** {@code Thai officials}, whose country is known and nothing else: no name but the noun itself. */
    private static boolean isNobodyKnown(@Nullable Actor speaker, Token head) {
        if (speaker == null) {
            return true;
        }
        String name = speaker.name().toLowerCase(Locale.ROOT);
        return name.endsWith(head.lemma()) || name.endsWith(head.form().toLowerCase(Locale.ROOT));
    }

    /** {@code three drivers}, {@code villagers}: people of whom nothing but the noun is told. */
    private static boolean isBare(Sentence s, Token head, @Nullable Actor speaker) {
        boolean person = speaker != null && speaker.country() == null && isNobodyKnown(speaker, head);
        return person
                && !BODIES.contains(head.lemma())
                && s.children(head.index(), Role.DETERMINER).isEmpty()
                && s.children(head.index(), Role.POSSESSOR).isEmpty();
    }

    /** {@code the Daily Observer}, {@code Le Monde}: an article or another name before it. */
    private static boolean masthead(Sentence s, int head) {
        return head > 0
                && (s.token(head - 1).isProperNoun() || s.token(head - 1).form().equalsIgnoreCase("the"));
    }

    private static boolean thing(Token head) {
        String lemma = head.lemma();
        if (head.isProperNoun() || BODIES.contains(lemma)) {
            return false;
        }
        return THINGS.contains(lemma)
                || lemma.endsWith("tion")
                || lemma.endsWith("sion")
                || lemma.endsWith("ment")
                || lemma.endsWith("ness")
                || lemma.endsWith("ity")
                || lemma.endsWith("ance")
                || lemma.endsWith("ence")
                || lemma.endsWith("ship")
                || head.tag().startsWith("NN") && lemma.endsWith("ing");
    }

    private static boolean pressAgency(Sentence s, int head) {
        for (int child : s.children(head)) {
            Token token = s.token(child);
            if (token.lemma().equals("news") || token.lemma().equals("press") || AGENCIES.contains(token.lemma())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name stands in apposition to the source or inside it. */
    private static boolean named(Sentence s, int head) {
        for (int child : s.children(head)) {
            Token token = s.token(child);
            if ((token.role() == Role.APPOSITION || token.role() == Role.COMPOUND) && token.name() == NameType.PERSON) {
                return true;
            }
        }
        return false;
    }
}
