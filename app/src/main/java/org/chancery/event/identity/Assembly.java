package org.chancery.event.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.chancery.actor.Actor;
import org.chancery.event.Coding;
import org.chancery.event.ContentId;
import org.chancery.event.Event;
import org.chancery.event.Link;
import org.chancery.event.MentionRecord;
import org.chancery.event.Reason;
import org.chancery.event.Refusal;
import org.chancery.event.Spot;
import org.chancery.statement.Modality;
import org.chancery.time.DateInterval;
import org.jspecify.annotations.Nullable;

/** Makes one event of its mentions. */
final class Assembly {

    /** Likeness of two descriptions of one party, from that of two names of one state on. */
    private static final double SURE = 0.6;

    private Assembly() {}

    /** @param items of one event, in the order of the reports */
    static Event of(List<Item> items, List<Refusal> refusals, Decisions decisions, Function<Item, Integer> index) {
        List<MentionRecord> mentions = items.stream().map(Item::mention).toList();
        MentionRecord first = mentions.get(0);
        List<Actor> source = actors(mentions, MentionRecord::source);
        return new Event(
                ContentId.of("e_", first.from().document(), first.id()),
                coding(mentions),
                source,
                others(actors(mentions, MentionRecord::target), source),
                date(mentions),
                place(mentions),
                first.from().story(),
                items.stream().map(Item::ref).toList(),
                Life.of(items),
                Witnesses.of(items),
                Disagreements.of(items),
                List.of(),
                null,
                links(items, decisions, index),
                refusals);
    }

    /** The coding that most reports give, that of an act before that of its plan; of equals, the first. */
    private static Coding coding(List<MentionRecord> mentions) {
        Map<String, List<MentionRecord>> byCode = new LinkedHashMap<>();
        boolean acts = mentions.stream().anyMatch(mention -> !Intents.isPlan(mention));
        for (MentionRecord mention : mentions) {
            if (acts && Intents.isPlan(mention)) {
                continue;
            }
            Coding coding = mention.coding();
            byCode.computeIfAbsent(coding.type() + "|" + coding.cameo(), k -> new ArrayList<>())
                    .add(mention);
        }
        List<MentionRecord> most = List.of();
        for (List<MentionRecord> same : byCode.values()) {
            if (documents(same) > documents(most)) {
                most = same;
            }
        }
        return most.get(0).coding();
    }

    private static long documents(List<MentionRecord> mentions) {
        return mentions.stream()
                .map(mention -> mention.from().document())
                .distinct()
                .count();
    }

    /** Every party once, by its fullest description, those that most mentions name first. */
    private static List<Actor> actors(List<MentionRecord> mentions, Function<MentionRecord, List<Actor>> side) {
        List<Actor> found = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        for (MentionRecord mention : mentions) {
            for (Actor actor : side.apply(mention)) {
                int same = same(found, actor);
                if (same < 0) {
                    found.add(actor);
                    counts.add(1);
                } else {
                    counts.set(same, counts.get(same) + 1);
                    if (fullness(actor) > fullness(found.get(same))) {
                        found.set(same, actor);
                    }
                }
            }
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(counts::get, Comparator.reverseOrder()));
        return order.stream().map(found::get).toList();
    }

    /** Whom it is done to, without those who do it with others: two tellings may part the parties otherwise. */
    private static List<Actor> others(List<Actor> target, List<Actor> source) {
        return source.size() < 2
                ? target
                : target.stream()
                        .filter(actor -> source.stream().noneMatch(known -> isSame(known, actor)))
                        .toList();
    }

    private static boolean isSame(Actor one, Actor other) {
        Party known = Party.of(one);
        Party party = Party.of(other);
        return known.key().equals(party.key()) && known.level() == party.level() && known.likeness(party) >= SURE;
    }

    private static int same(List<Actor> found, Actor actor) {
        Party party = Party.of(actor);
        for (int i = 0; i < found.size(); i++) {
            Party known = Party.of(found.get(i));
            if (known.key().equals(party.key()) && known.likeness(party) > 0) {
                return i;
            }
        }
        return -1;
    }

    private static int fullness(Actor actor) {
        return (actor.role() == null ? 0 : 2)
                + (actor.sector() == null ? 0 : 1)
                + (Party.of(actor).level() == Party.Level.STATE ? 0 : 2)
                + Math.min(3, actor.name().split(" ").length);
    }

    /** Of the dates that most mentions agree with, the narrowest; what was seen counts before what was planned. */
    private static @Nullable DateInterval date(List<MentionRecord> mentions) {
        DateInterval best = null;
        double highest = -1;
        for (MentionRecord mention : mentions) {
            DateInterval date = mention.date();
            if (date == null) {
                continue;
            }
            double score = mention.modality() == Modality.PLANNED ? 0 : 0.6;
            for (MentionRecord other : mentions) {
                score += other.date() != null && other.date().overlaps(date) ? 1 : 0;
            }
            score += 0.5 / (1 + date.end().toEpochDay() - date.start().toEpochDay());
            if (score > highest) {
                highest = score;
                best = date;
            }
        }
        return best;
    }

    private static @Nullable Spot place(List<MentionRecord> mentions) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, Spot> spots = new LinkedHashMap<>();
        for (MentionRecord mention : mentions) {
            Spot spot = mention.place();
            if (spot != null) {
                counts.merge(spot.name(), spot.countryOnly() ? 1 : 3, Integer::sum);
                spots.putIfAbsent(spot.name(), spot);
            }
        }
        Spot best = null;
        int most = 0;
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            if (count.getValue() > most) {
                most = count.getValue();
                best = spots.get(count.getKey());
            }
        }
        return best;
    }

    private static List<Link> links(List<Item> items, Decisions decisions, Function<Item, Integer> index) {
        List<Link> links = new ArrayList<>();
        for (int i = 1; i < items.size(); i++) {
            Item best = items.get(0);
            double highest = PairScorer.score(items.get(i), best);
            for (int j = 1; j < Math.min(i, 24); j++) {
                double score = PairScorer.score(items.get(i), items.get(j));
                if (score > highest) {
                    highest = score;
                    best = items.get(j);
                }
            }
            Grounds grounds = PairScorer.weigh(items.get(i), best);
            List<Reason> reasons = new ArrayList<>(grounds.reasons());
            boolean decided = decisions.merged(index.apply(items.get(i)), index.apply(best));
            if (decided) {
                reasons.add(new Reason("decision", "merged by a person", Double.POSITIVE_INFINITY));
            }
            links.add(new Link(items.get(i).ref(), best.ref(), decided ? 1 : grounds.score(), reasons));
        }
        return links;
    }
}
