package org.chancery.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which events are asked for; null or false: any. An actor is a country code, a CAMEO actor code, an actor's id or a
 * part of a name. Actors, type, state, outlet and story may each name several, parted by {@code |}: any of them will do.
 *
 * @param source who acts
 * @param target who it is done to
 * @param one an actor on either side
 * @param other another actor on the other side than {@code one}; only with {@code one}
 * @param type PLOVER type, perhaps with a mode ({@code CONSULT/visit}), or a CAMEO code or the start of one
 * @param since first day, by the event's own date, else that of its first report
 * @param until last day, inclusive
 * @param state where it stands in its life
 * @param outlet a part of the name of an outlet that reports it
 * @param history whether events that are told as history only are asked for too
 * @param register a register that it stands in, by its label
 * @param before an event's id: only what stands before that event in the chronology, so that a list can be read on
 *     page by page whatever is added meanwhile
 * @param limit most rows, 0 for all
 * @param byReport whether {@code since} and {@code until} mean the day of the first report instead
 * @param place name of the place, or the code of the country that it lies in
 * @param asOf where set, events are as they stood by the reports up to and including that day: those that none of
 *     them told of are left out, the others are in the state that they were in then
 */
public record EventFilter(
        @Nullable String source,
        @Nullable String target,
        @Nullable String one,
        @Nullable String other,
        @Nullable String type,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable String state,
        @Nullable String outlet,
        @Nullable String story,
        boolean history,
        @Nullable String register,
        @Nullable String before,
        int limit,
        boolean byReport,
        @Nullable String place,
        @Nullable LocalDate asOf) {

    /** Every event, history too. */
    public static final EventFilter ALL = builder().history(true).build();

    /** Asks for every event but history; narrow it down, then {@link Builder#build}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Events between two actors, in either direction. */
    public static EventFilter dyad(String one, String other, @Nullable LocalDate since, @Nullable LocalDate until) {
        return builder().one(one).other(other).since(since).until(until).build();
    }

    public EventFilter withLimit(int most) {
        return but().limit(most).build();
    }

    /** The same with its days meant as those of the first reports. */
    public EventFilter onReportDays() {
        return but().byReport(true).build();
    }

    /** The same at one place, or anywhere for null. */
    public EventFilter at(@Nullable String somewhere) {
        return but().place(somewhere).build();
    }

    /** The same between two days. */
    public EventFilter between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return but().since(first).until(last).build();
    }

    /** @param label as {@code visits} */
    public EventFilter in(@Nullable String label) {
        return but().register(label).build();
    }

    /** @param event an event's id, or null to begin with the latest */
    public EventFilter before(@Nullable String event) {
        return but().before(event).build();
    }

    public EventFilter inState(@Nullable String wanted) {
        return but().state(wanted).build();
    }

    public EventFilter withHistory(boolean told) {
        return but().history(told).build();
    }

    /** @param day null for as it stands now */
    public EventFilter asOf(@Nullable LocalDate day) {
        return but().asOf(day).build();
    }

    /** A builder that holds what this asks for. */
    public Builder but() {
        return new Builder()
                .source(source)
                .target(target)
                .one(one)
                .other(other)
                .type(type)
                .since(since)
                .until(until)
                .state(state)
                .outlet(outlet)
                .story(story)
                .history(history)
                .register(register)
                .before(before)
                .limit(limit)
                .byReport(byReport)
                .place(place)
                .asOf(asOf);
    }

    /** What the condition is over, under the name {@code c}. */
    String from() {
        return EventCondition.from(asOf);
    }

    /** The condition over {@link #from}, with its values added in their order. */
    String where(List<@Nullable Object> values) {
        return EventCondition.where(this, values);
    }

    /** One question as it is put together; its names are those of the record's components. */
    public static final class Builder {

        private @Nullable String source;
        private @Nullable String target;
        private @Nullable String one;
        private @Nullable String other;
        private @Nullable String type;
        private @Nullable LocalDate since;
        private @Nullable LocalDate until;
        private @Nullable String state;
        private @Nullable String outlet;
        private @Nullable String story;
        private boolean history;
        private @Nullable String register;
        private @Nullable String before;
        private int limit;
        private boolean byReport;
        private @Nullable String place;
        private @Nullable LocalDate asOf;

        private Builder() {}

        public Builder source(@Nullable String value) {
            source = value;
            return this;
        }

        public Builder target(@Nullable String value) {
            target = value;
            return this;
        }

        public Builder one(@Nullable String value) {
            one = value;
            return this;
        }

        public Builder other(@Nullable String value) {
            other = value;
            return this;
        }

        public Builder type(@Nullable String value) {
            type = value;
            return this;
        }

        public Builder since(@Nullable LocalDate value) {
            since = value;
            return this;
        }

        public Builder until(@Nullable LocalDate value) {
            until = value;
            return this;
        }

        public Builder state(@Nullable String value) {
            state = value;
            return this;
        }

        public Builder outlet(@Nullable String value) {
            outlet = value;
            return this;
        }

        public Builder story(@Nullable String value) {
            story = value;
            return this;
        }

        public Builder history(boolean value) {
            history = value;
            return this;
        }

        public Builder register(@Nullable String value) {
            register = value;
            return this;
        }

        public Builder before(@Nullable String value) {
            before = value;
            return this;
        }

        public Builder limit(int value) {
            limit = value;
            return this;
        }

        public Builder byReport(boolean value) {
            byReport = value;
            return this;
        }

        public Builder place(@Nullable String value) {
            place = value;
            return this;
        }

        public Builder asOf(@Nullable LocalDate value) {
            asOf = value;
            return this;
        }

        public EventFilter build() {
            return new EventFilter(
                    source, target, one, other, type, since, until, state, outlet, story, history, register, before,
                    limit, byReport, place, asOf);
        }
    }
}
