package org.chancery.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.export.BriefText;
import org.chancery.export.EventJson;
import org.chancery.record.ActorPair;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.EventFilter;
import org.chancery.record.Timelines;
import org.chancery.view.Brief;
import org.chancery.view.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A brief, composed by the filters, {@code length}, {@code title} and {@code new} (first reported since); lines are left
 * out by {@code without}, a list of event ids. The address holds all of it, so that the downloads are the same brief.
 */
public final class BriefPage {

    private static final int MOST = 1000;

    private final DiplomaticRecord record;

    BriefPage(DiplomaticRecord record) {
        this.record = record;
    }

    void register(RoutesConfig routes) {
        routes.get("/brief", this::show);
        routes.get("/brief.md", context -> download(context, "text/markdown", "md"));
        routes.get("/brief.html", context -> download(context, "text/html", "html"));
        routes.get("/brief.json", context -> download(context, "application/json", "json"));
    }

    /**
     * A brief as it was asked for.
     *
     * @param left lines that the reader left out, worded
     * @param all events that answer the filters; the brief is made from the latest {@value #MOST} of them
     */
    public record Composed(Brief brief, List<Brief.Line> left, long all, Set<String> without) {
        public Composed {
            left = List.copyOf(left);
            without = Set.copyOf(without);
        }

        /** The ids left out, as the address holds them, with one more or one fewer. */
        public String toggled(String event) {
            Set<String> ids = new LinkedHashSet<>(without.stream().sorted().toList());
            if (!ids.remove(event)) {
                ids.add(event);
            }
            return String.join(",", ids);
        }
    }

    private void show(Context context) {
        Address page = Address.of(context);
        Query query = query(context);
        Composed composed = compose(page, query);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("page", page);
        values.put("query", query);
        values.put("composed", composed);
        values.put("length", Choice.of(page, "length", Brief.Length.PAGE));
        values.put("markdown", BriefText.markdown(composed.brief()));
        Templates.render(context, "brief.jte", values);
    }

    private void download(Context context, String type, String suffix) {
        Brief brief = compose(Address.of(context), query(context)).brief();
        String name = brief.title().replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        context.contentType(type + "; charset=utf-8");
        context.header(
                "Content-Disposition",
                "attachment; filename=\"brief-" + name.replaceAll("[^\\x20-\\x7e]", "_") + "." + suffix + "\"");
        context.result(
                switch (suffix) {
                    case "md" -> BriefText.markdown(brief);
                    case "html" -> BriefText.html(brief);
                    default -> EventJson.line(BriefText.json(brief));
                });
    }

    private static Query query(Context context) {
        return Query.of(context, "length", "title", "new", "without");
    }

    private Composed compose(Address page, Query query) {
        EventFilter filter = query.with("history", "yes").filter(0);
        Set<String> without = new LinkedHashSet<>();
        for (String id : page.get("without").split(",")) {
            if (!id.isBlank()) {
                without.add(id.strip());
            }
        }
        Brief whole = Brief.of(
                record,
                title(page, query),
                filter.withLimit(MOST),
                Choice.of(page, "length", Brief.Length.PAGE),
                Choice.day(page, "new"));
        List<Brief.Section> sections = new ArrayList<>();
        Map<String, Brief.Line> left = new LinkedHashMap<>();
        for (Brief.Section section : whole.sections()) {
            List<Brief.Line> kept = new ArrayList<>();
            for (Brief.Line line : section.lines()) {
                if (without.contains(line.event())) {
                    left.putIfAbsent(line.event(), line);
                } else {
                    kept.add(line);
                }
            }
            if (!kept.isEmpty()) {
                sections.add(new Brief.Section(section.title(), kept));
            }
        }
        return new Composed(
                new Brief(whole.title(), sections, whole.events(), whole.left() + left.size()),
                List.copyOf(left.values()),
                record.timelines().extent(filter, Timelines.Clock.EVENT).events(),
                without);
    }

    private String title(Address page, Query query) {
        if (!page.get("title").isEmpty()) {
            return page.get("title");
        }
        List<String> parts = new ArrayList<>();
        if (!query.get("dyad").isEmpty()) {
            ActorPair pair = ActorPair.of(query.get("dyad"));
            parts.add(Wording.asked(pair.one()) + " and " + Wording.asked(pair.other()));
        }
        if (!query.get("actor").isEmpty()) {
            parts.add(Wording.asked(query.get("actor")));
        }
        if (!query.get("story").isEmpty()) {
            @Nullable
            String title = record.reports().ofStory(query.get("story")).stream()
                    .map(report -> report.title())
                    .filter(each -> each != null)
                    .findFirst()
                    .orElse(null);
            parts.add(title == null ? query.get("story") : title);
        }
        String what = parts.isEmpty() ? "The whole record" : String.join(", ", parts);
        String since = query.get("since");
        String until = query.get("until");
        return what + (since.isEmpty() ? "" : ", from " + since) + (until.isEmpty() ? "" : ", to " + until);
    }
}
