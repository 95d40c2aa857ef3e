package org.chancery.actor;

import org.chancery.text.AnalyzedText;

/** Tags the actors of English reports: the register, the nouns, and what the report itself tells. */
public final class EnglishActorTagger implements ActorTagger {

    private final SentenceReader reader = new SentenceReader();

    @Override
    public ReportActors tag(AnalyzedText text, Frame frame) {
        return new ReportReading(text, frame, reader).run();
    }
}
