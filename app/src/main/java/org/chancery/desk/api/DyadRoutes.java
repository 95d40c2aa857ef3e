package org.chancery.desk.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.export.BriefText;
import org.chancery.export.Table;
import org.chancery.record.ActorPair;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.Dyads;
import org.chancery.record.EventFilter;
import org.chancery.view.Brief;
import org.chancery.view.ChangePoint;
import org.chancery.view.DyadIndex;
import org.chancery.wire.Json;

/** Dyads, their index, the network of countries, and briefs. */
final class DyadRoutes {

    static final Table<Dyads.Pair> PAIRS = Table.<Dyads.Pair>empty()
            .text("one", "country", Dyads.Pair::one)
            .text("other", "country", Dyads.Pair::other)
            .integer("cooperation", "cooperative events that happened", Dyads.Pair::cooperation)
            .integer("conflict", "conflictual events that happened", Dyads.Pair::conflict)
            .integer("events", "both", Dyads.Pair::events);

    /** A period with the index that it belongs to. */
    record Point(DyadIndex index, DyadIndex.Period period) {}

    static final Table<Point> INDEX = Table.<Point>empty()
            .day("start", "first day of the period", point -> point.period().start())
            .integer(
                    "verbal_cooperation",
                    "events of quad class 1 that happened",
                    point -> point.period().verbalCooperation())
            .integer(
                    "material_cooperation",
                    "of quad class 2",
                    point -> point.period().materialCooperation())
            .integer(
                    "verbal_conflict",
                    "of quad class 3",
                    point -> point.period().verbalConflict())
            .integer(
                    "material_conflict",
                    "of quad class 4",
                    point -> point.period().materialConflict())
            .integer(
                    "planned",
                    "possible, announced, planned or postponed",
                    point -> point.period().planned())
            .integer("claimed", "alleged or denied", point -> point.period().claimed())
            .number(
                    "balance",
                    "(c - k) / (c + k), null where nothing happened",
                    point -> point.period().balance())
            .number(
                    "tone",
                    "mean Goldstein score, null where nothing happened",
                    point -> point.period().tone())
            .integer(
                    "reports",
                    "documents of the period that tell of the dyad",
                    point -> point.period().reports())
            .integer(
                    "all_reports",
                    "all documents of the period",
                    point -> point.period().allReports())
            .number(
                    "adjusted_cooperation",
                    "cooperation as under even coverage, null where no document tells of the dyad",
                    point -> point.index()
                            .adjusted(point.period(), point.period().cooperation()))
            .number(
                    "adjusted_conflict",
                    "conflict as under even coverage",
                    point -> point.index()
                            .adjusted(point.period(), point.period().conflict()));

    private static final List<Parameter> SPAN = List.of(
            Parameter.day("since", "First day."),
            Parameter.day("until", "Last day, inclusive."),
            Parameter.day("as-of", "As the events stood by the reports up to that day, inclusive."));

    private static final List<Parameter> DYAD = Route.both(
            SPAN,
            Parameter.text("dyad", "Two actors, parted by - or :, as RUS-PRK.")
                    .like("[^-:]+[-:].+")
                    .needed(),
            Parameter.choice(
                    "unit",
                    Arrays.stream(Dyads.Unit.values())
                            .map(unit -> unit.name().toLowerCase(Locale.ROOT))
                            .toList(),
                    "Length of a period (standard: month)."));

    private static final List<Parameter> BRIEF = Route.both(
            EventParameters.ALL,
            Parameter.choice("length", List.of("short", "page", "full"), "How much is told (standard: page)."),
            Parameter.day("new_since", "Tell once more what was first reported since then."));

    private final DiplomaticRecord record;

    DyadRoutes(DiplomaticRecord record) {
        this.record = record;
    }

