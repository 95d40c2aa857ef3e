package org.chancery.document.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.document.plain.Prose;
import org.jsoup.nodes.Element;

/**
 * Rows of cards inside an article's element: four or more elements of one name and class side by side, each a link of
 * some words with little text around it. They lead to other stories. A row that holds most of the article is the
 * article.
 */
final class CardLists {

    private static final int MANY = 4;
    private static final int MOST_WORDS = 90;
    private static final double NEARLY_ALL = 0.75;
    private static final double BULK = 0.5;

    private CardLists() {}

    /** The cards below {@code containers}. */
    static Set<Element> cards(Iterable<Element> containers, Weights weights) {
        Set<Element> cards = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element container : containers) {
            double whole = weights.good(container);
            for (Element parent : container.getAllElements()) {
                if (parent.childrenSize() >= MANY) {
                    rows(parent, whole, weights, cards);
                }
            }
        }
        return cards;
    }

    private static void rows(Element parent, double whole, Weights weights, Set<Element> cards) {
        Map<String, List<Element>> byName = new HashMap<>();
        for (Element child : parent.children()) {
            String name = child.normalName();
            if (!name.equals("p") && !name.equals("br") && !name.equals("tr") && PageWalker.level(name) == 0) {
                byName.computeIfAbsent(name + "." + child.className(), key -> new ArrayList<>())
                        .add(child);
            }
        }
        for (List<Element> row : byName.values()) {
            if (row.size() < MANY) {
                continue;
            }
            int linking = 0;
            double weight = 0;
            for (Element one : row) {
                linking += isCard(one) ? 1 : 0;
                weight += weights.good(one);
            }
            if (linking >= NEARLY_ALL * row.size() && weight < BULK * whole) {
                cards.addAll(row);
            }
        }
    }

    private static boolean isCard(Element one) {
        String text = one.text();
        int words = Prose.words(text);
        if (words == 0 || words > MOST_WORDS) {
            return words == 0;
        }
        boolean item = one.normalName().equals("li") && one.childrenSize() <= 1;
        for (Element link : one.select("a[href]")) {
            int linked = Prose.words(link.text());
            boolean heads =
                    link.selectFirst("h1, h2, h3, h4, h5, h6") != null || link.closest("h2, h3, h4, h5, h6") != null;
            if (heads && linked >= 2 || !item && linked >= 4 && linked >= words * 0.25) {
                return true;
            }
        }
        return false;
    }
}
