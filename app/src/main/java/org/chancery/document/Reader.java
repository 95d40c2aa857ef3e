package org.chancery.document;

import java.util.Set;
import org.chancery.source.RawReport;

/** Reads a raw report: the door of this layer. Keeps nothing between reports; safe to call from several threads. */
public final class Reader {

    private final PlainReader plain = new PlainReader();
    private final MarkupReader markup = new MarkupReader();

    /** The report, clean. Never fails: what has no article comes back with an empty text. */
    public Report read(RawReport raw) {
        return read(raw, Set.of());
    }

    /**
     * The same without the paragraphs that the page shares with others of its site.
     *
     * @param repeated {@link RepeatedBlocks#key}s of these paragraphs
     */
    public Report read(RawReport raw, Set<String> repeated) {
        return ReportAssembler.assemble(
                raw,
                switch (raw.form()) {
                    case TEXT -> plain.read(raw);
                    case HTML, FRAGMENT, ADDRESS -> markup.read(raw, repeated);
                });
    }
}
