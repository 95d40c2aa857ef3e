package org.chancery.document.html;

import java.util.BitSet;
import org.chancery.document.chrome.ChromePatterns;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The opening of an article, which many pages set between the title and the element that holds the rest. */
final class Opening {

    private static final int FAR = 25;
    private static final int MOST = 5;
    private static final int SHORTEST = 8;

    private Opening() {}

    /** Adds to {@code within} the blocks between title and text that read as the article's own. */
    static void add(PageView view, @Nullable String title, BitSet within) {
        int first = within.nextSetBit(0);
        if (first <= 0) {
            return;
        }
        int heading = heading(view, title, first);
        if (heading < 0) {
            return;
        }
        int added = 0;
        for (int i = heading + 1; i < first && added < MOST; i++) {
            PageBlock block = view.blocks().get(i);
            if (view.weights().furniture(block.owner()) == null && isOpening(block, view.regions())) {
                within.set(i);
                added++;
            }
        }
    }

    private static boolean isOpening(PageBlock block, Regions regions) {
        String text = block.text();
        if (block.words() < SHORTEST
                || block.linkDensity() > 0.3
                || ChromePatterns.get().match(text) != null) {
            return false;
        }
        return block.prose() || named(block.owner(), regions) || block.isHeading() && block.level() <= 2;
    }

    private static boolean named(Element owner, Regions regions) {
        Element parent = owner.parent();
        return regions.isLead(owner) || parent != null && regions.isLead(parent);
    }

    private static int heading(PageView view, @Nullable String title, int before) {
        String folded = title == null ? "" : BlockJudge.fold(title);
        for (int i = before - 1; i >= Math.max(0, before - FAR); i--) {
            PageBlock block = view.blocks().get(i);
            if (block.level() == 1
                    || block.level() > 0
                            && !folded.isEmpty()
                            && BlockJudge.fold(block.text()).equals(folded)) {
                return i;
            }
        }
        return -1;
    }
}
