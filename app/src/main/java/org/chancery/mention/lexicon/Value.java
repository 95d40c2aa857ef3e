package org.chancery.mention.lexicon;

import java.util.List;
import java.util.Locale;

/**
 * One thing that a word may be asked to be.
 *
 * @param text the lemma or class name, with {@code _} between words; empty for the other kinds
 * @param words the words of {@code text}
 */
public record Value(Kind kind, String text, List<String> words) {

    private Value(Kind kind, String text) {
        this(kind, text, List.of(text.split("_")));
    }

    /** Whether it is an expression of several words. */
    public boolean isLong() {
        return words.size() > 1;
    }

    /** The sorts of demands on a word. */
    public enum Kind {
        /** Somebody who can act: a named body, state or person, or a noun for people. */
        ACTOR,
        /** A person or group of people. */
        HUMAN,
        /** One person. */
        PERSON,
        /** Something that cannot act. */
        THING,
        /** A place or a state. */
        PLACE,
        /** Several, by number or coordination. */
        PLURAL,
        /** Nothing stands there. */
        NONE,
        /** Anything stands there. */
        ANY,
        REFLEXIVE,
        /** A noun or verb that itself names an event. */
        EVENT,
        /** An infinitive. */
        INFINITIVE,
        /** A finite clause. */
        CLAUSE,
        /** A clause that says what is to be. */
        WISH,
        CLASS,
        LEMMA
    }

    static Value of(String word) {
        return switch (word) {
            case "actor" -> new Value(Kind.ACTOR, "");
            case "human" -> new Value(Kind.HUMAN, "");
            case "person" -> new Value(Kind.PERSON, "");
            case "thing" -> new Value(Kind.THING, "");
            case "place" -> new Value(Kind.PLACE, "");
            case "plural" -> new Value(Kind.PLURAL, "");
            case "none" -> new Value(Kind.NONE, "");
            case "any" -> new Value(Kind.ANY, "");
            case "reflexive" -> new Value(Kind.REFLEXIVE, "");
            case "event" -> new Value(Kind.EVENT, "");
            case "to" -> new Value(Kind.INFINITIVE, "");
            case "jussive" -> new Value(Kind.WISH, "");
            case "that" -> new Value(Kind.CLAUSE, "");
            default ->
                word.startsWith("@")
                        ? new Value(Kind.CLASS, word.substring(1))
                        : new Value(
                                Kind.LEMMA, (word.startsWith("'") ? word.substring(1) : word).toLowerCase(Locale.ROOT));
        };
    }
}
