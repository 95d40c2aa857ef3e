package org.chancery.desk;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A page in one of its states: every choice that a reader makes is a parameter of its address, so each state can be
 * linked to.
 *
 * @param values parameters that are set, by name
 */
public record Address(String path, SortedMap<String, String> values) {

    /** The address that was asked for; empty parameters are left out. */
    static Address of(Context context) {
        SortedMap<String, String> values = new TreeMap<>();
        context.queryParamMap().forEach((name, given) -> {
            String value = given.isEmpty() ? "" : given.get(given.size() - 1).strip();
            if (!value.isEmpty()) {
                values.put(name, value);
            }
        });
        return new Address(context.path(), values);
    }

    /** A page without any choice. */
    public static Address of(String path) {
        return new Address(path, new TreeMap<>());
    }

    /** The value of a parameter, or empty. */
    public String get(String name) {
        return values.getOrDefault(name, "");
    }

    /** The same with another value; an empty one takes the parameter away. */
    public Address with(String name, Object value) {
        SortedMap<String, String> more = new TreeMap<>(values);
        if (value.toString().isEmpty()) {
            more.remove(name);
        } else {
            more.put(name, value.toString());
        }
        return new Address(path, more);
    }

    public Address without(String... names) {
        SortedMap<String, String> fewer = new TreeMap<>(values);
        for (String name : names) {
            fewer.remove(name);
        }
        return new Address(path, fewer);
    }

    /** The same question asked of another page. */
    public Address at(String other) {
        return new Address(other, values);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(path);
        char mark = '?';
        for (Map.Entry<String, String> value : values.entrySet()) {
            text.append(mark)
                    .append(value.getKey())
                    .append('=')
                    .append(URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8));
            mark = '&';
        }
        return text.toString();
    }
}
