package org.chancery.mention.relate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.chancery.mention.lexicon.Coding;
import org.chancery.mention.lexicon.Lexicon;
import org.chancery.mention.reading.NameCast;
import org.chancery.mention.reading.Pronouns;
import org.chancery.mention.reading.Reading;
import org.chancery.mention.reading.SentenceReader;
import org.chancery.ontology.PloverType;
import org.chancery.ontology.QuadClass;
import org.chancery.text.AnalyzedText;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Span;

/**
 * Says which of PLOVER's 16 types a source and a target stand in; always answers. Immutable, safe from several threads.
 */
public final class Relater {

    private static final Coding REJECTED = new Coding(PloverType.REJECT, null, "120", List.of());
    private static final Coding PRIOR = new Coding(PloverType.CONSULT, null, "040", List.of());

    private final Lexicon lexicon;

    public Relater(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    private record Scored(Reading reading, double score, boolean linked) {}

    /** @param source spans of the source in the text, may be empty; {@code target} likewise */
    public Relation relate(AnalyzedText text, List<Span> source, List<Span> target) {
        List<Scored> scored = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            scored.addAll(score(sentence, source, target));
        }
        Scored best = scored.stream().max(Comparator.comparingDouble(Scored::score)).orElse(null);
        if (best == null) {
            return new Relation(PRIOR, "prior", 0.15);
        }
        return new Relation(
                coding(best.reading()), best.reading().entry().id(), best.linked() ? 0.8 : 0.45);
    }

    private List<Scored> score(Sentence sentence, List<Span> source, List<Span> target) {
        Arguments from = Arguments.of(sentence, source);
        Arguments to = Arguments.of(sentence, target);
        BitSet known = (BitSet) from.heads().clone();
        known.or(to.heads());
        NameCast cast = new NameCast(sentence, lexicon.classes(), known);
        List<Scored> found = new ArrayList<>();
        for (Reading reading : SentenceReader.read(sentence, lexicon, cast)) {
            found.add(score(sentence, cast, reading, from, to));
        }
        return found;
    }

    private static Scored score(
            Sentence sentence, NameCast cast, Reading reading, Arguments from, Arguments to) {
        boolean source = from.holdsAny(resolved(sentence, reading.sources()));
        boolean target = to.holdsAny(resolved(sentence, reading.targets()));
        boolean reversed = from.holdsAny(reading.targets()) && !source || to.holdsAny(reading.sources()) && !target;
        double score = Math.min(reading.score(), 6) * 0.25;
        score += source ? 4 : 0;
        score += target ? 3 : 0;
        if (reading.entry().reciprocal() && to.holdsAny(reading.sources()) && source) {
            score += 3;
        } else if (reversed) {
            score -= 1;
        }
        int trigger = reading.trigger();
        if ("official".equals(reading.entry().need()) && reading.sources().stream().noneMatch(cast::isOfficial)) {
            score -= 2;
        }
        if (!target && to.heads().stream().anyMatch(head -> sentence.isBelow(head, trigger))) {
            score += 1.5;
        }
        if (from.tokens().get(trigger) && to.tokens().get(trigger)) {
            score -= 3;
        } else if (from.tokens().get(trigger)) {
            score -= 3;
        } else if (to.tokens().get(trigger)) {
            score -= 2;
        }
        score -= 0.05 * Math.min(20, from.distance(trigger));
        score -= 0.04 * Math.min(20, to.distance(trigger));
        score -= 0.3 * Math.min(5, depth(sentence, trigger));
        score += reading.nominal() ? -1.5 : 0;
        return new Scored(reading, score, source && target);
    }

    /** The heads and, for pronouns, what they stand for. */
    private static List<Integer> resolved(Sentence sentence, List<Integer> heads) {
        List<Integer> found = new ArrayList<>(heads);
        for (int head : heads) {
            if (sentence.token(head).isPronoun()) {
                found.addAll(Pronouns.antecedents(sentence, head));
            }
        }
        return found;
    }

    /** How many clauses a word lies below the root. */
    private static int depth(Sentence sentence, int i) {
        int depth = 0;
        for (int at = i; at >= 0; at = sentence.token(at).head()) {
            Role role = sentence.token(at).role();
            if (role == Role.RELATIVE || role == Role.ADVERBIAL_CLAUSE || role == Role.REDUCED_RELATIVE) {
                depth++;
            }
        }
        return depth;
    }

    private static Coding coding(Reading reading) {
        QuadClass quad = reading.coding().type().quad();
        if (reading.negated() && quad != null && quad.isCooperation()) {
            return REJECTED;
        }
        return reading.coding();
    }
}
