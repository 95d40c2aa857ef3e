package org.chancery.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.actor.Actor;
import org.chancery.time.DateInterval;
import org.jspecify.annotations.Nullable;

/**
 * An event of the real world, however many reports tell of it.
 *
 * @param id {@code e_} and a hash of its first mention: the same reports give the same id in any order
 * @param coding the coding that most witnesses support
 * @param date the narrowest date that does not contradict the others, or null
 * @param story the story of its first mention, or null
 * @param mentions all mentions, by day of report, then report, then sentence
 * @param life its states in the order of the reports; never empty
 * @param witnesses independent sources, ascending by name
 * @param disagreements fields on which the mentions differ
 * @param parts ids of the events that are parts of this one (arrival, talks, welcome of a visit), ascending
 * @param partOf id of the event that this one is a part of, or null
 * @param links why each mention but the first belongs here
 * @param refusals why look-alikes do not
 */
public record Event(
        String id,
        Coding coding,
        List<Actor> source,
        List<Actor> target,
        @Nullable DateInterval date,
        @Nullable Spot place,
        @Nullable String story,
        List<MentionRef> mentions,
        List<Stage> life,
        List<Witness> witnesses,
        List<Disagreement> disagreements,
        List<String> parts,
        @Nullable String partOf,
        List<Link> links,
        List<Refusal> refusals) {

    public Event {
        source = List.copyOf(source);
        target = List.copyOf(target);
        mentions = List.copyOf(mentions);
        life = List.copyOf(life);
        witnesses = List.copyOf(witnesses);
        disagreements = List.copyOf(disagreements);
        parts = List.copyOf(parts);
        links = List.copyOf(links);
        refusals = List.copyOf(refusals);
    }

    /** The same event within others. */
    public Event with(List<String> newParts, @Nullable String newPartOf) {
        return changed(mentions, life, witnesses, disagreements, newParts, newPartOf);
    }

    /** The same event, where it was but planned, as happened since one of its parts did. */
    public Event begun(@Nullable Stage stage) {
        if (stage == null || state() != State.PLANNED && state() != State.ANNOUNCED) {
            return this;
        }
        List<Stage> longer = new ArrayList<>(life);
        longer.add(stage);
        return changed(mentions, longer, witnesses, disagreements, parts, partOf);
    }

    /** Where it stands by all reports. */
    public State state() {
        return life.get(life.size() - 1).state();
    }

    /** Where it stood by the reports up to and including {@code day}; null where none had told of it. */
    public @Nullable State stateAsOf(LocalDate day) {
        State found = null;
        for (Stage stage : life) {
            LocalDate reported = stage.reported();
            if (reported == null || !reported.isAfter(day)) {
                found = stage.state();
            }
        }
        return found;
    }

    /**
     * Its life, witnesses and disagreements by the reports up to and including a day.
     *
     * @param reports ids of those reports
     */
    public Event asOf(LocalDate day, Set<String> reports) {
        return changed(
                mentions.stream()
                        .filter(ref -> reports.contains(ref.document()))
                        .toList(),
                life.stream()
                        .filter(stage ->
                                stage.reported() == null || !stage.reported().isAfter(day))
                        .toList(),
                witnesses.stream()
                        .filter(witness -> witness.documents().stream().anyMatch(reports::contains))
                        .toList(),
                disagreements.stream()
                        .flatMap(disagreement -> disagreement.within(reports).stream())
                        .toList(),
                parts,
                partOf);
    }

    private Event changed(
            List<MentionRef> newMentions,
            List<Stage> newLife,
            List<Witness> newWitnesses,
            List<Disagreement> newDisagreements,
            List<String> newParts,
            @Nullable String newPartOf) {
        return new Event(
                id,
                coding,
                source,
                target,
                date,
                place,
                story,
                newMentions,
                newLife,
                newWitnesses,
                newDisagreements,
                newParts,
                newPartOf,
                links,
                refusals);
    }
}
