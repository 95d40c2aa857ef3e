package org.chancery.mention.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.mention.lexicon.Condition;
import org.chancery.mention.lexicon.Entry;
import org.chancery.mention.lexicon.Lexicon;
import org.chancery.mention.lexicon.Value;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * Decides from words and names alone whether a sentence deserves a parse: something in it can be an actor, and some entry
 * of the lexicon has its word, its particle and the nouns that it asks for. Lets nothing go that would be coded.
 */
public final class Gate implements Predicate<Sentence> {

    private final Lexicon lexicon;

    public Gate(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public boolean test(Sentence sentence) {
        return hasActor(sentence) && hasEventWord(sentence);
    }

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
        Set<String> lemmas = new HashSet<>();
        String before = "";
        for (Token token : sentence.tokens()) {
            lemmas.add(token.lemma());
            lemmas.add(before + "_" + token.lemma());
            before = token.lemma();
        }
        for (int i = 2; i < sentence.size(); i++) {
            if (sentence.token(i - 1).form().equals("-")) {
                lemmas.add(
                        sentence.token(i - 2).lemma() + "-" + sentence.token(i).lemma());
            }
        }
        for (int i = 0; i < sentence.size(); i++) {
            if (names(sentence, i, lemmas)) {
                return true;
            }
        }
        return false;
    }

    private boolean names(Sentence sentence, int i, Set<String> lemmas) {
        Token token = sentence.token(i);
        if (token.isVerb() && any(Entry.Kind.VERB, Lemmas.verb(lexicon, token), lemmas)) {
            return true;
        }
        if ((token.isAdjective() || token.tag().equals("VBN"))
                && (any(Entry.Kind.ADJECTIVE, token.lemma(), lemmas)
                        || any(Entry.Kind.ADJECTIVE, token.form().toLowerCase(Locale.ROOT), lemmas))) {
            return true;
        }
        if (!token.isNoun()) {
            return false;
        }
        String compound = i > 0 ? sentence.token(i - 1).lemma() + "_" + token.lemma() : token.lemma();
        String hyphened = i > 1 ? sentence.token(i - 2).lemma() + "-" + token.lemma() : token.lemma();
        return any(Entry.Kind.NOUN, token.lemma(), lemmas)
                || any(Entry.Kind.NOUN, compound, lemmas)
                || any(Entry.Kind.NOUN, hyphened, lemmas);
    }

    private boolean any(Entry.Kind kind, String lemma, Set<String> lemmas) {
        for (Entry entry : lexicon.entries(kind, lemma)) {
            if (!entry.guard() && entry.coding() != null && isPossible(entry, lemmas)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPossible(Entry entry, Set<String> lemmas) {
        if (!entry.particles().isEmpty() && entry.particles().stream().noneMatch(lemmas::contains)) {
            return false;
        }
        for (Condition condition : entry.conditions()) {
            if (!condition.negated() && !isPossible(condition.values(), lemmas)) {
                return false;
            }
        }
        return true;
    }

    private boolean isPossible(List<Value> values, Set<String> lemmas) {
        for (Value value : values) {
            boolean possible = switch (value.kind()) {
                case LEMMA -> lemmas.contains(value.text()) || hasParts(value.text(), lemmas);
                case CLASS ->
                    lemmas.stream().anyMatch(lemma -> lexicon.classes().contains(value.text(), lemma))
                            || lemmas.contains("state");
                default -> true;
            };
            if (possible) {
                return true;
            }
        }
        return false;
    }

    /** Whether all words of a longer expression are there, in whatever order. */
    private static boolean hasParts(String expression, Set<String> lemmas) {
        int from = 0;
        for (int at = expression.indexOf('_'); at >= 0; at = expression.indexOf('_', from)) {
            if (!lemmas.contains(expression.substring(from, at))) {
                return false;
            }
            from = at + 1;
        }
        return from > 0 && lemmas.contains(expression.substring(from));
    }
}
