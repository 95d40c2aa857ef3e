package org.chancery.event.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.chancery.event.Reason;
import org.jspecify.annotations.Nullable;

/** The grounds for and against one join, with their sum. */
final class Grounds {

    private final @Nullable List<Reason> reasons;
    private double sum;
    private boolean barred;

    /** @param told whether the reasons are kept in words, or the score alone is wanted */
    Grounds(boolean told) {
        this.reasons = told ? new ArrayList<>(8) : null;
    }

    void add(String field, String text, double weight) {
        if (weight != 0) {
            sum += weight;
            if (reasons != null) {
                reasons.add(new Reason(field, text, weight));
            }
        }
    }

    void add(String field, Supplier<String> text, double weight) {
        if (reasons != null) {
            add(field, text.get(), weight);
        } else {
            sum += weight;
        }
    }

    /** A ground that no other outweighs. */
    void bar(String field, Supplier<String> text) {
        barred = true;
        if (reasons != null) {
            reasons.add(new Reason(field, text.get(), Double.NEGATIVE_INFINITY));
        }
    }

    boolean barred() {
        return barred;
    }

    /** From 0 to 1, 0.5 where the grounds balance; 0 where barred. */
    double score() {
        return barred ? 0 : 1 / (1 + Math.exp(-sum));
    }

    List<Reason> reasons() {
        return reasons == null ? List.of() : List.copyOf(reasons);
    }
}
