package org.chancery.desk;

import io.javalin.http.Context;
import java.util.List;
import org.chancery.desk.account.Role;
import org.chancery.desk.account.Visitor;
import org.jspecify.annotations.Nullable;

/**
 * What the layout around every page needs to know of the request, so that no page has to hand it through.
 *
 * @param path of the page that is shown
 * @param theme {@code light}, {@code dark}, or {@code auto} to follow the system
 * @param visitor who looks at it
 */
public record Frame(String path, String theme, Visitor visitor) {

    /**
     * A page of the main navigation.
     *
     * @param role what it takes to use it
     */
    public record Entry(String path, String name, Role role) {
        Entry(String path, String name) {
            this(path, name, Role.READER);
        }
    }

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
            new Entry("/review", "Review", Role.REVIEWER),
            new Entry("/ingest", "Ingest", Role.REVIEWER),
            new Entry("/method", "Method"));

    private static final Frame NONE = new Frame("/", "auto", new Visitor("", Role.READER, null, null));
    private static final ThreadLocal<@Nullable Frame> CURRENT = new ThreadLocal<>();

    /** The frame of the page that this thread renders. */
    public static Frame current() {
        Frame frame = CURRENT.get();
        return frame == null ? NONE : frame;
    }

    /** Renders something within the frame of a request. */
    static void around(Context context, Runnable rendering) {
        String theme = context.cookie("theme");
        String known = "dark".equals(theme) || "light".equals(theme) ? theme : "auto";
        CURRENT.set(new Frame(context.path(), known, Gate.visitor(context)));
        try {
            rendering.run();
        } finally {
            CURRENT.remove();
        }
    }

    /** What forms bring along against forged requests. */
    public String mark() {
        String mark = visitor.mark();
        return mark == null ? "" : mark;
    }

    /** Whether the visitor signed in and can sign out again. */
    public boolean signedIn() {
        return visitor.session() != null;
    }

    /** Whether the visitor keeps the accounts. */
    public boolean keepsAccounts() {
        return visitor.role().may(Role.ADMIN);
    }

    /** The entries that the visitor may use. */
    public List<Entry> entries() {
        return ENTRIES.stream()
                .filter(entry -> visitor.role().may(entry.role()))
                .toList();
    }

    /** Whether an entry of the navigation is the page that is shown, or holds it. */
    public boolean stands(Entry entry) {
        String at = entry.path();
        if (at.equals("/")) {
            return path.equals("/");
        }
        String one = at.endsWith("ies")
                ? at.substring(0, at.length() - 3) + "y"
                : at.endsWith("s") ? at.substring(0, at.length() - 1) : at;
        return path.equals(at) || path.startsWith(at + "/") || path.startsWith(one + "/");
    }
}
