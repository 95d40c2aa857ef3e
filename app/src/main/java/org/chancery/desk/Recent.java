package org.chancery.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.chancery.record.DiplomaticRecord;

/**
 * Answers that were worked out lately, for as long as the record stays as it is: counts over a million events cost half a
 * second, and everybody begins with the same ones. Safe from several threads.
 *
 * @param <Q> a question, equal to the same question
 */
final class Recent<Q, A> {

    private static final int MOST = 32;

    private final Map<Q, A> answers = new LinkedHashMap<>(MOST, 0.75f, true);
    private long run = -1;

    A answer(DiplomaticRecord record, Q question, Supplier<A> work) {
        long now = record.runs().latest();
        synchronized (this) {
            if (now != run) {
                answers.clear();
                run = now;
            }
            A known = answers.get(question);
            if (known != null) {
                return known;
            }
        }
        A fresh = work.get();
        synchronized (this) {
            if (now == run) {
                answers.put(question, fresh);
                if (answers.size() > MOST) {
                    answers.remove(answers.keySet().iterator().next());
                }
            }
        }
        return fresh;
    }
}
