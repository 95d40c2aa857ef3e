package org.chancery.document.plain;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.Span;

/** Judges each line of a text as given. */
public final class PlainTextCleaner {

    /** The parts of {@code text}, in order; together they hold everything but blank lines and outer blanks. */
    public List<Part> clean(String text) {
        List<Part> parts = new ArrayList<>();
        for (Span line : Lines.of(text)) {
            parts.add(new Part(PartKind.ARTICLE, line, "running text"));
        }
        return parts;
    }
}
