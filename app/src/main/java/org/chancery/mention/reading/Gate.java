package org.chancery.mention.reading;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.analysis.ParseGate;
import org.chancery.mention.lexicon.Condition;
import org.chancery.mention.lexicon.Entry;
import org.chancery.mention.lexicon.Lexicon;
import org.chancery.mention.lexicon.Value;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * Decides from words, tags and names alone which sentences of a report deserve a parse: those in which something can be
 * an actor and some entry of the lexicon has its word, its particle, its prepositions and the nouns that it asks for;
 * and, where there are such, those that tell who is meant in them. Lets nothing go that would be coded, and of a report
 * without any event word nothing is parsed.
 */
public final class Gate implements ParseGate {

    private static final Set<String> GRAMMAR = Set.of("adj", "subj", "obj", "comp", "pred");
    /** How many sentences back somebody may be meant. */
    private static final int REACH = 8;

    private static final Set<String> WISHING = Set.of("must", "should");

    private final Lexicon lexicon;

    public Gate(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public BitSet worthParsing(List<Sentence> tagged) {
        BitSet events = new BitSet(tagged.size());
        for (int i = 0; i < tagged.size(); i++) {
            events.set(i, hasActor(tagged.get(i)) && hasEventWord(tagged.get(i)));
        }
        BitSet worth = (BitSet) events.clone();
        Set<String> names = new HashSet<>();
        events.stream().forEach(i -> addNames(tagged.get(i), names));
        int meant = -1;
        for (int i = tagged.size() - 1; i >= 0; i--) {
            Sentence sentence = tagged.get(i);
            if (!worth.get(i) && hasActor(sentence)) {
                worth.set(i, meant >= 0 && meant - i <= REACH || holdsAny(sentence, names));
            }
            if (worth.get(i) && pointsBack(sentence)) {
                meant = i;
            }
        }
        return worth;
    }

    private static void addNames(Sentence sentence, Set<String> names) {
        for (Token token : sentence.tokens()) {
            if (token.isProperNoun()) {
                names.add(token.lemma());
            }
        }
    }

    private static boolean holdsAny(Sentence sentence, Set<String> names) {
        for (Token token : sentence.tokens()) {
            if (token.isProperNoun() && names.contains(token.lemma())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a pronoun or {@code the general} stands for somebody named before. */
    private boolean pointsBack(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (token.isPronoun()
                    || token.tag().equals("PRP$")
                    || token.isNoun()
                            && !token.isProperNoun()
                            && lexicon.classes().isPeople(token.lemma())) {
                return true;
            }
        }
        return false;
    }

    /** Whether something in a sentence can act, be acted upon or be meant by a later pronoun. */
    private boolean hasActor(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            boolean actor = switch (token.name()) {
                case PERSON, GROUP, ORGANIZATION, POLITY, LOCATION, FACILITY -> true;
                default ->
                    token.isProperNoun()
                            || token.isPronoun()
                            || token.isNoun() && lexicon.classes().isPeople(token.lemma())
                            || token.tag().equals("CD")
                            || token.isAdjective()
                                    && Character.isUpperCase(token.form().charAt(0));
            };
            if (actor) {
                return true;
            }
        }
        return false;
    }

    private boolean hasEventWord(Sentence sentence) {
        Words words = Words.of(sentence);
        for (int i = 0; i < sentence.size(); i++) {
            if (names(sentence, i, words)) {
                return true;
            }
        }
        return false;
    }

    /**
     * What a sentence holds.
     *
     * @param lemmas single lemmas, and pairs of neighbours joined by {@code _} or, around a hyphen, by {@code -}
     * @param infinitive whether some verb stands in its base form or behind {@code to}
     * @param verbs how many verbs there are
     */
    private record Words(Set<String> lemmas, boolean infinitive, int verbs) {

        static Words of(Sentence sentence) {
            Set<String> lemmas = new HashSet<>();
            String before = "";
            boolean infinitive = false;
            int verbs = 0;
            for (int i = 0; i < sentence.size(); i++) {
                Token token = sentence.token(i);
                lemmas.add(token.lemma());
                lemmas.add(before + "_" + token.lemma());
                before = token.lemma();
                infinitive |= token.tag().equals("VB") || token.lemma().equals("to");
                verbs += token.isVerb() ? 1 : 0;
                if (i > 1 && sentence.token(i - 1).form().equals("-")) {
                    lemmas.add(sentence.token(i - 2).lemma() + "-" + token.lemma());
                }
            }
            return new Words(lemmas, infinitive, verbs);
        }

        boolean has(String lemma) {
            return lemmas.contains(lemma);
        }
    }

    private boolean names(Sentence sentence, int i, Words words) {
        Token token = sentence.token(i);
        if (token.isVerb() && any(Entry.Kind.VERB, Lemmas.verb(lexicon, token), words)) {
            return true;
        }
        if ((token.isAdjective() || token.tag().equals("VBN"))
                && (any(Entry.Kind.ADJECTIVE, token.lemma(), words)
                        || any(Entry.Kind.ADJECTIVE, token.form().toLowerCase(Locale.ROOT), words))) {
            return true;
        }
        if (!token.isNoun()) {
            return false;
        }
        String compound = i > 0 ? sentence.token(i - 1).lemma() + "_" + token.lemma() : token.lemma();
        String hyphened = i > 1 ? sentence.token(i - 2).lemma() + "-" + token.lemma() : token.lemma();
        return any(Entry.Kind.NOUN, token.lemma(), words)
                || any(Entry.Kind.NOUN, compound, words)
                || any(Entry.Kind.NOUN, hyphened, words);
    }

    private boolean any(Entry.Kind kind, String lemma, Words words) {
        for (Entry entry : lexicon.entries(kind, lemma)) {
            if (!entry.guard() && entry.coding() != null && isPossible(entry, words)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPossible(Entry entry, Words words) {
        if (!entry.particles().isEmpty() && entry.particles().stream().noneMatch(words::has)) {
            return false;
        }
        for (Condition condition : entry.conditions()) {
            if (!condition.negated() && !isPossible(condition, words)) {
                return false;
            }
        }
        return true;
    }

    private boolean isPossible(Condition condition, Words words) {
        boolean absent = false;
        boolean possible = false;
        for (Value value : condition.values()) {
            absent |= value.kind() == Value.Kind.NONE;
            possible |= isPossible(value, words);
        }
        return absent || possible && condition.slots().stream().anyMatch(slot -> isThere(slot, words));
    }

    /** Whether a slot can be filled: the preposition that it names must be there. */
    private static boolean isThere(String slot, Words words) {
        int dot = slot.indexOf('.');
        String first = dot < 0 ? slot : slot.substring(0, dot);
        return GRAMMAR.contains(first) || words.has(first) || hasParts(first, words);
    }

    private boolean isPossible(Value value, Words words) {
        return switch (value.kind()) {
            case LEMMA -> words.has(value.text()) || hasParts(value.text(), words);
            case CLASS ->
                words.has("state")
                        || words.lemmas().stream()
                                .anyMatch(lemma -> lexicon.classes().contains(value.text(), lemma));
            case INFINITIVE -> words.infinitive();
            case WISH -> words.infinitive() || WISHING.stream().anyMatch(words::has);
            case CLAUSE -> words.verbs() > 1;
            default -> true;
        };
    }

    /** Whether all words of a longer expression are there, in whatever order. */
    private static boolean hasParts(String expression, Words words) {
        int from = 0;
        for (int at = expression.indexOf('_'); at >= 0; at = expression.indexOf('_', from)) {
            if (!words.has(expression.substring(from, at))) {
                return false;
            }
            from = at + 1;
        }
        return from > 0 && words.has(expression.substring(from));
    }
}
