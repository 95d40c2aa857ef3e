package org.chancery.cli;

import java.util.stream.Stream;
import org.chancery.record.StoredEvent;
import org.chancery.view.Wording;

/** An event in one or two lines of a terminal. */
final class EventLines {

    private EventLines() {}

    /** What the brackets around a date mean, where one stands in them; else nothing. */
    static String legend(Stream<String> dates) {
        return dates.anyMatch(date -> date.startsWith("["))
                ? "A day in [ ] is that of the first report that tells it so: the event's own is not resolved."
                : "";
    }

    /** Date, who does what to whom, state. */
    static String headline(StoredEvent event, Style style) {
        String date = RecordVerb.dateOf(event);
        String gap = " ".repeat(Math.max(1, 13 - date.length()));
        return style.bold(date) + gap + TextTable.clean(Wording.headline(event)) + "  " + style.state(event.state())
                + (event.background() ? style.dim(", history") : "");
    }

    /** Outlet and day of the quoted report, how many others, and the id. */
    static String citation(StoredEvent event) {
        String others = event.reports() > 1
                ? " and " + (event.reports() - 1) + " more (" + event.witnesses() + " independent)"
                : "";
        return "— " + TextTable.clean(event.quotedOutlet()) + ", " + RecordVerb.day(event.quotedDay()) + others + "  "
                + event.typeAndMode() + (event.cameo() == null ? "" : " " + event.cameo()) + "  "
                + event.id().substring(0, 10);
    }
}
