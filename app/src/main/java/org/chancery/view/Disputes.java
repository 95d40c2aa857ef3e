package org.chancery.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.EventFilter;
import org.chancery.record.StoredEvent;
import org.jspecify.annotations.Nullable;

/**
 * Accusations with their answers, also where a question asks for one of the two alone: a denial is never told without
 * what it denies, nor an accusation without its denial.
 */
final class Disputes {

    private static final String SIDES = "ACCUSE|REJECT";

    private final Map<String, StoredEvent> answers = new HashMap<>();
    private final Map<String, List<StoredEvent>> accusations = new HashMap<>();

    private Disputes() {}

    /**
     * @param events of which those that accuse or answer are looked at, beside the others of their stories
     * @param asOf the day up to which reports count, or null for all
     */
    static Disputes of(DiplomaticRecord record, Collection<StoredEvent> events, @Nullable LocalDate asOf) {
        Map<String, StoredEvent> sides = new LinkedHashMap<>();
        Set<String> stories = new LinkedHashSet<>();
        for (StoredEvent event : events) {
            if (isSide(event)) {
                sides.put(event.id(), event);
                if (event.story() != null) {
                    stories.add(event.story());
                }
            }
        }
        if (!stories.isEmpty()) {
            record.events()
                    .find(EventFilter.ALL
                            .but()
                            .story(String.join("|", stories))
                            .type(SIDES)
                            .asOf(asOf)
                            .build())
                    .forEach(event -> sides.putIfAbsent(event.id(), event));
        }
        Disputes disputes = new Disputes();
        Answers answers = Answers.among(List.copyOf(sides.values()));
        for (StoredEvent accusation : sides.values()) {
            StoredEvent answer = answers.of(accusation);
            if (answer != null) {
                disputes.answers.put(accusation.id(), answer);
                disputes.accusations
                        .computeIfAbsent(answer.id(), id -> new ArrayList<>())
                        .add(accusation);
            }
        }
        return disputes;
    }

    private static boolean isSide(StoredEvent event) {
        return event.type().equals("ACCUSE") || event.type().equals("REJECT");
    }

    /** The first answer to an accusation, or null. */
    @Nullable
    StoredEvent answer(StoredEvent accusation) {
        return answers.get(accusation.id());
    }

    /** What a refusal or denial answers. */
    List<StoredEvent> accusations(StoredEvent denial) {
        return List.copyOf(Objects.requireNonNullElse(accusations.get(denial.id()), List.of()));
    }
}
