package org.chancery.document.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Finds the element, or the row of like elements, that holds the article. From the body downwards the way goes into
 * the child that holds nearly all running text; an element that calls itself the article's text shortens it.
 */
final class MainContainer {

    private static final double DESCEND = 0.78;
    private static final double EXPLICIT = 0.5;
    private static final double ARTICLE = 0.7;

    private MainContainer() {}

    static List<Element> find(Element root, List<PageBlock> blocks, Weights weights, Regions regions) {
        Element at = descend(root, weights, DESCEND);
        double whole = weights.good(at);
        List<Element> explicit = explicit(at, blocks, weights, regions);
        if (!explicit.isEmpty() && sum(explicit, weights) >= EXPLICIT * whole) {
            return explicit;
        }
        Element article = article(at, blocks, weights);
        return List.of(article == null || weights.good(article) < ARTICLE * whole ? at : article);
    }

    private static Element descend(Element root, Weights weights, double share) {
        Element at = root;
        while (true) {
            Element best = null;
            for (Element child : at.children()) {
                if (best == null || weights.good(child) > weights.good(best)) {
                    best = child;
                }
            }
            if (best == null || weights.good(best) < share * weights.good(at) || weights.good(best) == 0) {
                return at;
            }
            if (PageWalker.level(best.normalName()) > 0 || best.normalName().equals("p")) {
                return at;
            }
            at = best;
        }
    }

    /** The outermost elements of one name that call themselves the article's text, those with the most text. */
    private static List<Element> explicit(Element root, List<PageBlock> blocks, Weights weights, Regions regions) {
        Map<String, List<Element>> byName = new HashMap<>();
        for (PageBlock block : blocks) {
            if (Weights.weight(block) <= 0) {
                continue;
            }
            Element outermost = null;
            for (Element at = block.owner(); at != null && at != root; at = at.parent()) {
                if (regions.isExplicit(at) && weights.furniture(at) == null) {
                    outermost = at;
                }
            }
            if (outermost != null) {
                List<Element> same = byName.computeIfAbsent(
                        outermost.normalName() + "." + outermost.className(), key -> new ArrayList<>());
                if (same.isEmpty() || same.get(same.size() - 1) != outermost) {
                    same.add(outermost);
                }
            }
        }
        List<Element> best = List.of();
        for (List<Element> same : byName.values()) {
            if (sum(same, weights) > sum(best, weights)) {
                best = same;
            }
        }
        return best;
    }

    private static @org.jspecify.annotations.Nullable Element article(
            Element root, List<PageBlock> blocks, Weights weights) {
        Element best = null;
        for (PageBlock block : blocks) {
            for (Element at = block.owner(); at != null && at != root; at = at.parent()) {
                if (at.normalName().equals("article") && (best == null || weights.good(at) > weights.good(best))) {
                    best = at;
                }
            }
        }
        return best;
    }

    private static double sum(List<Element> elements, Weights weights) {
        double sum = 0;
        for (Element element : elements) {
            sum += weights.good(element);
        }
        return sum;
    }
}
