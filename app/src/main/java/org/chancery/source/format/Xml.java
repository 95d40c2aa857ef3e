package org.chancery.source.format;

import java.net.URI;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reading of XML that may be broken: no external entity is ever looked up. */
final class Xml {

    /** Namespaces whose elements are asked for by a prefix, which a document may choose otherwise. */
    private static final Map<String, String> PREFIXES = Map.of(
            "http://www.google.com/schemas/sitemap-news/0.9", "news:",
            "http://purl.org/rss/1.0/modules/content/", "content:",
            "http://purl.org/dc/elements/1.1/", "dc:",
            "http://purl.org/dc/terms/", "dcterms:");

    private Xml() {}

    /** The tree of a document, the elements of known namespaces under their usual prefixes. */
    static Document parse(String text) {
        Document document = Jsoup.parse(text, "", Parser.xmlParser());
        for (Element element : document.getAllElements()) {
            String prefix = PREFIXES.get(element.tag().namespace());
            if (prefix != null && !element.tagName().startsWith(prefix)) {
                element.tagName(
                        prefix + element.tagName().substring(element.tagName().indexOf(':') + 1));
            }
        }
        return document;
    }

    /** Text of the first child of one of these names, blanks folded; null if there is none. */
    static @Nullable String child(Element parent, String... names) {
        for (String name : names) {
            for (Element child : parent.children()) {
                if (child.normalName().equalsIgnoreCase(name) && !child.text().isBlank()) {
                    return child.text().strip();
                }
            }
        }
        return null;
    }

    /** Whole content of the first child of a name, as it stands. */
    static @Nullable String raw(Element parent, String... names) {
        for (String name : names) {
            for (Element child : parent.children()) {
                if (child.normalName().equalsIgnoreCase(name)) {
                    String text = child.childrenSize() > 0 ? child.html() : child.wholeText();
                    if (!text.isBlank()) {
                        return text;
                    }
                }
            }
        }
        return null;
    }

    /** Text of a string that may be markup, once or twice escaped. */
    static @Nullable String plain(@Nullable String text) {
        String plain = text;
        for (int i = 0; i < 2 && plain != null && (plain.indexOf('&') >= 0 || plain.indexOf('<') >= 0); i++) {
            plain = Jsoup.parse(plain).text();
        }
        return plain == null || plain.isBlank() ? null : plain.strip();
    }

    /** An address made absolute, without the parameters that only count visitors. */
    static @Nullable String address(@Nullable String link, String base) {
        if (link == null || link.isBlank()) {
            return null;
        }
        String address = link.strip();
        try {
            address =
                    base.isEmpty() ? address : URI.create(base).resolve(address).toString();
        } catch (IllegalArgumentException e) {
            address = link.strip();
        }
        return withoutTracking(address);
    }

    static String withoutTracking(String address) {
        int query = address.indexOf('?');
        if (query < 0) {
            return address;
        }
        int hash = address.indexOf('#', query);
        String end = hash < 0 ? "" : address.substring(hash);
        StringBuilder kept = new StringBuilder();
        for (String pair :
                address.substring(query + 1, hash < 0 ? address.length() : hash).split("&")) {
            String key = pair.split("=", 2)[0];
            boolean counts = key.startsWith("utm_")
                    || key.equals("fbclid")
                    || key.equals("gclid")
                    || key.equals("mc_cid")
                    || key.equals("mc_eid")
                    || key.equals("igshid")
                    || key.equals("ocid")
                    || key.equals("cmpid");
            if (!counts && !pair.isEmpty()) {
                kept.append(kept.length() == 0 ? '?' : '&').append(pair);
            }
        }
        return address.substring(0, query) + kept + end;
    }
}
