package org.chancery.actor;

import java.time.LocalDate;
import org.chancery.text.AnalyzedText;
import org.jspecify.annotations.Nullable;

/** Finds the actors of a whole report, with its pronouns and descriptions. Immutable, safe from several threads. */
public interface ActorTagger {

    /**
     * @param date day of the report, which decides who holds an office; null where unknown
     * @param outlet who published it: the name of a paper may tell whose parliament is meant; null where unknown
     */
    ReportActors tag(AnalyzedText text, @Nullable LocalDate date, @Nullable String outlet);

    /** The same where nobody is known to have published it. */
    default ReportActors tag(AnalyzedText text, @Nullable LocalDate date) {
        return tag(text, date, null);
    }
}
