package org.chancery.desk.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.chancery.export.EventJson;
import org.chancery.export.EventTable;
import org.chancery.export.Table;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.EventPages;
import org.chancery.record.History;
import org.chancery.record.Passage;
import org.chancery.record.StoredEvent;
import org.chancery.record.StoredMention;
import org.chancery.view.Dossier;
import org.chancery.view.Wording;
import org.chancery.wire.Json;
import org.jspecify.annotations.Nullable;

/** Events, what they rest on, what became of them, and the chronology of them. */
final class EventRoutes {

    static final Parameter ID = Parameter.path("id", "e_[0-9a-f]{16}", "Id of an event; one that was merged leads on.");

    static final Table<Passage> PASSAGES = Table.<Passage>empty()
            .text("event", "id of the event", Passage::event)
            .text("mention", "id of the mention", Passage::mention)
            .text("modality", "how the sentence tells it", Passage::modality)
            .text("quote", "the sentence", Passage::quote)
            .integer("start", "where it starts in the report's clean text, in code points", Passage::start)
            .integer("end", "where it ends, exclusive", Passage::end)
            .text("before", "what stands before it", Passage::before)
            .text("after", "what stands behind it", Passage::after)
            .text("report", "id of the report", Passage::report)
            .text("title", "headline of the report", Passage::title)
            .text("outlet", "who published it", Passage::publisher)
            .day("day", "day that it counts as reported on", Passage::day)
            .text("url", "its own address", Passage::url);

    static final Table<StoredEvent> TIMELINE = Table.<StoredEvent>empty()
            .text("event", "id of the event", StoredEvent::id)
            .day("day", "day that it is put under: its own first day, else that of its first report", StoredEvent::day)
            .text(
                    "date",
                    "its own date in the Extended Date/Time Format, null where unresolved",
                    event -> event.date() == null ? null : event.date().edtf())
            .text("text", "who does what to whom, in fixed words", Wording::headline)
            .text("state", "where it stands in its life", StoredEvent::state)
            .truth("background", "whether it is told as history only", StoredEvent::background)
            .text("type", "PLOVER type and mode", StoredEvent::typeAndMode)
            .text("quote", "the sentence that is quoted for it", StoredEvent::quote)
            .text("report", "id of that sentence's report", StoredEvent::quotedFrom)
            .text("outlet", "who published it", StoredEvent::quotedOutlet)
            .integer("witnesses", "independent sources", StoredEvent::witnesses);

    private final DiplomaticRecord record;

    EventRoutes(DiplomaticRecord record) {
        this.record = record;
    }

