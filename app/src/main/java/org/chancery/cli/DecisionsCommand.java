package org.chancery.cli;

import java.util.Locale;
import org.chancery.record.Decided;
import org.chancery.record.DiplomaticRecord;
import picocli.CommandLine.Command;

/** {@code chancery decisions}: what reviewers decided. */
@Command(
        name = "decisions",
        mixinStandardHelpOptions = true,
        description = "Lists what reviewers accepted, rejected, merged and split, oldest first.",
        footer = {"", "Example:", "  chancery decisions"})
final class DecisionsCommand extends RecordVerb {

    @Override
    public Integer call() {
        try (DiplomaticRecord record = read()) {
            for (Decided decided : record.decisions().all()) {
                out().println(decided.id() + "  " + decided.kind().name().toLowerCase(Locale.ROOT) + "  "
                        + decided.mentions().size() + " mentions  by " + TextTable.clean(decided.reviewer())
                        + (decided.note() == null ? "" : "  “" + TextTable.clean(decided.note()) + "”")
                        + (decided.undone() ? "  undone" : ""));
            }
            out().flush();
        }
        return 0;
    }
}
