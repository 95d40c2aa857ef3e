package org.chancery.pipeline;

import org.chancery.document.Report;
import org.chancery.record.CodedReport;
import org.chancery.source.RawReport;

/** From a clean report to its coded mentions: all layers of a language in a row. Safe from several threads. */
@FunctionalInterface
public interface ReportCoder {

    CodedReport code(RawReport raw, Report report);
}
