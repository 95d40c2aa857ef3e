package org.chancery.source.format;

import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.chancery.source.Rejection.Reason;
import org.chancery.source.Sourced;
import org.jspecify.annotations.Nullable;

/** The files of a tar archive, in order. */
final class TarReports extends Pull {

    private final Input input;
    private final Formats formats;
    private final TarArchiveInputStream tar;
    private Iterator<Sourced> current = Collections.emptyIterator();
    private int entries;
    private boolean ended;

    TarReports(Input input, Formats formats) {
        this.input = input;
        this.formats = formats;
        this.tar = new TarArchiveInputStream(input.stream());
    }

    @Override
    @Nullable
    Sourced pull() {
        while (!current.hasNext()) {
            if (ended) {
                return null;
            }
            try {
                TarArchiveEntry entry = tar.getNextEntry();
                while (entry != null && (!entry.isFile() || Archives.isPassedOver(entry.getName()))) {
                    entry = tar.getNextEntry();
                }
                if (entry == null) {
                    ended = true;
                    return null;
                }
                if (++entries > input.limits().entries()) {
                    ended = true;
                    return input.refuse(
                            Reason.TOO_LARGE, "more than " + input.limits().entries() + " entries");
                }
                current = formats.open(input.inside(Archives.unclosed(tar), input.origin() + "!" + entry.getName()));
            } catch (IOException e) {
                ended = true;
                return input.reasonOf(e);
            }
        }
        return current.next();
    }
}
