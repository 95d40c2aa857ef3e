package org.chancery.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.chancery.export.Digest;
import org.chancery.export.EventJson;
import org.chancery.export.ExportFormat;
import org.chancery.export.ExportName;
import org.chancery.export.ExportRequest;
import org.chancery.export.Exporter;
import org.chancery.export.Links;
import org.chancery.export.Manifest;
import org.chancery.export.RegisterTable;
import org.chancery.export.Table;
import org.chancery.export.TableExport;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.Tables;
import org.chancery.view.Register;
import org.chancery.view.RegisterKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery export}: events or tables into files for other programs. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes events, all that fit, to a file in one of many formats, with a manifest beside it.",
        footer = {
            "",
            "Formats:",
            "  csv, jsonl, parquet, datapackage (Frictionless: events, passages, reports)",
            "  gdelt, icews, polecat, phoenix (tab-separated), plover (JSON Lines): only dated events that happened",
            "  graphml, gexf: the network of actors",
            "  jsonld (Web Annotation, PROV), ftm (FollowTheMoney), timelinejs",
            "  rss, atom, jsonfeed: the latest events; ical: planned events; bibtex: the reports",
            "",
            "FILE is - for standard output. Beside FILE stands FILE.manifest.json with the question, the number of",
            "events, how many the format cannot hold, and a checksum. In CSV a text that a spreadsheet would run as a",
            "formula is led by an apostrophe, unless --raw is given.",
            "",
            "Examples:",
            "  chancery export --format csv --dyad RUS-PRK --since 2024",
            "  chancery export events.parquet",
            "  chancery export --format jsonl --fields id,headline,date,citation -",
            "  chancery export --register visits --dyad RUS-PRK --format parquet",
            "  chancery export mentions.parquet --table mention"
        })
final class ExportCommand extends RecordVerb {

