package org.chancery.event.identity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.event.Event;
import org.chancery.event.Stage;
import org.chancery.ontology.PloverType;
import org.jspecify.annotations.Nullable;

/**
 * Links parts to their whole: the arrival, the talks, the dinner, the signing to the visit that they belong to. A part
 * shares the visit's parties and its days; without a day of its own it shares a report. Both are met under keys of
 * parties and month, or of parties and report, so that no part is held against all visits of its parties.
 */
final class Parts {

    private static final Set<PloverType> PARTS =
            EnumSet.of(PloverType.CONSULT, PloverType.AGREE, PloverType.SUPPORT, PloverType.COOPERATE, PloverType.AID);

    /** A whole that is dated to a longer time than this is met under its first months only. */
    private static final int MOST_MONTHS = 120;

    /** Facets of what a visit begins with. */
    private static final Set<String> BEGIN = Set.of("ARRIVAL", "WELCOME", "TALKS", "DINNER");

    private Parts() {}

    /** Null for an event that neither holds parts nor can be one. */
    static @Nullable PartCandidate candidate(Event event, List<Item> items) {
        boolean whole = items.stream().anyMatch(item -> Facets.isWhole(item.facet()));
        if (!whole && !PARTS.contains(event.coding().type())) {
            return null;
        }
        Set<String> reports =
                items.stream().map(item -> item.mention().from().document()).collect(Collectors.toSet());
        Set<String> keys = new TreeSet<>();
        for (String dyad : dyads(items)) {
            months(event, whole).forEach(month -> keys.add(dyad + "|" + month));
            if (whole || event.date() == null) {
                reports.forEach(report -> keys.add(dyad + "|" + report));
            }
        }
        return new PartCandidate(
                event.id(),
                items.get(0).order(),
                whole,
                List.copyOf(keys),
                reports,
                event.date() == null ? null : event.date().start().toEpochDay(),
                event.date() == null ? null : event.date().end().toEpochDay(),
                event.date() == null ? partly(items) : null,
                event.state().happened(),
                whole || items.stream().noneMatch(item -> BEGIN.contains(String.valueOf(item.facet())))
                        ? null
                        : happened(event));
    }

    /** The step by which an event happened, or null. */
    private static @Nullable Stage happened(Event event) {
        return event.state().happened()
                ? event.life().stream()
                        .filter(stage -> stage.state().happened())
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** The first that any of them tells. */
    private static @Nullable String partly(List<Item> items) {
        return items.stream()
                .map(item -> item.mention().partly())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static List<YearMonth> months(Event event, boolean whole) {
        if (event.date() == null) {
            return List.of();
        }
        LocalDate start = event.date().start();
        LocalDate end = event.date().end();
        if (!whole && end.toEpochDay() - start.toEpochDay() > PartCandidate.LONGEST) {
            return List.of();
        }
        YearMonth last = YearMonth.from(whole ? end.plusDays(PartCandidate.DAYS_AFTER) : end);
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth month = YearMonth.from(start);
                !month.isAfter(last) && months.size() < MOST_MONTHS;
                month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }

    /** @return each part's whole */
    static Map<String, PartFit> wholes(List<PartCandidate> candidates) {
        Map<String, List<PartCandidate>> wholes = new HashMap<>();
        for (PartCandidate candidate : candidates) {
            if (candidate.whole()) {
                candidate
                        .keys()
                        .forEach(key -> wholes.computeIfAbsent(key, k -> new ArrayList<>(1))
                                .add(candidate));
            }
        }
        Map<String, PartFit> wholeOf = new HashMap<>();
        for (PartCandidate part : candidates) {
            PartFit best = null;
            for (String key : part.whole() ? List.<String>of() : part.keys()) {
                for (PartCandidate whole : wholes.getOrDefault(key, List.of())) {
                    best = PartFit.better(best, PartFit.of(part, whole));
                }
            }
            if (best != null) {
                wholeOf.put(part.event(), best);
            }
        }
        return wholeOf;
    }

    private static Set<String> dyads(List<Item> items) {
        Set<String> dyads = new TreeSet<>();
        for (Item item : items) {
            List<String> keys = List.copyOf(item.sides().all().keys());
            for (int a = 0; a < keys.size(); a++) {
                for (int b = a + 1; b < keys.size(); b++) {
                    dyads.add(keys.get(a) + "|" + keys.get(b));
                }
            }
        }
        return dyads;
    }

    /** The events with their parts and wholes filled in, in the same order. */
    static List<Event> link(List<Event> events, Map<String, PartFit> wholeOf) {
        Map<String, Set<String>> partsOf = new HashMap<>();
        Map<String, Stage> begun = new HashMap<>();
        wholeOf.forEach((part, fit) -> {
            partsOf.computeIfAbsent(fit.whole(), whole -> new TreeSet<>()).add(part);
            if (fit.begun() != null) {
                begun.merge(fit.whole(), fit.begun(), PartFit::first);
            }
        });
        return events.stream()
                .map(event -> {
                    PartFit whole = wholeOf.get(event.id());
                    Set<String> parts = partsOf.getOrDefault(event.id(), Set.of());
                    return whole == null && parts.isEmpty()
                            ? event
                            : event.with(List.copyOf(parts), whole == null ? null : whole.whole())
                                    .begun(begun.get(event.id()));
                })
                .toList();
    }
}
