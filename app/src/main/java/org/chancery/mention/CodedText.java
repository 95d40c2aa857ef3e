package org.chancery.mention;

import java.util.List;
import org.chancery.actor.ReportActors;

/** What the coder read in one text: its actors, and who did what to whom. */
public record CodedText(ReportActors actors, List<EventMention> mentions) {

    public CodedText {
        mentions = List.copyOf(mentions);
    }
}
