package org.chancery.statement;

import java.util.List;
import org.chancery.text.AnalyzedText;
import org.chancery.text.Span;

/** Judges whether an event took place. Immutable, safe from several threads. */
public interface ModalityJudge {

    /**
     * @param trigger the words that name the event
     * @param attributions those of the whole text, as {@link AttributionTagger} finds them
     */
    Judgement judge(AnalyzedText text, Span trigger, List<Attribution> attributions);
}
