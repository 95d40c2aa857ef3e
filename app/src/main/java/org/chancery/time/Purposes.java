package org.chancery.time;

import java.util.Set;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.chancery.text.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * What something is meant for is no date of the act that provides it: {@code sold grain for the winter}, {@code agreed on
 * quotas for 2033}; but what is set for next spring is dated by it. Pure.
 */
final class Purposes {

    private static final Set<String> SCHEDULING =
            WordLists.of("time/wordlists.txt").get("scheduling");

    private Purposes() {}

    /** Whether a season, a year or more stands behind a {@code for} that nothing is set by. */
    static boolean isOne(Sentence sentence, TimeExpression time) {
        TimeUnit unit = time.value() == null ? null : Iso.unitOf(time.value());
        if (unit == null || unit.compareTo(TimeUnit.QUARTER) < 0) {
            return false;
        }
        Token before = before(sentence, time);
        if (before == null || !before.lemma().equals("for")) {
            return false;
        }
        return before.head() < 0
                || !SCHEDULING.contains(sentence.token(before.head()).lemma());
    }

    private static @Nullable Token before(Sentence sentence, TimeExpression time) {
        Token before = null;
        for (Token token : sentence.tokens()) {
            if (token.end() > time.span().start()) {
                return before;
            }
            before = token;
        }
        return before;
    }
}
