package org.chancery.actor;

import java.util.Set;
import org.chancery.actor.Discourse.Occurrence;
import org.chancery.text.AnalyzedText;
import org.chancery.text.Sentence;
import org.chancery.text.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * {@code Peru's prime minister will fly to Quito on Monday. Ana Ruiz will meet …}: whoever is named in full without an office
 * where the sentence before told of one holder of a high office without a name.
 */
final class NamedLater {

    private static final Set<String> SPEAKING =
            WordLists.of("actor/wordlists.txt").get("charging");
    /** Such a pair opens a report: the name stands within so many sentences. */
    private static final int OPENING = 4;

    private NamedLater() {}

    static void settle(AnalyzedText text, Discourse discourse) {
        for (Entity person : discourse.entities) {
            if (!isBareName(person)) {
                continue;
            }
            Occurrence first = first(person, discourse);
            Entity holder = first == null || !first.subject() || first.sentence() > OPENING || isSpeaking(text, first)
                    ? null
                    : unnamed(first.sentence() - 1, discourse);
            if (holder != null && !isNamed(holder, discourse)) {
                person.learn(holder.country, holder.sector, holder.role);
                person.confidence = Math.min(person.confidence, 0.6);
            }
        }
    }

    private static boolean isBareName(Entity entity) {
        return entity.kind == Entity.Kind.PERSON
                && entity.named
                && entity.entry == null
                && entity.country == null
                && entity.office.isEmpty()
                && entity.nameParts.size() > 1;
    }

    private static @Nullable Occurrence first(Entity person, Discourse discourse) {
        for (Occurrence occurrence : discourse.occurrences) {
            if (occurrence.entities().size() == 1 && occurrence.first() == person) {
                return occurrence;
            }
        }
        return null;
    }

    /** Whoever speaks may be a spokesman told without his office. */
    private static boolean isSpeaking(AnalyzedText text, Occurrence subject) {
        Sentence sentence = text.sentences().get(subject.sentence());
        int verb = sentence.token(subject.head()).head();
        return verb < 0 || SPEAKING.contains(sentence.token(verb).lemma());
    }

    /** The one person of a high office whom a sentence tells of without a name, as a subject; or null. */
    private static @Nullable Entity unnamed(int sentence, Discourse discourse) {
        Entity found = null;
        for (Occurrence occurrence : discourse.occurrences) {
            Entity entity = occurrence.first();
            boolean holder = occurrence.sentence() == sentence
                    && occurrence.subject()
                    && occurrence.entities().size() == 1
                    && entity.kind == Entity.Kind.PERSON
                    && !entity.named
                    && entity.country != null
                    && entity.office.isHeldByOne();
            if (holder && found != null && found != entity) {
                return null;
            }
            found = holder ? entity : found;
        }
        return found;
    }

    private static boolean isNamed(Entity holder, Discourse discourse) {
        for (Entity entity : discourse.entities) {
            if (entity.kind == Entity.Kind.PERSON
                    && entity.named
                    && entity.office.equals(holder.office)
                    && (entity.country == null || entity.country.equals(holder.country))) {
                return true;
            }
        }
        return false;
    }
}
