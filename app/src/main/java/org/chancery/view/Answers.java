package org.chancery.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.record.StoredActor;
import org.chancery.record.StoredEvent;
import org.jspecify.annotations.Nullable;

/**
 * What was answered to accusations: a refusal or denial by the country that was accused, not earlier than the accusation
 * and not later than {@value #DAYS} days after it, addressed to the accuser, or in the same story to nobody. Where a day is
 * missing, one report must tell of both.
 */
final class Answers {

    static final Answers NONE = new Answers(Map.of());

    private static final int DAYS = 14;

    private final Map<String, List<StoredEvent>> denials;

    private Answers(Map<String, List<StoredEvent>> denials) {
        this.denials = denials;
    }

    /** @param events statements, accusations and denials */
    static Answers among(List<StoredEvent> events) {
        Map<String, List<StoredEvent>> denials = new HashMap<>();
        for (StoredEvent event : events) {
            if (event.type().equals("REJECT")) {
                for (String country : countries(event.source())) {
                    denials.computeIfAbsent(country, c -> new ArrayList<>()).add(event);
                }
            }
        }
        return new Answers(denials);
    }

    /** The sentence that tells the first answer, or an empty one. */
    String to(StoredEvent accusation) {
        StoredEvent answer = of(accusation);
        return answer == null ? "" : answer.quote().strip();
    }

    /** The first answer, or null. */
    @Nullable
    StoredEvent of(StoredEvent accusation) {
        if (!accusation.type().equals("ACCUSE")) {
            return null;
        }
        return countries(accusation.target()).stream()
                .flatMap(country -> denials.getOrDefault(country, List.of()).stream())
                .filter(denial -> answers(denial, accusation))
                .min(Comparator.comparing(Answers::day).thenComparing(StoredEvent::id))
                .orElse(null);
    }

    private static boolean answers(StoredEvent denial, StoredEvent accusation) {
        LocalDate accused = accusation.reportedFirst();
        LocalDate denied = denial.reportedFirst();
        if (accused == null || denied == null) {
            return denial.quotedFrom().equals(accusation.quotedFrom())
                    && denial.target().isEmpty();
        }
        if (denied.isBefore(accused) || denied.isAfter(accused.plusDays(DAYS))) {
            return false;
        }
        boolean addressed = countries(accusation.source()).stream().anyMatch(countries(denial.target())::contains);
        boolean oneStory = denial.story() != null && denial.story().equals(accusation.story());
        return addressed || denial.target().isEmpty() && oneStory;
    }

    private static LocalDate day(StoredEvent event) {
        LocalDate day = event.reportedFirst();
        return day == null ? LocalDate.MAX : day;
    }

    private static List<String> countries(List<StoredActor> actors) {
        List<String> countries = new ArrayList<>();
        for (StoredActor actor : actors) {
            @Nullable String country = actor.country();
            if (country != null) {
                countries.add(country);
            }
        }
        return countries;
    }
}
