package org.chancery.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.record.StoredActor;
import org.chancery.record.StoredDate;
import org.chancery.record.StoredEvent;
import org.chancery.record.StoredPlace;
import org.chancery.view.Wording;
import org.jspecify.annotations.Nullable;

/** The properties of an event in JSON, written one after the other: an export of a million builds no tree for each. */
final class EventProperties {

    private static final SerializedString CODE = new SerializedString("code");
    private static final SerializedString COUNTRY = new SerializedString("country");
    private static final SerializedString DAY = new SerializedString("day");
    private static final SerializedString EDTF = new SerializedString("edtf");
    private static final SerializedString END = new SerializedString("end");
    private static final SerializedString ID = new SerializedString("id");
    private static final SerializedString LATITUDE = new SerializedString("latitude");
    private static final SerializedString LONGITUDE = new SerializedString("longitude");
    private static final SerializedString NAME = new SerializedString("name");
    private static final SerializedString OUTLET = new SerializedString("outlet");
    private static final SerializedString PRECISION = new SerializedString("precision");
    private static final SerializedString QUOTE = new SerializedString("quote");
    private static final SerializedString REPORT = new SerializedString("report");
    private static final SerializedString ROLE = new SerializedString("role");
    private static final SerializedString SECTOR = new SerializedString("sector");
    private static final SerializedString START = new SerializedString("start");

    private static final List<Named> ALL = all();

    private EventProperties() {}

    /** A property with its name as it is written. */
    private record Named(SerializedString name, Property property) {}

    /** Writes one value. */
    @FunctionalInterface
    private interface Property {
        void write(JsonGenerator out, StoredEvent event) throws IOException;
    }

    /** Their names, in order. */
    static List<String> names() {
        return ALL.stream().map(named -> named.name().getValue()).toList();
    }

    /** @param fields which ones; none for all */
    static void write(JsonGenerator out, StoredEvent event, Set<String> fields) throws IOException {
        out.writeStartObject();
        for (Named named : ALL) {
            if (fields.isEmpty() || fields.contains(named.name().getValue())) {
                out.writeFieldName(named.name());
                named.property().write(out, event);
            }
        }
        out.writeEndObject();
    }

    private static List<Named> all() {
        List<Named> all = new ArrayList<>();
        all.add(named("id", (out, event) -> out.writeString(event.id())));
        all.add(named("headline", (out, event) -> out.writeString(Wording.headline(event))));
        all.add(named("type", (out, event) -> out.writeString(event.type())));
        all.add(named("mode", (out, event) -> out.writeString(event.mode())));
        all.add(named("contexts", (out, event) -> strings(out, event.contexts())));
        all.add(named("cameo", (out, event) -> out.writeString(event.cameo())));
        all.add(named("cameo_name", (out, event) -> out.writeString(event.cameoName())));
        all.add(named("quad", (out, event) -> number(out, event.quad())));
        all.add(named("goldstein", (out, event) -> number(out, event.goldstein())));
        all.add(named("state", (out, event) -> out.writeString(event.state())));
        all.add(named("background", (out, event) -> out.writeBoolean(event.background())));
        all.add(named("source", (out, event) -> actors(out, event.source())));
        all.add(named("target", (out, event) -> actors(out, event.target())));
        all.add(named("date", (out, event) -> date(out, event.date())));
        all.add(named("place", (out, event) -> place(out, event.place())));
        all.add(named("objects", (out, event) -> strings(out, event.objects())));
        all.add(named("story", (out, event) -> out.writeString(event.story())));
        all.add(named("reported_first", (out, event) -> text(out, event.reportedFirst())));
        all.add(named("reported_last", (out, event) -> text(out, event.reportedLast())));
        all.add(named("mentions", (out, event) -> out.writeNumber(event.mentions())));
        all.add(named("reports", (out, event) -> out.writeNumber(event.reports())));
        all.add(named("witnesses", (out, event) -> out.writeNumber(event.witnesses())));
        all.add(named("confidence", (out, event) -> out.writeNumber(event.confidence())));
        all.add(named("part_of", (out, event) -> out.writeString(event.partOf())));
        all.add(named("citation", EventProperties::citation));
        return List.copyOf(all);
    }

    private static Named named(String name, Property property) {
        return new Named(new SerializedString(name), property);
    }

    private static void field(JsonGenerator out, SerializedString name, @Nullable String value) throws IOException {
        out.writeFieldName(name);
        out.writeString(value);
    }

    private static void citation(JsonGenerator out, StoredEvent event) throws IOException {
        out.writeStartObject();
        field(out, QUOTE, event.quote());
        field(out, REPORT, event.quotedFrom());
        field(out, OUTLET, event.quotedOutlet());
        out.writeFieldName(DAY);
        text(out, event.quotedDay());
        out.writeEndObject();
    }

    static void actors(JsonGenerator out, List<StoredActor> actors) throws IOException {
        out.writeStartArray();
        for (StoredActor actor : actors) {
            out.writeStartObject();
            field(out, ID, actor.id());
            field(out, NAME, actor.name());
            field(out, COUNTRY, actor.country());
            field(out, SECTOR, actor.sector());
            field(out, ROLE, actor.role());
            field(out, CODE, actor.code());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    static void date(JsonGenerator out, @Nullable StoredDate date) throws IOException {
        if (date == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        field(out, START, date.start().toString());
        field(out, END, date.end().toString());
        field(out, EDTF, date.edtf());
        field(out, PRECISION, date.precision());
        out.writeEndObject();
    }

    static void place(JsonGenerator out, @Nullable StoredPlace place) throws IOException {
        if (place == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        field(out, NAME, place.name());
        field(out, COUNTRY, place.country());
        out.writeFieldName(LATITUDE);
        number(out, place.latitude());
        out.writeFieldName(LONGITUDE);
        number(out, place.longitude());
        out.writeEndObject();
    }

    private static void strings(JsonGenerator out, List<String> values) throws IOException {
        out.writeStartArray();
        for (String value : values) {
            out.writeString(value);
        }
        out.writeEndArray();
    }

    private static void text(JsonGenerator out, @Nullable Object value) throws IOException {
        out.writeString(value == null ? null : value.toString());
    }

    private static void number(JsonGenerator out, @Nullable Integer value) throws IOException {
        if (value == null) {
            out.writeNull();
        } else {
            out.writeNumber(value);
        }
    }

    private static void number(JsonGenerator out, @Nullable Double value) throws IOException {
        if (value == null) {
            out.writeNull();
        } else {
            out.writeNumber(value);
        }
    }
}
