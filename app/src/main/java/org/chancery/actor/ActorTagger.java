package org.chancery.actor;

import java.time.LocalDate;
import java.util.List;
import org.chancery.text.AnalyzedText;
import org.jspecify.annotations.Nullable;

/** Finds the actors of a whole report, with its pronouns and descriptions. Immutable, safe from several threads. */
public interface ActorTagger {

    ReportActors tag(AnalyzedText text, Frame frame);

    /** The same where nobody knows its title or its places. */
    default ReportActors tag(AnalyzedText text, @Nullable LocalDate date, @Nullable String outlet) {
        return tag(text, new Frame(date, outlet, List.of(), Whereabouts.UNKNOWN));
    }

    /** The same where nobody is known to have published it. */
    default ReportActors tag(AnalyzedText text, @Nullable LocalDate date) {
        return tag(text, date, null);
    }
}
