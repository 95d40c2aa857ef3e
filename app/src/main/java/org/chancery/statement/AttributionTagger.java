package org.chancery.statement;

import java.util.List;
import org.chancery.actor.ReportActors;
import org.chancery.text.AnalyzedText;

/** Finds who says what. Immutable, safe from several threads. */
public interface AttributionTagger {

    /** @return attributions in the order of their content */
    List<Attribution> tag(AnalyzedText text, ReportActors actors);
}
