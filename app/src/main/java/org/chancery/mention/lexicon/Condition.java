package org.chancery.mention.lexicon;

import java.util.List;
import java.util.Locale;

/**
 * A demand on what stands in a slot of the trigger.
 *
 * @param slots {@code subj}, {@code obj}, {@code comp}, {@code pred}, or prepositions; one of them must satisfy
 * @param negated whether none of {@code values} may hold
 * @param values one of them must hold
 */
public record Condition(List<String> slots, boolean negated, List<Value> values) {

    /** {@code voice=passive}, {@code voice=active}: the form of the verb, no word beside it. */
    private static final String VOICE = "voice";

    public Condition {
        slots = List.copyOf(slots);
        values = List.copyOf(values);
    }

    /** The condition as the file has it, cut after the second value. */
    String shortly() {
        StringBuilder text = new StringBuilder(String.join("|", slots)).append(negated ? "=!" : "=");
        for (int i = 0; i < Math.min(2, values.size()); i++) {
            Value value = values.get(i);
            text.append(i == 0 ? "" : "|")
                    .append(value.kind() == Value.Kind.CLASS ? "@" : "")
                    .append(value.text().isEmpty() ? value.kind().name().toLowerCase(Locale.ROOT) : value.text());
        }
        return text.append(values.size() > 2 ? "|…" : "").toString();
    }

    /** Whether it asks for the voice of the verb and for no word beside it. */
    public boolean asksForVoice() {
        return slots.contains(VOICE);
    }

    boolean asks(Value.Kind kind) {
        return values.stream().anyMatch(value -> value.kind() == kind);
    }
}
