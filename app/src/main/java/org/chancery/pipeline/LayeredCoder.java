package org.chancery.pipeline;

import java.time.LocalDate;
import org.chancery.document.Report;
import org.chancery.mention.CodedText;
import org.chancery.mention.Context;
import org.chancery.record.CodedReport;
import org.chancery.source.RawReport;
import org.chancery.text.AnalyzedText;
import org.jspecify.annotations.Nullable;

/** The layers of one language as a coder of whole reports. */
public final class LayeredCoder implements ReportCoder {

    private final Layers layers;

    public LayeredCoder(Layers layers) {
        this.layers = layers;
    }

    @Override
    public CodedReport code(RawReport raw, Report report) {
        @Nullable LocalDate anchor = report.anchor();
        AnalyzedText text =
                layers.analyzer().analyze(report.text(), layers.coder().gate());
        CodedText coded =
                layers.coder().read(text, new Context(anchor, report.outlet(), report.month(), report.head()));
        return new CodedReport(raw, report, anchor, text, coded.actors(), coded.mentions());
    }
}
