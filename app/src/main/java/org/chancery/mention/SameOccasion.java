package org.chancery.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.ontology.PloverType;
import org.chancery.statement.Modality;
import org.chancery.text.AnalyzedText;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.chancery.time.DateInterval;
import org.chancery.time.Precision;
import org.chancery.time.TimeExpression;
import org.chancery.time.TimexType;
import org.jspecify.annotations.Nullable;

/**
 * Dates what two parties did together by the sentence before that tells the same occasion: {@code The ministers of Peru
 * and Chile met on Monday. They signed two accords.} Pure.
 */
final class SameOccasion {

    private static final Set<PloverType> TOGETHER = Set.of(PloverType.CONSULT, PloverType.AGREE, PloverType.SUPPORT);
    private static final int PARTIES = 2;

    private SameOccasion() {}

    static List<EventMention> date(List<EventMention> mentions, AnalyzedText text, List<TimeExpression> times) {
        List<EventMention> dated = new ArrayList<>(mentions.size());
        for (EventMention mention : mentions) {
            EventMention before = isUndated(mention, text, times) ? before(mention, dated, text) : null;
            dated.add(before == null ? mention : mention.settled(mention.judgement(), before.date()));
        }
        return dated;
    }

    /** A joint act told in the simple past, in a sentence that names no date. */
    private static boolean isUndated(EventMention mention, AnalyzedText text, List<TimeExpression> times) {
        if (mention.date().interval() != null || mention.date().span() != null || !isJoint(mention)) {
            return false;
        }
        for (TimeExpression time : times) {
            boolean date = time.type() == TimexType.DATE || time.type() == TimexType.TIME;
            if (date && mention.evidence().contains(time.span())) {
                return false;
            }
        }
        return isSimplePast(mention, text);
    }

    /** The last dated joint act of the same parties in the sentence before. */
    private static @Nullable EventMention before(EventMention mention, List<EventMention> told, AnalyzedText text) {
        Sentence here = text.sentenceAt(mention.evidence().start());
        Set<String> parties = mention.countries();
        for (int i = told.size() - 1; here != null && i >= 0; i--) {
            EventMention other = told.get(i);
            Sentence there = text.sentenceAt(other.evidence().start());
            if (there == null || there.index() < here.index() - 1) {
                return null;
            }
            DateInterval when = other.date().interval();
            boolean day = when != null && when.precision() == Precision.DAY;
            if (there.index() == here.index() - 1
                    && day
                    && isJoint(other)
                    && other.countries().equals(parties)
                    && isSimplePast(other, text)) {
                return other;
            }
        }
        return null;
    }

    private static boolean isJoint(EventMention mention) {
        return TOGETHER.contains(mention.type())
                && mention.judgement().modality() == Modality.OCCURRED
                && mention.countries().size() >= PARTIES;
    }

    private static boolean isSimplePast(EventMention mention, AnalyzedText text) {
        Sentence sentence = text.sentenceAt(mention.trigger().start());
        if (sentence == null) {
            return false;
        }
        for (Token token : sentence.tokens()) {
            if (token.start() == mention.trigger().start()) {
                boolean past = token.tag().equals("VBD");
                for (Token helper : sentence.children(token.index(), Role.PASSIVE_AUXILIARY)) {
                    past |= helper.tag().equals("VBD");
                }
                return past && sentence.children(token.index(), Role.AUXILIARY).isEmpty();
            }
        }
        return false;
    }
}
