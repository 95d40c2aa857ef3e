package org.chancery.document.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.chancery.document.Dropped;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the article of a page. */
public final class ArticleExtractor {

    private static final int KEEP_DROPPED = 400;

    /**
     * The article of the page.
     *
     * @param title the page's title, so that it is not repeated as text
     * @param body the article's text as the page's structured data has it, null if they have none
     * @param authors who wrote it, so that lines about them can be told
     */
    public PageArticle extract(PageView view, @Nullable String title, @Nullable String body, List<String> authors) {
        Element root = view.root();
        List<PageBlock> blocks = view.blocks();
        Weights weights = view.weights();
        Set<Element> containers = Collections.newSetFromMap(new IdentityHashMap<>());
        containers.addAll(MainContainer.find(root, blocks, weights, view.regions()));

        List<Dropped> dropped = new ArrayList<>();
        List<PageBlock> inside = new ArrayList<>();
        BitSet within = new BitSet();
        for (PageBlock block : blocks) {
            if (weights.furniture(block.owner()) == null && isWithin(block.owner(), containers, root)) {
                within.set(block.order());
            }
        }
        Opening.add(view, title, within);
        Set<Element> cards = CardLists.cards(containers, weights);
        for (PageBlock block : blocks) {
            String reason = weights.furniture(block.owner());
            if (reason == null && !within.get(block.order())) {
                reason = "outside the article";
            }
            if (reason == null && !cards.isEmpty() && isWithin(block.owner(), cards, root)) {
                reason = "in a row of links to other stories";
            }
            if (reason == null) {
                inside.add(block);
            } else if (dropped.size() < KEEP_DROPPED) {
                dropped.add(new Dropped(block.text(), reason, null));
            }
        }
        return new BlockJudge(title, body, authors).judge(inside, dropped);
    }

    /** The text of markup that is an article's own. */
    public PageArticle fragment(PageView view, @Nullable String title) {
        return new BlockJudge(title, null, List.of()).judgeFragment(view.blocks());
    }

    private static boolean isWithin(Element element, Set<Element> containers, Element root) {
        for (Element at = element; at != null; at = at == root ? null : at.parent()) {
            if (containers.contains(at)) {
                return true;
            }
        }
        return false;
    }
}
