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
public record PageView(
        Document page, Element root, List<PageBlock> blocks, Regions regions, Weights weights, Marked marked) {

    /** So little running text that what the markup hides is looked at too. */
    private static final double LITTLE = 500;

    /** Looks at a page. */
    public static PageView of(Document page) {
        Element root = page.body() == null ? page : page.body();
        Marked marked = new Marked(page);
        PageView view = of(page, root, marked, false);
        if (view.weights.good(root) >= LITTLE) {
            return view;
        }
        Templates.unfold(root);
        PageView all = of(page, root, marked, true);
        return all.weights.good(root) > 2 * view.weights.good(root) ? all : view;
    }

    private static PageView of(Document page, Element root, Marked marked, boolean hidden) {
        List<PageBlock> blocks = PageWalker.blocks(root, hidden);
        Regions regions = new Regions();
        return new PageView(page, root, blocks, regions, new Weights(root, blocks, regions), marked);
    }
}
