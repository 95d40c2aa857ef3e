package org.chancery.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.chancery.export.Csv;
import org.chancery.export.EventJson;
import org.chancery.export.EventTable;
import org.chancery.export.field.FieldFormat;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.EventFilter;
import org.chancery.record.StoredEvent;
import org.chancery.record.Tables;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery export}: events or tables into files for other programs. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes events, or a table of the record, to a file: .csv, .jsonl or .parquet by its name.",
        footer = {
            "",
            "Without --table: one row an event, with its actors, dates, codes and citation.",
            "Tables are described in docs/data-dictionary.md.",
            "",
            "Examples:",
            "  chancery export events.csv",
            "  chancery export mentions.parquet --table mention",
            "  chancery export events.tsv --profile gdelt"
        })
final class ExportCommand extends RecordVerb {

    @Parameters(paramLabel = "FILE", description = "Where to; its ending says the format. It is replaced.")
    private Path file = Path.of("events.csv");

    @Option(names = "--table", paramLabel = "NAME", description = "A table of the record instead of the events.")
    private @Nullable String table;

    @Option(
            names = "--profile",
            paramLabel = "FORMAT",
            description =
                    "A format of the field instead: gdelt, icews, polecat, phoenix (tab-separated), plover (JSON Lines)."
                            + " They know no plans or claims: only dated events that happened are written.")
    private @Nullable FieldFormat profile;

    @Override
    public Integer call() throws IOException {
        try (DiplomaticRecord record = read()) {
            if (profile != null) {
                write(record.events().find(EventFilter.ALL), profile);
            } else {
                write(record);
            }
        }
        if (!Terminal.quiet(spec())) {
            out().println("Written: " + file);
            out().flush();
        }
        return 0;
    }

    private void write(List<StoredEvent> events, FieldFormat chosen) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            writer.write(chosen.header());
            for (StoredEvent event : events) {
                if (chosen.holds(event)) {
                    writer.write(chosen.line(event));
                }
            }
        }
    }

    private void write(DiplomaticRecord record) throws IOException {
        Tables.Format format = format();
        if (table != null || format == Tables.Format.PARQUET) {
            record.tables().copy(table == null ? "event" : table, file, format);
        } else {
            write(record.events().find(EventFilter.ALL), format);
        }
    }

    private void write(List<StoredEvent> events, Tables.Format format) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            if (format == Tables.Format.CSV) {
                writer.write(Csv.line(EventTable.header()));
            }
            for (StoredEvent event : events) {
                writer.write(
                        format == Tables.Format.CSV
                                ? Csv.line(EventTable.row(event))
                                : EventJson.line(EventJson.event(event)) + "\n");
            }
        }
    }

    private Tables.Format format() {
        String name = file.getFileName().toString();
        if (name.endsWith(".csv")) {
            return Tables.Format.CSV;
        }
        if (name.endsWith(".jsonl")) {
            return Tables.Format.JSONL;
        }
        if (name.endsWith(".parquet")) {
            return Tables.Format.PARQUET;
        }
        throw new ChanceryException(
                ErrorCode.USAGE, file + " has no known ending", "end it with .csv, .jsonl or .parquet");
    }
}
