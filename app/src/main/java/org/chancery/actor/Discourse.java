package org.chancery.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/** Who was spoken of so far in a report, and where. Lives for one report, in one thread. */
final class Discourse {

    /**
     * One mention.
     *
     * @param entities one, or several for a plural
     * @param subject whether it is the subject of a clause
     * @param plural whether the phrase itself is a plural
     */
    record Occurrence(List<Entity> entities, int sentence, int from, int head, boolean subject, boolean plural) {

        Entity first() {
            return entities.get(0);
        }
    }

    final List<Entity> entities = new ArrayList<>();
    final List<Occurrence> occurrences = new ArrayList<>();

    void add(Entity entity) {
        entities.add(entity);
    }

    void occur(List<Entity> who, Sentence sentence, int from, int head, boolean plural) {
        for (Entity entity : who) {
            entity.count++;
            entity.travels |= who.size() == 1 && Journeys.isMadeBy(sentence, head);
        }
        occurrences.add(
                new Occurrence(List.copyOf(who), sentence.index(), from, head, isSubject(sentence, head), plural));
    }

    /** Whether a token, or what it is a conjunct of, is the subject of a clause. */
    static boolean isSubject(Sentence sentence, int token) {
        Token at = sentence.token(token);
        for (int steps = 0; at.role() == Role.CONJUNCT && at.head() >= 0 && steps < 8; steps++) {
            at = sentence.token(at.head());
        }
        return at.role() == Role.SUBJECT || at.role() == Role.PASSIVE_SUBJECT;
    }

    /** The latest entity that passes, or null. */
    @Nullable
    Entity latest(Predicate<Entity> test) {
        for (int i = occurrences.size() - 1; i >= 0; i--) {
            for (Entity entity : occurrences.get(i).entities()) {
                if (test.test(entity)) {
                    return entity;
                }
            }
        }
        return null;
    }

    /** The latest entity that passes and was the subject of one of the last sentences; else the latest of all; or null. */
    @Nullable
    Entity latestSubjectFirst(Predicate<Entity> test) {
        int newest = occurrences.isEmpty()
                ? 0
                : occurrences.get(occurrences.size() - 1).sentence();
        for (int i = occurrences.size() - 1;
                i >= 0 && newest - occurrences.get(i).sentence() <= 3;
                i--) {
            Occurrence occurrence = occurrences.get(i);
            if (occurrence.subject() && occurrence.entities().size() == 1 && test.test(occurrence.first())) {
                return occurrence.first();
            }
        }
        return latest(test);
    }

    /** The only entity of the report so far that passes, or null where none or several do. */
    @Nullable
    Entity only(Predicate<Entity> test) {
        Entity found = null;
        for (Entity entity : entities) {
            if (entity.count > 0 && test.test(entity)) {
                if (found != null) {
                    return null;
                }
                found = entity;
            }
        }
        return found;
    }

    /** The occurrence headed by a token of a sentence, or null. */
    @Nullable
    Occurrence at(int sentence, int head) {
        for (int i = occurrences.size() - 1; i >= 0; i--) {
            Occurrence occurrence = occurrences.get(i);
            if (occurrence.sentence() < sentence) {
                return null;
            }
            if (occurrence.sentence() == sentence && occurrence.head() == head) {
                return occurrence;
            }
        }
        return null;
    }

    /** The state of a country code, or null where it was not spoken of. */
    @Nullable
    Entity state(String country) {
        for (Entity entity : entities) {
            if (entity.kind == Entity.Kind.STATE && country.equals(entity.country)) {
                return entity;
            }
        }
        return null;
    }
}
