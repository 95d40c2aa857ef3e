package org.chancery.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.chancery.record.Actors;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.Dyads;
import org.chancery.record.EventFilter;
import org.chancery.record.StoredActor;
import org.jspecify.annotations.Nullable;

/** Who stands in the record, and one of them: names, offices over time, statements, dyads, events. */
public final class ActorPages {

    private static final int ACTORS = 200;
    private static final int EVENTS = 50;
    private static final int STATEMENTS = 30;
    private static final int COUNTERPARTS = 20;

    private final DiplomaticRecord record;
    private final Recent<String, List<Dyads.Counterpart>> counterparts = new Recent<>();

    ActorPages(DiplomaticRecord record) {
        this.record = record;
    }

    void register(RoutesConfig routes) {
        routes.get("/actors", this::all);
        routes.get("/actor/{id}", this::one);
    }

    private void all(Context context) {
        String asked = Address.of(context).get("q");
        Templates.render(
                context,
                "actors.jte",
                Map.of("asked", asked, "actors", record.actors().find(asked.isEmpty() ? null : asked, ACTORS)));
    }

    private void one(Context context) {
        String asked = context.pathParam("id");
        Actors.Entry entry = record.actors().of(asked);
        if (entry == null) {
            throw new ChanceryException(
                    ErrorCode.NOT_FOUND, "the record has no actor " + asked, "look for it under /actors");
        }
        String id = entry.actor().id();
        if (!id.equals(asked)) {
            context.redirect("/actor/" + id, HttpStatus.MOVED_PERMANENTLY);
            return;
        }
        StoredActor actor = entry.actor();
        List<Actors.Office> offices = record.actors().offices(id);
        EventFilter events =
                EventFilter.builder().one(id).history(true).limit(EVENTS).build();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("entry", entry);
        values.put("aliases", record.actors().aliases(id));
        values.put("offices", offices);
        values.put("axis", axis(offices));
        values.put("statements", record.statements().of(actor.name(), actor.country(), STATEMENTS));
        values.put(
                "counterparts",
                counterparts.answer(record, id, () -> record.dyads().counterparts(id, COUNTERPARTS)));
        values.put("events", record.events().find(events));
        Templates.render(context, "actor.jte", values);
    }

    /** The time that offices were seen in, or null where no report is dated. */
    private static @Nullable TimeAxis axis(List<Actors.Office> offices) {
        List<LocalDate> days = offices.stream()
                .flatMap(office -> Stream.of(office.firstSeen(), office.lastSeen()))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return null;
        }
        LocalDate first = days.get(0).minusDays(15);
        return new TimeAxis(first, days.get(days.size() - 1).plusDays(15), 0, 420);
    }
}
