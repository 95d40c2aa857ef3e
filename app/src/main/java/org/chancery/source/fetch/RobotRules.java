package org.chancery.source.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The robots.txt of each host, read once. A host that has none allows all; one that cannot be asked allows nothing. */
final class RobotRules {

    private static final int NOT_FOUND = 404;
    private static final int MAX = 512 * 1024;

    /** An answer to the request for a robots.txt: its status, 0 where there was none, and its bytes. */
    record Text(int status, byte[] body) {}

    private final String userAgent;
    private final Function<URI, Text> ask;
    private final Map<String, BaseRobotRules> byHost = new ConcurrentHashMap<>();

    RobotRules(String userAgent, Function<URI, Text> ask) {
        this.userAgent = userAgent;
        this.ask = ask;
    }

    /** Why {@code target} must not be asked for, or null. */
    @Nullable
    String refusal(URI target) {
        BaseRobotRules rules = of(target);
        if (rules.isAllowed(target.toString())) {
            return null;
        }
        return rules.isDeferVisits()
                ? "the robots.txt of the site cannot be read now"
                : "robots.txt of the site forbids it";
    }

    /** The pause that the host asks for between requests, in milliseconds; 0 if it asks for none. */
    long pause(URI target) {
        long delay = of(target).getCrawlDelay();
        return delay == BaseRobotRules.UNSET_CRAWL_DELAY ? 0 : delay;
    }

    private BaseRobotRules of(URI target) {
        String host = target.getScheme() + "://" + target.getRawAuthority();
        return byHost.computeIfAbsent(host, key -> read(URI.create(key + "/robots.txt")));
    }

    private BaseRobotRules read(URI address) {
        Text text = ask.apply(address);
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
        if (text.status() == 200) {
            byte[] body = text.body().length > MAX ? java.util.Arrays.copyOf(text.body(), MAX) : text.body();
            return parser.parseContent(address.toString(), body, "text/plain", List.of(userAgent));
        }
        return parser.failedFetch(
                text.status() == 0 ? 503 : text.status() >= 400 && text.status() < 500 ? NOT_FOUND : text.status());
    }
}
