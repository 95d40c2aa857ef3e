package org.chancery.cli;

import org.chancery.pipeline.GoldCheck;
import org.chancery.pipeline.LayeredCoder;
import org.chancery.pipeline.Layers;
import org.chancery.record.DiplomaticRecord;
import org.chancery.review.Gold;
import picocli.CommandLine.Command;

/** {@code chancery gold check}: do the rules of today say what reviewers said. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Codes the judged reports anew with the rules of today, and counts what is as reviewers said.",
        footer = {"", "Exit code 1 where something is otherwise."})
final class GoldCheckCommand extends RecordVerb {

    @Override
    public Integer call() {
        try (DiplomaticRecord record = read()) {
            GoldCheck.Result result = new GoldCheck(record, new LayeredCoder(Layers.english())).run();
            say("accepted mentions coded still", result.accepted());
            say("rejected mentions coded no longer", result.rejected());
            say("corrected mentions coded as corrected", result.corrected());
            for (Gold.Item miss : result.misses()) {
                out().println("  otherwise: " + miss.place().mention() + " in "
                        + miss.place().report());
            }
            out().flush();
            return result.misses().isEmpty() ? 0 : 1;
        }
    }

    private void say(String what, GoldCheck.Share share) {
        out().println(share.right() + " of " + share.all() + " " + what);
    }
}
