package org.chancery.document.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;

/** The elements of a page that say something of themselves, gathered once; all marks are looked for among them. */
final class Marked {

    private final Document page;
    private final List<Element> elements = new ArrayList<>();

    Marked(Document page) {
        this.page = page;
        page.traverse((node, depth) -> {
            if (node instanceof Element element && element.attributesSize() > 0) {
                elements.add(element);
            }
        });
    }

    /** Those that {@code mark} fits, in the order of the page; the mark must ask for an attribute. */
    List<Element> of(Evaluator mark) {
        List<Element> found = new ArrayList<>();
        for (Element element : elements) {
            if (mark.matches(page, element)) {
                found.add(element);
            }
        }
        return found;
    }
}
