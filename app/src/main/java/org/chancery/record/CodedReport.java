package org.chancery.record;

import java.time.LocalDate;
import java.util.List;
import org.chancery.actor.ReportActors;
import org.chancery.document.Report;
import org.chancery.mention.EventMention;
import org.chancery.source.RawReport;
import org.chancery.text.AnalyzedText;
import org.jspecify.annotations.Nullable;

/**
 * A report with all that was read out of it, ready to be kept.
 *
 * @param anchor day that its relative dates were counted from, or null
 * @param analysis of the report's clean text
 */
public record CodedReport(
        RawReport raw,
        Report report,
        @Nullable LocalDate anchor,
        AnalyzedText analysis,
        ReportActors actors,
        List<EventMention> mentions) {

    public CodedReport {
        mentions = List.copyOf(mentions);
    }
}
