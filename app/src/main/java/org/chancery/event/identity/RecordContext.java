package org.chancery.event.identity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.actor.Actor;
import org.chancery.actor.PersonKey;
import org.chancery.event.MentionRecord;
import org.jspecify.annotations.Nullable;

/**
 * What the reports of a record tell of persons whom no register lists: country and sector of those whose office one of
 * them tells, for the reports that give the full name alone. Where two countries are told for a name nothing is filled in;
 * the sector is that of the office told last by the day of the report, so that a change of office changes it.
 */
public final class RecordContext {

    /** As in {@link StoryContext}: a country that was only guessed is nobody's evidence. */
    private static final double GUESS = 0.6;

    /**
     * What a report tells of a person.
     *
     * @param key of the name in any spelling
     * @param day of the report, or null
     */
    public record Told(
            String key,
            String country,
            @Nullable String sector,
            @Nullable String code,
            @Nullable LocalDate day) implements Serializable {}

    private static final Comparator<Told> BY_DAY = Comparator.comparing(
                    Told::day, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Told::sector, Comparator.nullsFirst(Comparator.reverseOrder()))
            .thenComparing(Told::code, Comparator.nullsFirst(Comparator.reverseOrder()));

    private final Map<String, List<Told>> persons = new HashMap<>();

    /** @param told by all reports, in any order */
    public RecordContext(Collection<Told> told) {
        for (Told each : told) {
            persons.computeIfAbsent(each.key(), key -> new ArrayList<>(2)).add(each);
        }
        persons.values()
                .removeIf(all -> all.stream().map(Told::country).distinct().count() > 1);
        persons.values().forEach(all -> all.sort(BY_DAY));
    }

    /** What a mention tells of the persons in it, before it is completed by others. */
    public static List<Told> told(MentionRecord mention) {
        List<Told> told = new ArrayList<>(1);
        for (List<Actor> side : List.of(mention.source(), mention.target())) {
            for (Actor actor : side) {
                String country = actor.country();
                String key = country == null
                                || actor.role() == null
                                || actor.wikidata() != null
                                || actor.confidence() <= GUESS
                        ? null
                        : PersonKey.of(actor.name());
                if (country != null && key != null) {
                    told.add(new Told(
                            key,
                            country,
                            actor.sector(),
                            actor.code(),
                            mention.from().reported()));
                }
            }
        }
        return told;
    }

    /** The mention with what others tell of the persons whom it only names. */
    public MentionRecord complete(MentionRecord mention) {
        if (persons.isEmpty() || !isOpen(mention.source()) && !isOpen(mention.target())) {
            return mention;
        }
        LocalDate day = mention.from().reported();
        return new MentionRecord(
                mention.id(),
                mention.from(),
                mention.coding(),
                complete(mention.source(), day),
                complete(mention.target(), day),
                mention.modality(),
                mention.certainty(),
                mention.speaker(),
                mention.date(),
                mention.partly(),
                mention.place(),
                mention.wording());
    }

    private static boolean isOpen(List<Actor> actors) {
        return actors.stream().anyMatch(RecordContext::isAlone);
    }

    /** Whether nothing but a name is told. */
    private static boolean isAlone(Actor actor) {
        return actor.country() == null && actor.role() == null && actor.wikidata() == null;
    }

    private List<Actor> complete(List<Actor> actors, @Nullable LocalDate day) {
        return actors.stream()
                .map(actor -> {
                    String key = isAlone(actor) ? PersonKey.of(actor.name()) : null;
                    List<Told> all = key == null ? null : persons.get(key);
                    return all == null ? actor : known(actor, all, day);
                })
                .toList();
    }

    private static Actor known(Actor actor, List<Told> all, @Nullable LocalDate day) {
        String country = all.get(0).country();
        Told office = null;
        for (Told told : all) {
            boolean before = day != null && told.day() != null && !told.day().isAfter(day);
            office = before ? told : office;
        }
        String sector = office == null ? actor.sector() : office.sector();
        String code = office == null ? country : office.code();
        return new Actor(actor.name(), country, sector, null, code, null, actor.confidence());
    }
}
