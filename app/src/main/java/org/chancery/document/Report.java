package org.chancery.document;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.chancery.document.dates.MonthLine;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A report, clean: the article's own text and what is known about it.
 *
 * @param id {@code d_} and a hash of the raw report, so that the same input has the same id in every run
 * @param text the article alone; paragraphs and headings parted by a blank line
 * @param blocks the paragraphs of {@code text}, in order
 * @param dateline the line that opens the dispatch, still part of {@code text}
 * @param credits agencies credited at paragraph ends
 * @param dropped what was cut from the raw report
 * @param complete false if this is a summary or was cut short on its way
 */
public record Report(
        String id,
        String text,
        List<Block> blocks,
        Metadata metadata,
        @Nullable Dateline dateline,
        List<Credit> credits,
        List<Dropped> dropped,
        boolean complete) {

    public Report {
        blocks = List.copyOf(blocks);
        credits = List.copyOf(credits);
        dropped = List.copyOf(dropped);
    }

    public @Nullable String title() {
        return metadata.title();
    }

    public @Nullable LocalDate published() {
        return metadata.published();
    }

    public @Nullable LocalDate modified() {
        return metadata.modified();
    }

    /**
     * The day that relative dates count from: that of the date line, else of publication, else of the last change; null
     * where it names none.
     */
    public @Nullable LocalDate anchor() {
        LocalDate day = dateline == null ? null : dateline.date();
        return day != null ? day : published() != null ? published() : modified();
    }

    /** The month that a line above the text gives, where nothing gives the day; else null. */
    public @Nullable YearMonth month() {
        Span first = anchor() != null || blocks.isEmpty() ? null : blocks.get(0).raw();
        if (first == null) {
            return null;
        }
        for (Dropped line : dropped) {
            boolean above = line.raw() != null && line.raw().end() <= first.start();
            YearMonth month = above ? MonthLine.of(line.text()) : null;
            if (month != null) {
                return month;
            }
        }
        return null;
    }

    /** The lines above the text, from top to bottom: title, paper, who gives it out, where and when. Of a page its title alone. */
    public List<String> head() {
        List<String> lines = new ArrayList<>();
        Span first = blocks.isEmpty() ? null : blocks.get(0).raw();
        for (Dropped line : dropped) {
            if (first != null && line.raw() != null && line.raw().end() <= first.start()) {
                lines.add(line.text());
            }
        }
        String title = title();
        if (title != null && !lines.contains(title)) {
            lines.add(0, title);
        }
        return lines;
    }

    public List<String> authors() {
        return metadata.authors();
    }

    public @Nullable String outlet() {
        return metadata.outlet();
    }

    public @Nullable String language() {
        return metadata.language();
    }

    public @Nullable String url() {
        return metadata.url();
    }

    /** Spans of the sub-headings in {@code text}. */
    public List<Span> headings() {
        List<Span> spans = new ArrayList<>();
        for (Block block : blocks) {
            if (block.kind() == Block.Kind.HEADING) {
                spans.add(block.span());
            }
        }
        return spans;
    }

    /** Where a stretch of the clean text stands in the raw text; null for markup and across paragraphs. */
    public @Nullable Span toRaw(Span clean) {
        for (Block block : blocks) {
            Span raw = block.raw();
            if (raw != null && block.span().contains(clean)) {
                int shift = raw.start() - block.span().start();
                return new Span(clean.start() + shift, clean.end() + shift);
            }
        }
        return null;
    }
}
