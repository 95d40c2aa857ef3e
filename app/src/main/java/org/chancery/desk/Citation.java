package org.chancery.desk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chancery.record.StoredReport;
import org.chancery.wire.Json;

/**
 * A report as a citation, in the forms that people paste.
 *
 * @param chicago a note of the Chicago Manual of Style
 * @param bibtex an entry for BibLaTeX
 * @param csl an item of CSL-JSON
 */
public record Citation(String chicago, String bibtex, ObjectNode csl) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);

    static Citation of(StoredReport report) {
        return new Citation(chicago(report), bibtex(report), item(report));
    }

    /** Several as one list of CSL-JSON, indented. */
    static String csl(List<Citation> citations) {
        ArrayNode list = Json.array();
        citations.forEach(citation -> list.add(citation.csl()));
        return list.toPrettyString();
    }

    /** The one item as a list of CSL-JSON, which is what programs read. */
    public String cslJson() {
        return csl(List.of(this));
    }

    private static String chicago(StoredReport report) {
        String title =
                report.title() == null ? "[untitled report]" : report.title().strip();
        boolean ends = title.endsWith("?") || title.endsWith("!") || title.endsWith(".");
        LocalDate day = report.published();
        return (report.authors().isEmpty() ? "" : String.join(", ", report.authors()) + ", ")
                + "“" + title + (ends ? "”" : ",”") + " " + report.publisher() + ", "
                + (day == null ? "n.d" : DAY.format(day))
                + (report.url() == null ? "." : (day == null ? "., " : ", ") + report.url() + ".");
    }

    private static String bibtex(StoredReport report) {
        StringBuilder entry = new StringBuilder("@online{").append(report.id()).append(",\n");
        if (!report.authors().isEmpty()) {
            field(
                    entry,
                    "author",
                    report.authors().stream()
                            .map(name -> "{" + plain(name) + "}")
                            .collect(Collectors.joining(" and ")));
        }
        field(entry, "title", "{" + plain(report.title() == null ? "[untitled report]" : report.title()) + "}");
        field(entry, "organization", plain(report.publisher()));
        if (report.published() != null) {
            field(entry, "date", report.published().toString());
        }
        if (report.url() != null) {
            field(entry, "url", report.url().replaceAll("[{}\\\\\\s]", ""));
        }
        return entry.append('}').toString();
    }

    private static ObjectNode item(StoredReport report) {
        ObjectNode item = Json.object().put("id", report.id()).put("type", "article-newspaper");
        if (report.title() != null) {
            item.put("title", report.title());
        }
        item.put("container-title", report.publisher());
        if (!report.authors().isEmpty()) {
            ArrayNode authors = item.putArray("author");
            report.authors().forEach(name -> authors.addObject().put("literal", name));
        }
        LocalDate day = report.published();
        if (day != null) {
            item.putObject("issued")
                    .putArray("date-parts")
                    .addArray()
                    .add(day.getYear())
                    .add(day.getMonthValue())
                    .add(day.getDayOfMonth());
        }
        if (report.url() != null) {
            item.put("URL", report.url());
        }
        if (report.language() != null) {
            item.put("language", report.language());
        }
        return item;
    }

    private static void field(StringBuilder entry, String name, String value) {
        entry.append("  ").append(name).append(" = {").append(value).append("},\n");
    }

    /** What TeX would take for its own is written so that it prints. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (char c : text.strip().toCharArray()) {
            switch (c) {
                case '{', '}' -> plain.append(c == '{' ? '(' : ')');
                case '\\' -> plain.append("\\textbackslash{}");
                case '~' -> plain.append("\\textasciitilde{}");
                case '^' -> plain.append("\\textasciicircum{}");
                case '&', '%', '$', '#', '_' -> plain.append('\\').append(c);
                default -> plain.append(Character.isWhitespace(c) ? ' ' : c);
            }
        }
        return plain.toString();
    }
}
