package org.chancery.mention.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.mention.lexicon.Condition;
import org.chancery.mention.lexicon.Entry;
import org.chancery.mention.lexicon.Lexicon;
import org.chancery.mention.lexicon.NounClasses;
import org.chancery.mention.lexicon.Value;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds the entry that fits a word best. */
final class Matcher {

    private final Sentence sentence;
    private final Syntax syntax;
    private final Cast cast;
    private final Lexicon lexicon;
    private final NounClasses classes;
    private final Trace trace;

    private final Map<String, List<Integer>> fillersOfTried = new HashMap<>();
    private int tried = -1;

    Matcher(Sentence sentence, Syntax syntax, Cast cast, Lexicon lexicon, Trace trace) {
        this.sentence = sentence;
        this.syntax = syntax;
        this.cast = cast;
        this.lexicon = lexicon;
        this.classes = lexicon.classes();
        this.trace = trace;
    }

    /** The best entry for a word, or null where none fits. */
    @Nullable
    Match best(int i) {
        Token token = sentence.token(i);
        Match best = null;
        if (token.isVerb()) {
            best = best(lexicon.entries(Entry.Kind.VERB, Lemmas.verb(lexicon, token)), i, null);
        } else if (token.isAdjective() || token.tag().equals("VBN")) {
            best = best(lexicon.entries(Entry.Kind.ADJECTIVE, token.lemma()), i, null);
        }
        if (token.tag().equals("VBN") && (best == null || token.role() == Role.PREDICATE)) {
            best = best(
                    lexicon.entries(Entry.Kind.ADJECTIVE, token.form().toLowerCase(java.util.Locale.ROOT)), i, best);
        }
        if (token.isNoun() && token.role() != Role.COMPOUND && !isCalendarOrName(token)) {
            String compound = compound(i);
            if (compound != null) {
                best = best(lexicon.entries(Entry.Kind.NOUN, compound), i, null);
            }
            if (best == null) {
                best = best(lexicon.entries(Entry.Kind.NOUN, token.lemma()), i, null);
            }
        }
        return best;
    }

    /** {@code voice=passive}, {@code voice=active}: the form of the verb, no word beside it. */
    private static final String VOICE = "voice";

    private static boolean isCalendarOrName(Token token) {
        return switch (token.name()) {
            case DATE, TIME, PERSON, WORK, PRODUCT -> token.isProperNoun();
            default -> false;
        };
    }

    private @Nullable Match best(List<Entry> entries, int i, @Nullable Match soFar) {
        Match best = soFar;
        for (Entry entry : entries) {
            Match match = match(entry, i);
            if (match != null && (best == null || match.score() > best.score())) {
                if (best != null) {
                    tell(i, best.entry(), "another entry fits better");
                }
                best = match;
            } else if (match != null) {
                tell(i, entry, "another entry fits better");
            }
        }
        return best;
    }

    private @Nullable Match match(Entry entry, int i) {
        List<Integer> consumed = new ArrayList<>(2);
        double score = entry.weight();
        int particle = -1;
        if (!entry.particles().isEmpty()) {
            particle = particle(entry, i);
            if (particle < 0) {
                return null;
            }
            score += 2.5;
        } else if (entry.kind() == Entry.Kind.VERB
                && separates(i)
                && entry.conditions().isEmpty()) {
            score -= 1;
        }
        for (Condition condition : entry.conditions()) {
            double fit = fit(condition, i, particle, consumed);
            if (fit < 0) {
                if (trace != Trace.NONE) {
                    tell(
                            i,
                            entry,
                            String.join("|", condition.slots()) + " is not "
                                    + (condition.negated() ? "other than " : "") + shown(condition));
                }
                return null;
            }
            score += fit;
        }
        List<Integer> words = new ArrayList<>(2 + consumed.size());
        words.add(i);
        if (particle >= 0) {
            words.add(particle);
        }
        words.addAll(consumed);
        return new Match(entry, i, words, consumed, score);
    }

    private static String shown(Condition condition) {
        StringBuilder text = new StringBuilder();
        for (Value value : condition.values()) {
            if (text.length() > 60) {
                return text.append(", …").toString();
            }
            text.append(text.length() == 0 ? "" : ", ")
                    .append(
                            value.text().isEmpty()
                                    ? value.kind().name().toLowerCase(java.util.Locale.ROOT)
                                    : value.text());
        }
        return text.toString();
    }

    private void tell(int i, Entry entry, String why) {
        if (trace != Trace.NONE) {
            trace.passedOver(sentence.token(i), entry, why);
        }
    }

    /** Whether the verb has a particle, so that an entry without one fits less. */
    private boolean separates(int verb) {
        return sentence.hasChild(verb, Role.PARTICLE);
    }

