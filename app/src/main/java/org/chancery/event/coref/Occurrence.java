package org.chancery.event.coref;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A word that names an event, where it stands.
 *
 * @param text index of its text
 * @param mention index in its text
 * @param sentence index of its sentence
 * @param day day of its report since 1970-01-01, or null
 * @param context content words around it with their weights in its story, of unit length
 */
record Occurrence(
        int text, int mention, int sentence, @Nullable Long day, Trigger trigger, Map<String, Double> context) {

    /** What a day between two reports takes from their closeness, and the most that days can take. */
    private static final double A_DAY = 0.01;

    private static final double ALL_DAYS = 0.6;

    /** Cosine of the words around two of them, less for reports of different days. */
    double closeness(Occurrence other) {
        return cosine(context, other.context) - distance(day, other.day);
    }

    static double distance(@Nullable Long day, @Nullable Long other) {
        return day == null || other == null ? 0 : Math.min(ALL_DAYS, A_DAY * Math.abs(day - other));
    }

    static double cosine(Map<String, Double> one, Map<String, Double> other) {
        Map<String, Double> small = one.size() <= other.size() ? one : other;
        Map<String, Double> large = small == one ? other : one;
        double sum = 0;
        for (Map.Entry<String, Double> entry : small.entrySet()) {
            sum += entry.getValue() * large.getOrDefault(entry.getKey(), 0.0);
        }
        return sum;
    }
}
