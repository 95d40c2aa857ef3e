package org.chancery.document.html;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** How much running text each element of a page holds, and which parts are furniture by their own word. */
public final class Weights {

    private static final double BULK = 0.6;
    private static final double LITTLE = 0.25;
    private static final int SHORT = 9;
    private static final double LONG_CAPTION = 300;

    private final Element root;
    private final Map<Element, Double> all = new IdentityHashMap<>();
    private final Map<Element, Double> good = new IdentityHashMap<>();
    private final Map<Element, String> reasons = new IdentityHashMap<>();
    private final Regions regions;
    private double total;
    private @Nullable Element exempt;

    Weights(Element root, List<PageBlock> blocks, Regions regions) {
        this.root = root;
        this.regions = regions;
        for (PageBlock block : blocks) {
            double weight = weight(block);
            if (weight > 0) {
                total += weight;
                add(all, block.owner(), weight);
            }
        }
        count(blocks);
        if (good(root) < LITTLE * total) {
            exempt = heaviest(blocks);
            reasons.clear();
            good.clear();
            count(blocks);
        }
    }

    private void count(List<PageBlock> blocks) {
        for (PageBlock block : blocks) {
            double weight = weight(block);
            if (weight > 0 && furniture(block.owner()) == null) {
                add(good, block.owner(), weight);
            }
        }
    }

    /** The part with the most text that calls itself furniture: where little else is left, it lies. */
    private @Nullable Element heaviest(List<PageBlock> blocks) {
        Element heaviest = null;
        for (PageBlock block : blocks) {
            for (Element at = block.owner(); at != null; at = at == root ? null : at.parent()) {
                boolean more = heaviest == null || all.getOrDefault(at, 0.0) > all.getOrDefault(heaviest, 0.0);
                if (more && regions.furniture(at) != null) {
                    heaviest = at;
                }
            }
        }
        return heaviest;
    }

    /** The running text inside {@code element}, furniture left out. */
    double good(Element element) {
        return good.getOrDefault(element, 0.0);
    }

    /** Why a block in {@code element} lies in furniture, or null. A part that holds the bulk of the page is none. */
    @Nullable
    String furniture(Element element) {
        String known = reasons.get(element);
        if (known != null) {
            return known.isEmpty() ? null : known;
        }
        String reason = null;
        for (Element at = element; at != null && reason == null; at = at == root ? null : at.parent()) {
            String seen = reasons.get(at);
            if (seen != null) {
                reason = seen.isEmpty() ? null : seen;
                break;
            }
            String own = regions.furniture(at);
            if (own != null && at != exempt && all.getOrDefault(at, 0.0) < BULK * total && !isLongCaption(at, own)) {
                reason = own;
            }
        }
        reasons.put(element, reason == null ? "" : reason);
        return reason;
    }

    /** An element that calls itself a caption and holds a paragraph: some pages set quotations and openings so. */
    private boolean isLongCaption(Element element, String reason) {
        return reason.endsWith("caption")
                && !element.normalName().equals("figcaption")
                && all.getOrDefault(element, 0.0) > LONG_CAPTION;
    }

    /** A block's weight: its length if it reads as running text, little if it is short, none if it is links. */
    static double weight(PageBlock block) {
        if (block.isHeading() || block.linkDensity() > 0.5) {
            return 0;
        }
        int words = block.words();
        if (words >= SHORT && (block.prose() || words >= 20)) {
            return block.text().length() * (1 - block.linkDensity());
        }
        return words >= 3 ? block.text().length() * 0.1 : 0;
    }

    private void add(Map<Element, Double> sums, Element owner, double weight) {
        for (Element at = owner; at != null; at = at == root ? null : at.parent()) {
            sums.merge(at, weight, Double::sum);
        }
    }
}
