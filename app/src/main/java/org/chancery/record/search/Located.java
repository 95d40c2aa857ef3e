package org.chancery.record.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.Reports;
import org.chancery.text.CodePoints;
import org.chancery.text.Span;

/**
 * A sentence that was found, with its place in its report.
 *
 * @param start in code points of the clean text; −1 where the record holds the sentence no longer
 * @param end behind its last one
 */
public record Located(Hit hit, int start, int end) {

    /** The same in their order; the reports and sentences of all are read together. */
    public static List<Located> of(DiplomaticRecord record, List<Hit> hits) {
        List<String> ids = hits.stream().map(Hit::report).distinct().toList();
        Map<String, List<Reports.Place>> sentences = record.reports().sentences(ids);
        Map<String, CodePoints> points = new HashMap<>();
        record.reports().get(ids).forEach((id, report) -> points.put(id, CodePoints.of(report.text())));
        List<Located> found = new ArrayList<>();
        for (Hit hit : hits) {
            CodePoints text = points.get(hit.report());
            Span span = sentences.getOrDefault(hit.report(), List.of()).stream()
                    .filter(place -> place.ordinal() == hit.sentence())
                    .map(Reports.Place::span)
                    .findFirst()
                    .orElse(null);
            found.add(
                    text == null || span == null
                            ? new Located(hit, -1, -1)
                            : new Located(hit, text.fromUtf16(span.start()), text.fromUtf16(span.end())));
        }
        return found;
    }
}
