package org.chancery.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.actor.ActorMention;
import org.chancery.mention.Context;
import org.chancery.mention.EventMention;
import org.chancery.ontology.PloverType;
import org.chancery.pipeline.Layers;
import org.chancery.text.Span;

/** The coder's answers to sentences that were coded by hand: types, parties, modality, silence. */
final class HandCodedScore {

    private static final class Tally {
        private int gold;
        private int first;
        private int any;
        private int answered;

        private double f1() {
            return gold + answered == 0 ? 0 : 2.0 * first / (gold + answered);
        }
    }

    private final Map<String, Tally> tallies = new TreeMap<>();
    private final StringBuilder misses = new StringBuilder();
    private int source;
    private int sourceAsked;
    private int target;
    private int targetAsked;
    private int modality;
    private int modalityAsked;
    private int falselyCoded;

    static HandCodedScore of(List<HandCoded> rows) {
        HandCodedScore score = new HandCodedScore();
        rows.forEach(score::add);
        return score;
    }

    /** Mentions of a sentence, plain statements left out, the main matter first. */
    static List<EventMention> mentions(String sentence) {
        return Layers.english().coder().code(Layers.english().analyzer().analyze(sentence), Context.UNKNOWN).stream()
                .filter(mention -> mention.type() != PloverType.STATE)
                .toList();
    }

    private void add(HandCoded row) {
        List<EventMention> mentions = mentions(row.sentence());
        Tally tally = tally(row.type());
        tally.gold++;
        String first =
                mentions.isEmpty() ? HandCoded.NONE : mentions.get(0).type().name();
        tally(first).answered++;
        boolean hit = first.equals(row.type());
        tally.first += hit ? 1 : 0;
        EventMention best = mentions.stream()
                .filter(mention -> mention.type().name().equals(row.type()))
                .findFirst()
                .orElse(null);
        tally.any += hit || best != null ? 1 : 0;
        if (row.type().equals(HandCoded.NONE)) {
            falselyCoded += mentions.isEmpty() ? 0 : 1;
        } else {
            sourceAsked += row.source().size();
            targetAsked += row.target().size();
            if (best != null) {
                source += found(row.source(), row.sentence(), best);
                target += found(row.target(), row.sentence(), best);
                modalityAsked++;
                modality += best.judgement().modality().name().equalsIgnoreCase(row.modality()) ? 1 : 0;
            }
        }
        if (!hit) {
            misses.append(line("%s not %s: %s%n", row.type(), first, row.sentence()));
        }
    }

    private Tally tally(String type) {
        return tallies.computeIfAbsent(type, t -> new Tally());
    }

    /** How many of the parties stand among the actors of a mention, on either side of a reciprocal event. */
    static int found(List<String> parties, String sentence, EventMention mention) {
        List<ActorMention> all = new ArrayList<>(mention.source());
        all.addAll(mention.target());
        int found = 0;
        for (String party : parties) {
            for (String name : party.split("\\|")) {
                int start = sentence.indexOf(name);
                Span span = new Span(start, start + name.length());
                if (all.stream().anyMatch(actor -> actor.span().overlaps(span))) {
                    found++;
                    break;
                }
            }
        }
        return found;
    }

    /** F1 of the first mention's type, averaged over the types that the sentences hold. */
    double macroF1() {
        return tallies.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(HandCoded.NONE) && entry.getValue().gold > 0)
                .mapToDouble(entry -> entry.getValue().f1())
                .average()
                .orElse(0);
    }

    /** How many sentences without an event were coded. */
    int falselyCoded() {
        return falselyCoded;
    }

    String misses() {
        return misses.toString();
    }

    /** The figures a line each, then a line a type. */
    String table() {
        int right = tallies.values().stream().mapToInt(tally -> tally.first).sum();
        int rows = tallies.values().stream().mapToInt(tally -> tally.gold).sum();
        StringBuilder table = new StringBuilder();
        table.append(line("type of the first mention: %d of %d right, macro-F1 %.3f%n", right, rows, macroF1()));
        table.append(line(
                "acting parties found: %d of %d; recipients: %d of %d; modality: %d of %d%n",
                source, sourceAsked, target, targetAsked, modality, modalityAsked));
        int silent = tally(HandCoded.NONE).gold;
        table.append(line("sentences without an event that were coded: %d of %d%n%n", falselyCoded, silent));
        tallies.forEach((type, tally) -> table.append(line(
                "%-10s gold %3d  first %3d  any %3d  answered %3d%n",
                type, tally.gold, tally.first, tally.any, tally.answered)));
        return table.toString();
    }

    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
