package org.chancery.source.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.source.Declared;
import org.chancery.source.RawReport;
import org.chancery.source.Rejection.Reason;
import org.chancery.source.Sourced;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** NITF, the News Industry Text Format of the IPTC. */
final class Nitf {

    private Nitf() {}

    static Sourced read(Input input, String text) {
        Document document = Xml.parse(text);
        Element content = document.selectFirst("body\\.content");
        if (content == null) {
            return input.refuse(Reason.MALFORMED, "NITF without body.content");
        }
        Declared said = new Declared(
                attribute(document, "doc-id", "id-string"),
                null,
                first(document, "body\\.head hl1", "head > title"),
                day(document),
                null,
                null,
                authors(document),
                outlet(document),
                null,
                null,
                true);
        return new RawReport(RawReport.Form.FRAGMENT, body(content), input.origin(), said);
    }

    /** Paragraphs and sub-headings as HTML; pictures with their captions left out. */
    private static String body(Element content) {
        StringBuilder html = new StringBuilder();
        for (Element element : content.select("p, hl1, hl2, li, td")) {
            if (element.closest("media") == null) {
                boolean heading = element.normalName().startsWith("hl");
                html.append(heading ? "<h2>" : "<p>").append(element.html()).append(heading ? "</h2>" : "</p>");
            }
        }
        return html.toString();
    }

    private static @Nullable LocalDate day(Document document) {
        LocalDate issued = Days.of(stamp(attribute(document, "date\\.issue", "norm")));
        return issued != null ? issued : Days.of(stamp(attribute(document, "pubdata", "date.publication")));
    }

    private static @Nullable String stamp(@Nullable String norm) {
        return norm == null ? null : norm.replaceFirst("^(\\d{8})T.*", "$1");
    }

    private static List<String> authors(Document document) {
        List<String> names = new ArrayList<>();
        for (Element byline : document.select("byline")) {
            for (Element person : byline.select("person")) {
                names.add(person.text().strip());
            }
            if (names.isEmpty()) {
                Names.add(byline.text(), names);
            }
        }
        return names;
    }

    private static @Nullable String outlet(Document document) {
        String name = attribute(document, "pubdata", "name");
        return name != null ? name : attribute(document, "doc\\.copyright", "holder");
    }

    private static @Nullable String first(Document document, String... queries) {
        for (String query : queries) {
            Element element = document.selectFirst(query);
            if (element != null && !element.text().isBlank()) {
                return element.text().strip();
            }
        }
        return null;
    }

    private static @Nullable String attribute(Document document, String query, String name) {
        Element element = document.selectFirst(query);
        return element == null || element.attr(name).isBlank() ? null : element.attr(name);
    }
}
