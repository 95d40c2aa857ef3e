package org.chancery.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event as the record has it.
 *
 * @param id {@code e_…}
 * @param type PLOVER type, or {@code STATE}
 * @param cameoName the codebook's short label of {@code cameo}
 * @param quad quad class from 1 to 4, null for {@code STATE}
 * @param state where it stands in its life: {@code planned}, {@code occurred}, …
 * @param background whether it is told as history only
 * @param date null where unresolved
 * @param partly what is told of an unresolved date in EDTF, as {@code XXXX-10-18} of a day without its year; null where
 *     all or nothing is
 * @param day that it is put under in a chronology: its own first day, else that of the first report that tells of it in
 *     this state, else null
 * @param reportedFirst day of the first dated report, or null
 * @param witnesses independent sources, near copies and shared agencies folded
 * @param partOf id of the event that it is a part of, or null
 * @param registers labels of the registers that it stands in
 * @param trigger the words that name it in that sentence
 * @param quote the sentence that is quoted for it
 * @param quotedFrom id of that sentence's report
 * @param quotedOutlet who published that report
 */
public record StoredEvent(
        String id,
        String type,
        @Nullable String mode,
        List<String> contexts,
        @Nullable String cameo,
        String cameoName,
        @Nullable Integer quad,
        @Nullable Double goldstein,
        String state,
        boolean background,
        @Nullable StoredDate date,
        @Nullable String partly,
        @Nullable StoredPlace place,
        List<String> objects,
        @Nullable String story,
        @Nullable LocalDate day,
        @Nullable LocalDate reportedFirst,
        @Nullable LocalDate reportedLast,
        int mentions,
        int reports,
        int witnesses,
        double confidence,
        @Nullable String partOf,
        List<String> registers,
        String trigger,
        String quote,
        String quotedFrom,
        String quotedOutlet,
        @Nullable LocalDate quotedDay,
        List<StoredActor> source,
        List<StoredActor> target) {

    public StoredEvent {
        contexts = List.copyOf(contexts);
        objects = List.copyOf(objects);
        registers = List.copyOf(registers);
        source = List.copyOf(source);
        target = List.copyOf(target);
    }

    /** Whether it is counted as having taken place. */
    public boolean happened() {
        return state.equals("under way") || state.equals("occurred") || state.equals("assessed");
    }

    /** {@code CONSULT/visit}, or the type alone. */
    public String typeAndMode() {
        return mode == null ? type : type + "/" + mode;
    }
}
