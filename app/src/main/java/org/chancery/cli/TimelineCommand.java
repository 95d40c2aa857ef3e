package org.chancery.cli;

import java.io.PrintWriter;
import java.util.List;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.StoredEvent;
import org.chancery.view.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code chancery timeline}: the chronology with a citation behind every line. */
@Command(
        name = "timeline",
        mixinStandardHelpOptions = true,
        description = "Prints a chronology: each event with the sentence that it rests on.",
        footer = {
            "",
            "Examples:",
            "  chancery timeline --dyad IRN-SAU",
            "  chancery timeline --actor Lavrov --since 2023-10"
        })
final class TimelineCommand extends RecordVerb {

    @Mixin
    private EventOptions options = new EventOptions();

    @Override
    public Integer call() {
        try (DiplomaticRecord record = read()) {
            List<StoredEvent> events = options.find(record);
            if (events.isEmpty()) {
                out().println("No event fits. Try fewer filters, or: chancery actors");
            }
            print(events, out(), style(), Terminal.width());
        }
        return 0;
    }

    static void print(List<StoredEvent> events, PrintWriter out, Style style, int width) {
        for (StoredEvent event : events) {
            out.println(EventLines.headline(event, style));
            for (String line : Paragraph.wrap("“" + event.quote().strip() + "”", width - 14)) {
                out.println("             " + line);
            }
            out.println("             " + style.dim(EventLines.citation(event)));
        }
        String legend = EventLines.legend(events.stream().map(Wording::date));
        if (!legend.isEmpty()) {
            out.println(style.dim(legend));
        }
        out.flush();
    }
}
