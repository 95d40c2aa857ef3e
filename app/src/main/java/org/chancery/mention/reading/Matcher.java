package org.chancery.mention.reading;

import java.util.ArrayList;
import java.util.List;
import org.chancery.mention.lexicon.Condition;
import org.chancery.mention.lexicon.Entry;
import org.chancery.mention.lexicon.Lexicon;
import org.chancery.mention.lexicon.Value;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds the entry that fits a word best. */
final class Matcher {

    private final Sentence sentence;
    private final Syntax syntax;
    private final Lexicon lexicon;
    private final Slots slots;
    private final Fillings fillings;
    private final Compounds compounds;
    private final Trace trace;

    Matcher(Sentence sentence, Syntax syntax, Cast cast, Lexicon lexicon, Trace trace) {
        this.sentence = sentence;
        this.syntax = syntax;
        this.lexicon = lexicon;
        this.slots = new Slots(sentence, syntax);
        this.compounds = new Compounds(sentence, lexicon);
        this.fillings = new Fillings(sentence, syntax, cast, lexicon, compounds);
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
            String compound = compounds.known(i);
            if (compound != null) {
                best = best(lexicon.entries(Entry.Kind.NOUN, compound), i, null);
            }
            if (best == null) {
                best = best(lexicon.entries(Entry.Kind.NOUN, token.lemma()), i, null);
            }
        }
        return best;
    }

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
            case ADVERBIAL_CLAUSE -> token.isAdjective();
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
        if (condition.asksForVoice()) {
            boolean wanted = condition.values().get(0).text().equals("passive");
            return syntax.isPassive(i) == wanted ? 1 : -1;
        }
        double best = -1;
        for (String slot : condition.slots()) {
            List<Integer> fillers =
                    slot.equals("obj") && particle >= 0 ? syntax.objectsBehind(i, particle) : slots.of(i, slot);
            if (condition.negated()) {
                for (int filler : fillers) {
                    for (Value value : condition.values()) {
                        if (fillings.fit(value, filler, List.of(filler)) >= 0) {
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
                    double fit = fillings.fit(value, filler, fillers);
                    if (fit >= 2 && fit > best) {
                        consumed.add(filler);
                    }
                    best = Math.max(best, fit);
                }
            }
        }
        return best;
    }
}
