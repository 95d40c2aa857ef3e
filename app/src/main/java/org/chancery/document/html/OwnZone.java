package org.chancery.document.html;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.text.WordLists;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The time zone that a page is written in, so that a stamp in universal time tells the day that its writer would tell.
 * An offset that the page writes at another place speaks first, then the country of its address or of its language tag,
 * then a language that is written in one zone; see {@code zones.txt}.
 */
final class OwnZone {

    private static final WordLists LISTS = WordLists.of("document/zones.txt");
    private static final Map<String, ZoneId> COUNTRIES = zones("country");
    private static final Map<String, ZoneId> LANGUAGES = zones("language");
    private static final Instant WINTER = Instant.parse("2020-01-15T12:00:00Z");
    private static final Instant SUMMER = Instant.parse("2020-07-15T12:00:00Z");
    private static final int MAX_SCRIPT = 400_000;
    /** Characters of {@code 12:30:00+02:00} before the sign, at least. */
    private static final int CLOCK = 5;

    private OwnZone() {}

    /** The zone, or null where nothing tells it. */
    static @Nullable ZoneId of(PageView view, MetaTags tags, @Nullable String language, List<String> addresses) {
        ZoneOffset written = written(view, tags);
        ZoneId home = home(language, addresses);
        boolean fits = home != null
                && (written == null
                        || home.getRules().getOffset(WINTER).equals(written)
                        || home.getRules().getOffset(SUMMER).equals(written));
        return fits ? home : written;
    }

    private static @Nullable ZoneId home(@Nullable String language, List<String> addresses) {
        for (String address : addresses) {
            String host = PageMetadata.host(address);
            if (host != null) {
                int dot = host.lastIndexOf('.');
                int second = host.lastIndexOf('.', dot - 1);
                ZoneId zone = COUNTRIES.get(host.substring(dot + 1).toLowerCase(Locale.ROOT));
                zone = zone == null ? COUNTRIES.get(host.substring(second + 1).toLowerCase(Locale.ROOT)) : zone;
                if (zone != null) {
                    return zone;
                }
            }
        }
        if (language == null) {
            return null;
        }
        String[] parts = language.toLowerCase(Locale.ROOT).split("[-_]");
        ZoneId region = parts.length > 1 ? COUNTRIES.get(parts[parts.length - 1]) : null;
        return region != null ? region : LANGUAGES.get(parts[0]);
    }

    /** The offset that stands most often behind a clock time in tags, elements and scripts; null if none does. */
    private static @Nullable ZoneOffset written(PageView view, MetaTags tags) {
        Map<Integer, Integer> counts = new HashMap<>();
        tags.map().values().forEach(values -> values.forEach(value -> count(value, counts)));
        for (Element time : view.root().getElementsByTag("time")) {
            count(time.attr("datetime"), counts);
        }
        for (Element script : view.page().getElementsByTag("script")) {
            String code = script.data();
            if (code.length() < MAX_SCRIPT) {
                count(code, counts);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> ZoneOffset.ofTotalSeconds(entry.getKey() * 60))
                .orElse(null);
    }

    private static void count(String text, Map<Integer, Integer> counts) {
        for (int i = CLOCK; i + 4 < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign != '+' && sign != '-') {
                continue;
            }
            int before = text.charAt(i - 1) == ' ' ? i - 1 : i;
            if (before < CLOCK || text.charAt(before - 3) != ':' || !isDigits(text, before - 2)) {
                continue;
            }
            int minutes = text.charAt(i + 3) == ':' ? i + 4 : i + 3;
            if (!isDigits(text, i + 1) || !isDigits(text, minutes)) {
                continue;
            }
            int hours = Integer.parseInt(text, i + 1, i + 3, 10);
            int rest = Integer.parseInt(text, minutes, minutes + 2, 10);
            int offset = (hours * 60 + rest) * (sign == '-' ? -1 : 1);
            if (offset != 0 && hours <= 14 && rest % 15 == 0 && rest < 60) {
                counts.merge(offset, 1, Integer::sum);
            }
        }
    }

    private static boolean isDigits(String text, int from) {
        return from + 2 <= text.length() && isDigit(text.charAt(from)) && isDigit(text.charAt(from + 1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static Map<String, ZoneId> zones(String section) {
        Map<String, ZoneId> zones = new HashMap<>();
        for (String entry : LISTS.get(section)) {
            String[] cells = entry.split(" ");
            zones.put(cells[0], ZoneId.of(cells[1]));
        }
        return zones;
    }
}
