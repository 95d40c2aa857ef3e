package org.chancery.actor;

import java.time.LocalDate;
import org.chancery.text.AnalyzedText;
import org.jspecify.annotations.Nullable;

/** Finds the actors of a whole report, with its pronouns and descriptions. Immutable, safe from several threads. */
public interface ActorTagger {

    /** @param date day of the report, which decides who holds an office; null where unknown */
    ReportActors tag(AnalyzedText text, @Nullable LocalDate date);
}
