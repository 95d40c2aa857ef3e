package org.chancery.mention.reading;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.actor.ActorWords;
import org.chancery.analysis.ParseGate;
import org.chancery.mention.lexicon.Coding;
import org.chancery.mention.lexicon.Condition;
import org.chancery.mention.lexicon.Entry;
import org.chancery.mention.lexicon.Lexicon;
import org.chancery.mention.lexicon.NounClasses;
import org.chancery.mention.lexicon.Value;
import org.chancery.ontology.PloverType;
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
    private static final Set<String> OBLIGING = Set.of("must", "should", "ought");

    private final Lexicon lexicon;
    private final Set<String> speakers;
    private final ActorWords actors = new ActorWords();

    /** @param speakers sectors whose plain statements are coded */
    public Gate(Lexicon lexicon, Set<String> speakers) {
        this.lexicon = lexicon;
        this.speakers = speakers;
    }

    @Override
    public BitSet worthParsing(List<Sentence> tagged) {
        BitSet events = events(tagged);
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

    /** The sentences that hold an event word and somebody who can be its actor. */
    private BitSet events(List<Sentence> tagged) {
        BitSet somebody = new BitSet(tagged.size());
        BitSet officials = new BitSet(tagged.size());
        for (int i = 0; i < tagged.size(); i++) {
            Sentence sentence = tagged.get(i);
            ActorWords.Told told = actors.told(sentence, speakers);
            somebody.set(i, told != ActorWords.Told.NOBODY || isPutSomewhere(sentence));
            officials.set(i, told == ActorWords.Told.ASKED_FOR);
        }
        BitSet known = withThoseMeant(tagged, somebody);
        BitSet official = withThoseMeant(tagged, officials);
        BitSet events = new BitSet(tagged.size());
        for (int i = known.nextSetBit(0); i >= 0; i = known.nextSetBit(i + 1)) {
            events.set(i, hasEventWord(tagged.get(i), official.get(i)));
        }
        return events;
    }

    /**
     * Sentences that tell of somebody, and those that may mean him: by a name that stands in one of them, or by words
     * that point back to one.
     */
    private BitSet withThoseMeant(List<Sentence> tagged, BitSet telling) {
        Set<String> names = new HashSet<>();
        telling.stream().forEach(i -> addNames(tagged.get(i), names));
        BitSet all = (BitSet) telling.clone();
        int first = telling.nextSetBit(0);
        for (int i = 0; i < tagged.size() && first >= 0; i++) {
            if (!all.get(i)) {
                all.set(i, first < i && canPointBack(tagged.get(i)) || holdsAny(tagged.get(i), names));
            }
        }
        return all;
    }

    /** Whether people may be said to be at a place, which tells their country: {@code fishermen in Tema}. */
    private boolean isPutSomewhere(Sentence sentence) {
        boolean people = false;
        boolean place = false;
        for (Token token : sentence.tokens()) {
            people |= isPeople(token) || token.tag().equals("CD");
            place |= token.isProperNoun();
        }
        return people && place;
    }

    private boolean isPeople(Token token) {
        return token.isNoun() && !token.isProperNoun() && lexicon.classes().isPeople(token.lemma());
    }

    /** Whether a sentence can speak of somebody without a name: {@code they}, {@code the general}, {@code both sides}. */
    private boolean canPointBack(Sentence sentence) {
        if (pointsBack(sentence)) {
            return true;
        }
        for (Token token : sentence.tokens()) {
            if (token.tag().equals("CD") || token.lemma().equals("both")) {
                return true;
            }
        }
        return false;
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
            if (token.isPronoun() || token.tag().equals("PRP$") || isPeople(token)) {
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

    /** @param official whether somebody may speak in it whose plain statements are coded */
    private boolean hasEventWord(Sentence sentence, boolean official) {
        Words words = Words.of(sentence);
        boolean statements = official || words.oblige();
        for (int i = 0; i < sentence.size(); i++) {
            if (names(sentence, i, words, statements)) {
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
     * @param classes of which is known whether one of the lemmas belongs to them
     */
    private record Words(Set<String> lemmas, boolean infinitive, int verbs, Map<String, Boolean> classes) {

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
            return new Words(lemmas, infinitive, verbs, new HashMap<>());
        }

        /** Whether one may be told what he has to do. */
        boolean oblige() {
            return hasAny(OBLIGING) || has("to") && (has("have") || has("need"));
        }

        boolean has(String lemma) {
            return lemmas.contains(lemma);
        }

        boolean hasAny(Iterable<String> any) {
            for (String lemma : any) {
                if (has(lemma)) {
                    return true;
                }
            }
            return false;
        }

        boolean hasAll(Iterable<String> all) {
            for (String lemma : all) {
                if (!has(lemma)) {
                    return false;
                }
            }
            return true;
        }

        /** Whether one of the lemmas belongs to a class: many entries ask for the same few classes. */
        boolean hasOneOf(NounClasses known, String name) {
            Boolean before = classes.get(name);
            if (before == null) {
                before = known.containsAny(name, lemmas);
                classes.put(name, before);
            }
            return before;
        }
    }

    private boolean names(Sentence sentence, int i, Words words, boolean statements) {
        Token token = sentence.token(i);
        if (token.isVerb() && any(Entry.Kind.VERB, Lemmas.verb(lexicon, token), words, statements)) {
            return true;
        }
        if ((token.isAdjective() || token.tag().equals("VBN"))
                && (any(Entry.Kind.ADJECTIVE, token.lemma(), words, statements)
                        || any(Entry.Kind.ADJECTIVE, token.form().toLowerCase(Locale.ROOT), words, statements))) {
            return true;
        }
        if (!token.isNoun()) {
            return false;
        }
        String compound = i > 0 ? sentence.token(i - 1).lemma() + "_" + token.lemma() : token.lemma();
        String hyphened = i > 1 ? sentence.token(i - 2).lemma() + "-" + token.lemma() : token.lemma();
        return any(Entry.Kind.NOUN, token.lemma(), words, statements)
                || any(Entry.Kind.NOUN, compound, words, statements)
                || any(Entry.Kind.NOUN, hyphened, words, statements);
    }

    private boolean any(Entry.Kind kind, String lemma, Words words, boolean statements) {
        for (Entry entry : lexicon.entries(kind, lemma)) {
            Coding coding = entry.coding();
            boolean counts = !entry.guard() && coding != null && (statements || coding.type() != PloverType.STATE);
            if (counts && isPossible(entry, words)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPossible(Entry entry, Words words) {
        if (!entry.particles().isEmpty() && !words.hasAny(entry.particles())) {
            return false;
        }
        for (Condition condition : entry.conditions()) {
            if (!condition.asksForVoice() && !condition.negated() && !isPossible(condition, words)) {
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
            possible = possible || isPossible(value, words);
        }
        return absent || possible && isAnyThere(condition.slots(), words);
    }

    private static boolean isAnyThere(List<String> slots, Words words) {
        for (String slot : slots) {
            if (isThere(slot, words)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a slot can be filled: the preposition that it names must be there. */
    private static boolean isThere(String slot, Words words) {
        int dot = slot.indexOf('.');
        String first = dot < 0 ? slot : slot.substring(0, dot);
        return GRAMMAR.contains(first) || words.has(first) || hasParts(first, words);
    }

    private boolean isPossible(Value value, Words words) {
        return switch (value.kind()) {
            case LEMMA -> words.has(value.text()) || value.isLong() && words.hasAll(value.words());
            case CLASS -> words.has("state") || words.hasOneOf(lexicon.classes(), value.text());
            case INFINITIVE -> words.infinitive();
            case WISH -> words.infinitive() || words.hasAny(WISHING);
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
