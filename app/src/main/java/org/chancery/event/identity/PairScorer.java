package org.chancery.event.identity;

import java.util.Collections;
import org.chancery.event.Provenance;
import org.chancery.ontology.PloverType;

/** Weighs all grounds for and against two mentions being one event. */
final class PairScorer {

    /** Where nothing speaks for it, two mentions are two events. */
    private static final double DOUBT = -1.5;

    /** What people say is said often: two accusations of a week are seldom one. */
    private static final double DOUBT_OF_WORDS = -0.5;

    /** Who denies two things in one report does it in two words: {@code denied that …}, {@code rejected the claim}. */
    private static final double SAID_TWICE = -0.5;

    /** {@code will return its ambassador} and {@code lifted its ban}: a plan names the deed that it is of. */
    private static final double OTHER_DEED = -0.6;

    private PairScorer() {}

    /** The score alone, as fast as it goes. */
    static double score(Item one, Item other) {
        return weigh(one, other, new Grounds(false)).score();
    }

    /** The grounds in words. */
    static Grounds weigh(Item one, Item other) {
        return weigh(one, other, new Grounds(true));
    }

    static Grounds weigh(Item one, Item other, Grounds grounds) {
        grounds.add("doubt", "two mentions are two events unless more speaks for one", DOUBT);
        TypeGrounds.weigh(one, other, grounds);
        if (!grounds.barred()) {
            TimeGrounds.weigh(one, other, grounds);
        }
        if (!grounds.barred()) {
            PartyGrounds.weigh(one, other, grounds);
        }
        if (!grounds.barred()) {
            HappenedGrounds.weigh(one, other, grounds);
        }
        if (!grounds.barred()) {
            WordGrounds.weigh(one, other, grounds);
            report(one, other, grounds);
        }
        return grounds;
    }

    private static void report(Item one, Item other, Grounds grounds) {
        Provenance a = one.mention().from();
        Provenance b = other.mention().from();
        if (verbal(Intents.act(one.mention()))) {
            grounds.add("type", "a statement", DOUBT_OF_WORDS);
        }
        boolean planned = Intents.isPlan(one.mention()) || Intents.isPlan(other.mention());
        if (planned
                && one.mention().coding().type() != other.mention().coding().type()
                && !one.mention()
                        .wording()
                        .trigger()
                        .equals(other.mention().wording().trigger())
                && Collections.disjoint(one.classes(), other.classes())) {
            grounds.add("trigger", "a plan in other words than the deed", OTHER_DEED);
        }
        if (a.document().equals(b.document())) {
            boolean sameSentence = a.sentence() == b.sentence();
            boolean sameTrigger = one.mention()
                    .wording()
                    .trigger()
                    .equals(other.mention().wording().trigger());
            if (sameSentence && !sameTrigger) {
                grounds.bar("report", () -> "told apart in one sentence");
            } else if (!sameTrigger && said(Intents.act(one.mention()))) {
                grounds.add("report", "said in one report in other words", SAID_TWICE);
            } else {
                grounds.add("report", "one report", sameSentence ? -0.6 : 0.3);
            }
        } else if (a.story() != null && b.story() != null) {
            boolean same = a.story().equals(b.story());
            grounds.add("story", same ? "one story" : "two stories", same ? 0.7 : -0.2);
        }
    }

    private static boolean verbal(PloverType type) {
        return said(type) || type == PloverType.SUPPORT;
    }

    private static boolean said(PloverType type) {
        return switch (type) {
            case STATE, ACCUSE, REJECT, REQUEST, THREATEN -> true;
            default -> false;
        };
    }
}