    private int particle(Entry entry, int i) {
        for (int child : sentence.children(i)) {
            Token token = sentence.token(child);
            boolean before = child == i - 1 && token.role() == Role.ADVERB;
            boolean behind = child > i && child <= i + 8 && canBeParticle(token, i);
            if ((before || behind) && entry.particles().contains(token.lemma())) {
                return child;
            }
        }
        if (i + 1 < sentence.size()
                && entry.particles().contains(sentence.token(i + 1).lemma())
                && !governsDate(i + 1)) {
            return i + 1;
        }
        return -1;
    }

    private boolean canBeParticle(Token token, int verb) {
        return switch (token.role()) {
            case PREPOSITION ->
                token.index() == verb + 1 && !governsDate(token.index())
                        || !sentence.hasChild(token.index(), Role.PREPOSITION_OBJECT);
            case PARTICLE, ADVERB, PREDICATE, OBJECT, MODIFIER, OTHER, COMPLEMENT, ADVERBIAL_NOUN -> true;
            default -> false;
        };
    }

    private boolean governsDate(int preposition) {
        List<Integer> objects = syntax.prepositionObjects(preposition);
        return !objects.isEmpty() && Syntax.withoutDates(sentence, objects).isEmpty();
    }

    /** How much a condition adds where it holds, negative where it does not. */
    private double fit(Condition condition, int i, int particle, List<Integer> consumed) {
        if (condition.slots().contains(VOICE)) {
            boolean wanted = condition.values().get(0).text().equals("passive");
            return syntax.isPassive(i) == wanted ? 1 : -1;
        }
        double best = -1;
        for (String slot : condition.slots()) {
            List<Integer> fillers =
                    slot.equals("obj") && particle >= 0 ? syntax.objectsBehind(i, particle) : fillersOnce(slot, i);
            if (condition.negated()) {
                for (int filler : fillers) {
                    for (Value value : condition.values()) {
                        if (fits(value, slot, filler, i, List.of(filler)) >= 0) {
                            return -1;
                        }
                    }
                }
                best = Math.max(best, fillers.isEmpty() ? 0 : 0.5);
                continue;
            }
            for (Value value : condition.values()) {
                if (value.kind() == Value.Kind.NONE) {
                    best = fillers.isEmpty() ? Math.max(best, 0.5) : best;
                    continue;
                }
                for (int filler : fillers) {
                    double fit = fits(value, slot, filler, i, fillers);
                    if (fit >= 2 && fit > best) {
                        consumed.add(filler);
                    }
                    best = Math.max(best, fit);
                }
            }
        }
        return best;
    }

    /** What stands in a slot of the word that entries are tried for now: most of them ask for the same few slots. */
    private List<Integer> fillersOnce(String slot, int i) {
        if (i != tried) {
            tried = i;
            fillersOfTried.clear();
        }
        List<Integer> known = fillersOfTried.get(slot);
        if (known == null) {
            known = fillers(slot, i);
            fillersOfTried.put(slot, known);
        }
        return known;
    }

    private List<Integer> fillers(String slot, int i) {
        int dot = slot.indexOf('.');
        if (dot > 0) {
            List<Integer> found = new ArrayList<>();
            for (int first : fillers(slot.substring(0, dot), i)) {
                found.addAll(fillers(slot.substring(dot + 1), first));
            }
            return found;
        }
        return switch (slot) {
            case "adj" -> syntax.modifiers(i);
            case "subj" -> sentence.token(i).isVerb() ? syntax.subjects(i) : syntax.predicateSubjects(i, 4);
            case "obj" -> syntax.objects(i);
            case "iobj" -> syntax.recipients(i);
            case "comp" -> syntax.complements(i);
            case "pred" -> predicates(i);
            default -> prepositional(slot, i);
        };
    }

    private List<Integer> prepositional(String preposition, int i) {
        List<Integer> found = syntax.prepositional(i, preposition);
        if (found.isEmpty() && sentence.token(i).isVerb()) {
            found = syntax.prepositionalNearby(i, preposition);
        }
        return Syntax.withoutDates(sentence, found);
    }

    private List<Integer> predicates(int verb) {
        List<Integer> found = new ArrayList<>();
        for (int child : sentence.children(verb)) {
            Token token = sentence.token(child);
            boolean clause = token.role() == Role.COMPLEMENT && !token.isVerb();
            if (token.role() == Role.PREDICATE || clause) {
                found.add(child);
            }
        }
        for (int object : syntax.objects(verb)) {
            for (int child : sentence.children(object)) {
                if (child > object && (sentence.token(child).isAdjective() || isSecondName(object, child))) {
                    found.add(child);
                }
            }
        }
        return found;
    }

    /** {@code branded the decision a provocation}, which the parse takes for an apposition. */
    private boolean isSecondName(int object, int child) {
        Token token = sentence.token(child);
        boolean article = sentence.hasChild(child, Role.DETERMINER);
        int first = sentence.subtree(child).nextSetBit(0);
        return token.role() == Role.APPOSITION
                && article
                && first > object
                && !sentence.token(first - 1).form().equals(",");
    }

