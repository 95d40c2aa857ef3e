package org.chancery.export.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.chancery.export.EventJson;
import org.chancery.export.EventWriter;
import org.chancery.export.ExportRequest;
import org.chancery.export.Links;
import org.chancery.export.Xml;
import org.chancery.record.Run;
import org.chancery.record.StoredEvent;
import org.chancery.view.Wording;

/**
 * The latest events of a question as a feed: RSS 2.0, Atom (RFC 4287) or JSON Feed 1.1. A feed is read again and again,
 * so that it holds the latest
 * {@value ExportRequest#MOST_IN_FEED} events, the last one first; nothing else is cut like this.
 */
public final class Feed implements EventWriter {

    /** How a feed is written. */
    public enum Kind {
        RSS,
        ATOM,
        JSON
    }

    private final Writer out;
    private final Kind kind;
    private final Links links;
    private final String title;
    private final LocalDateTime made;
    private final Deque<StoredEvent> latest = new ArrayDeque<>();

    public Feed(ExportRequest request, Writer out, Kind kind) {
        this.out = out;
        this.kind = kind;
        this.links = request.links();
        this.title = request.title();
        List<Run> runs = request.record().runs().all();
        this.made = runs.isEmpty()
                ? LocalDateTime.of(2000, 1, 1, 0, 0)
                : runs.get(0).started().withNano(0);
    }

    @Override
    public boolean write(StoredEvent event) {
        latest.addFirst(event);
        return true;
    }

    @Override
    public void end() throws IOException {
        List<StoredEvent> events = List.copyOf(latest);
        switch (kind) {
            case RSS -> rss(events);
            case ATOM -> atom(events);
            case JSON -> json(events);
        }
        out.flush();
    }

    private void rss(List<StoredEvent> events) throws IOException {
        Xml xml = new Xml(out);
        xml.open("rss", "version", "2.0").open("channel");
        xml.element("title", title);
        xml.element("link", home());
        xml.element("description", "Events of a diplomatic record, each with the sentence that it rests on");
        xml.element("lastBuildDate", rfc1123(made));
        for (StoredEvent event : events) {
            xml.open("item");
            xml.element("title", headline(event));
            xml.element("link", links.event(event.id()));
            xml.element("description", TimelineJs.html(citation(event)));
            xml.element("category", event.type());
            xml.open("guid", "isPermaLink", "false")
                    .text("urn:chancery:" + event.id())
                    .close();
            LocalDate day = event.reportedFirst();
            if (day != null) {
                xml.element("pubDate", rfc1123(day.atStartOfDay()));
            }
            xml.close();
        }
        xml.close().close().end();
    }

    private void atom(List<StoredEvent> events) throws IOException {
        Xml xml = new Xml(out);
        xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom");
        xml.element("id", "urn:chancery:feed:" + Integer.toHexString(title.hashCode()));
        xml.element("title", title);
        xml.element("updated", made + (made.getSecond() == 0 ? ":00Z" : "Z"));
        xml.open("author").element("name", "Chancery").close();
        if (links.base() != null) {
            xml.open("link", "href", home()).close();
        }
        for (StoredEvent event : events) {
            xml.open("entry");
            xml.element("id", "urn:chancery:" + event.id());
            xml.element("title", headline(event));
            LocalDate updated = event.reportedLast();
            xml.element("updated", (updated == null ? made.toLocalDate() : updated) + "T00:00:00Z");
            if (links.base() != null) {
                xml.open("link", "href", links.event(event.id())).close();
            }
            xml.open("category", "term", event.type()).close();
            xml.open("content", "type", "text").text(citation(event)).close();
            xml.close();
        }
        xml.close().end();
    }

    private void json(List<StoredEvent> events) throws IOException {
        ObjectNode feed = EventJson.object()
                .put("version", "https://jsonfeed.org/version/1.1")
                .put("title", title);
        if (links.base() != null) {
            feed.put("home_page_url", home());
        }
        ArrayNode items = feed.putArray("items");
        for (StoredEvent event : events) {
            ObjectNode item = items.addObject()
                    .put("id", "urn:chancery:" + event.id())
                    .put("title", headline(event))
                    .put("content_text", citation(event));
            if (links.base() != null) {
                item.put("url", links.event(event.id()));
            }
            LocalDate day = event.reportedFirst();
            if (day != null) {
                item.put("date_published", day + "T00:00:00Z");
            }
            item.putArray("tags").add(event.type()).add(event.state());
        }
        out.append(EventJson.line(feed)).append('\n');
    }

    private String home() {
        return links.base() == null ? "urn:chancery:record" : links.base() + "/";
    }

    private static String headline(StoredEvent event) {
        String date = event.date() == null ? "" : event.date().edtf() + ": ";
        return date + Wording.headline(event) + " (" + event.state() + ")";
    }

    private static String citation(StoredEvent event) {
        return "“" + event.quote().strip() + "” — " + event.quotedOutlet()
                + (event.quotedDay() == null ? "" : ", " + event.quotedDay()) + " [" + event.quotedFrom() + "]";
    }

    private static String rfc1123(LocalDateTime moment) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(moment.atOffset(ZoneOffset.UTC));
    }
}
