package org.chancery.event.identity;

import java.util.ArrayList;
import java.util.List;
import org.chancery.event.Reason;

/** The grounds for and against one join, with their sum. */
final class Grounds {

    private final List<Reason> reasons = new ArrayList<>(6);
    private double sum;
    private boolean barred;

    void add(String field, String text, double weight) {
        if (weight != 0) {
            reasons.add(new Reason(field, text, weight));
            sum += weight;
        }
    }

    /** A ground that no other outweighs. */
    void bar(String field, String text) {
        reasons.add(new Reason(field, text, Double.NEGATIVE_INFINITY));
        barred = true;
    }

    boolean barred() {
        return barred;
    }

    /** From 0 to 1, 0.5 where the grounds balance; 0 where barred. */
    double score() {
        return barred ? 0 : 1 / (1 + Math.exp(-sum));
    }

    List<Reason> reasons() {
        return List.copyOf(reasons);
    }
}
