package org.chancery.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.Reports;
import org.chancery.record.StoredMention;
import org.chancery.record.StoredReport;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A report: its text, what was coded of it, what was cut from it. {@code mention}, {@code event} or {@code sentence} (its
 * number) chooses a sentence, {@code words} the first that holds them, {@code cuts=shown} shows what was cut, where it stood.
 */
public final class DocumentPage {

    private final DiplomaticRecord record;

    DocumentPage(DiplomaticRecord record) {
        this.record = record;
    }

    void register(RoutesConfig routes) {
        routes.get("/document/{id}", this::show);
    }

    /**
     * What was coded of a sentence.
     *
     * @param number of the sentence among those that bear events, from 0
     */
    public record Coded(
            int number, StoredMention mention, @Nullable String event) {}

    private void show(Context context) {
        Address page = Address.of(context);
        StoredReport report = record.reports().get(context.pathParam("id"));
        List<StoredMention> mentions = record.mentions().ofReport(report.id());
        Map<String, String> events = record.mentions().eventsOfReport(report.id());
        List<Span> marks = mentions.stream()
                .map(StoredMention::evidence)
                .distinct()
                .sorted()
                .toList();
        List<Coded> coded = mentions.stream()
                .map(mention -> new Coded(marks.indexOf(mention.evidence()), mention, events.get(mention.id())))
                .toList();
        Span coming = mentions.stream()
                .filter(mention -> mention.id().equals(page.get("mention"))
                        || !page.get("event").isEmpty() && page.get("event").equals(events.get(mention.id())))
                .map(StoredMention::evidence)
                .findFirst()
                .orElse(null);
        Span chosen = coming == null ? sentence(report, page) : coming;
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("page", page);
        values.put("report", report);
        MarkedText text = MarkedText.of(report.text(), marks, chosen);
        values.put("text", text);
        values.put("coded", coded);
        values.put("chosen", chosen == null ? -1 : marks.indexOf(chosen));
        List<Reports.Cut> cuts = record.reports().dropped(report.id());
        values.put("cuts", cuts.size());
        values.put("before", page.get("cuts").equals("shown") ? places(report.id(), text, cuts) : List.of());
        values.put("citation", Citation.of(report));
        Templates.render(context, "document.jte", values);
    }

    private List<List<Reports.Cut>> places(String report, MarkedText text, List<Reports.Cut> cuts) {
        List<String> paragraphs =
                text.paragraphs().stream().map(MarkedText.Paragraph::text).toList();
        return CutPlaces.of(record.reports().raw(report), paragraphs, cuts);
    }

    private @Nullable Span sentence(StoredReport report, Address page) {
        int number = Choice.number(page, "sentence", -1, 0, Integer.MAX_VALUE);
        String words = page.get("words");
        return number < 0 && words.isEmpty()
                ? null
                : record.reports().sentences(report.id()).stream()
                        .filter(place -> number >= 0
                                ? place.ordinal() == number
                                : place.span().in(report.text()).contains(words))
                        .map(Reports.Place::span)
                        .findFirst()
                        .orElse(null);
    }
}
