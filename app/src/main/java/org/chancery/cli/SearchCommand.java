package org.chancery.cli;

import java.util.List;
import org.chancery.export.EventJson;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.search.Hit;
import org.chancery.record.search.SearchIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery search}: sentences by their words. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = "Finds sentences by their words: \"a phrase\", -without, one | other, begin*.",
        footer = {
            "",
            "Examples:",
            "  chancery search ballet airport",
            "  chancery search '\"mutual assistance\" | treaty'"
        })
final class SearchCommand extends RecordVerb {

    @Parameters(paramLabel = "WORD", arity = "1..*", description = "What the sentence holds.")
    private List<String> words = List.of();

    @Option(names = "--limit", paramLabel = "N", description = "Most sentences (default: 20).")
    private int limit = 20;

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    @Override
    public Integer call() {
        try (DiplomaticRecord record = read();
                SearchIndex index = SearchIndex.open(record)) {
            List<Hit> hits = index.search(String.join(" ", words), limit);
            for (Hit hit : hits) {
                if (json) {
                    out().println(EventJson.line(EventJson.object()
                            .put("report", hit.report())
                            .put("sentence", hit.sentence())
                            .put("text", hit.text())
                            .put("outlet", hit.outlet())
                            .put("day", hit.day() == null ? null : hit.day().toString())
                            .put("title", hit.title())));
                } else {
                    Paragraph.wrap(hit.text(), Terminal.width() - 2).forEach(out()::println);
                    out().println("  "
                            + style().dim("— " + TextTable.clean(hit.outlet()) + ", " + day(hit.day()) + ", "
                                    + hit.report()));
                }
            }
            if (hits.isEmpty() && !json) {
                out().println("No sentence holds all of these words. Try fewer, or one | other.");
            }
            out().flush();
        }
        return 0;
    }
}
