package org.chancery.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.chancery.document.Block;
import org.chancery.document.Credit;
import org.chancery.document.Dropped;
import org.chancery.document.Reader;
import org.chancery.document.Report;
import org.chancery.document.Witness;
import org.chancery.source.Declared;
import org.chancery.source.RawReport;
import org.jspecify.annotations.Nullable;

/** The filter {@code read}. */
public final class ReportJson {

    private final Reader reader;

    public ReportJson(Reader reader) {
        this.reader = reader;
    }

    public ObjectNode answer(ObjectNode line) throws LineException {
        String html = Json.optional(line, "html");
        String text = Json.optional(line, "text");
        if (html == null && text == null) {
            throw new LineException("neither \"html\" nor \"text\" is there, or they are no text");
        }
        Declared declared = Declared.at(Json.optional(line, "url"), fetched(line));
        RawReport raw = html != null
                ? new RawReport(RawReport.Form.HTML, html, "line", declared)
                : new RawReport(RawReport.Form.TEXT, text == null ? "" : text, "line", declared);
        return node(reader.read(raw));
    }

    /** A day of fetching that cannot be read says nothing; the report can be read without it. */
    private static @Nullable LocalDate fetched(ObjectNode line) {
        try {
            return Json.date(line, "fetched");
        } catch (LineException e) {
            return null;
        }
    }

    /** A report as the filter writes it. */
    public static ObjectNode node(Report report) {
        ObjectNode node = Json.object();
        node.put("title", report.title());
        node.put("text", report.text());
        node.put("published", day(report.published()));
        node.put("modified", day(report.modified()));
        ArrayNode authors = node.putArray("authors");
        report.authors().forEach(authors::add);
        node.put("outlet", report.outlet());
        node.put("agency", report.metadata().agency());
        node.put("language", report.language());
        node.put("url", report.url());
        ArrayNode headings = node.putArray("headings");
        for (int i = 0; i < report.blocks().size(); i++) {
            if (report.blocks().get(i).kind() == Block.Kind.HEADING) {
                headings.add(i);
            }
        }
        ArrayNode credits = node.putArray("credits");
        for (Credit credit : report.credits()) {
            credits.addObject().put("text", credit.text()).put("paragraph", credit.paragraph());
        }
        ArrayNode dropped = node.putArray("dropped");
        for (Dropped cut : report.dropped()) {
            dropped.addObject().put("text", cut.text()).put("reason", cut.reason());
        }
        ArrayNode witnesses = node.putArray("witnesses");
        for (Witness witness : report.metadata().witnesses()) {
            witnesses
                    .addObject()
                    .put("field", witness.field().name().toLowerCase(java.util.Locale.ROOT))
                    .put("value", witness.value())
                    .put("source", witness.source())
                    .put("believed", witness.believed());
        }
        return node;
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
