package org.chancery.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.event.ContentId;
import org.chancery.event.Event;
import org.chancery.event.Link;
import org.chancery.event.MentionRecord;
import org.chancery.event.MentionRef;
import org.chancery.event.Reason;
import org.chancery.event.Stage;
import org.chancery.event.State;
import org.chancery.event.Story;
import org.chancery.event.Witness;
import org.chancery.record.LinkInput;
import org.chancery.record.LinkedRecord;

/** Joins mentions of the same type, actors and day: enough to test what is kept of a join. */
public final class ScriptedJoiner implements Joiner {

    @Override
    public LinkedRecord join(LinkInput input) {
        List<Story> stories = new ArrayList<>();
        input.reports()
                .forEach(report -> stories.add(new Story(ContentId.of("s_", report.id()), List.of(report.id()))));
        Map<String, List<MentionRecord>> groups = new TreeMap<>();
        for (MentionRecord mention : input.mentions(Map.of(), Map.of())) {
            String key =
                    mention.coding().type() + " " + mention.source() + " " + mention.target() + " " + mention.date();
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(mention);
        }
        return new LinkedRecord(
                stories,
                Map.of(),
                groups.values().stream().map(ScriptedJoiner::event).toList(),
                input.asOf());
    }

    private static Event event(List<MentionRecord> mentions) {
        List<MentionRef> refs = mentions.stream()
                .map(mention -> new MentionRef(mention.from().document(), mention.id()))
                .toList();
        MentionRecord first = mentions.get(0);
        List<Stage> life = new ArrayList<>();
        for (MentionRecord mention : mentions) {
            life.add(new Stage(
                    State.valueOf(mention.modality().name()),
                    mention.from().reported(),
                    new MentionRef(mention.from().document(), mention.id())));
        }
        life.sort((a, b) -> a.state().compareTo(b.state()));
        List<Link> links = refs.stream()
                .skip(1)
                .map(ref -> new Link(ref, refs.get(0), 1, List.of(new Reason("date", "same day", 1))))
                .toList();
        List<Witness> witnesses = refs.stream()
                .map(ref -> new Witness(ref.document(), List.of(), List.of(ref.document())))
                .distinct()
                .toList();
        return new Event(
                ContentId.of("e_", first.from().document(), first.id()),
                first.coding(),
                first.source(),
                first.target(),
                first.date(),
                null,
                ContentId.of("s_", first.from().document()),
                refs,
                life,
                witnesses,
                List.of(),
                List.of(),
                null,
                links,
                List.of());
    }
}