    private static final String STANDARD_OUTPUT = "-";

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "Where to (default: a name that says what was asked). It is replaced.")
    private @Nullable Path file;

    @Option(
            names = {"--format", "--profile"},
            paramLabel = "FORMAT",
            description = "One of the formats below (default: by the ending of FILE, else csv).")
    private @Nullable String format;

    @Option(
            names = "--fields",
            split = ",",
            paramLabel = "NAME",
            description = "Only these columns or properties; csv, jsonl, parquet, datapackage.")
    private List<String> fields = List.of();

    @Option(names = "--raw", description = "CSV texts exactly as they are.")
    private boolean raw;

    @Option(
            names = "--base",
            paramLabel = "URL",
            description = "Address of a desk that links lead to (default: names that begin with urn:chancery:).")
    private @Nullable String base;

    @Option(
            names = "--table",
            paramLabel = "NAME",
            description =
                    "A whole table of the record instead, as .csv, .jsonl or .parquet; see docs/data-dictionary.md.")
    private @Nullable String table;

    @Option(
            names = "--register",
            paramLabel = "NAME",
            description =
                    "Rows of a register in its own columns, as csv, jsonl or parquet: visits, agreements, gifts, …")
    private @Nullable RegisterKind register;

    @Mixin
    private EventOptions options = new EventOptions();

    @Override
    public Integer call() throws IOException {
        try (DiplomaticRecord record = read()) {
            if (table != null) {
                Path target = file == null ? Path.of(ExportName.of(table, options.query(), "csv")) : file;
                record.tables().copy(table, target, ending(target));
                say("Written: " + target);
                return 0;
            }
            ExportFormat chosen = format();
            if (register != null) {
                return register(record, register, chosen);
            }
            ExportRequest request = new ExportRequest(
                    record,
                    options.filter(),
                    options.asOf(),
                    options.query(),
                    fields(chosen),
                    !raw,
                    new Links(base == null ? null : base.replaceAll("/+$", "")));
            if (file != null && file.toString().equals(STANDARD_OUTPUT)) {
                Exporter.write(request, chosen, Console.rawOut());
                return 0;
            }
            Path target =
                    file == null ? Path.of(ExportName.of(name(chosen), options.query(), chosen.extension())) : file;
            Manifest manifest = write(target, out -> Exporter.write(request, chosen, out));
            say("Written: " + target + ", " + manifest.events() + " events"
                    + (manifest.left() == 0
                            ? ""
                            : "; " + manifest.left() + " that fit are left out, as this format cannot hold them"));
        }
        return 0;
    }

    /** Writes a file, and says what it holds. */
    @FunctionalInterface
    private interface Export {
        Manifest write(OutputStream out) throws IOException;
    }

    private int register(DiplomaticRecord record, RegisterKind kind, ExportFormat chosen) throws IOException {
        if (!TableExport.FORMATS.contains(chosen)) {
            throw new ChanceryException(
                    ErrorCode.USAGE, "a register is not written as " + chosen.label(), "choose csv, jsonl or parquet");
        }
        Table<Register.Row> table = RegisterTable.of(kind).only(new LinkedHashSet<>(fields));
        Map<String, String> query = options.query();
        Export export = out -> {
            Digest digest = new Digest(out);
            long rows = TableExport.write(
                    chosen, table, !raw, digest, each -> RegisterTable.each(record, kind, options.filter(), each));
            Map<String, String> asked = new LinkedHashMap<>(query);
            asked.put("register", kind.label());
            return new Manifest(
                    chosen,
                    asked,
                    rows,
                    0,
                    digest.bytes(),
                    digest.sha256(),
                    record.runs().all());
        };
        if (file != null && file.toString().equals(STANDARD_OUTPUT)) {
            export.write(Console.rawOut());
            return 0;
        }
        Path target = file == null ? Path.of(ExportName.of(kind.label(), query, chosen.extension())) : file;
        Manifest manifest = write(target, export);
        say("Written: " + target + ", " + manifest.events() + " rows");
        return 0;
    }

    /** First under another name, so that whatever stands there under its own is whole. */
    private static Manifest write(Path target, Export export) throws IOException {
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            Manifest manifest;
            try (OutputStream out = Files.newOutputStream(part)) {
                manifest = export.write(out);
            }
            move(part, target);
            Files.writeString(
                    target.resolveSibling(target.getFileName() + ".manifest.json"),
                    EventJson.pretty(manifest.json(target.getFileName().toString())) + "\n",
                    StandardCharsets.UTF_8);
            return manifest;
        } catch (FileNotFoundException | NoSuchFileException e) {
            throw new ChanceryException(
                    ErrorCode.ENVIRONMENT, "cannot write " + target, "make its folder, or name another file", e);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void say(String what) {
        if (!Terminal.quiet(spec())) {
            out().println(what);
            out().flush();
        }
    }

    private ExportFormat format() {
        if (format != null) {
            try {
                return ExportFormat.of(format.toLowerCase(Locale.ROOT));
            } catch (ChanceryException e) {
                throw new ChanceryException(ErrorCode.USAGE, e.getMessage(), e.remedy(), e);
            }
        }
        if (file == null || file.toString().equals(STANDARD_OUTPUT)) {
            return ExportFormat.CSV;
        }
        String name = file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1);
        List<ExportFormat> fitting = Arrays.stream(ExportFormat.values())
                .filter(each -> each.extension().equals(ending))
                .toList();
        return fitting.stream()
                .filter(each -> fitting.size() == 1 || each.label().equals(ending))
                .findFirst()
                .orElseThrow(() -> new ChanceryException(
                        ErrorCode.USAGE, file + " has no ending that says its format", "say it with --format"));
    }

    private Set<String> fields(ExportFormat chosen) {
        if (!fields.isEmpty() && !chosen.hasFields()) {
            throw new ChanceryException(
                    ErrorCode.USAGE, chosen.label() + " has no fields to choose", "leave --fields out");
        }
        return new LinkedHashSet<>(fields);
    }

    private static String name(ExportFormat chosen) {
        return chosen == ExportFormat.CSV || chosen == ExportFormat.JSONL || chosen == ExportFormat.PARQUET
                ? "events"
                : "events-" + chosen.label();
    }

    private static Tables.Format ending(Path target) {
        String name = target.getFileName().toString();
        for (Tables.Format each : Tables.Format.values()) {
            if (name.endsWith("." + each.name().toLowerCase(Locale.ROOT))) {
                return each;
            }
        }
        throw new ChanceryException(
                ErrorCode.USAGE, target + " has no known ending", "end it with .csv, .jsonl or .parquet");
    }
}
