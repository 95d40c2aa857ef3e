package org.chancery.record;

import java.nio.file.Path;
import java.util.List;
import org.chancery.pipeline.Ingest;
import org.chancery.pipeline.IngestListener;
import org.chancery.pipeline.ScriptedCoder;
import org.chancery.pipeline.ScriptedJoiner;
import org.chancery.source.Sourced;

/** Takes reports in and says after each one that it is through, until it is killed. */
final class KilledProcess {

    private KilledProcess() {}

    public static void main(String[] args) {
        try (DiplomaticRecord record = DiplomaticRecord.openForWriting(Path.of(args[0]))) {
            new Ingest(record, new ScriptedCoder(), new ScriptedJoiner(), "test", "test")
                    .run(List.<Sourced>of(KilledIngestTest.reports()).iterator(), 2, new IngestListener() {
                        @Override
                        public void progress(long done) {
                            System.out.println("done " + done);
                        }
                    });
        }
    }
}
