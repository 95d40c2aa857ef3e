package org.chancery.crash;

import java.nio.file.Path;
import java.util.List;

/** Work that is killed again and again. One object is one series, from a fresh record to the end of the work. */
abstract class Work {

    private final Path folder;

    /** @param folder an empty one, for this series alone */
    Work(Path folder) {
        this.folder = folder;
    }

    final Path folder() {
        return folder;
    }

    /** The record that is worked on. */
    final Path record() {
        return folder.resolve("r.duckdb");
    }

    Class<?> program() {
        return Victim.class;
    }

    abstract List<String> arguments() throws Exception;

    /** A line that the process wrote; also one that was read only after it was killed. */
    void said(String line) {}

    /** What can still come in from elsewhere has come in when this returns. */
    void settle() throws Exception {}

    /** Kills fall into so many milliseconds after the begin: about as long as the work takes. */
    abstract int span();

    /** Does what is left of the work, in this process. */
    void finish() throws Exception {
        Victim.work(this::said, arguments().toArray(String[]::new));
        said("end");
    }

    /** How many things were acknowledged in this series. */
    abstract int acknowledged();

    /**
     * What must be true of what a killed process left.
     *
     * @param left a copy of the record with all that lies beside it; it may be opened and changed
     */
    abstract void afterKill(Path left) throws Exception;

    /** What must be true of the record after a process came to its end. */
    abstract void afterEnd() throws Exception;
}
