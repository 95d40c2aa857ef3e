package org.chancery.document.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The {@code meta} elements of a page by their name, property or itemprop, in lower case. */
public final class MetaTags {

    private final Map<String, List<String>> values = new HashMap<>();

    /** Reads all of a page. */
    public static MetaTags of(Document page) {
        MetaTags tags = new MetaTags();
        for (Element meta : page.getElementsByTag("meta")) {
            String content = meta.attr("content").strip();
            if (content.isEmpty()) {
                continue;
            }
            for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
                String name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty()) {
                    tags.values.computeIfAbsent(name, k -> new ArrayList<>(1)).add(content);
                }
            }
        }
        return tags;
    }

    /** The first value of the first of {@code names} that is there, entities resolved; null if none is. */
    public @Nullable String first(String... names) {
        for (String name : names) {
            List<String> found = values.get(name);
            if (found != null) {
                return plain(found.get(0));
            }
        }
        return null;
    }

    /** All values of a name. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** Names present. */
    public Map<String, List<String>> map() {
        return values;
    }

    static String plain(String value) {
        String text = value.indexOf('&') >= 0 || value.indexOf('<') >= 0
                ? Jsoup.parse(value).text()
                : value;
        return text.replace('\u00a0', ' ').strip();
    }
}
