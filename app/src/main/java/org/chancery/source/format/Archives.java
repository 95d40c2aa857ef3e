package org.chancery.source.format;

import java.io.FilterInputStream;
import java.io.InputStream;
import java.util.Locale;

/** Which entries of archives, and files of folders, are passed over in silence. */
public final class Archives {

    private Archives() {}

    /** The assets that browsers save beside a page, and what operating systems leave behind. */
    public static boolean isPassedOver(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replace('\\', '/');
        String file = lower.substring(lower.lastIndexOf('/') + 1);
        return file.startsWith(".")
                || lower.startsWith("__macosx/")
                || lower.contains("_files/")
                || lower.contains("_dateien/")
                || lower.contains("_fichiers/")
                || file.equals("thumbs.db");
    }

    /** The stream, whose end is not the end of the archive around it. */
    static InputStream unclosed(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public void close() {}
        };
    }
}
