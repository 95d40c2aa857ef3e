package org.chancery.document.html;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The article of a page as its JSON-LD describes it. */
public final class StructuredData {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonParser.Feature.ALLOW_COMMENTS)
            .build();
    private static final int MAX_NODES = 20_000;
    private static final int MAX_SCRIPT = 2_000_000;

    private final List<JsonNode> articles = new ArrayList<>();
    private final List<JsonNode> pages = new ArrayList<>();
    private final List<JsonNode> organizations = new ArrayList<>();

    private StructuredData() {}

    /** Reads the JSON-LD of a page; what cannot be parsed is passed over. */
    public static StructuredData of(Document page) {
        StructuredData data = new StructuredData();
        for (Element script : page.select("script[type*=ld+json]")) {
            String json = script.data().strip();
            if (json.isEmpty() || json.length() > MAX_SCRIPT) {
                continue;
            }
            if (json.startsWith("<!--") || json.startsWith("//<![CDATA[") || json.startsWith("<![CDATA[")) {
                int brace = firstOf(json);
                json = brace < 0 ? "" : json.substring(brace, Math.max(brace, lastOf(json) + 1));
            }
            try {
                data.collect(MAPPER.readTree(json));
            } catch (JsonProcessingException e) {
                continue;
            }
        }
        return data;
    }

    /** The first value of {@code field}, a text, on an article, else on a page; null if there is none. */
    public @Nullable String text(String field) {
        for (List<JsonNode> nodes : List.of(articles, pages)) {
            for (JsonNode node : nodes) {
                String text = plain(node.get(field));
                if (text != null) {
                    return text;
                }
            }
        }
        return null;
    }

    /** The first value of {@code field} on an article only. */
    public @Nullable String articleText(String field) {
        for (JsonNode node : articles) {
            String text = plain(node.get(field));
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    /** Text of the article, without markup. */
    public @Nullable String body() {
        String best = null;
        for (JsonNode node : articles) {
            String body = plain(node.get("articleBody"));
            if (body != null && (best == null || body.length() > best.length())) {
                best = body;
            }
        }
        return best == null || best.indexOf('<') < 0 && best.indexOf('&') < 0
                ? best
                : Jsoup.parse(best).wholeText();
    }

    /** Names of the authors of the first article that names any. */
    public List<String> authors() {
        for (List<JsonNode> nodes : List.of(articles, pages)) {
            for (JsonNode node : nodes) {
                Set<String> names = new LinkedHashSet<>();
                names(node.get("author"), names);
                if (names.isEmpty()) {
                    names(node.get("creator"), names);
                }
                if (!names.isEmpty()) {
                    return List.copyOf(names);
                }
            }
        }
        return List.of();
    }

    /** Name of the publisher. */
    public @Nullable String publisher() {
        for (List<JsonNode> nodes : List.of(articles, pages)) {
            for (JsonNode node : nodes) {
                JsonNode publisher = node.get("publisher");
                if (publisher != null) {
                    JsonNode one = publisher.isArray() ? publisher.get(0) : publisher;
                    String name = one == null ? null : one.isTextual() ? one.textValue() : plain(one.get("name"));
                    if (name != null && !name.startsWith("http")) {
                        return name;
                    }
                }
            }
        }
        for (JsonNode node : organizations) {
            String name = plain(node.get("name"));
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    private void collect(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        int seen = 0;
        while (!open.isEmpty() && seen++ < MAX_NODES) {
            JsonNode node = open.poll();
            if (node.isArray()) {
                node.forEach(open::add);
            } else if (node.isObject()) {
                sort(node);
                for (String holder :
                        List.of("@graph", "mainEntity", "mainEntityOfPage", "hasPart", "itemListElement")) {
                    JsonNode held = node.get(holder);
                    boolean list = holder.equals("itemListElement") || holder.equals("hasPart");
                    if (held != null && held.isContainerNode() && !list) {
                        open.add(held);
                    }
                }
            }
        }
    }

    private void sort(JsonNode node) {
        JsonNode type = node.get("@type");
        if (type == null) {
            return;
        }
        for (JsonNode one : type.isArray() ? type : List.of(type)) {
            String name = one.asText();
            if (name.endsWith("Article")
                    || name.endsWith("Posting")
                    || name.equals("Report")
                    || name.equals("Review")
                    || name.equals("Recipe")
                    || name.endsWith("CreativeWork")) {
                articles.add(node);
                return;
            }
            if (name.endsWith("Page")) {
                pages.add(node);
                return;
            }
            if (name.endsWith("Organization")) {
                organizations.add(node);
                return;
            }
        }
    }

    private static void names(@Nullable JsonNode author, Set<String> names) {
        if (author == null) {
            return;
        }
        if (author.isArray()) {
            author.forEach(one -> names(one, names));
        } else if (author.isTextual()) {
            names.add(Jsoup.parse(author.textValue()).text().strip());
        } else if (author.isObject() && !author.path("@type").asText().endsWith("Organization")) {
            JsonNode name = author.get("name");
            if (name != null && name.isArray()) {
                name.forEach(one -> names(one, names));
            } else {
                String text = plain(name);
                if (text != null && !text.isBlank()) {
                    names.add(text.strip());
                }
            }
        }
        names.removeIf(String::isBlank);
    }

    private static @Nullable String plain(@Nullable JsonNode node) {
        if (node == null) {
            return null;
        }
        if (node.isArray()) {
            return node.isEmpty() ? null : plain(node.get(0));
        }
        if (node.isObject()) {
            return plain(node.get("@value"));
        }
        String text = node.asText().strip();
        return text.isEmpty() || node.isNull() ? null : text;
    }

    private static int firstOf(String json) {
        int brace = json.indexOf('{');
        int bracket = json.indexOf('[', json.startsWith("<![CDATA[") ? 9 : json.startsWith("//<![CDATA[") ? 11 : 0);
        return brace < 0 ? bracket : bracket < 0 ? brace : Math.min(brace, bracket);
    }

    private static int lastOf(String json) {
        return json.lastIndexOf('}');
    }
}
