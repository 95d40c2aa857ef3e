package org.chancery.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.record.ActorPair;
import org.chancery.record.Days;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.EventFilter;
import org.chancery.record.StoredEvent;
import org.chancery.record.StoredReport;
import org.chancery.view.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which events are asked for. */
final class EventOptions {

    @Option(
            names = "--source",
            paramLabel = "ACTOR",
            description = "Who acts: country code, actor code, or part of a name.")
    private @Nullable String source;

    @Option(names = "--target", paramLabel = "ACTOR", description = "Who it is done to.")
    private @Nullable String target;

    @Option(names = "--actor", paramLabel = "ACTOR", description = "On either side.")
    private @Nullable String actor;

    @Option(names = "--dyad", paramLabel = "A-B", description = "Between two, in either direction: RUS-PRK.")
    private @Nullable String dyad;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description = "PLOVER type (AGREE, CONSULT/visit) or CAMEO code (057, 05).")
    private @Nullable String type;

    @Option(names = "--since", paramLabel = "DAY", description = "First day: 2024-03-18, 2024-03 or 2024.")
    private @Nullable String since;

    @Option(names = "--until", paramLabel = "DAY", description = "Last day, inclusive.")
    private @Nullable String until;

    @Option(
            names = {"--modality", "--state"},
            paramLabel = "STATE",
            description =
                    "Where it stands: occurred, planned, alleged, denied, possible, announced, under_way, assessed,"
                            + " cancelled, postponed, retracted.")
    private @Nullable String state;

    @Option(names = "--outlet", paramLabel = "NAME", description = "Part of the name of an outlet that reports it.")
    private @Nullable String outlet;

    @Option(names = "--story", paramLabel = "ID", description = "Events of one story.")
    private @Nullable String story;

    @Option(names = "--no-history", description = "Leave out events that are told as history only.")
    private boolean noHistory;

    @Option(names = "--as-of", paramLabel = "DAY", description = "As it stood by the reports up to that day.")
    private @Nullable String asOf;

    @Option(names = "--limit", paramLabel = "N", description = "The latest N.")
    private int limit;

    EventFilter filter() {
        String one = actor;
        String other = null;
        if (dyad != null) {
            ActorPair pair = ActorPair.of(dyad);
            one = pair.one();
            other = pair.other();
        }
        return EventFilter.builder()
                .source(source)
                .target(target)
                .one(one)
                .other(other)
                .type(type)
                .since(since(since))
                .until(until(until))
                .state(state)
                .outlet(outlet)
                .story(story)
                .history(!noHistory)
                .limit(limit)
                .build()
                .asOf(until(asOf));
    }

    List<StoredEvent> find(DiplomaticRecord record) {
        return record.events().find(filter());
    }

    /** The day that the record is asked for as of, or null. */
    @Nullable
    LocalDate asOf() {
        return until(asOf);
    }

    /** The question as names and values, as REST asks it. */
    Map<String, String> query() {
        Map<String, String> query = new LinkedHashMap<>();
        put(query, "source", source);
        put(query, "target", target);
        put(query, "actor", actor);
        put(query, "dyad", dyad);
        put(query, "type", type);
        put(query, "since", since);
        put(query, "until", until);
        put(query, "state", state);
        put(query, "outlet", outlet);
        put(query, "story", story);
        put(query, "history", noHistory ? "no" : null);
        put(query, "as-of", asOf);
        put(query, "limit", limit == 0 ? null : Integer.toString(limit));
        return query;
    }

    private static void put(Map<String, String> query, String name, @Nullable String value) {
        if (value != null) {
            query.put(name, value);
        }
    }

    /** What is asked for, in words; a story by the title of its first report that has one. */
    String title(DiplomaticRecord record) {
        ActorPair pair = dyad == null ? null : ActorPair.of(dyad);
        String what = pair != null
                ? Wording.asked(pair.one()) + " and " + Wording.asked(pair.other())
                : actor != null
                        ? Wording.asked(actor)
                        : source != null
                                ? source
                                : target != null ? target : story != null ? titleOf(record, story) : "All events";
        return what + (since == null ? "" : " since " + since) + (until == null ? "" : " until " + until);
    }

    private static String titleOf(DiplomaticRecord record, String story) {
        return record.reports().ofStory(story).stream()
                .map(StoredReport::title)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(story);
    }

    /** The first day of a day, month or year. */
    static @Nullable LocalDate since(@Nullable String text) {
        return text == null ? null : Days.first(text);
    }

    /** The last day of a day, month or year. */
    static @Nullable LocalDate until(@Nullable String text) {
        return text == null ? null : Days.last(text);
    }
}
