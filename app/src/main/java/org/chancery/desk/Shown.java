package org.chancery.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chancery.event.State;
import org.chancery.ontology.Ontology;
import org.chancery.ontology.PloverType;
import org.chancery.record.Decided;
import org.chancery.record.StoredDate;
import org.chancery.record.StoredEvent;
import org.chancery.view.Wording;
import org.jspecify.annotations.Nullable;

/** How the pages word and mark things; never by colour alone. */
public final class Shown {

    /** The types that a filter offers. */
    public static final List<String> TYPES =
            Arrays.stream(PloverType.values()).map(PloverType::name).toList();

    /** The states that a filter offers. */
    public static final List<String> STATES =
            Arrays.stream(State.values()).map(State::label).toList();

    /** The four ways in which an event can stand, as pictures tell them apart. */
    public static final List<String> GROUPS = List.of("happened", "planned", "alleged", "denied");

    /** All types, alone and with each of their modes: {@code CONSULT}, {@code CONSULT/visit}. */
    public static final List<String> CODINGS = Arrays.stream(PloverType.values())
            .flatMap(type -> Stream.concat(
                    Stream.of(type.name()),
                    Ontology.get().modes(type).keySet().stream().sorted().map(mode -> type + "/" + mode)))
            .toList();

    private Shown() {}

    /** One of {@link #GROUPS}. */
    public static String group(String state) {
        return switch (state) {
            case "announced", "planned", "postponed" -> "planned";
            case "alleged", "hypothetical", "possible" -> "alleged";
            case "denied", "cancelled", "retracted", "negated" -> "denied";
            default -> "happened";
        };
    }

    /** The mark of a state: filled, half, hollow, dotted, crossed. */
    public static String mark(String state) {
        return switch (state) {
            case "occurred", "assessed" -> "●";
            case "under way" -> "◐";
            case "announced", "planned" -> "○";
            case "alleged", "hypothetical", "possible" -> "◌";
            case "denied", "cancelled", "retracted", "negated" -> "✕";
            case "postponed" -> "↷";
            case "background" -> "↶";
            default -> "·";
        };
    }

    /** The class name that the style sheet knows a state by. */
    public static String stateClass(String state) {
        return "state-" + state.replace(' ', '-');
    }

    /** {@code coop}, {@code conf} or {@code none}. */
    public static String quadClass(StoredEvent event) {
        return quadClass(event.quad());
    }

    public static String quadClass(@Nullable Integer quad) {
        return quad == null ? "none" : quad <= 2 ? "coop" : "conf";
    }

    public static String headline(StoredEvent event) {
        return Wording.headline(event);
    }

    /** The event's date with its precision, or what is known instead. */
    public static String date(StoredEvent event) {
        StoredDate date = event.date();
        if (date != null) {
            return date.edtf();
        }
        if (event.partly() != null) {
            return event.partly();
        }
        return event.day() == null ? "no date" : "reported " + event.day();
    }

    public static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", share * 100);
    }

    /** With one decimal; empty where there is none. */
    public static String number(@Nullable Double value) {
        return value == null
                ? ""
                : String.format(Locale.ROOT, "%.1f", value)
                        .replace("-0.0", "0.0")
                        .replace('-', '−');
    }

    /** The quad class in words. */
    public static String quad(int number) {
        return switch (number) {
            case 1 -> "verbal cooperation";
            case 2 -> "material cooperation";
            case 3 -> "verbal conflict";
            default -> "material conflict";
        };
    }

    /** What a reviewer did, in the past tense. */
    public static String decision(Decided.Kind kind) {
        return switch (kind) {
            case ACCEPT -> "accepted";
            case REJECT -> "rejected";
            case CORRECT -> "corrected";
            case MERGE -> "merged";
            case SPLIT -> "split off";
        };
    }

    /** With thin spaces between the thousands. */
    public static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', '\u202f');
    }

    /** With two decimals. */
    public static String share(double value) {
        return String.format(Locale.ROOT, "%.2f", value).replace('-', '−');
    }

    /** With its sign and one decimal; empty where there is none. */
    public static String signed(@Nullable Double value) {
        return value == null ? "" : String.format(Locale.ROOT, "%+.1f", value).replace('-', '−');
    }
}
