package org.chancery.document.html;

import java.util.List;
import org.chancery.document.Block;
import org.chancery.document.Dropped;

/**
 * The article that was found on a page.
 *
 * @param paragraphs its text, in order
 * @param dropped what was cut
 */
public record PageArticle(List<Paragraph> paragraphs, List<Dropped> dropped) {

    public PageArticle {
        paragraphs = List.copyOf(paragraphs);
        dropped = List.copyOf(dropped);
    }

    /** One paragraph. */
    public record Paragraph(Block.Kind kind, String text) {}
}
