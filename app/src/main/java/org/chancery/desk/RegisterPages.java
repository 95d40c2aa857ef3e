package org.chancery.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.chancery.export.Csv;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.EventFilter;
import org.chancery.record.RegisterHeads;
import org.chancery.record.StoredEvent;
import org.chancery.record.Timelines;
import org.chancery.view.Register;
import org.chancery.view.RegisterKind;

/**
 * The registers as tables that can be narrowed, searched ({@code q}) and sorted ({@code sort}, {@code order}). Long ones
 * are read on page by page ({@code before}).
 */
public final class RegisterPages {

    private static final int ROWS = 100;
    private static final int MOST_SORTED = 1000;
    private static final int SHOWN = 5;

    private final DiplomaticRecord record;

    RegisterPages(DiplomaticRecord record) {
        this.record = record;
    }

    void register(RoutesConfig routes) {
        routes.get("/registers", this::all);
        routes.get("/registers/{kind}", this::one);
    }

    /** A register in short, with how many rows it has in all. */
    public record Short(Register register, List<CitedRow> rows, long all) {
        public Short {
            rows = List.copyOf(rows);
        }
    }

    private void all(Context context) {
        Query query = Query.of(context);
        EventFilter filter = filter(query);
        Map<String, RegisterHeads.Head> heads = record.registerHeads().of(filter, SHOWN);
        Map<RegisterKind, List<StoredEvent>> latest = new EnumMap<>(RegisterKind.class);
        for (RegisterKind kind : RegisterKind.values()) {
            RegisterHeads.Head head = heads.get(kind.label());
            if (head != null) {
                latest.put(kind, head.latest());
            }
        }
        List<Short> registers = Register.of(record, latest).stream()
                .map(register -> new Short(
                        register,
                        latestFirst(register),
                        Objects.requireNonNull(heads.get(register.kind().label()))
                                .all()))
                .toList();
        Templates.render(
                context, "registers.jte", Map.of("page", Address.of(context), "query", query, "registers", registers));
    }

    private void one(Context context) {
        String asked = context.pathParam("kind");
        boolean csv = asked.endsWith(".csv");
        RegisterKind kind = kind(csv ? asked.substring(0, asked.length() - 4) : asked);
        Address page = Address.of(context);
        Query query = Query.of(context, "q", "sort", "order", "before");
        EventFilter filter = filter(query);
        if (csv) {
            csv(context, Register.of(record, kind, filter));
            return;
        }
        String sort = page.get("sort");
        if (!sort.isEmpty() && !kind.columns().contains(sort)) {
            throw Choice.wrong("this register has no column " + sort, "sort by " + String.join(", ", kind.columns()));
        }
        String words = page.get("q").toLowerCase(Locale.ROOT);
        boolean arranged = !sort.isEmpty() || !words.isEmpty();
        String before = page.get("before");
        Register register = Register.of(
                record,
                kind,
                (before.isEmpty() ? filter : filter.before(before)).withLimit(arranged ? MOST_SORTED : ROWS));
        List<CitedRow> rows = latestFirst(register);
        rows.removeIf(row -> !words.isEmpty()
                && row.row().cells().stream()
                        .noneMatch(cell -> cell.toLowerCase(Locale.ROOT).contains(words)));
        if (!sort.isEmpty()) {
            rows.sort(by(
                    kind.columns().indexOf(sort),
                    sort.equals("date"),
                    page.get("order").equals("down")));
        }
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("page", page);
        values.put("query", query);
        values.put("kind", kind);
        values.put("rows", rows);
        values.put("all", count(filter, kind));
        values.put("searched", arranged ? register.rows().size() : 0);
        values.put("more", !arranged && register.rows().size() == ROWS);
        Templates.render(context, "register.jte", values);
    }

    private static void csv(Context context, Register register) {
        StringBuilder lines = new StringBuilder(Csv.line(register.kind().columns()));
        register.rows().forEach(row -> lines.append(Csv.line(row.cells())));
        context.contentType("text/csv; charset=utf-8");
        context.header(
                "Content-Disposition",
                "attachment; filename=\"chancery-" + register.kind().label() + ".csv\"");
        context.result(lines.toString());
    }

    /** Empty cells last, whichever way. */
    private static Comparator<CitedRow> by(int column, boolean day, boolean down) {
        Comparator<CitedRow> order = day
                ? Comparator.comparing(row -> {
                    LocalDate at = row.row().event().day();
                    return at == null ? LocalDate.MIN : at;
                })
                : Comparator.comparing(row -> row.row().cells().get(column), String.CASE_INSENSITIVE_ORDER);
        Comparator<CitedRow> empty =
                Comparator.comparing(row -> row.row().cells().get(column).isEmpty());
        return empty.thenComparing(down ? order.reversed() : order);
    }

    private static List<CitedRow> latestFirst(Register register) {
        List<CitedRow> rows = new ArrayList<>();
        for (int i = register.rows().size() - 1; i >= 0; i--) {
            rows.add(CitedRow.of(register, register.rows().get(i)));
        }
        return rows;
    }

    private long count(EventFilter filter, RegisterKind kind) {
        return record.timelines()
                .extent(filter.in(kind.label()), Timelines.Clock.EVENT)
                .events();
    }

    /** Registers tell history too, marked as such. */
    private static EventFilter filter(Query query) {
        return query.with("history", "yes").filter(0);
    }

    private static RegisterKind kind(String label) {
        return Arrays.stream(RegisterKind.values())
                .filter(kind -> kind.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new ChanceryException(
                        ErrorCode.NOT_FOUND, "there is no register " + label, "see all under /registers"));
    }
}
