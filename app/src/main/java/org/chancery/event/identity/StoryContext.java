package org.chancery.event.identity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.actor.Actor;
import org.chancery.actor.ActorCodes;
import org.chancery.event.MentionRecord;
import org.chancery.ontology.Countries;
import org.chancery.time.DateInterval;
import org.chancery.time.Intervals;
import org.chancery.time.Precision;
import org.jspecify.annotations.Nullable;

/**
 * What the reports of one story tell of each other's gaps: the country of a person whom one report names without it
 * (where it was guessed from the place that the report was written in, the one that is told counts), and the year of a
 * day that a report without a date of its own gives without it. Nothing that is told is changed, and where the story
 * tells two things, nothing is filled in.
 */
public final class StoryContext {

    /** A day without its year is of the year that brings it so many days near to a dated report, or of none. */
    private static final long NEAR = 100;

    /** A country that the report does not tell, but was written in, is held for no more than this. */
    private static final double GUESS = 0.6;

    private static final Pattern PART = Pattern.compile("XXXX-(\\d\\d)(?:-(\\d\\d)(?:/XXXX-(\\d\\d)-(\\d\\d))?)?");

    private StoryContext() {}

    /** The mentions of all stories with their gaps filled, in their order. */
    public static List<MentionRecord> complete(List<MentionRecord> mentions) {
        Map<String, List<Integer>> stories = new LinkedHashMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            String story = mentions.get(i).from().story();
            if (story != null) {
                stories.computeIfAbsent(story, s -> new ArrayList<>(2)).add(i);
            }
        }
        List<MentionRecord> all = new ArrayList<>(mentions);
        for (List<Integer> story : stories.values()) {
            List<MentionRecord> completed =
                    completeStory(story.stream().map(mentions::get).toList());
            for (int i = 0; i < completed.size(); i++) {
                all.set(story.get(i), completed.get(i));
            }
        }
        return all;
    }

    /** @param mentions all mentions of one story, in any order; each is answered at its place */
    public static List<MentionRecord> completeStory(List<MentionRecord> mentions) {
        if (mentions.stream().noneMatch(StoryContext::hasGap)) {
            return mentions;
        }
        Map<String, String> countries = countries(mentions);
        TreeSet<LocalDate> days = new TreeSet<>();
        for (MentionRecord mention : mentions) {
            LocalDate reported = mention.from().reported();
            if (reported != null) {
                days.add(reported);
            }
        }
        return mentions.stream()
                .map(mention -> hasGap(mention) ? complete(mention, countries, days) : mention)
                .toList();
    }

    private static boolean hasGap(MentionRecord mention) {
        return mention.date() == null
                        && mention.partly() != null
                        && mention.from().reported() == null
                || mention.source().stream().anyMatch(StoryContext::isOpen)
                || mention.target().stream().anyMatch(StoryContext::isOpen);
    }

    private static MentionRecord complete(
            MentionRecord mention, Map<String, String> countries, TreeSet<LocalDate> days) {
        DateInterval date = mention.date();
        if (date == null && mention.from().reported() == null) {
            date = date(mention.partly(), days);
        }
        return new MentionRecord(
                mention.id(),
                mention.from(),
                mention.coding(),
                actors(mention.source(), countries),
                actors(mention.target(), countries),
                mention.modality(),
                mention.certainty(),
                mention.speaker(),
                date,
                date == null ? mention.partly() : null,
                mention.place(),
                mention.wording());
    }

    /** Countries by the full names of persons, and by their last names where one person alone bears them. */
    private static Map<String, String> countries(Collection<MentionRecord> mentions) {
        Map<String, String> full = new HashMap<>();
        Map<String, String> bearers = new HashMap<>();
        for (MentionRecord mention : mentions) {
            for (List<Actor> side : List.of(mention.source(), mention.target())) {
                for (Actor actor : side) {
                    String country = actor.country();
                    if (country != null
                            && actor.confidence() > GUESS
                            && isName(actor)
                            && actor.name().contains(" ")) {
                        String name = key(actor.name());
                        full.merge(name, country, StoryContext::same);
                        bearers.merge(name.substring(name.lastIndexOf(' ') + 1), name, StoryContext::same);
                    }
                }
            }
        }
        Map<String, String> found = new HashMap<>(full);
        bearers.forEach((last, name) -> {
            String country = full.get(name);
            if (country != null) {
                found.putIfAbsent(last, country);
            }
        });
        found.values().removeIf(String::isEmpty);
        return found;
    }

    /** One of two, or none where they differ. */
    private static String same(String one, String other) {
        return one.equals(other) ? one : "";
    }

    private static List<Actor> actors(List<Actor> actors, Map<String, String> countries) {
        return actors.stream()
                .map(actor -> {
                    String country = isOpen(actor) ? countries.get(key(actor.name())) : null;
                    return country == null || country.equals(actor.country())
                            ? actor
                            : new Actor(
                                    actor.name(),
                                    country,
                                    actor.sector(),
                                    actor.role(),
                                    ActorCodes.cameo(country, actor.sector()),
                                    actor.wikidata(),
                                    actor.confidence());
                })
                .toList();
    }

    /** Whether a name has no country, or that of an office holder was guessed from where the report was written. */
    private static boolean isOpen(Actor actor) {
        boolean guessed = actor.confidence() <= GUESS && actor.role() != null;
        return (actor.country() == null || guessed) && isName(actor);
    }

    /** Words that begin with capitals and name no country. */
    private static boolean isName(Actor actor) {
        return !actor.name().isEmpty()
                && Character.isUpperCase(actor.name().codePointAt(0))
                && Countries.get().named(actor.name()).isEmpty();
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static @Nullable DateInterval date(@Nullable String partly, TreeSet<LocalDate> days) {
        Matcher matcher = PART.matcher(partly == null ? "" : partly);
        if (days.isEmpty() || !matcher.matches()) {
            return null;
        }
        int month = Integer.parseInt(matcher.group(1));
        int day = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        if (month < 1 || month > 12) {
            return null;
        }
        DateInterval nearest = null;
        long distance = NEAR + 1;
        for (int year = days.first().getYear() - 1; year <= days.last().getYear() + 1; year++) {
            YearMonth of = YearMonth.of(year, month);
            if (day > of.lengthOfMonth()) {
                continue;
            }
            DateInterval candidate = day == 0
                    ? new DateInterval(of.atDay(1), of.atEndOfMonth(), Precision.MONTH, of.toString())
                    : DateInterval.day(of.atDay(day));
            long apart = apart(candidate, days);
            if (apart < distance) {
                distance = apart;
                nearest = candidate;
            }
        }
        return nearest == null || matcher.group(3) == null
                ? nearest
                : Intervals.range(nearest, end(nearest.end(), matcher.group(3), matcher.group(4)));
    }

    /** The first day of that month and number from the start on; null where the calendar has none. */
    private static @Nullable DateInterval end(LocalDate start, String month, String day) {
        DateInterval same = Intervals.of(start.getYear() + "-" + month + "-" + day);
        return same == null || !same.end().isBefore(start)
                ? same
                : Intervals.of(start.getYear() + 1 + "-" + month + "-" + day);
    }

    /** Days to the nearest of the reports. */
    private static long apart(DateInterval date, TreeSet<LocalDate> days) {
        long least = Long.MAX_VALUE;
        LocalDate before = days.floor(date.end());
        LocalDate after = days.ceiling(date.start());
        if (before != null) {
            least = Math.max(0, ChronoUnit.DAYS.between(before, date.start()));
        }
        if (after != null) {
            least = Math.min(least, Math.max(0, ChronoUnit.DAYS.between(date.end(), after)));
        }
        return least;
    }
}