    List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        routes.addAll(new Listing<>(
                        "events",
                        "/events",
                        "events",
                        "Events",
                        EventParameters.ALL,
                        "Event",
                        call -> EventTable.TABLE,
                        EventJson::event,
                        EventJson.FIELDS,
                        new Events())
                .routes());
        routes.add(Route.get(
                "/events/{id}",
                "event",
                "events",
                "One event with its evidence and its life",
                List.of(ID),
                "EventFile",
                this::event));
        routes.add(Route.get(
                "/events/{id}/evidence",
                "event_evidence",
                "evidence",
                "The mentions of an event, each with its sentence",
                List.of(ID),
                "Mentions",
                this::evidence));
        routes.add(Route.get(
                "/events/{id}/history",
                "event_history",
                "history",
                "What runs did to an event",
                List.of(ID),
                "Changes",
                this::history));
        routes.addAll(new Listing<>(
                        "evidence",
                        "/evidence",
                        "evidence",
                        "The sentences that events rest on (limit counts events)",
                        EventParameters.ALL,
                        "Passage",
                        call -> PASSAGES,
                        null,
                        PASSAGES.names(),
                        new Evidence())
                .routes());
        routes.add(Route.get(
                "/evidence/{mention}",
                "mention",
                "evidence",
                "One mention",
                List.of(Parameter.path("mention", "m_[0-9a-f]{16}", "Id of a mention.")),
                "Mention",
                this::mention));
        routes.addAll(new Listing<>(
                        "timeline",
                        "/timeline",
                        "timeline",
                        "The chronology, a line and its sentence an event",
                        EventParameters.ALL,
                        "TimelineLine",
                        call -> TIMELINE,
                        null,
                        TIMELINE.names(),
                        new Events())
                .routes());
        return routes;
    }

    private void event(Call call) {
        answer(call, EventJson.dossier(Dossier.of(record, call.needed("id"))));
    }

    private void evidence(Call call) {
        ObjectNode answer = Json.object();
        ArrayNode items = answer.putArray("items");
        for (Dossier.Evidence piece : Dossier.of(record, call.needed("id")).evidence()) {
            items.add(EventJson.mention(piece.mention(), piece.report()));
        }
        answer(call, answer);
    }

    private void mention(Call call) {
        StoredMention mention = record.mentions().find(call.needed("mention"));
        if (mention == null) {
            throw new ChanceryException(
                    ErrorCode.NOT_FOUND, "the record has no mention " + call.text("mention"), "see /api/v1/evidence");
        }
        answer(call, EventJson.mention(mention, record.reports().get(mention.report())));
    }

    private void history(Call call) {
        String id = record.events().get(call.needed("id")).id();
        ObjectNode answer = Json.object();
        ArrayNode items = answer.putArray("items");
        for (History.Change change : record.history().of(id)) {
            items.add(ChangeRoutes.CHANGES.json(change));
        }
        answer(call, answer);
    }

    static void answer(Call call, ObjectNode node) {
        call.context().contentType(Route.JSON).result(Json.write(node));
    }

    private List<StoredEvent> events(Call call, String @Nullable [] cursor, int limit) {
        EventPages.Key behind = null;
        if (cursor != null) {
            behind = key(cursor);
        }
        return record.eventPages().page(EventParameters.filter(call), behind, limit);
    }

    static EventPages.Key key(String[] cursor) {
        if (cursor.length != 2 || !cursor[1].matches(ID.pattern())) {
            throw Call.badCursor();
        }
        try {
            return new EventPages.Key(cursor[0].equals("-") ? null : LocalDate.parse(cursor[0]), cursor[1]);
        } catch (DateTimeParseException e) {
            throw Call.badCursor();
        }
    }

    static @Nullable String next(List<StoredEvent> page, int limit) {
        if (page.size() < limit) {
            return null;
        }
        StoredEvent last = page.get(page.size() - 1);
        return Call.cursor(last.day() == null ? "-" : last.day(), last.id());
    }

    private final class Events implements Listing.Source<StoredEvent> {

        @Override
        public Listing.Page<StoredEvent> page(Call call, String @Nullable [] cursor, int limit) {
            List<StoredEvent> page = events(call, cursor, limit);
            return new Listing.Page<>(page, next(page, limit));
        }

        @Override
        public void each(Call call, Consumer<StoredEvent> consumer) {
            record.eventPages().each(EventParameters.filter(call), consumer);
        }
    }

    private final class Evidence implements Listing.Source<Passage> {

        private static final int TOGETHER = 500;

        @Override
        public Listing.Page<Passage> page(Call call, String @Nullable [] cursor, int limit) {
            List<StoredEvent> page = events(call, cursor, limit);
            List<Passage> passages = new ArrayList<>();
            hand(page, passages::add);
            return new Listing.Page<>(passages, next(page, limit));
        }

        @Override
        public void each(Call call, Consumer<Passage> consumer) {
            List<StoredEvent> waiting = new ArrayList<>();
            record.eventPages().each(EventParameters.filter(call), event -> {
                waiting.add(event);
                if (waiting.size() == TOGETHER) {
                    hand(waiting, consumer);
                    waiting.clear();
                }
            });
            hand(waiting, consumer);
        }

        private void hand(List<StoredEvent> events, Consumer<Passage> consumer) {
            Map<String, List<Passage>> passages =
                    record.passages().of(events.stream().map(StoredEvent::id).toList());
            for (StoredEvent event : events) {
                passages.getOrDefault(event.id(), List.of()).forEach(consumer);
            }
        }
    }
}
