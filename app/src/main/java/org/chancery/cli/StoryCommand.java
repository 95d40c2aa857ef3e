package org.chancery.cli;

import org.chancery.export.EventJson;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.Reports;
import org.chancery.record.StoredReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery story}: the stories of a record, or the reports of one. */
@Command(
        name = "story",
        mixinStandardHelpOptions = true,
        description = "Lists the stories that the reports of the record were gathered into, or the reports of one.",
        footer = {"", "Examples:", "  chancery story", "  chancery story s_1a2b3c4d5e6f7081"})
final class StoryCommand extends RecordVerb {

    @Parameters(arity = "0..1", paramLabel = "ID", description = "Id of a story.")
    private @Nullable String id;

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    @Override
    public Integer call() {
        try (DiplomaticRecord record = read()) {
            if (id == null) {
                stories(record);
            } else {
                reports(record, id);
            }
            out().flush();
        }
        return 0;
    }

    private void stories(DiplomaticRecord record) {
        TextTable table = new TextTable("FIRST", "LAST", "REPORTS", "EVENTS", "STORY", "ID");
        for (Reports.Matter story : record.reports().stories()) {
            if (json) {
                out().println(EventJson.line(EventJson.object()
                        .put("id", story.id())
                        .put("title", story.title())
                        .put(
                                "first",
                                story.first() == null ? null : story.first().toString())
                        .put("last", story.last() == null ? null : story.last().toString())
                        .put("reports", story.reports())
                        .put("events", story.events())));
            } else {
                table.add(
                        story.first() == null ? "undated" : story.first().toString(),
                        story.last() == null ? "" : story.last().toString(),
                        Integer.toString(story.reports()),
                        Long.toString(story.events()),
                        story.title() == null ? "" : story.title(),
                        story.id());
            }
        }
        if (!json) {
            table.print(out(), style(), Terminal.width());
        }
    }

    private void reports(DiplomaticRecord record, String story) {
        TextTable table = new TextTable("DAY", "OUTLET", "TITLE", "COPY OF", "ID");
        for (StoredReport report : record.reports().ofStory(story)) {
            if (json) {
                out().println(EventJson.line(EventJson.report(report)));
            } else {
                table.add(
                        report.anchor() == null ? "undated" : report.anchor().toString(),
                        report.publisher(),
                        report.title() == null ? "" : report.title(),
                        report.copyOf() == null ? "" : report.copyOf(),
                        report.id());
            }
        }
        if (!json) {
            table.print(out(), style(), Terminal.width());
        }
    }
}
