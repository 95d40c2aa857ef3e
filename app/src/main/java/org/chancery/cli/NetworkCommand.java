package org.chancery.cli;

import org.chancery.export.EventJson;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.Dyads;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code chancery network}: which countries have to do with which. */
@Command(
        name = "network",
        mixinStandardHelpOptions = true,
        description = "Lists pairs of countries by the number of events that happened between them.",
        footer = {
            "",
            "Examples:",
            "  chancery network --since 2023 --until 2023",
            "  chancery network --json > edges.jsonl"
        })
final class NetworkCommand extends RecordVerb {

    @Option(names = "--since", paramLabel = "DAY", description = "First day.")
    private @Nullable String since;

    @Option(names = "--until", paramLabel = "DAY", description = "Last day, inclusive.")
    private @Nullable String until;

    @Option(names = "--limit", paramLabel = "N", description = "Most pairs (default: 30).")
    private int limit = 30;

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    @Override
    public Integer call() {
        try (DiplomaticRecord record = read()) {
            TextTable table = new TextTable("ONE", "OTHER", "COOPERATION", "CONFLICT", "EVENTS");
            for (Dyads.Pair pair : record.dyads().pairs(EventOptions.since(since), EventOptions.until(until), limit)) {
                if (json) {
                    out().println(EventJson.line(EventJson.object()
                            .put("one", pair.one())
                            .put("other", pair.other())
                            .put("cooperation", pair.cooperation())
                            .put("conflict", pair.conflict())
                            .put("events", pair.events())));
                } else {
                    table.add(
                            pair.one(),
                            pair.other(),
                            Long.toString(pair.cooperation()),
                            Long.toString(pair.conflict()),
                            Long.toString(pair.events()));
                }
            }
            if (!json) {
                table.print(out(), style(), Terminal.width());
            }
            out().flush();
        }
        return 0;
    }
}
