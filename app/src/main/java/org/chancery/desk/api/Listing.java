package org.chancery.desk.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.chancery.export.ExportName;
import org.chancery.export.Table;
import org.chancery.export.TableExport;
import org.chancery.wire.Json;
import org.jspecify.annotations.Nullable;

/**
 * A list under four addresses: by pages as JSON, and whole as CSV, JSON Lines and Parquet.
 *
 * @param name last word of its address
 * @param schema name of the schema of one item
 * @param table its columns
 * @param json one item as JSON; where the table says all there is, {@code table.json}
 * @param fields properties of an item
 */
record Listing<T>(
        String name,
        String path,
        String tag,
        String summary,
        List<Parameter> parameters,
        String schema,
        Function<Call, Table<T>> table,
        @Nullable Function<T, ObjectNode> json,
        List<String> fields,
        Source<T> source) {

    private static final int STANDARD_LIMIT = 100;
    private static final int MOST = 1000;
    private static final Parameter FIELDS = Parameter.text("fields", "Only these fields, parted by commas.")
            .like("[A-Za-z_ ]+(,[A-Za-z_ ]+)*")
            .repeated();

    /** Some items, and where the next begin. */
    record Page<T>(List<T> items, @Nullable String next) {}

    /** Where items come from. */
    interface Source<T> {
        /** @param cursor the parts of the cursor, null for the first page */
        Page<T> page(Call call, String @Nullable [] cursor, int limit);

        /** All of them, one by one. */
        void each(Call call, Consumer<T> consumer);

        /** A list short enough to be read whole; a page begins behind the item with the cursor's key. */
        static <T> Source<T> of(Function<Call, List<T>> all, Function<T, String> key) {
            return new Source<>() {
                @Override
                public Page<T> page(Call call, String @Nullable [] cursor, int limit) {
                    List<T> items = all.apply(call);
                    int from = 0;
                    if (cursor != null) {
                        String behind = String.join("\n", cursor);
                        while (from < items.size()
                                && !key.apply(items.get(from)).equals(behind)) {
                            from++;
                        }
                        if (from == items.size()) {
                            throw Call.badCursor();
                        }
                        from++;
                    }
                    int to = Math.min(items.size(), from + limit);
                    return new Page<>(
                            items.subList(from, to),
                            to < items.size() ? Call.cursor(key.apply(items.get(to - 1))) : null);
                }

                @Override
                public void each(Call call, Consumer<T> consumer) {
                    all.apply(call).forEach(consumer);
                }
            };
        }
    }

    List<Route> routes() {
        List<Parameter> paged = new ArrayList<>(parameters);
        paged.add(FIELDS);
        paged.add(Parameter.integer("limit", 1, MOST, "Most items of a page (standard: " + STANDARD_LIMIT + ")."));
        paged.add(Parameter.text("cursor", "Where the page begins: next of the page before.")
                .like("[A-Za-z0-9_-]+"));
        List<Parameter> whole = new ArrayList<>(parameters);
        whole.add(FIELDS);
        List<Parameter> guarded = new ArrayList<>(whole);
        guarded.add(Parameter.choice(
                "guard",
                List.of("yes", "no"),
                "Whether an apostrophe leads texts that a spreadsheet would run as formulas (standard: yes)."));
        String id = name.replaceAll("[^a-z]", "_");
        return List.of(
                Route.get(path, id, tag, summary + ", by pages", paged, schema + "Page", this::json),
                Route.get(path + ".csv", id + "_csv", tag, summary + ", all as CSV", guarded, "", this::csv)
                        .as("text/csv; charset=utf-8"),
                Route.get(path + ".jsonl", id + "_jsonl", tag, summary + ", all as JSON Lines", whole, "", this::lines)
                        .as("application/x-ndjson; charset=utf-8"),
                Route.get(
                                path + ".parquet",
                                id + "_parquet",
                                tag,
                                summary + ", all as Parquet",
                                whole,
                                "",
                                this::parquet)
                        .as("application/vnd.apache.parquet"));
    }

    private void json(Call call) {
        Function<T, ObjectNode> writer = writer(call);
        Page<T> page = source.page(call, call.cursor(), call.number("limit", STANDARD_LIMIT));
        ObjectNode answer = Json.object().put("count", page.items().size());
        String next = page.next() == null ? null : next(call.context(), page.next());
        answer.put("next", next);
        if (next != null) {
            call.context().header("Link", "<" + next + ">; rel=\"next\"");
        }
        ArrayNode items = answer.putArray("items");
        page.items().forEach(item -> items.add(writer.apply(item)));
        call.context().contentType(Route.JSON).result(Json.write(answer));
    }

    private void csv(Call call) throws IOException {
        Table<T> columns = table.apply(call).only(call.fields());
        boolean guard = !"no".equalsIgnoreCase(call.text("guard"));
        name(call, "csv");
        Download.stream(call.context(), out -> TableExport.csv(columns, guard, out, each -> source.each(call, each)));
    }

    private void lines(Call call) throws IOException {
        Function<T, ObjectNode> writer = writer(call);
        name(call, "jsonl");
        Download.stream(call.context(), out -> TableExport.jsonLines(writer, out, each -> source.each(call, each)));
    }

    private void parquet(Call call) throws IOException {
        Table<T> columns = table.apply(call).only(call.fields());
        name(call, "parquet");
        Download.stream(call.context(), out -> TableExport.parquet(columns, out, each -> source.each(call, each)));
    }

    private Function<T, ObjectNode> writer(Call call) {
        Set<String> wanted = call.fields();
        Function<T, ObjectNode> given = json;
        if (given == null) {
            return table.apply(call).only(wanted)::json;
        }
        Table<T> known = Table.empty();
        for (String field : fields) {
            known = known.text(field, "", item -> null);
        }
        known.only(wanted);
        return wanted.isEmpty() ? given : item -> given.apply(item).retain(wanted);
    }

    private void name(Call call, String extension) {
        call.context()
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + ExportName.of(name, call.query(), extension) + "\"");
    }

    private static String next(Context context, String cursor) {
        StringBuilder address = new StringBuilder(context.path()).append('?');
        for (Map.Entry<String, List<String>> parameter : context.queryParamMap().entrySet()) {
            if (!parameter.getKey().equals("cursor")) {
                for (String value : parameter.getValue()) {
                    address.append(parameter.getKey())
                            .append('=')
                            .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                            .append('&');
                }
            }
        }
        return address.append("cursor=").append(cursor).toString();
    }
}
