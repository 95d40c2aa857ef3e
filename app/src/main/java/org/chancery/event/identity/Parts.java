package org.chancery.event.identity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.event.Event;
import org.chancery.ontology.PloverType;

/**
 * Links parts to their whole: the arrival, the talks, the dinner, the signing to the visit that they belong to. A part
 * shares the visit's parties and its days; without a day of its own it shares a report.
 */
final class Parts {

    private static final Set<PloverType> PARTS =
            EnumSet.of(PloverType.CONSULT, PloverType.AGREE, PloverType.SUPPORT, PloverType.COOPERATE, PloverType.AID);

    private Parts() {}

    /** @param members the mentions of each event */
    static List<Event> link(List<Event> events, List<List<Item>> members) {
        Map<String, List<Integer>> wholes = new HashMap<>();
        for (int i = 0; i < events.size(); i++) {
            if (isWhole(members.get(i))) {
                for (String key : dyads(members.get(i))) {
                    wholes.computeIfAbsent(key, k -> new ArrayList<>(1)).add(i);
                }
            }
        }
        Map<Integer, Integer> wholeOf = new TreeMap<>();
        Map<Integer, Set<String>> partsOf = new HashMap<>();
        for (int i = 0; i < events.size(); i++) {
            int whole = wholes.isEmpty()
                            || isWhole(members.get(i))
                            || !PARTS.contains(events.get(i).coding().type())
                    ? -1
                    : whole(i, events, members, wholes);
            if (whole >= 0) {
                wholeOf.put(i, whole);
                partsOf.computeIfAbsent(whole, w -> new TreeSet<>())
                        .add(events.get(i).id());
            }
        }
        List<Event> linked = new ArrayList<>(events.size());
        for (int i = 0; i < events.size(); i++) {
            Integer whole = wholeOf.get(i);
            Set<String> parts = partsOf.getOrDefault(i, Set.of());
            Event event = events.get(i);
            linked.add(
                    whole == null && parts.isEmpty()
                            ? event
                            : event.with(
                                    List.copyOf(parts),
                                    whole == null ? null : events.get(whole).id()));
        }
        return linked;
    }

    private static boolean isWhole(List<Item> items) {
        return items.stream().anyMatch(item -> Facets.isWhole(item.facet()));
    }

    private static int whole(
            int part, List<Event> events, List<List<Item>> members, Map<String, List<Integer>> wholes) {
        int best = -1;
        double highest = 0;
        for (String key : dyads(members.get(part))) {
            for (int whole : wholes.getOrDefault(key, List.of())) {
                double fit = fit(events.get(part), members.get(part), events.get(whole), members.get(whole));
                if (fit > highest) {
                    highest = fit;
                    best = whole;
                }
            }
        }
        return best;
    }

    private static double fit(Event part, List<Item> partItems, Event whole, List<Item> wholeItems) {
        Set<String> reports = new HashSet<>();
        wholeItems.forEach(item -> reports.add(item.mention().from().document()));
        boolean together = partItems.stream()
                .anyMatch(item -> reports.contains(item.mention().from().document()));
        if (part.date() != null && whole.date() != null) {
            long before = whole.date().start().toEpochDay() - part.date().end().toEpochDay();
            long after = part.date().start().toEpochDay() - whole.date().end().toEpochDay();
            long length = part.date().end().toEpochDay() - part.date().start().toEpochDay();
            boolean fits = before <= 0 && after <= 3 && length <= 31;
            return fits ? 1 + (together ? 1 : 0) - 0.1 * Math.max(0, after) : 0;
        }
        boolean sameWorld = part.state().happened() == whole.state().happened();
        return together && part.date() == null && sameWorld ? 0.5 : 0;
    }

    private static Set<String> dyads(List<Item> items) {
        Set<String> dyads = new TreeSet<>();
        for (Item item : items) {
            List<String> keys = List.copyOf(item.sides().keys());
            for (int a = 0; a < keys.size(); a++) {
                for (int b = a + 1; b < keys.size(); b++) {
                    dyads.add(keys.get(a) + "|" + keys.get(b));
                }
            }
        }
        return dyads;
    }
}
