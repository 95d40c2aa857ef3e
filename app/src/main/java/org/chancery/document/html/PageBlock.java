package org.chancery.document.html;

import org.chancery.document.Block;
import org.chancery.document.plain.Prose;
import org.jsoup.nodes.Element;

/**
 * A block of text on a page, as a reader sees it: a paragraph, a heading, a list item, a row of a table.
 *
 * @param order its place on the page, from 0
 * @param owner the innermost block element around it
 * @param kind what its element says it is
 * @param level 1 to 6 for headings, else 0
 * @param text its words, blanks folded
 * @param linked how many of its characters are link text
 * @param bold whether all of it is set off as bold
 * @param words how many words it has, counted once
 * @param prose whether it reads as running text
 */
public record PageBlock(
        int order,
        Element owner,
        Block.Kind kind,
        int level,
        String text,
        int linked,
        boolean bold,
        int words,
        boolean prose) {

    static PageBlock of(int order, Element owner, Block.Kind kind, int level, String text, int linked, boolean bold) {
        return new PageBlock(order, owner, kind, level, text, linked, bold, Prose.words(text), Prose.is(text));
    }

    /** Share of link text. */
    double linkDensity() {
        return text.isEmpty() ? 0 : Math.min(1.0, (double) linked / text.length());
    }

    boolean isHeading() {
        return kind == Block.Kind.HEADING;
    }
}
