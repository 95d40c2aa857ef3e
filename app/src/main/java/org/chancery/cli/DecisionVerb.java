package org.chancery.cli;

import java.util.function.Function;
import org.chancery.pipeline.LayeredJoiner;
import org.chancery.pipeline.Reviewed;
import org.chancery.pipeline.RulesVersion;
import org.chancery.record.DiplomaticRecord;
import org.chancery.review.Review;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the verbs of a reviewer share: who decides, a note, and joining anew. */
abstract class DecisionVerb extends RecordVerb {

    @Option(names = "--note", paramLabel = "WORDS", description = "Why; kept with the decision.")
    private @Nullable String note;

    @Option(
            names = "--reviewer",
            paramLabel = "NAME",
            defaultValue = "${env:CHANCERY_REVIEWER:-reviewer}",
            description = "Who decides (default: the variable CHANCERY_REVIEWER, else \"reviewer\").")
    private String reviewer = "reviewer";

    @Nullable
    String note() {
        return note;
    }

    int decide(Function<Review, String> decision) {
        try (DiplomaticRecord record = DiplomaticRecord.openForWriting(recordFile())) {
            Reviewed.Outcome outcome = new Reviewed(
                            record, new LayeredJoiner(), Version.current(), RulesVersion.current())
                    .run(reviewer, decision);
            if (!Terminal.quiet(spec())) {
                out().println("Decision " + outcome.decision() + "; events: "
                        + outcome.changes().added() + " new, "
                        + outcome.changes().changed() + " changed, "
                        + outcome.changes().merged() + " merged, "
                        + outcome.changes().withdrawn() + " withdrawn. Take it back with: chancery undo "
                        + outcome.decision());
            }
            out().flush();
        }
        return 0;
    }
}
