package org.chancery.event.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.chancery.event.Provenance;
import org.chancery.event.Witness;
import org.chancery.event.cluster.DisjointSets;
import org.jspecify.annotations.Nullable;

/**
 * The independent sources of an event. Near copies are one source, reports credited to one agency are one source, and
 * so are the reports of one outlet.
 */
final class Witnesses {

    private Witnesses() {}

    static List<Witness> of(List<Item> items) {
        List<Provenance> reports =
                items.stream().map(item -> item.mention().from()).toList();
        DisjointSets sources = new DisjointSets(reports.size());
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < reports.size(); i++) {
            Provenance report = reports.get(i);
            String copied = report.copyOf();
            fold("d:" + report.document(), i, first, sources);
            fold(copied == null ? null : "d:" + copied, i, first, sources);
            fold(name("a:", report.agency()), i, first, sources);
            fold(report.agency() == null && copied == null ? name("o:", report.outlet()) : null, i, first, sources);
        }
        List<Witness> witnesses = new ArrayList<>();
        for (List<Integer> set : sources.sets()) {
            witnesses.add(witness(set.stream().map(reports::get).toList()));
        }
        witnesses.sort(Comparator.comparing(Witness::name)
                .thenComparing(witness -> witness.documents().get(0)));
        return witnesses;
    }

    private static void fold(@Nullable String key, int report, Map<String, Integer> first, DisjointSets sources) {
        if (key != null) {
            Integer known = first.putIfAbsent(key, report);
            if (known != null) {
                sources.join(known, report);
            }
        }
    }

    private static @Nullable String name(String prefix, @Nullable String name) {
        return name == null || name.isBlank() ? null : prefix + name.strip().toLowerCase(Locale.ROOT);
    }

    private static Witness witness(List<Provenance> reports) {
        TreeSet<String> documents = new TreeSet<>();
        TreeSet<String> outlets = new TreeSet<>();
        TreeSet<String> agencies = new TreeSet<>();
        for (Provenance report : reports) {
            documents.add(report.document());
            if (report.outlet() != null) {
                outlets.add(Objects.requireNonNull(report.outlet()));
            }
            if (report.agency() != null) {
                agencies.add(Objects.requireNonNull(report.agency()));
            }
        }
        String name = !agencies.isEmpty() ? agencies.first() : !outlets.isEmpty() ? outlets.first() : documents.first();
        return new Witness(name, List.copyOf(outlets), List.copyOf(documents));
    }
}
