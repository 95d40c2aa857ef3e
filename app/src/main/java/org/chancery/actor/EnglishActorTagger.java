package org.chancery.actor;

import java.time.LocalDate;
import org.chancery.text.AnalyzedText;
import org.jspecify.annotations.Nullable;

/** Tags the actors of English reports: the register, the nouns, and what the report itself tells. */
public final class EnglishActorTagger implements ActorTagger {

    private final SentenceReader reader = new SentenceReader();

    @Override
    public ReportActors tag(AnalyzedText text, @Nullable LocalDate date, @Nullable String outlet) {
        return new ReportReading(text, date, outlet, reader).run();
    }
}
