package org.chancery.record;

import java.util.List;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A mention as the record has it. Spans are UTF-16 offsets in the text of its report.
 *
 * @param id {@code m_…}
 * @param sentence ordinal of its sentence, -1 where it is no single one
 * @param modality {@code occurred}, {@code planned}, …
 * @param date null where unresolved
 * @param dateText the words that tell the date, or null
 * @param quote the words of {@code evidence}
 */
public record StoredMention(
        String id,
        String report,
        int sentence,
        String type,
        @Nullable String mode,
        List<String> contexts,
        String cameo,
        @Nullable Integer quad,
        String modality,
        double certainty,
        String modalityReason,
        @Nullable StoredDate date,
        String dateBasis,
        @Nullable String dateText,
        @Nullable StoredPlace place,
        Span trigger,
        Span evidence,
        String quote,
        List<String> objects,
        String rule,
        double confidence,
        List<StoredActor> source,
        List<StoredActor> target,
        List<Voice> attribution) {

    public StoredMention {
        contexts = List.copyOf(contexts);
        objects = List.copyOf(objects);
        source = List.copyOf(source);
        target = List.copyOf(target);
        attribution = List.copyOf(attribution);
    }

    /**
     * Who says so.
     *
     * @param voice {@code speaker}, {@code agency}, {@code outlet}, {@code document} or {@code unnamed}
     * @param phrase the words that name the source, or null
     * @param name the speaker, resolved, or null
     */
    public record Voice(
            String voice,
            String kind,
            @Nullable String phrase,
            @Nullable String name,
            @Nullable String country) {

        /** The resolved name, else the words, else the kind of voice. */
        public String label() {
            return name != null ? name : phrase != null ? phrase : voice;
        }
    }
}
