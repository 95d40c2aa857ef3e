package org.chancery.event.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.actor.Actor;
import org.chancery.event.MentionRecord;
import org.chancery.event.MentionRef;
import org.chancery.event.words.EventWords;
import org.jspecify.annotations.Nullable;

/**
 * A mention with what is worked out once for all its comparisons.
 *
 * @param callsOff whether it tells that the event is cancelled or put off
 * @param classes classes of event words that its trigger is in
 * @param things what it was about, without the words that say only what kind of thing
 * @param blocks keys of the blocks that it is compared in
 */
record Item(
        MentionRecord mention,
        Sides sides,
        When when,
        @Nullable String facet,
        boolean callsOff,
        Set<Integer> classes,
        List<String> things,
        List<String> blocks) {

    /** Undated reports come last. */
    private static final LocalDate UNDATED = LocalDate.of(9999, 12, 31);

    /** More than any report has; keeps numbers of sentences equally long. */
    private static final int SENTENCES = 1_000_000_000;

    /** @param parties actors that were read before, by what is told of them; grows */
    static Item of(MentionRecord mention, Map<Actor, Party> parties) {
        Sides sides = Sides.of(mention, parties);
        return new Item(
                mention,
                sides,
                When.of(mention),
                Facets.of(mention),
                CalledOff.facet(mention) != null,
                EventWords.classes(mention.wording().trigger()),
                Things.of(mention.wording().objects()),
                blocks(mention, sides));
    }

    MentionRef ref() {
        return new MentionRef(mention.from().document(), mention.id());
    }

    /** The order in which an event's life is told: by day of report, then report, then sentence, then id. */
    static Comparator<Item> byReport() {
        return Comparator.comparing(Item::reported)
                .thenComparing(item -> item.mention.from().document())
                .thenComparing(item -> item.mention.from().sentence())
                .thenComparing(item -> item.mention.id());
    }

    /** The same order as text that sorts. */
    String order() {
        return reported() + " " + mention.from().document() + " "
                + (SENTENCES + mention.from().sentence()) + " " + mention.id();
    }

    private LocalDate reported() {
        LocalDate reported = mention.from().reported();
        return reported == null ? UNDATED : reported;
    }

    /** One for each dyad, one for a party that stands alone, one for the story; within a family of types. */
    private static List<String> blocks(MentionRecord mention, Sides sides) {
        String calledOff = CalledOff.facet(mention);
        String family = calledOff == null ? TypeGrounds.family(Intents.act(mention)) : CalledOff.family(calledOff);
        List<String> parties = List.copyOf(sides.all().keys());
        List<String> blocks = new ArrayList<>(2);
        for (int a = 0; a < parties.size(); a++) {
            for (int b = a + 1; b < parties.size(); b++) {
                blocks.add(family + "|" + parties.get(a) + "|" + parties.get(b));
            }
        }
        if (parties.size() == 1) {
            blocks.add(family + "|" + parties.get(0));
        }
        String story = mention.from().story();
        if (story != null) {
            blocks.add(family + "||" + story);
        }
        return List.copyOf(blocks);
    }
}
