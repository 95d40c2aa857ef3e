package org.chancery.cli;

import java.io.PrintWriter;
import org.chancery.export.BriefText;
import org.chancery.export.EventJson;
import org.chancery.record.DiplomaticRecord;
import org.chancery.view.Brief;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chancery brief}: a page about a dyad, an actor or a story. */
@Command(
        name = "brief",
        mixinStandardHelpOptions = true,
        description =
                "Writes a brief: what happened, what is planned, claimed and denied, where reports differ; every line quotes.",
        footer = {
            "",
            "Examples:",
            "  chancery brief --dyad RUS-PRK --since 2024 --format md > rus-prk.md",
            "  chancery brief --actor Lavrov --length short",
            "  chancery brief --story s_1a2b3c4d5e6f7081 --new-since 2024-06-01"
        })
final class BriefCommand extends RecordVerb {

    enum Format {
        TEXT,
        MD,
        HTML,
        JSON
    }

    @Mixin
    private EventOptions options = new EventOptions();

    @Option(names = "--length", paramLabel = "LENGTH", description = "short, page or full (default: page).")
    private Brief.Length length = Brief.Length.PAGE;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, md, html or json (default: text).")
    private Format format = Format.TEXT;

    @Option(names = "--json", description = "Short for --format json.")
    private boolean json;

    @Option(names = "--title", paramLabel = "WORDS", description = "Heading of the brief.")
    private @Nullable String title;

    @Option(
            names = "--new-since",
            paramLabel = "DAY",
            description = "Tell once more what was first reported since then.")
    private @Nullable String newSince;

    @Override
    public Integer call() {
        try (DiplomaticRecord record = read()) {
            Brief brief = Brief.of(
                    record,
                    title == null ? options.title(record) : title,
                    options.filter(),
                    length,
                    EventOptions.since(newSince));
            PrintWriter out = out();
            switch (json ? Format.JSON : format) {
                case TEXT -> print(brief, out, style());
                case MD -> out.print(BriefText.markdown(brief));
                case HTML -> out.print(BriefText.html(brief));
                case JSON -> out.println(EventJson.pretty(BriefText.json(brief)));
            }
            out.flush();
        }
        return 0;
    }

    static void print(Brief brief, PrintWriter out, Style style) {
        out.println(style.bold(TextTable.clean(brief.title())));
        if (brief.sections().isEmpty()) {
            out.println("No event fits. Try fewer filters, or: chancery events");
        }
        for (Brief.Section section : brief.sections()) {
            out.println();
            out.println(style.bold(section.title()));
            for (Brief.Line line : section.lines()) {
                out.println("• " + style.bold(line.date().isEmpty() ? "undated" : line.date()) + "  "
                        + TextTable.clean(line.text()) + " (" + TextTable.clean(line.state()) + ") "
                        + style.dim(line.event().substring(0, 10)));
                for (Brief.Citation citation : line.citations()) {
                    for (String quote : Paragraph.wrap(
                            "“" + citation.quote() + "” — " + citation.outlet() + ", " + day(citation.day()),
                            Terminal.width() - 6)) {
                        out.println("    " + style.dim(quote));
                    }
                }
            }
        }
        String legend = EventLines.legend(brief.sections().stream()
                .flatMap(section -> section.lines().stream())
                .map(Brief.Line::date));
        if (!legend.isEmpty()) {
            out.println();
            out.println(style.dim(legend));
        }
        if (brief.left() > 0) {
            out.println();
            out.println(style.dim(
                    brief.left() + " of " + brief.events() + " events are left out; --length full tells them all."));
        }
    }
}
