package org.chancery.source.format;

import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.chancery.source.Rejection.Reason;
import org.chancery.source.Sourced;
import org.jspecify.annotations.Nullable;

/** The entries of a ZIP archive, in order. */
final class ZipReports extends Pull {

    private final Input input;
    private final Formats formats;
    private final ZipInputStream zip;
    private Iterator<Sourced> current = Collections.emptyIterator();
    private int entries;
    private boolean broken;

    ZipReports(Input input, Formats formats) {
        this.input = input;
        this.formats = formats;
        this.zip = new ZipInputStream(input.stream());
    }

    @Override
    @Nullable
    Sourced pull() {
        while (!current.hasNext()) {
            if (broken) {
                return null;
            }
            try {
                ZipEntry entry = zip.getNextEntry();
                while (entry != null && (entry.isDirectory() || Archives.isPassedOver(entry.getName()))) {
                    entry = zip.getNextEntry();
                }
                if (entry == null) {
                    broken = true;
                    return entries == 0 ? input.refuse(Reason.EMPTY, "an archive without entries") : null;
                }
                if (++entries > input.limits().entries()) {
                    broken = true;
                    return input.refuse(
                            Reason.TOO_LARGE, "more than " + input.limits().entries() + " entries");
                }
                current = formats.open(input.inside(Archives.unclosed(zip), input.origin() + "!" + entry.getName()));
            } catch (IOException | IllegalArgumentException e) {
                broken = true;
                return e instanceof IOException io
                        ? input.reasonOf(io)
                        : input.refuse(Reason.MALFORMED, "a name in the archive cannot be read");
            }
        }
        return current.next();
    }
}