    private double fits(Value value, String slot, int filler, int trigger, List<Integer> fillers) {
        Token token = sentence.token(filler);
        int counted = syntax.counted(filler);
        return switch (value.kind()) {
            case ANY -> 1;
            case NONE -> -1;
            case ACTOR -> cast.isActor(filler) || cast.isActor(counted) ? 1.2 : -1;
            case HUMAN -> cast.isHuman(filler) || cast.isHuman(counted) ? 1.2 : -1;
            case PERSON -> cast.isPerson(filler) ? 1.2 : -1;
            case THING -> isThing(filler) && isThing(counted) ? 1 : -1;
            case PLACE -> cast.isPlace(filler) ? 1 : -1;
            case PLURAL -> fillers.size() > 1 || isPlural(token) ? 1 : -1;
            case REFLEXIVE -> token.lemma().endsWith("self") || token.lemma().endsWith("selves") ? 2 : -1;
            case EVENT -> namesEvent(filler) ? 1.5 : -1;
            case INFINITIVE -> syntax.isInfinitive(filler) ? 1.5 : -1;
            case WISH -> isWish(filler) ? 1.4 : -1;
            case CLAUSE -> !syntax.isInfinitive(filler) && !token.tag().equals("VBG") ? 1.2 : -1;
            case CLASS -> inClass(value.text(), filler) || inClass(value.text(), counted) ? 2 : -1;
            case LEMMA ->
                isWord(value, filler) || isWord(value, counted) ? value.text().indexOf('_') > 0 ? 3 : 2.2 : -1;
        };
    }

    /** A common noun that is none for people, or nothing that can act. */
    private boolean isThing(int i) {
        Token token = sentence.token(i);
        boolean common = token.isNoun() && !token.isProperNoun();
        return common ? !classes.isPeople(token.lemma()) : !cast.isActor(i);
    }

    /** A clause that says what is to be: {@code that Peru withdraw}, {@code that Peru should withdraw}. */
    private boolean isWish(int clause) {
        for (int child : sentence.children(clause)) {
            String lemma = sentence.token(child).lemma();
            if (lemma.equals("must") || lemma.equals("should")) {
                return true;
            }
        }
        return sentence.token(clause).tag().equals("VB")
                && !syntax.isToInfinitive(clause)
                && !sentence.hasChild(clause, Role.MODAL);
    }

    private boolean namesEvent(int i) {
        Token token = sentence.token(i);
        if (token.isNoun()) {
            String compound = compound(i);
            return compound != null
                            && !lexicon.entries(Entry.Kind.NOUN, compound).isEmpty()
                    || !lexicon.entries(Entry.Kind.NOUN, token.lemma()).isEmpty();
        }
        return token.tag().equals("VBG")
                && !lexicon.entries(Entry.Kind.VERB, token.lemma()).isEmpty();
    }

    private boolean inClass(String name, int i) {
        String lemma = sentence.token(i).lemma();
        if (classes.contains(name, lemma)) {
            return true;
        }
        String compound = compoundWith(i);
        if (compound != null && classes.contains(name, compound)) {
            return true;
        }
        if (lemma.equals("act") && isActOf(name, i)) {
            return true;
        }
        return lemma.equals("state")
                && syntax.prepositional(i, "of").stream()
                        .anyMatch(inner -> classes.contains(
                                name, "state_of_" + sentence.token(inner).lemma()));
    }

    /** {@code an act of aggression}. */
    private boolean isActOf(String name, int act) {
        return syntax.prepositional(act, "of").stream()
                .anyMatch(inner -> classes.contains(name, sentence.token(inner).lemma()));
    }

    private boolean isWord(Value wanted, int i) {
        if (!wanted.isLong()) {
            return sentence.token(i).lemma().equals(wanted.text());
        }
        List<String> parts = wanted.words();
        if (parts.size() == 3
                && parts.get(1).equals("of")
                && sentence.token(i).lemma().equals(parts.get(0))) {
            return syntax.prepositional(i, "of").stream()
                    .anyMatch(inner -> sentence.token(inner).lemma().equals(parts.get(2)));
        }
        int first = i - parts.size() + 1;
        if (first < 0) {
            return false;
        }
        for (int k = 0; k < parts.size(); k++) {
            if (!sentence.token(first + k).lemma().equals(parts.get(k))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlural(Token token) {
        return token.tag().endsWith("S") && token.isNoun()
                || token.lemma().equals("they")
                || token.lemma().equals("we")
                || token.lemma().equals("both");
    }

    /** The compound noun that ends in a word, where the lexicon has it: {@code peace_talk}. */
    private @Nullable String compound(int i) {
        String two = compoundWith(i);
        return two != null && !lexicon.entries(Entry.Kind.NOUN, two).isEmpty() ? two : null;
    }

    private @Nullable String compoundWith(int i) {
        if (i > 1 && sentence.token(i - 1).form().equals("-")) {
            return sentence.token(i - 2).lemma() + "-" + sentence.token(i).lemma();
        }
        return i > 0 ? sentence.token(i - 1).lemma() + "_" + sentence.token(i).lemma() : null;
    }
}
