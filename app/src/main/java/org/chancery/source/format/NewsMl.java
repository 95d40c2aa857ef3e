package org.chancery.source.format;

import java.util.ArrayList;
import java.util.List;
import org.chancery.source.Declared;
import org.chancery.source.RawReport;
import org.chancery.source.Rejection;
import org.chancery.source.Rejection.Reason;
import org.chancery.source.Sourced;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** NewsML-G2 of the IPTC: text items are reports; pictures are none; a cancelled item is withdrawn. */
final class NewsMl {

    private NewsMl() {}

    static List<Sourced> read(Input input, String text) {
        List<Sourced> found = new ArrayList<>();
        for (Element item : Xml.parse(text).select("newsItem, newsitem")) {
            found.add(item(input, item));
        }
        if (found.isEmpty()) {
            found.add(input.refuse(Reason.NOT_AN_ARTICLE, "NewsML-G2 without a news item"));
        }
        return found;
    }

    private static Sourced item(Input input, Element item) {
        String id = item.attr("guid");
        String kind = attribute(item, "itemClass", "qcode");
        String status = attribute(item, "pubStatus", "qcode");
        if (status != null
                && (status.endsWith("canceled") || status.endsWith("cancelled") || status.endsWith("withheld"))) {
            return new Rejection(Reason.WITHDRAWN, "cancelled by its sender", id);
        }
        Element xml = first(item, "inlineXML");
        if (kind != null && !kind.endsWith("text") || xml == null && first(item, "inlineData") == null) {
            return new Rejection(Reason.NOT_AN_ARTICLE, "no text: " + kind, id);
        }
        List<String> authors = new ArrayList<>();
        String by = text(item, "by");
        if (by != null) {
            Names.add(by, authors);
        } else if (text(item, "creator") != null) {
            authors.add(String.valueOf(text(item, "creator")));
        }
        String created = text(item, "firstCreated");
        Declared said = new Declared(
                id.isEmpty() ? null : id,
                null,
                text(item, "headline"),
                Days.of(created != null ? created : text(item, "contentCreated")),
                Days.of(text(item, "versionCreated")),
                null,
                authors,
                text(item, "provider"),
                item.hasAttr("xml:lang") ? item.attr("xml:lang") : null,
                null,
                true);
        return xml == null
                ? new RawReport(
                        RawReport.Form.TEXT, String.valueOf(text(item, "inlineData")), input.origin() + "!" + id, said)
                : new RawReport(RawReport.Form.FRAGMENT, body(xml), input.origin() + "!" + id, said);
    }

    private static String body(Element xml) {
        StringBuilder html = new StringBuilder();
        for (Element element : xml.getAllElements()) {
            String name = element.normalName().replaceFirst("^[^:]*:", "");
            boolean heading = name.matches("h[1-6]|hl[12]");
            if (heading || name.equals("p") || name.equals("li")) {
                html.append(heading ? "<h2>" : "<p>")
                        .append(element.text().replace("<", "&lt;"))
                        .append(heading ? "</h2>" : "</p>");
            }
        }
        return html.length() == 0 ? xml.text() : html.toString();
    }

    private static @Nullable Element first(Element item, String name) {
        for (Element element : item.getAllElements()) {
            if (element.normalName().equalsIgnoreCase(name)) {
                return element;
            }
        }
        return null;
    }

    private static @Nullable String text(Element item, String name) {
        Element element = first(item, name);
        return element == null || element.text().isBlank()
                ? null
                : element.text().strip();
    }

    private static @Nullable String attribute(Element item, String name, String attribute) {
        Element element = first(item, name);
        return element == null || element.attr(attribute).isBlank() ? null : element.attr(attribute);
    }
}
