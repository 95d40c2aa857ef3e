package org.chancery.source.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.source.Declared;
import org.chancery.source.RawReport;
import org.chancery.source.RawReport.Form;
import org.chancery.source.Rejection.Reason;
import org.chancery.source.Sourced;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** RSS 0.9 to 2.0 and Atom 1.0. An item is one report; the same item twice is one. */
final class Feeds {

    private Feeds() {}

    static List<Sourced> read(Input input, String text) {
        Document document = Xml.parse(text);
        List<Sourced> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Element feed = document.selectFirst("feed");
        if (feed != null) {
            for (Element entry : feed.select("entry")) {
                add(atom(input, feed, entry), seen, found);
            }
        } else {
            Element channel = document.selectFirst("channel");
            for (Element item : document.select("item")) {
                add(rss(input, channel == null ? document : channel, item), seen, found);
            }
        }
        if (found.isEmpty()) {
            found.add(input.refuse(Reason.EMPTY, "a feed without items"));
        }
        return found;
    }

    private static void add(RawReport report, Set<String> seen, List<Sourced> found) {
        Declared said = report.declared();
        String key = said.id() != null ? said.id() : said.url() != null ? said.url() : String.valueOf(said.title());
        if (seen.add(key)) {
            found.add(report);
        } else {
            found.add(
                    new org.chancery.source.Rejection(Reason.REPEATED, "the same item again: " + key, report.origin()));
        }
    }

    private static RawReport rss(Input input, Element channel, Element item) {
        String guid = Xml.child(item, "guid");
        String link = Xml.child(item, "link");
        if (link == null && guid != null && guid.startsWith("http")) {
            link = guid;
        }
        String full = Xml.raw(item, "content:encoded", "content");
        String summary = Xml.raw(item, "description", "dc:description", "summary");
        List<String> authors = new ArrayList<>();
        for (Element child : item.children()) {
            boolean creator = child.normalName().equals("dc:creator");
            boolean author = child.normalName().equals("author") && child.text().indexOf('@') < 0;
            if ((creator || author) && !child.text().isBlank()) {
                authors.add(child.text().strip());
            } else if (child.normalName().equals("author") && child.text().indexOf('(') > 0) {
                authors.add(child.text().replaceAll(".*\\(|\\).*", "").strip());
            }
        }
        Declared said = new Declared(
                guid,
                Xml.address(link, ""),
                Xml.plain(Xml.child(item, "title", "dc:title")),
                Days.of(Xml.child(item, "pubdate", "dc:date", "dcterms:issued")),
                Days.of(Xml.child(item, "atom:updated", "dcterms:modified")),
                null,
                authors,
                outlet(item, channel),
                language(channel),
                null,
                full != null);
        return report(input, said, full != null ? full : summary);
    }

    private static @Nullable String outlet(Element item, Element channel) {
        String source = Xml.child(item, "source", "dc:publisher");
        return Xml.plain(source != null ? source : Xml.child(channel, "title"));
    }

    private static @Nullable String language(Element channel) {
        return Xml.child(channel, "language", "dc:language");
    }

    private static RawReport atom(Input input, Element feed, Element entry) {
        String base = base(entry);
        String link = null;
        for (Element child : entry.children()) {
            boolean alternate = !child.hasAttr("rel") || child.attr("rel").equals("alternate");
            if (child.normalName().equals("link") && alternate && link == null) {
                link = child.attr("href");
            }
        }
        List<String> authors = names(entry);
        String full = content(entry, "content");
        String summary = content(entry, "summary");
        Declared said = new Declared(
                Xml.child(entry, "id"),
                Xml.address(link, base),
                Xml.plain(Xml.child(entry, "title")),
                Days.of(Xml.child(entry, "published", "issued")),
                Days.of(Xml.child(entry, "updated", "modified")),
                null,
                authors.isEmpty() ? names(feed) : authors,
                Xml.plain(Xml.child(feed, "title")),
                feed.hasAttr("xml:lang") ? feed.attr("xml:lang") : null,
                null,
                full != null);
        return report(input, said, full != null ? full : summary);
    }

    private static List<String> names(Element parent) {
        List<String> names = new ArrayList<>();
        for (Element child : parent.children()) {
            String name = child.normalName().equals("author") ? Xml.child(child, "name") : null;
            if (name != null) {
                names.add(name);
            }
        }
        return names;
    }

    private static @Nullable String content(Element entry, String name) {
        for (Element child : entry.children()) {
            if (child.normalName().equals(name) && !child.hasAttr("src")) {
                String text = child.childrenSize() > 0 ? child.html() : child.wholeText();
                return text.isBlank() ? null : text;
            }
        }
        return null;
    }

    private static String base(Element entry) {
        for (Element at = entry; at != null; at = at.parent()) {
            if (at.hasAttr("xml:base")) {
                return at.attr("xml:base");
            }
        }
        return "";
    }

    private static RawReport report(Input input, Declared said, @Nullable String content) {
        String text = content == null ? "" : content;
        String where = input.origin() + "!" + (said.id() != null ? said.id() : said.url());
        return new RawReport(text.isBlank() ? Form.ADDRESS : Form.FRAGMENT, text, where, said);
    }
}
