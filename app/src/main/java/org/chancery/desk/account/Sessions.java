package org.chancery.desk.account;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in; forgotten when the desk stops. Counts the time that passes, not what a clock says that may be set.
 * Safe from several threads.
 */
public final class Sessions {

    /** A session that is not used for so long has ended. */
    private static final Duration IDLE = Duration.ofHours(12);

    /** Wrong passwords for one name before it has to wait. */
    private static final int PATIENCE = 5;

    private static final Duration WAIT = Duration.ofMinutes(1);
    private static final int MOST_REMEMBERED = 10_000;

    private record Open(Session session, Duration used) {}

    private record Failures(int count, Duration last) {}

    private final Map<String, Open> open = new ConcurrentHashMap<>();
    private final Map<String, Failures> failures = new ConcurrentHashMap<>();

    private final LongSupplier nanoseconds;

    public Sessions() {
        this(System::nanoTime);
    }

    /** @param nanoseconds that have passed since some moment */
    Sessions(LongSupplier nanoseconds) {
        this.nanoseconds = nanoseconds;
    }

    private Duration now() {
        return Duration.ofNanos(nanoseconds.getAsLong());
    }

    public Session begin(String name) {
        Duration now = now();
        open.values().removeIf(each -> isIdle(each, now));
        failures.remove(name);
        Session session = new Session(Secret.draw(), name, Secret.draw());
        open.put(session.id(), new Open(session, now));
        return session;
    }

    public @Nullable Session find(String id) {
        Open found = open.get(id);
        Duration now = now();
        if (found == null || isIdle(found, now)) {
            return null;
        }
        open.replace(id, found, new Open(found.session(), now));
        return found.session();
    }

    private static boolean isIdle(Open session, Duration now) {
        return now.minus(session.used()).compareTo(IDLE) > 0;
    }

    public void end(String id) {
        open.remove(id);
    }

    /** Ends what somebody opened anywhere, but for the session with this id. */
    public void endOthers(String name, @Nullable String id) {
        open.values()
                .removeIf(each -> each.session().name().equals(name)
                        && !each.session().id().equals(id));
    }

    /** Seconds that a name has to wait before another try; 0 for none. */
    public long wait(String name) {
        Failures failed = failures.get(name);
        if (failed == null || failed.count() < PATIENCE) {
            return 0;
        }
        long left = failed.last().plus(WAIT).minus(now()).toSeconds() + 1;
        if (left <= 0) {
            failures.remove(name);
            return 0;
        }
        return left;
    }

    public void failed(String name) {
        if (failures.size() > MOST_REMEMBERED) {
            failures.clear();
        }
        failures.merge(name, new Failures(1, now()), (before, one) -> new Failures(before.count() + 1, one.last()));
    }
}
