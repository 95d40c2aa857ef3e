package org.chancery.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.chancery.export.Csv;
import org.chancery.export.EventJson;
import org.chancery.record.DiplomaticRecord;
import org.chancery.view.Register;
import org.chancery.view.RegisterKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery registers}: visits, agreements, gifts, sanctions and the rest, each in its own columns. */
@Command(
        name = "registers",
        mixinStandardHelpOptions = true,
        description = "Prints the registers that are not empty, or one of them.",
        footer = {
            "",
            "Registers: visits, agreements, gifts, sanctions, exercises, transfers, statements, expulsions, votes, incidents.",
            "",
            "Examples:",
            "  chancery registers --dyad RUS-PRK",
            "  chancery registers agreements --format csv"
        })
final class RegistersCommand extends RecordVerb {

    enum Format {
        TABLE,
        CSV,
        JSON
    }

    @Parameters(index = "0", arity = "0..1", paramLabel = "REGISTER", description = "Which one (default: all).")
    private @Nullable RegisterKind kind;

    @Mixin
    private EventOptions options = new EventOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table, csv (of one register) or json (default: table).")
    private Format format = Format.TABLE;

    @Option(names = "--json", description = "Short for --format json.")
    private boolean json;

    @Override
    public Integer call() {
        try (DiplomaticRecord record = read()) {
            List<Register> registers = kind == null
                    ? Register.all(record, options.filter())
                    : List.of(Register.of(record, kind, options.filter()));
            switch (json ? Format.JSON : format) {
                case TABLE ->
                    registers.forEach(register -> {
                        print(register, out(), style(), Integer.MAX_VALUE);
                        out().println();
                    });
                case CSV -> registers.forEach(this::csv);
                case JSON -> json(registers);
            }
            if (registers.isEmpty() && format == Format.TABLE) {
                out().println("All registers are empty.");
            }
            out().flush();
        }
        return 0;
    }

    /** @param most rows to print; how many more there are is said */
    static void print(Register register, PrintWriter out, Style style, int most) {
        out.println(style.bold(register.kind().title())
                + style.dim("  " + register.rows().size()));
        List<String> header = new ArrayList<>(register.kind().columns());
        header.add("id");
        TextTable table = new TextTable(header.toArray(String[]::new));
        for (Register.Row row : register.rows().stream().limit(most).toList()) {
            List<String> cells = new ArrayList<>(row.cells());
            cells.add(row.event().id().substring(0, 10));
            table.add(cells);
        }
        table.print(out, style, Terminal.width());
        if (register.rows().size() > most) {
            out.println(style.dim("… and " + (register.rows().size() - most) + " more: registers "
                    + register.kind().label()));
        }
    }

    private void csv(Register register) {
        List<String> header = new ArrayList<>(List.of("register", "event"));
        header.addAll(register.kind().columns());
        out().print(Csv.line(header));
        for (Register.Row row : register.rows()) {
            List<String> cells =
                    new ArrayList<>(List.of(register.kind().label(), row.event().id()));
            cells.addAll(row.cells());
            out().print(Csv.line(cells));
        }
    }

    private void json(List<Register> registers) {
        ObjectNode node = EventJson.object();
        for (Register register : registers) {
            ArrayNode rows = node.putArray(register.kind().label());
            for (Register.Row row : register.rows()) {
                ObjectNode one = rows.addObject().put("event", row.event().id());
                for (int i = 0; i < row.cells().size(); i++) {
                    one.put(register.kind().columns().get(i), row.cells().get(i));
                }
            }
        }
        out().println(EventJson.pretty(node));
    }
}
