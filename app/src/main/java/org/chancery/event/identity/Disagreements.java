package org.chancery.event.identity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.chancery.actor.Actor;
import org.chancery.event.Disagreement;
import org.chancery.event.MentionRecord;
import org.chancery.event.MentionRef;
import org.chancery.event.Quantity;
import org.chancery.event.Spot;
import org.chancery.statement.Modality;
import org.chancery.time.DateInterval;
import org.jspecify.annotations.Nullable;

/** Fields on which the mentions of one event differ. Nothing is averaged: every value stands with who says it. */
final class Disagreements {

    private Disagreements() {}

    static List<Disagreement> of(List<Item> items) {
        List<Disagreement> found = new ArrayList<>();
        field("date", items, MentionRecord::date, DateInterval::edtf, DateInterval::overlaps, found);
        field("happened", items, MentionRecord::modality, Disagreements::happened, Disagreements::sameOutcome, found);
        numbers(items, found);
        field("place", items, MentionRecord::place, Spot::name, Disagreements::inside, found);
        field("source", items, mention -> person(mention.source()), Actor::name, Disagreements::office, found);
        field("target", items, mention -> person(mention.target()), Actor::name, Disagreements::office, found);
        field("type", items, Intents::act, Enum::name, (a, b) -> false, found);
        return found;
    }

    private static <T> void field(
            String name,
            List<Item> items,
            Function<MentionRecord, @Nullable T> value,
            Function<T, String> label,
            BiPredicate<T, T> compatible,
            List<Disagreement> found) {
        SortedMap<String, List<MentionRef>> said = new TreeMap<>();
        TreeMap<String, T> values = new TreeMap<>();
        for (Item item : items) {
            T told = value.apply(item.mention());
            if (told != null) {
                String text = label.apply(told);
                values.putIfAbsent(text, told);
                said.computeIfAbsent(text, t -> new ArrayList<>()).add(item.ref());
            }
        }
        if (said.size() > 1) {
            found.add(new Disagreement(name, said, allPairs(values.values(), compatible)));
        }
    }

    private static <T> boolean allPairs(Collection<T> values, BiPredicate<T, T> compatible) {
        List<T> list = List.copyOf(values);
        for (int a = 0; a < list.size(); a++) {
            for (int b = a + 1; b < list.size(); b++) {
                if (!compatible.test(list.get(a), list.get(b))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static void numbers(List<Item> items, List<Disagreement> found) {
        SortedMap<String, List<Item>> units = new TreeMap<>();
        for (Item item : items) {
            for (Quantity quantity : item.mention().wording().quantities()) {
                units.computeIfAbsent(quantity.unit(), u -> new ArrayList<>()).add(item);
            }
        }
        units.forEach((unit, with) -> field(
                "number of " + unit,
                with,
                mention -> quantity(mention, unit),
                quantity -> quantity.bound() + quantity.value(),
                Disagreements::canBoth,
                found));
    }

    private static @Nullable Quantity quantity(MentionRecord mention, String unit) {
        for (Quantity quantity : mention.wording().quantities()) {
            if (quantity.unit().equals(unit)) {
                return quantity;
            }
        }
        return null;
    }

    /** Whether one number can satisfy both; {@code some} allows a tenth up or down. */
    private static boolean canBoth(Quantity a, Quantity b) {
        double low = Math.max(low(a), low(b));
        double high = Math.min(high(a), high(b));
        return low <= high;
    }

    private static double low(Quantity quantity) {
        double value = new BigDecimal(quantity.value()).doubleValue();
        return switch (quantity.bound()) {
            case "<=" -> 0;
            case "~" -> value * 0.9;
            default -> value;
        };
    }

    private static double high(Quantity quantity) {
        double value = new BigDecimal(quantity.value()).doubleValue();
        return switch (quantity.bound()) {
            case ">=" -> Double.POSITIVE_INFINITY;
            case "~" -> value * 1.1;
            default -> value;
        };
    }

    private static String happened(Modality modality) {
        return switch (modality) {
            case OCCURRED, ONGOING, BACKGROUND -> "yes";
            case PLANNED -> "planned";
            case HYPOTHETICAL -> "possible";
            case ALLEGED -> "alleged";
            case DENIED, NEGATED -> "no";
        };
    }

    private static boolean sameOutcome(Modality a, Modality b) {
        return !happened(a).equals("no") && !happened(b).equals("no");
    }

    private static boolean inside(Spot a, Spot b) {
        return (a.countryOnly() || b.countryOnly())
                && (a.country() == null || b.country() == null || a.country().equals(b.country()));
    }

    private static @Nullable Actor person(List<Actor> actors) {
        return actors.isEmpty() ? null : actors.get(0);
    }

    private static boolean office(Actor a, Actor b) {
        Party one = Party.of(a);
        Party other = Party.of(b);
        return one.key().equals(other.key()) && one.likeness(other) >= 0;
    }
}
