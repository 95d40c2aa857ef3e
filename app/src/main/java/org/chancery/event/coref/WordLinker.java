package org.chancery.event.coref;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.event.ContentId;
import org.chancery.event.Story;
import org.chancery.event.story.StoryGatherer;

/** Joins words that name events, over all texts of the input. The order of the texts never matters. */
public final class WordLinker {

    private final StoryGatherer gatherer;

    public WordLinker(StoryGatherer gatherer) {
        this.gatherer = gatherer;
    }

    /** @return for each text, for each of its mentions, the id of its event */
    public List<List<String>> link(List<PointedText> texts) {
        List<List<String>> events = new ArrayList<>();
        for (PointedText text : texts) {
            events.add(new ArrayList<>(Collections.nCopies(text.mentions().size(), "")));
        }
        for (List<Integer> story : stories(texts)) {
            for (List<Occurrence> event : StoryEvents.join(Contexts.of(texts, story))) {
                Occurrence first = event.stream()
                        .min(Comparator.comparing((Occurrence o) ->
                                        texts.get(o.text()).report().id())
                                .thenComparing(Occurrence::mention))
                        .orElseThrow();
                String id =
                        ContentId.of("e_", texts.get(first.text()).report().id(), Integer.toString(first.mention()));
                event.forEach(occurrence -> events.get(occurrence.text()).set(occurrence.mention(), id));
            }
        }
        return events;
    }

    private List<List<Integer>> stories(List<PointedText> texts) {
        Map<String, String> storyOf = new HashMap<>();
        for (Story story :
                gatherer.gather(texts.stream().map(PointedText::report).toList())) {
            story.documents().forEach(document -> storyOf.put(document, story.id()));
        }
        Map<String, List<Integer>> stories = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            String given = texts.get(i).story();
            String id = texts.get(i).report().id();
            String story = given != null ? "=" + given : storyOf.getOrDefault(id, id);
            stories.computeIfAbsent(story, s -> new ArrayList<>()).add(i);
        }
        Comparator<Integer> byId =
                Comparator.comparing(i -> texts.get(i).report().id());
        return stories.keySet().stream()
                .sorted()
                .map(story -> stories.getOrDefault(story, List.of()).stream()
                        .sorted(byId)
                        .toList())
                .toList();
    }
}
