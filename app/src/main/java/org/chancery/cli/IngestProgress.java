package org.chancery.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.chancery.pipeline.IngestListener;
import org.jspecify.annotations.Nullable;

/** A progress bar on standard error while reports come in. */
final class IngestProgress implements IngestListener, AutoCloseable {

    private @Nullable ProgressBar bar;

    IngestProgress(boolean shown) {
        if (shown) {
            bar = new ProgressBarBuilder()
                    .setTaskName("reports")
                    .setInitialMax(-1)
                    .clearDisplayOnFinish()
                    .setUpdateIntervalMillis(200)
                    .build();
        }
    }

    @Override
    public void progress(long done) {
        if (bar != null) {
            bar.stepTo(done);
        }
    }

    @Override
    public void joining() {
        if (bar != null) {
            bar.setExtraMessage(" joining events");
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
