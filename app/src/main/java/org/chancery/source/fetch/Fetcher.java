package org.chancery.source.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.chancery.source.Rejection;
import org.chancery.source.Rejection.Reason;

/** Fetches pages over HTTP, one at a time for each host. */
public final class Fetcher implements AutoCloseable {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> BUSY = Set.of(429, 503);

    private final FetchPolicy policy;
    private final CheckedNames names;
    private final PageClient client;
    private final RobotRules robots;
    private final Map<String, Long> lastAsked = new HashMap<>();

    public Fetcher(FetchPolicy policy) {
        this(
                policy,
                new CheckedNames(
                        InetAddress::getAllByName,
                        policy.insideAllowed() ? address -> false : PublicAddresses::isInside));
    }

    Fetcher(FetchPolicy policy, CheckedNames names) {
        this.names = names;
        this.policy = policy;
        this.client = new PageClient(policy, names);
        this.robots = new RobotRules(policy.userAgent(), this::robotsText);
    }

    /** Asks for {@code target}; {@code last} makes the request conditional. */
    public Answer fetch(URI target, Visit last) {
        URI address = target.normalize();
        for (int hop = 0; hop <= policy.redirects(); hop++) {
            String refusal = PublicAddresses.refusal(address);
            refusal = refusal == null ? names.refusal(address.getHost()) : refusal;
            refusal = refusal == null ? robots.refusal(address) : refusal;
            if (refusal != null) {
                String led = hop == 0 ? "" : "leads to " + address + ": ";
                return refused(Reason.UNREACHABLE, led + refusal, target);
            }
            Response response = patiently(address, hop == 0 ? last : Visit.NONE);
            if (response.failure() != null) {
                return new Answer.Refused(response.failure(), Duration.ZERO);
            }
            if (!REDIRECTS.contains(response.status())) {
                return answer(address, response);
            }
            URI next = response.location(address);
            if (next == null) {
                return refused(Reason.MALFORMED, "a redirect to nowhere", target);
            }
            address = next;
        }
        return refused(Reason.UNREACHABLE, "more than " + policy.redirects() + " redirects", target);
    }

    private static Answer answer(URI address, Response response) {
        if (response.status() == 304) {
            return new Answer.Unchanged(address);
        }
        if (response.status() != 200) {
            Duration wait = BUSY.contains(response.status()) ? response.retryAfter() : null;
            return new Answer.Refused(
                    rejection(Reason.UNREACHABLE, "the server answers " + response.status(), address),
                    wait == null ? Duration.ZERO : wait);
        }
        return new Answer.Page(
                address,
                response.body(),
                response.header("content-type"),
                new Visit(response.header("etag"), response.header("last-modified")),
                response.day());
    }

    /** Asks, and asks again after the wait that a busy server wishes, if that is short. */
    private Response patiently(URI address, Visit last) {
        Response response = ask(address, last);
        for (int i = 0; i < policy.retries() && BUSY.contains(response.status()); i++) {
            Duration asked = response.retryAfter();
            Duration wait = asked == null ? Duration.ofSeconds(1L << i) : asked;
            if (wait.compareTo(policy.longestWait()) > 0 || !sleep(wait.toMillis())) {
                return response;
            }
            response = ask(address, last);
        }
        return response;
    }

    private Response ask(URI address, Visit last) {
        long wished = Math.min(robots.pause(address), policy.longestWait().toMillis());
        waitForTurn(address, Math.max(policy.pause().toMillis(), wished));
        return client.ask(address, last);
    }

    private RobotRules.Text robotsText(URI address) {
        URI target = address;
        Response response = askForRules(target);
        for (int hop = 0; hop < policy.redirects() && REDIRECTS.contains(response.status()); hop++) {
            URI next = response.location(target);
            if (next == null || PublicAddresses.refusal(next) != null) {
                break;
            }
            target = next;
            response = askForRules(target);
        }
        return new RobotRules.Text(response.failure() != null ? 0 : response.status(), response.body());
    }

    private Response askForRules(URI address) {
        waitForTurn(address, policy.pause().toMillis());
        return client.ask(address, Visit.NONE);
    }

    private void waitForTurn(URI address, long pause) {
        String host = String.valueOf(address.getHost());
        long now = System.nanoTime() / 1_000_000;
        Long last;
        synchronized (lastAsked) {
            last = lastAsked.get(host);
            long turn = last == null ? now : Math.max(now, last + pause);
            lastAsked.put(host, turn);
        }
        if (last != null && last + pause > now) {
            sleep(last + pause - now);
        }
    }

    private static boolean sleep(long millis) {
        try {
            Thread.sleep(millis);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Answer refused(Reason reason, String detail, URI address) {
        return new Answer.Refused(rejection(reason, detail, address), Duration.ZERO);
    }

    private static Rejection rejection(Reason reason, String detail, URI address) {
        return new Rejection(reason, detail, address.toString());
    }

    /** Ends the lines that are open. */
    @Override
    public void close() {
        client.close();
    }
}
