package org.chancery.crash;

import java.util.ArrayList;
import java.util.List;
import org.chancery.pipeline.Scripted;
import org.chancery.source.RawReport;
import org.chancery.source.Sourced;

/** Scripted reports by number: each tells of an event that all tell of and of one that few do. */
public final class Corpus {

    /** Mentions, and sentences, of one report. */
    public static final int MENTIONS = 2;

    private static final String OUTLET = "Outlet ";

    private Corpus() {}

    static String outlet(int number) {
        return OUTLET + number;
    }

    static String text(int number) {
        return "RUS AID PRK on 2024-03-18. USA SANCTION RUS on 2024-04-%02d.\n\nNo. %d"
                .formatted(1 + number % 28, number);
    }

    static RawReport report(int number) {
        return Scripted.report(outlet(number), "2024-04-20", text(number));
    }

    public static List<Sourced> reports(int count) {
        List<Sourced> reports = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            reports.add(report(number));
        }
        return reports;
    }
}
