package org.chancery.document.html;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Markup that a page keeps in scripts and templates and that its own code would put in place. */
final class Templates {

    private static final int LEAST = 400;
    private static final int MOST = 1_000_000;

    private Templates() {}

    /** Puts the markup of templates of some length in their place, one level deep. */
    static void unfold(Element root) {
        for (Element holder :
                List.copyOf(root.select("script[type=text/template], script[type=text/html], template, noscript"))) {
            String markup = markup(holder);
            if (markup.length() >= LEAST && markup.length() <= MOST) {
                Element place = new Element("div");
                place.appendChildren(Jsoup.parseBodyFragment(markup).body().childNodesCopy());
                holder.replaceWith(place);
            }
        }
    }

    private static String markup(Element holder) {
        if (holder.childNodeSize() == 1) {
            Node only = holder.childNode(0);
            if (only instanceof DataNode data) {
                return data.getWholeData();
            }
            if (only instanceof TextNode text) {
                return text.getWholeText();
            }
        }
        return holder.normalName().equals("script") ? holder.data() : holder.html();
    }
}
