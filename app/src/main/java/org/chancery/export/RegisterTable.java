package org.chancery.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.EventFilter;
import org.chancery.record.StoredEvent;
import org.chancery.view.Register;
import org.chancery.view.RegisterKind;

/** The registers as flat rows, for REST, files and tables of other programs alike. */
public final class RegisterTable {

    private static final int TOGETHER = 500;

    private RegisterTable() {}

    /** Columns are named with _ for blanks; what is not told is null. */
    public static Table<Register.Row> of(RegisterKind kind) {
        Table<Register.Row> table = Table.<Register.Row>empty()
                .text("event", "id of the event", row -> row.event().id());
        List<String> columns = kind.columns();
        for (int i = 0; i < columns.size(); i++) {
            int at = i;
            table = table.text(columns.get(i).replace(' ', '_'), columns.get(i), row -> {
                String cell = row.cells().get(at);
                return cell.isEmpty() ? null : cell;
            });
        }
        return table.text(
                        "quote",
                        "the sentence that it rests on",
                        row -> row.event().quote())
                .text(
                        "report",
                        "id of that sentence's report",
                        row -> row.event().quotedFrom());
    }

    /** Hands over all rows that fit, in the order of the chronology; memory does not grow with their number. */
    public static void each(
            DiplomaticRecord record, RegisterKind kind, EventFilter filter, Consumer<Register.Row> consumer) {
        List<StoredEvent> waiting = new ArrayList<>();
        Consumer<StoredEvent> taker = event -> {
            waiting.add(event);
            if (waiting.size() == TOGETHER) {
                Register.of(record, waiting, kind).rows().forEach(consumer);
                waiting.clear();
            }
        };
        if (filter.limit() > 0 || filter.asOf() != null) {
            record.events().find(filter.in(kind.label())).forEach(taker);
        } else {
            record.eventPages().each(filter.in(kind.label()), taker);
        }
        Register.of(record, waiting, kind).rows().forEach(consumer);
    }
}
