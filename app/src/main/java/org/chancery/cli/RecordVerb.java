package org.chancery.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.StoredEvent;
import org.chancery.view.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What all verbs over a record share: which record, and how to speak. */
abstract class RecordVerb implements Callable<Integer> {

    @Option(
            names = "--record",
            paramLabel = "FILE",
            defaultValue = "${env:CHANCERY_RECORD:-chancery.duckdb}",
            description = "The record (default: the variable CHANCERY_RECORD, else ./chancery.duckdb).")
    private Path record = Path.of("chancery.duckdb");

    @Spec
    private @Nullable CommandSpec spec;

    Path recordFile() {
        return record;
    }

    DiplomaticRecord read() {
        return DiplomaticRecord.openForReading(record);
    }

    PrintWriter out() {
        return spec().commandLine().getOut();
    }

    PrintWriter err() {
        return spec().commandLine().getErr();
    }

    CommandSpec spec() {
        if (spec == null) {
            throw new IllegalStateException("picocli fills the field in");
        }
        return spec;
    }

    Style style() {
        return Terminal.style(spec());
    }

    /** As {@link Wording#date}, or {@code undated}. */
    static String dateOf(StoredEvent event) {
        String date = Wording.date(event);
        return date.isEmpty() ? "undated" : date;
    }

    /** {@code 20 Mar 2024}, or {@code undated}. */
    static String day(@Nullable LocalDate day) {
        return day == null
                ? "undated"
                : day.getDayOfMonth() + " "
                        + day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " "
                        + day.getYear();
    }
}
