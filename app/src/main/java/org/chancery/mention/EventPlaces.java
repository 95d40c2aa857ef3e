package org.chancery.mention;

import java.util.List;
import org.chancery.actor.ActorMention;
import org.chancery.place.PlaceMention;
import org.chancery.place.PlaceUse;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/** Picks the place of an event: a literal place of its sentence, under its trigger, that is none of its actors. */
final class EventPlaces {

    private EventPlaces() {}

    static @Nullable PlaceMention of(
            Sentence sentence, int trigger, List<PlaceMention> places, List<ActorMention> actors) {
        PlaceMention best = null;
        int least = Integer.MAX_VALUE;
        for (PlaceMention place : places) {
            if (place.use() != PlaceUse.LITERAL || !sentence.span().contains(place.span())) {
                continue;
            }
            int head = head(sentence, place.span());
            boolean actor = actors.stream().anyMatch(a -> a.span().overlaps(place.span()));
            if (head < 0 || actor || !sentence.isBelow(head, trigger)) {
                continue;
            }
            int distance = Math.abs(head - trigger);
            if (distance < least) {
                best = place;
                least = distance;
            }
        }
        return best;
    }

    private static int head(Sentence sentence, Span span) {
        int last = -1;
        for (Token token : sentence.tokens()) {
            if (span.overlaps(token.span())) {
                last = token.index();
            }
        }
        return last;
    }
}
