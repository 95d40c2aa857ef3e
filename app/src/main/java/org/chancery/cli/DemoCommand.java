package org.chancery.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.chancery.pipeline.SampleCorpus;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.Dyads;
import org.chancery.record.EventFilter;
import org.chancery.record.StoredEvent;
import org.chancery.source.Sourced;
import org.chancery.view.Brief;
import org.chancery.view.DyadIndex;
import org.chancery.view.Register;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code chancery demo}: the sample corpus as a record, and what can be read from it. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Reads the sample corpus into a record and shows what it holds.",
        footer = {"", "Example:", "  chancery demo"})
final class DemoCommand implements Callable<Integer> {

    private static final int CHRONOLOGY = 12;

    @Option(names = "--record", paramLabel = "FILE", description = "Where the record goes (default: ./demo.duckdb).")
    private Path file = Path.of("demo.duckdb");

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        CommandSpec of = Objects.requireNonNull(spec);
        PrintWriter out = of.commandLine().getOut();
        Style style = Terminal.style(of);
        List<Sourced> reports = SampleCorpus.reports();
        try (DiplomaticRecord record = DiplomaticRecord.openForWriting(file);
                IngestProgress progress = new IngestProgress(!Terminal.quiet(of) && Terminal.isTerminal())) {
            IngestCommand.ingest(record)
                    .run(reports.iterator(), Runtime.getRuntime().availableProcessors(), progress);
            progress.close();
            show(record, out, style);
        }
        out.flush();
        return 0;
    }

    private void show(DiplomaticRecord record, PrintWriter out, Style style) {
        out.println(style.bold("The sample corpus: ") + record.reports().count() + " reports, "
                + record.reports().sentences() + " sentences, "
                + record.mentions().count() + " mentions, "
                + record.events().count() + " events.");
        out.println(style.dim("The outlets are invented; what they report is public knowledge."));
        List<StoredEvent> chronology = record
                .events()
                .find(EventFilter.builder().build())
                .stream()
                .filter(DemoCommand::isTelling)
                .toList();
        heading(
                out,
                style,
                "Chronology, the best attested of " + record.events().count());
        TimelineCommand.print(best(chronology), out, style, Terminal.width());
        for (Register register : Register.all(record, EventFilter.ALL)) {
            out.println();
            RegistersCommand.print(register, out, style, 4);
        }
        List<Dyads.Pair> pairs = record.dyads().pairs(null, null, 1);
        String example =
                chronology.isEmpty() ? "ID" : best(chronology).get(0).id().substring(0, 10);
        if (!pairs.isEmpty()) {
            Dyads.Pair pair = pairs.get(0);
            heading(out, style, "The index of one dyad");
            DyadCommand.print(DyadIndex.of(record, pair.one(), pair.other(), Dyads.Unit.MONTH, null, null), out, style);
            heading(out, style, "A brief");
            BriefCommand.print(
                    Brief.of(
                            record,
                            pair.one() + " and " + pair.other(),
                            EventFilter.dyad(pair.one(), pair.other(), null, null),
                            Brief.Length.SHORT,
                            null),
                    out,
                    style);
        }
        next(out, style, example, pairs);
    }

    /** Dated to the day or week, and between two countries. */
    private static boolean isTelling(StoredEvent event) {
        Set<String> countries = new HashSet<>();
        event.source().forEach(actor -> countries.add(actor.shortCode()));
        event.target().forEach(actor -> countries.add(actor.shortCode()));
        return event.date() != null
                && !event.type().equals("STATE")
                && ChronoUnit.DAYS.between(event.date().start(), event.date().end()) < 7
                && !countries.contains("---")
                && countries.size() > 1;
    }

    private static List<StoredEvent> best(List<StoredEvent> events) {
        return events.stream()
                .sorted(Comparator.comparingInt(StoredEvent::witnesses)
                        .thenComparingDouble(StoredEvent::confidence)
                        .reversed()
                        .thenComparing(StoredEvent::id))
                .limit(CHRONOLOGY)
                .sorted(Comparator.comparing(StoredEvent::day, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private void next(PrintWriter out, Style style, String event, List<Dyads.Pair> pairs) {
        String command = System.getProperty("chancery.command", "java -jar chancery.jar");
        String dyad = pairs.isEmpty()
                ? "IRN-SAU"
                : pairs.get(0).one() + "-" + pairs.get(0).other();
        heading(out, style, "Next");
        out.println("The record lies in " + file + ". Try:");
        out.println("  " + command + " show " + event + " --record " + file);
        out.println("  " + command + " timeline --dyad " + dyad + " --record " + file);
        out.println("  " + command + " serve --record " + file);
        out.println("and with reports of your own:");
        out.println("  " + command + " ingest FILE...");
    }

    private static void heading(PrintWriter out, Style style, String text) {
        out.println();
        out.println(style.bold("── " + text + " ──"));
    }
}
