package org.chancery.desk;

import io.javalin.http.Context;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the layout around every page needs to know of the request, so that no page has to hand it through.
 *
 * @param path of the page that is shown
 * @param theme {@code light}, {@code dark}, or {@code auto} to follow the system
 */
public record Frame(String path, String theme) {

    /** A page of the main navigation. */
    public record Entry(String path, String name) {}

    /** The main navigation, in its order. */
    public static final List<Entry> ENTRIES = List.of(
            new Entry("/", "Desk"),
            new Entry("/chronology", "Chronology"),
            new Entry("/dyads", "Dyads"),
            new Entry("/registers", "Registers"),
            new Entry("/map", "Map"),
            new Entry("/network", "Network"),
            new Entry("/actors", "Actors"),
            new Entry("/stories", "Stories"),
            new Entry("/brief", "Brief"),
            new Entry("/review", "Review"),
            new Entry("/ingest", "Ingest"),
            new Entry("/method", "Method"));

    private static final ThreadLocal<@Nullable Frame> CURRENT = new ThreadLocal<>();

    /** The frame of the page that this thread renders. */
    public static Frame current() {
        Frame frame = CURRENT.get();
        return frame == null ? new Frame("/", "auto") : frame;
    }

    /** Renders something within the frame of a request. */
    static void around(Context context, Runnable rendering) {
        String theme = context.cookie("theme");
        CURRENT.set(new Frame(context.path(), "dark".equals(theme) || "light".equals(theme) ? theme : "auto"));
        try {
            rendering.run();
        } finally {
            CURRENT.remove();
        }
    }

    /** Whether an entry of the navigation is the page that is shown, or holds it. */
    public boolean stands(Entry entry) {
        if (entry.path().equals("/")) {
            return path.equals("/");
        }
        String singular = entry.path().endsWith("ies")
                ? entry.path().substring(0, entry.path().length() - 3) + "y"
                : entry.path().endsWith("s") ? entry.path().substring(0, entry.path().length() - 1) : entry.path();
        return path.equals(entry.path())
                || path.startsWith(entry.path() + "/")
                || path.startsWith(singular + "/");
    }
}