    List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        routes.addAll(new Listing<>(
                        "dyads",
                        "/dyads",
                        "dyads",
                        "Pairs of countries, those with most events that happened first",
                        SPAN,
                        "Dyad",
                        call -> PAIRS,
                        null,
                        PAIRS.names(),
                        Listing.Source.of(this::pairs, pair -> pair.one() + "-" + pair.other()))
                .routes());
        routes.addAll(new Listing<>(
                        "index",
                        "/index",
                        "index",
                        "Cooperation and conflict of a dyad, period by period",
                        DYAD,
                        "Period",
                        call -> INDEX,
                        null,
                        INDEX.names(),
                        Listing.Source.of(
                                this::points, point -> point.period().start().toString()))
                .routes());
        routes.add(Route.get(
                "/index/summary",
                "index_summary",
                "index",
                "Where the level of a dyad changes, and what no period can hold",
                DYAD,
                "IndexSummary",
                this::summary));
        routes.add(Route.get(
                "/network",
                "network",
                "network",
                "Countries and what lies between them; the network of actors is an export (graphml, gexf)",
                Route.both(SPAN, Parameter.integer("limit", 1, 10_000, "Most edges (standard: 200).")),
                "Network",
                this::network));
        for (String ending : List.of("csv", "jsonl", "parquet")) {
            routes.addAll(networkList().routes().stream()
                    .filter(route -> route.path().endsWith("." + ending))
                    .toList());
        }
        routes.add(Route.get(
                "/briefs",
                "brief",
                "briefs",
                "A brief of the events",
                BRIEF,
                "Brief",
                call -> EventRoutes.answer(call, BriefText.json(brief(call)))));
        routes.add(Route.get(
                        "/briefs.md",
                        "brief_md",
                        "briefs",
                        "A brief as Markdown",
                        BRIEF,
                        "",
                        call -> call.context()
                                .contentType("text/markdown; charset=utf-8")
                                .result(BriefText.markdown(brief(call))))
                .as("text/markdown; charset=utf-8"));
        return routes;
    }

    private Listing<Dyads.Pair> networkList() {
        return new Listing<>(
                "network",
                "/network",
                "network",
                "Edges between countries",
                SPAN,
                "Dyad",
                call -> PAIRS,
                null,
                PAIRS.names(),
                Listing.Source.of(this::pairs, pair -> pair.one() + "-" + pair.other()));
    }

    private List<Dyads.Pair> pairs(Call call) {
        return pairs(call, 0);
    }

    private List<Dyads.Pair> pairs(Call call, int most) {
        return record.dyads().pairs(call.day("since", false), call.day("until", true), call.day("as-of", true), most);
    }

    private DyadIndex index(Call call) {
        ActorPair dyad = ActorPair.of(call.needed("dyad"));
        String unit = call.text("unit");
        return DyadIndex.of(
                record,
                dyad.one(),
                dyad.other(),
                unit == null ? Dyads.Unit.MONTH : Dyads.Unit.valueOf(unit.toUpperCase(Locale.ROOT)),
                EventFilter.dyad(dyad.one(), dyad.other(), call.day("since", false), call.day("until", true))
                        .asOf(call.day("as-of", true)));
    }

    private List<Point> points(Call call) {
        DyadIndex index = index(call);
        return index.periods().stream().map(period -> new Point(index, period)).toList();
    }

    private void summary(Call call) {
        DyadIndex index = index(call);
        ObjectNode answer = Json.object()
                .put("one", index.one())
                .put("other", index.other())
                .put("unit", index.unit().name().toLowerCase(Locale.ROOT))
                .put("periods", index.periods().size())
                .put("unplaced", index.unplaced());
        ArrayNode changes = answer.putArray("changes");
        for (ChangePoint change : index.changes()) {
            changes.addObject()
                    .put("start", change.start().toString())
                    .put("before", change.before())
                    .put("after", change.after())
                    .put("score", change.score());
        }
        EventRoutes.answer(call, answer);
    }

    private void network(Call call) {
        List<Dyads.Pair> pairs = pairs(call, call.number("limit", 200));
        Map<String, Long> nodes = new TreeMap<>();
        for (Dyads.Pair pair : pairs) {
            nodes.merge(pair.one(), pair.events(), Long::sum);
            nodes.merge(pair.other(), pair.events(), Long::sum);
        }
        ObjectNode answer = Json.object();
        ArrayNode countries = answer.putArray("nodes");
        nodes.forEach((country, events) ->
                countries.addObject().put("country", country).put("events", events));
        ArrayNode edges = answer.putArray("edges");
        pairs.forEach(pair -> edges.add(PAIRS.json(pair)));
        EventRoutes.answer(call, answer);
    }

    private Brief brief(Call call) {
        String length = call.text("length");
        Map<String, String> query = call.query();
        String title = query.getOrDefault("dyad", query.getOrDefault("actor", "The record"));
        return Brief.of(
                record,
                title,
                EventParameters.filter(call),
                length == null ? Brief.Length.PAGE : Brief.Length.valueOf(length.toUpperCase(Locale.ROOT)),
                call.day("new_since", false));
    }
}
