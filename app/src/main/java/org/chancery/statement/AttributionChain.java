package org.chancery.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.text.Span;

/** Who stands behind an event, from the innermost speaker outwards: speaker, agency, outlet. */
public final class AttributionChain {

    private AttributionChain() {}

    /**
     * The attributions whose content holds the trigger and whose source answers for it: plans, wishes and praise are
     * no word of their source about what happens, and things do not speak.
     *
     * @param attributions those of the whole text
     * @return innermost first; credit lines come last, since an agency carries all that its speakers say
     */
    public static List<Attribution> of(Span trigger, List<Attribution> attributions) {
        List<Attribution> chain = new ArrayList<>(2);
        for (Attribution attribution : attributions) {
            boolean answers = attribution.act().asserts() && attribution.voice() != Attribution.Voice.THING;
            if (answers && holds(attribution, trigger) && !namesItself(attribution, trigger)) {
                chain.add(attribution);
            }
        }
        chain.sort(Comparator.comparing((Attribution a) -> a.kind() == Attribution.Kind.CREDIT)
                .thenComparingInt(AttributionChain::length)
                .thenComparing(AttributionChain::carries));
        return List.copyOf(chain);
    }

    /** Of those who stand behind the same words, the one who carries them is the outer. */
    private static boolean carries(Attribution attribution) {
        return attribution.voice() == Attribution.Voice.AGENCY || attribution.voice() == Attribution.Voice.OUTLET;
    }

    private static boolean holds(Attribution attribution, Span trigger) {
        for (Span span : attribution.content()) {
            if (span.contains(trigger)) {
                return true;
            }
        }
        return false;
    }

    /** The words of a cue are no content of it. */
    private static boolean namesItself(Attribution attribution, Span trigger) {
        Span cue = attribution.cue();
        return cue != null && cue.overlaps(trigger);
    }

    private static int length(Attribution attribution) {
        int length = 0;
        for (Span span : attribution.content()) {
            length += span.length();
        }
        return length;
    }
}
