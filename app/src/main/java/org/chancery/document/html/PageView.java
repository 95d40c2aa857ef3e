package org.chancery.document.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page cut into blocks and weighed, for all who read it.
 *
 * @param page the parsed page
 * @param root its body
 */
public record PageView(Document page, Element root, List<PageBlock> blocks, Regions regions, Weights weights) {

    /** Looks at a page. */
    public static PageView of(Document page) {
        Element root = page.body() == null ? page : page.body();
        List<PageBlock> blocks = PageWalker.blocks(root);
        Regions regions = new Regions();
        return new PageView(page, root, blocks, regions, new Weights(root, blocks, regions));
    }
}
