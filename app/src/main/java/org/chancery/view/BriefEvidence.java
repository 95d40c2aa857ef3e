package org.chancery.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    static BriefEvidence of(DiplomaticRecord record, List<String> events) {
        Map<String, List<StoredMention>> mentions = record.mentions().ofEvents(events);
        List<String> ids = new ArrayList<>();
        mentions.values().forEach(all -> all.forEach(mention -> ids.add(mention.report())));
        return new BriefEvidence(
                mentions, record.reports().get(ids.stream().distinct().toList()));
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
