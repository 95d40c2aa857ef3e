package org.chancery.desk.mcp;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.export.BriefText;
import org.chancery.export.EventJson;
import org.chancery.pipeline.Layers;
import org.chancery.record.ActorPair;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.Dyads;
import org.chancery.record.EventFilter;
import org.chancery.record.Passage;
import org.chancery.record.StoredEvent;
import org.chancery.record.search.Hit;
import org.chancery.record.search.Located;
import org.chancery.record.search.SearchIndex;
import org.chancery.view.Brief;
import org.chancery.view.DyadIndex;
import org.chancery.view.Wording;
import org.chancery.wire.CodeJson;
import org.chancery.wire.Json;
import org.chancery.wire.LineException;
import org.jspecify.annotations.Nullable;

/** What the tools answer: nothing without the sentence that it rests on and the place where that stands. */
final class CitedAnswers {

    private static final int STANDARD = 20;
    private static final int MOST = 200;
    private static final int PASSAGES_OF_ONE = 3;

    private final DiplomaticRecord record;

    CitedAnswers(DiplomaticRecord record) {
        this.record = record;
    }

    ObjectNode search(Arguments arguments) {
        ObjectNode answer = Json.object();
        ArrayNode hits = answer.putArray("sentences");
        try (SearchIndex index = SearchIndex.open(record)) {
            List<Hit> found = index.search(arguments.needed("q"), arguments.number("limit", STANDARD, MOST));
            Located.of(record, found).forEach(each -> hits.add(hit(each)));
        }
        return answer.put("count", hits.size());
    }

    private static ObjectNode hit(Located located) {
        Hit hit = located.hit();
        ObjectNode node = Json.object().put("quote", hit.text());
        if (located.start() >= 0) {
            node.put("start", located.start()).put("end", located.end());
        }
        return node.put("document", hit.report())
                .put("outlet", hit.outlet())
                .put("day", hit.day() == null ? null : hit.day().toString())
                .put("title", hit.title());
    }

    ObjectNode events(Arguments arguments) {
        int limit = arguments.number("limit", STANDARD, MOST);
        EventFilter filter = arguments.filter(limit);
        List<StoredEvent> events = record.events().find(filter);
        ObjectNode answer = Json.object()
                .put("count", events.size())
                .put("all_that_fit", record.events().count(filter));
        ArrayNode list = answer.putArray("events");
        Map<String, List<Passage>> passages = passages(events);
        for (StoredEvent event : events) {
            ObjectNode node = EventJson.event(event);
            node.remove("citation");
            cite(node, passages.getOrDefault(event.id(), List.of()), PASSAGES_OF_ONE);
            list.add(node);
        }
        return answer;
    }

    ObjectNode timeline(Arguments arguments) {
        int limit = arguments.number("limit", STANDARD, MOST);
        EventFilter filter = arguments.filter(limit);
        List<StoredEvent> events = record.events().find(filter);
        ObjectNode answer = Json.object()
                .put("count", events.size())
                .put("all_that_fit", record.events().count(filter));
        lines(answer.putArray("lines"), events);
        return answer;
    }

    ObjectNode evidence(Arguments arguments) {
        StoredEvent event = record.events().get(arguments.needed("event"));
        ObjectNode answer = EventJson.event(event);
        answer.remove("citation");
        List<Passage> passages = record.passages().of(List.of(event.id())).getOrDefault(event.id(), List.of());
        cite(answer, passages, Integer.MAX_VALUE);
        return answer;
    }

    ObjectNode dyad(Arguments arguments) {
        ActorPair pair = arguments.dyad();
        String unit = arguments.text("unit");
        DyadIndex index = DyadIndex.of(
                record,
                pair.one(),
                pair.other(),
                unit == null ? Dyads.Unit.YEAR : Dyads.Unit.valueOf(unit.toUpperCase(Locale.ROOT)),
                arguments.day("since", false),
                arguments.day("until", true));
        ObjectNode answer = Json.object()
                .put("one", index.one())
                .put("other", index.other())
                .put("unit", index.unit().name().toLowerCase(Locale.ROOT))
                .put("undated_or_too_coarse", index.unplaced());
        ArrayNode periods = answer.putArray("periods");
        for (DyadIndex.Period period : index.periods()) {
            periods.addObject()
                    .put("start", period.start().toString())
                    .put("cooperation", period.cooperation())
                    .put("conflict", period.conflict())
                    .put("planned", period.planned())
                    .put("claimed", period.claimed())
                    .put("tone", period.tone())
                    .put("documents", period.reports());
        }
        lines(
                answer.putArray("latest"),
                record.events()
                        .find(EventFilter.dyad(
                                        pair.one(),
                                        pair.other(),
                                        arguments.day("since", false),
                                        arguments.day("until", true))
                                .withLimit(arguments.number("limit", 10, MOST))));
        return answer;
    }

    ObjectNode brief(Arguments arguments) {
        String length = arguments.text("length");
        String title = arguments.text("dyad");
        Brief brief = Brief.of(
                record,
                title == null ? "The record" : title,
                arguments.filter(0),
                length == null ? Brief.Length.SHORT : Brief.Length.valueOf(length.toUpperCase(Locale.ROOT)),
                null);
        ObjectNode answer = BriefText.json(brief);
        Set<String> told = new LinkedHashSet<>();
        brief.sections().forEach(section -> section.lines().forEach(line -> told.add(line.event())));
        Map<String, List<Passage>> passages = record.passages().of(List.copyOf(told));
        answer.get("sections")
                .forEach(section -> section.get("lines").forEach(line -> {
                    ObjectNode node = (ObjectNode) line;
                    node.remove("citations");
                    cite(node, passages.getOrDefault(node.get("event").asText(), List.of()), PASSAGES_OF_ONE);
                }));
        return answer;
    }

    /** Codes a text that is sent along; nothing of it is kept. Offsets count in that text. */
    ObjectNode code(Map<String, Object> values) {
        ObjectNode line = Json.object();
        values.forEach((name, value) -> line.put(name, String.valueOf(value)));
        try {
            return new CodeJson(Layers.english().analyzer(), Layers.english().coder()).answer(line);
        } catch (LineException e) {
            return Json.object().put("error", e.getMessage());
        }
    }

    private void lines(ArrayNode lines, List<StoredEvent> events) {
        Map<String, List<Passage>> passages = passages(events);
        for (StoredEvent event : events) {
            ObjectNode line = lines.addObject()
                    .put("event", event.id())
                    .put("date", event.date() == null ? null : event.date().edtf())
                    .put("text", Wording.headline(event))
                    .put("state", event.state() + (event.background() ? ", told as history" : ""))
                    .put("type", event.typeAndMode())
                    .put("witnesses", event.witnesses());
            cite(line, passages.getOrDefault(event.id(), List.of()), 1);
        }
    }

    private Map<String, List<Passage>> passages(List<StoredEvent> events) {
        return record.passages().of(events.stream().map(StoredEvent::id).toList());
    }

    private static void cite(ObjectNode node, List<Passage> passages, int most) {
        ArrayNode citations = node.putArray("citations");
        passages.stream()
                .limit(most)
                .forEach(passage -> citations
                        .addObject()
                        .put("quote", passage.quote())
                        .put("start", passage.start())
                        .put("end", passage.end())
                        .put("document", passage.report())
                        .put("mention", passage.mention())
                        .put("modality", passage.modality())
                        .put("outlet", passage.publisher())
                        .put("day", text(passage.day()))
                        .put("title", passage.title())
                        .put("url", passage.url()));
        if (passages.size() > most) {
            node.put("more_citations", passages.size() - most);
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
