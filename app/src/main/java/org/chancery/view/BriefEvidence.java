package org.chancery.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.StoredMention;
import org.chancery.record.StoredReport;
import org.jspecify.annotations.Nullable;

/** The mentions of many events and their reports, read at once: a brief asks the record a few times, not for each line. */
final class BriefEvidence {

    private final Map<String, List<StoredMention>> ofEvent;
    private final Map<String, StoredReport> reports;
    private final Map<String, StoredMention> byId = new HashMap<>();

    private BriefEvidence(Map<String, List<StoredMention>> ofEvent, Map<String, StoredReport> reports) {
        this.ofEvent = ofEvent;
        this.reports = reports;
        ofEvent.values().forEach(mentions -> mentions.forEach(mention -> byId.put(mention.id(), mention)));
    }

    /** @param asOf the day up to which reports count, or null for all */
    static BriefEvidence of(DiplomaticRecord record, List<String> events, @Nullable LocalDate asOf) {
        Map<String, List<StoredMention>> mentions = record.mentions().ofEvents(events);
        List<String> ids = new ArrayList<>();
        mentions.values().forEach(all -> all.forEach(mention -> ids.add(mention.report())));
        Map<String, StoredReport> reports =
                new HashMap<>(record.reports().get(ids.stream().distinct().toList()));
        if (asOf != null) {
            reports.values()
                    .removeIf(
                            report -> report.anchor() != null && report.anchor().isAfter(asOf));
        }
        Map<String, List<StoredMention>> known = new HashMap<>();
        mentions.forEach((event, all) -> known.put(
                event,
                all.stream()
                        .filter(mention -> reports.containsKey(mention.report()))
                        .toList()));
        return new BriefEvidence(known, reports);
    }

    /** The mentions of an event with their reports. */
    List<Dossier.Evidence> pieces(String event) {
        return ofEvent(event).stream()
                .map(mention -> new Dossier.Evidence(
                        mention, Objects.requireNonNull(reports.get(mention.report()), mention.report()), null))
                .toList();
    }

    static Brief.Citation citation(Dossier.Evidence piece) {
        return new Brief.Citation(
                piece.mention().quote().strip(),
                piece.report().publisher(),
                piece.report().anchor(),
                piece.report().id());
    }

    List<StoredMention> ofEvent(String event) {
        return ofEvent.getOrDefault(event, List.of());
    }

    /** The sentence of a mention; null where the mention is of none of the events. */
    Brief.@Nullable Citation citation(String mention) {
        StoredMention found = byId.get(mention);
        StoredReport report = found == null ? null : reports.get(found.report());
        return found == null || report == null
                ? null
                : new Brief.Citation(found.quote().strip(), report.publisher(), report.anchor(), report.id());
    }
}
