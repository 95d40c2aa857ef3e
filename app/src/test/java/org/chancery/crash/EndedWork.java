package org.chancery.crash;

import java.nio.file.Path;

/** Work that acknowledges nothing but its end. */
abstract class EndedWork extends Work {

    private boolean ended;

    /** @param folder an empty one, for this series alone */
    EndedWork(Path folder) {
        super(folder);
    }

    /** Whether a process came to the end of it. */
    final boolean isEnded() {
        return ended;
    }

    @Override
    final void said(String line) {
        ended |= line.equals("end");
    }

    @Override
    final int acknowledged() {
        return ended ? 1 : 0;
    }
}
