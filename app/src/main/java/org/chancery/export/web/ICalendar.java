package org.chancery.export.web;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.chancery.export.EventWriter;
import org.chancery.export.ExportRequest;
import org.chancery.export.Links;
import org.chancery.record.Run;
import org.chancery.record.StoredDate;
import org.chancery.record.StoredEvent;
import org.chancery.record.StoredPlace;
import org.chancery.view.Wording;

/**
 * What is planned, as iCalendar (RFC 5545): whole days, tentative unless firmly planned, cancelled where it was called
 * off, so that a calendar that took it in takes it out again. What is dated more coarsely than a month is left out.
 */
public final class ICalendar implements EventWriter {

    private static final Set<String> STATES = Set.of("possible", "announced", "planned", "postponed", "cancelled");
    private static final int LONGEST_DAYS = 31;
    private static final int LINE_BYTES = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final Writer out;
    private final Links links;
    private final String stamp;

    public ICalendar(ExportRequest request, Writer out) throws IOException {
        this.out = out;
        this.links = request.links();
        List<Run> runs = request.record().runs().all();
        LocalDateTime made = runs.isEmpty()
                ? LocalDateTime.of(2000, 1, 1, 0, 0)
                : runs.get(0).started();
        this.stamp = made.format(DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'"));
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Chancery//Diplomatic record//EN");
        line("CALSCALE:GREGORIAN");
        line("X-WR-CALNAME:" + text(request.title()));
    }

    @Override
    public boolean write(StoredEvent event) throws IOException {
        StoredDate date = event.date();
        if (date == null
                || !STATES.contains(event.state())
                || ChronoUnit.DAYS.between(date.start(), date.end()) >= LONGEST_DAYS) {
            return false;
        }
        line("BEGIN:VEVENT");
        line("UID:" + event.id() + "@chancery");
        line("DTSTAMP:" + stamp);
        line("DTSTART;VALUE=DATE:" + date.start().format(DAY));
        line("DTEND;VALUE=DATE:" + date.end().plusDays(1).format(DAY));
        line("SUMMARY:" + text(Wording.headline(event) + " (" + event.state() + ")"));
        line("DESCRIPTION:"
                + text("“" + event.quote().strip() + "” — " + event.quotedOutlet()
                        + (event.quotedDay() == null ? "" : ", " + event.quotedDay()) + "\n" + event.id()));
        line("STATUS:"
                + switch (event.state()) {
                    case "planned" -> "CONFIRMED";
                    case "cancelled" -> "CANCELLED";
                    default -> "TENTATIVE";
                });
        line("TRANSP:TRANSPARENT");
        line("CATEGORIES:" + text(event.type()));
        StoredPlace place = event.place();
        if (place != null) {
            line("LOCATION:" + text(place.name()));
            if (place.latitude() != null && place.longitude() != null) {
                line("GEO:" + place.latitude() + ";" + place.longitude());
            }
        }
        if (links.base() != null) {
            line("URL:" + links.event(event.id()));
        }
        line("END:VEVENT");
        return true;
    }

    @Override
    public void end() throws IOException {
        line("END:VCALENDAR");
        out.flush();
    }

    /** Signs with a meaning of their own are escaped; other control signs are dropped. */
    private static String text(String value) {
        StringBuilder safe = new StringBuilder(value.length() + 8);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\n') {
                safe.append("\\n");
            } else if (c == '\\' || c == ';' || c == ',') {
                safe.append('\\').append(c);
            } else if (!Character.isISOControl(c)) {
                safe.append(c);
            }
        }
        return safe.toString();
    }

    /** Folded so that no line has more than 75 bytes; a sign is never cut in two. */
    private void line(String line) throws IOException {
        int bytes = 0;
        for (int i = 0; i < line.length(); ) {
            int end = i + Character.charCount(line.codePointAt(i));
            String sign = line.substring(i, end);
            int size = sign.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LINE_BYTES) {
                out.append("\r\n ");
                bytes = 1;
            }
            out.append(sign);
            bytes += size;
            i = end;
        }
        out.append("\r\n");
    }
}
