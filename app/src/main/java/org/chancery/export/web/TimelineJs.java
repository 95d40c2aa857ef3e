package org.chancery.export.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import org.chancery.export.EventJson;
import org.chancery.export.EventWriter;
import org.chancery.export.ExportRequest;
import org.chancery.export.Links;
import org.chancery.record.StoredDate;
import org.chancery.record.StoredEvent;
import org.chancery.view.Wording;

/**
 * TimelineJS 3 (timeline.knightlab.com). Only events with a date of their own stand in it; a date is as precise there as
 * it is here. The quoted sentence is escaped, as TimelineJS prints HTML.
 */
public final class TimelineJs implements EventWriter {

    private final Writer out;
    private final Links links;
    private boolean begun;

    public TimelineJs(ExportRequest request, Writer out) throws IOException {
        this.out = out;
        this.links = request.links();
        ObjectNode title = EventJson.object();
        title.putObject("text").put("headline", html(request.title()));
        out.append("{\"title\":").append(EventJson.line(title)).append(",\n\"events\":[");
    }

    @Override
    public boolean write(StoredEvent event) throws IOException {
        StoredDate date = event.date();
        if (date == null) {
            return false;
        }
        ObjectNode slide = EventJson.object().put("unique_id", event.id());
        day(slide.putObject("start_date"), date.start(), date.precision());
        if (!date.start().equals(date.end())) {
            day(slide.putObject("end_date"), date.end(), date.precision());
        }
        slide.put("display_date", html(date.edtf())).put("group", event.type());
        slide.putObject("text")
                .put("headline", html(Wording.headline(event) + " (" + event.state() + ")"))
                .put(
                        "text",
                        "<blockquote>" + html(event.quote().strip()) + "</blockquote><p>" + html(event.quotedOutlet())
                                + (event.quotedDay() == null ? "" : ", " + event.quotedDay())
                                + (links.base() == null
                                        ? ""
                                        : " · <a href=\"" + html(links.event(event.id())) + "\">" + event.id() + "</a>")
                                + "</p>");
        out.append(begun ? ",\n" : "\n").append(EventJson.line(slide));
        begun = true;
        return true;
    }

    @Override
    public void end() throws IOException {
        out.append("\n]}\n");
        out.flush();
    }

    private static void day(ObjectNode node, LocalDate day, String precision) {
        node.put("year", day.getYear());
        boolean years = precision.equals("year") || precision.equals("decade") || precision.equals("century");
        if (!years) {
            node.put("month", day.getMonthValue());
            if (!precision.equals("month")) {
                node.put("day", day.getDayOfMonth());
            }
        }
    }

    static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
