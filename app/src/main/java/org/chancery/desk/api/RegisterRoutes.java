package org.chancery.desk.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.chancery.export.RegisterTable;
import org.chancery.export.Table;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.EventFilter;
import org.chancery.record.StoredEvent;
import org.chancery.view.Register;
import org.chancery.view.RegisterKind;
import org.chancery.wire.Json;
import org.jspecify.annotations.Nullable;

/** The registers, each under its own address with its own columns. */
final class RegisterRoutes {

    private final DiplomaticRecord record;

    RegisterRoutes(DiplomaticRecord record) {
        this.record = record;
    }

    List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        routes.add(Route.get(
                "/registers",
                "registers",
                "registers",
                "The registers and their columns",
                List.of(),
                "Registers",
                RegisterRoutes::all));
        List<Parameter> parameters = EventParameters.ALL.stream()
                .filter(each -> !each.name().equals("register"))
                .toList();
        for (RegisterKind kind : RegisterKind.values()) {
            Table<Register.Row> table = RegisterTable.of(kind);
            routes.addAll(new Listing<>(
                            kind.label(),
                            "/registers/" + kind.label(),
                            "registers",
                            kind.title(),
                            parameters,
                            schema(kind),
                            call -> table,
                            null,
                            table.names(),
                            new Rows(kind))
                    .routes());
        }
        return routes;
    }

    /** Name of the schema of a register's rows. */
    static String schema(RegisterKind kind) {
        String label = kind.label();
        return "Register" + label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }

    private static void all(Call call) {
        ObjectNode answer = Json.object();
        ArrayNode items = answer.putArray("items");
        for (RegisterKind kind : RegisterKind.values()) {
            ArrayNode columns = items.addObject()
                    .put("name", kind.label())
                    .put("title", kind.title())
                    .putArray("columns");
            RegisterTable.of(kind).names().forEach(columns::add);
        }
        EventRoutes.answer(call, answer);
    }

    private final class Rows implements Listing.Source<Register.Row> {

        private final RegisterKind kind;

        Rows(RegisterKind kind) {
            this.kind = kind;
        }

        @Override
        public Listing.Page<Register.Row> page(Call call, String @Nullable [] cursor, int limit) {
            List<StoredEvent> events =
                    record.eventPages().page(filter(call), cursor == null ? null : EventRoutes.key(cursor), limit);
            return new Listing.Page<>(rows(events), EventRoutes.next(events, limit));
        }

        @Override
        public void each(Call call, Consumer<Register.Row> consumer) {
            RegisterTable.each(record, kind, filter(call), consumer);
        }

        private EventFilter filter(Call call) {
            return EventParameters.filter(call).in(kind.label());
        }

        private List<Register.Row> rows(List<StoredEvent> events) {
            return Register.of(record, events, kind).rows();
        }
    }
}
