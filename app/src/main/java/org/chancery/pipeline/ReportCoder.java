package org.chancery.pipeline;

import java.time.LocalDate;
import org.chancery.document.Report;
import org.chancery.record.CodedReport;
import org.chancery.source.RawReport;
import org.jspecify.annotations.Nullable;

/** From a clean report to its coded mentions: all layers of a language in a row. Safe from several threads. */
@FunctionalInterface
public interface ReportCoder {

    CodedReport code(RawReport raw, Report report);

    /**
     * The day that relative dates of a report count from: its date line, else its day of publication, else the day of
     * its last change; null where it names none.
     */
    static @Nullable LocalDate anchor(Report report) {
        if (report.dateline() != null && report.dateline().date() != null) {
            return report.dateline().date();
        }
        return report.published() != null ? report.published() : report.modified();
    }
}
