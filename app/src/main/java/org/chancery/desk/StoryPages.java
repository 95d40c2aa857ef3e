package org.chancery.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.EventFilter;
import org.chancery.record.Reports;
import org.chancery.record.StoredEvent;
import org.chancery.record.StoredReport;

/** Stories: the reports on one matter left, what happened right, both ways linked. */
public final class StoryPages {

    private static final int STORIES = 200;
    private static final int REPORTS = 60;
    private static final int EVENTS = 200;

    private final DiplomaticRecord record;

    StoryPages(DiplomaticRecord record) {
        this.record = record;
    }

    void register(RoutesConfig routes) {
        routes.get("/stories", this::all);
        routes.get("/story/{id}", this::one);
    }

    /**
     * An event of a story.
     *
     * @param reports numbers of the story's reports that tell of it, from 1
     */
    public record Told(StoredEvent event, List<Integer> reports) {
        public Told {
            reports = List.copyOf(reports);
        }
    }

    private void all(Context context) {
        String asked = Address.of(context).get("q");
        Templates.render(
                context,
                "stories.jte",
                Map.of("asked", asked, "stories", record.reports().stories(asked, STORIES)));
    }

    private void one(Context context) {
        String id = context.pathParam("id");
        Reports.Matter story = record.reports().story(id);
        if (story == null) {
            throw new ChanceryException(
                    ErrorCode.NOT_FOUND, "the record has no story " + id, "look for it under /stories");
        }
        List<StoredReport> all = record.reports().ofStory(id);
        List<StoredReport> reports = all.subList(0, Math.min(REPORTS, all.size()));
        Map<String, TreeSet<Integer>> tellers = new HashMap<>();
        for (int i = 0; i < reports.size(); i++) {
            int number = i + 1;
            record.mentions()
                    .eventsOfReport(reports.get(i).id())
                    .values()
                    .forEach(event ->
                            tellers.computeIfAbsent(event, e -> new TreeSet<>()).add(number));
        }
        EventFilter filter =
                EventFilter.builder().story(id).history(true).limit(EVENTS).build();
        List<Told> events = new ArrayList<>();
        for (StoredEvent event : record.events().find(filter)) {
            events.add(new Told(event, List.copyOf(tellers.getOrDefault(event.id(), new TreeSet<>()))));
        }
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("story", story);
        values.put("reports", reports);
        values.put("events", events);
        Templates.render(context, "story.jte", values);
    }
}
