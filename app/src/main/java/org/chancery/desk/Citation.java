package org.chancery.desk;

import org.chancery.record.StoredReport;

/** A report as a citation, in the forms that people paste. */
public record Citation(String chicago, String bibtex) {

    static Citation of(StoredReport report) {
        String title = report.title() == null ? "[untitled report]" : report.title();
        String day = report.published() == null ? "n.d." : report.published().toString();
        String author = report.authors().isEmpty() ? "" : String.join(", ", report.authors()) + ". ";
        String url = report.url() == null ? "" : " " + report.url();
        String chicago = author + "“" + title + "” " + report.publisher() + ", " + day + "." + url;
        StringBuilder bibtex = new StringBuilder("@misc{").append(report.id()).append(",\n");
        if (!report.authors().isEmpty()) {
            field(bibtex, "author", String.join(" and ", report.authors()));
        }
        field(bibtex, "title", "{" + title + "}");
        field(bibtex, "howpublished", report.publisher());
        if (report.published() != null) {
            field(bibtex, "date", report.published().toString());
        }
        if (report.url() != null) {
            field(bibtex, "url", report.url());
        }
        return new Citation(chicago, bibtex.append('}').toString());
    }

    private static void field(StringBuilder bibtex, String name, String value) {
        bibtex.append("  ").append(name).append(" = {").append(value).append("},\n");
    }
}
