package org.chancery.desk.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Who is signed in; forgotten when the desk stops. Safe from several threads. */
public final class Sessions {

    /** A session that is not used for so long has ended. */
    private static final Duration IDLE = Duration.ofHours(12);

    /** Wrong passwords for one name before it has to wait. */
    private static final int PATIENCE = 5;

    private static final Duration WAIT = Duration.ofMinutes(1);
    private static final int MOST_REMEMBERED = 10_000;

    private record Open(Session session, Instant used) {}

    private record Failures(int count, Instant last) {}

    private final Map<String, Open> open = new ConcurrentHashMap<>();
    private final Map<String, Failures> failures = new ConcurrentHashMap<>();

    public Session begin(String name) {
        Instant now = Instant.now();
        open.values().removeIf(each -> each.used().plus(IDLE).isBefore(now));
        failures.remove(name);
        Session session = new Session(Secret.draw(), name, Secret.draw());
        open.put(session.id(), new Open(session, now));
        return session;
    }

    public @Nullable Session find(String id) {
        Open found = open.get(id);
        Instant now = Instant.now();
        if (found == null || found.used().plus(IDLE).isBefore(now)) {
            return null;
        }
        open.replace(id, found, new Open(found.session(), now));
        return found.session();
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
        long left = Duration.between(Instant.now(), failed.last().plus(WAIT)).toSeconds() + 1;
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
        failures.merge(
                name, new Failures(1, Instant.now()), (before, one) -> new Failures(before.count() + 1, one.last()));
    }
}
