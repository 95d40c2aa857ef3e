package org.chancery.event.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.event.Event;
import org.chancery.event.MentionRecord;
import org.chancery.event.cluster.DisjointSets;
import org.junit.jupiter.api.Test;

/** Blocks, groups and parts that are worked on one by one, anywhere, give what the linker gives in one go. */
class StepsGiveTheSameEventsTest {

    @Test
    void stepByStepIsTheSameAsAtOnce() {
        List<MentionRecord> mentions = GeneratedMentions.shuffled(4_000, 11);

        assertThat(stepByStep(mentions)).isEqualTo(new EventLinker().link(mentions));
    }

    private static List<Event> stepByStep(List<MentionRecord> mentions) {
        Map<String, MentionRecord> places = new TreeMap<>();
        Map<String, Integer> index = new HashMap<>();
        for (MentionRecord mention : mentions) {
            index.put(mention.id(), index.size());
            LinkSteps.Stand stand = LinkSteps.stand(mention);
            stand.blocks().forEach(key -> places.put(key + "\t" + stand.place(), mention));
        }
        List<ScoredPair> pairs = new ArrayList<>();
        BlockWindow window = new BlockWindow();
        places.forEach((place, mention) -> pairs.addAll(window.next(place.substring(0, place.indexOf('\t')), mention)));
        DisjointSets sets = new DisjointSets(mentions.size());
        pairs.stream()
                .filter(ScoredPair::joins)
                .forEach(pair -> sets.join(index.get(pair.one()), index.get(pair.other())));
        List<LinkSteps.Placed> placed = new ArrayList<>();
        for (List<Integer> set : sets.sets()) {
            List<ScoredPair> own = pairs.stream()
                    .filter(pair -> set.contains(index.get(pair.one())) || set.contains(index.get(pair.other())))
                    .toList();
            TreeSet<Integer> neighbours = new TreeSet<>();
            own.forEach(pair -> neighbours.addAll(List.of(index.get(pair.one()), index.get(pair.other()))));
            set.forEach(neighbours::remove);
            placed.addAll(LinkSteps.events(
                    set.stream().map(mentions::get).toList(),
                    neighbours.stream().map(mentions::get).toList(),
                    own));
        }
        placed.sort(Comparator.comparing(LinkSteps.Placed::order));
        Map<String, PartFit> wholeOf = Parts.wholes(placed.stream()
                .map(LinkSteps.Placed::part)
                .filter(part -> part != null)
                .toList());
        return Parts.link(placed.stream().map(LinkSteps.Placed::event).toList(), wholeOf);
    }
}
