package org.chancery.source.watch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;

/** The list of feeds, a TOML file with one table {@code [[feed]]} for each: name, url, outlet, every (minutes). */
public final class FeedList {

    private static final Set<String> KEYS = Set.of("name", "url", "outlet", "every");
    private static final int USUAL_MINUTES = 60;
    private static final int MOST_MINUTES = 60 * 24 * 31;
    private static final String REMEDY = "write [[feed]] with name, url, and if you like outlet and every, in minutes";

    private FeedList() {}

    /** @throws ChanceryException if there is no such file, or something in it is wrong: what, and in which feed */
    public static List<Feed> read(Path file) {
        try {
            return feeds(new TomlMapper().readTree(Files.readString(file)), file);
        } catch (NoSuchFileException e) {
            throw new ChanceryException(
                    ErrorCode.NOT_FOUND, "there is no file " + file, "name the list of feeds, as in feeds.toml", e);
        } catch (JsonProcessingException e) {
            String line =
                    e.getLocation() == null ? "" : ", line " + e.getLocation().getLineNr();
            throw new ChanceryException(
                    ErrorCode.BAD_INPUT, file + line + ": this is not TOML: " + e.getOriginalMessage(), REMEDY, e);
        } catch (IOException e) {
            throw new ChanceryException(
                    ErrorCode.BAD_INPUT, file + " cannot be read: " + e.getMessage(), "is it a text file in UTF-8?", e);
        }
    }

    private static List<Feed> feeds(JsonNode root, Path file) {
        for (Map.Entry<String, JsonNode> part : root.properties()) {
            if (!part.getKey().equals("feed")) {
                throw wrong(file, "the list knows no \"" + part.getKey() + "\"");
            }
        }
        JsonNode tables = root.path("feed");
        if (!tables.isArray() || tables.isEmpty()) {
            throw wrong(file, "no feed is listed");
        }
        List<Feed> feeds = new ArrayList<>();
        Set<URI> seen = new HashSet<>();
        for (JsonNode table : tables) {
            String where = "feed " + (feeds.size() + 1);
            Feed feed = feed(table, file, where);
            if (!seen.add(feed.address())) {
                throw wrong(file, where + " has the url of another: " + feed.address());
            }
            feeds.add(feed);
        }
        return List.copyOf(feeds);
    }

    private static Feed feed(JsonNode table, Path file, String where) {
        for (Map.Entry<String, JsonNode> part : table.properties()) {
            if (!KEYS.contains(part.getKey())) {
                throw wrong(file, where + " has a \"" + part.getKey() + "\", which means nothing here");
            }
            boolean number = part.getKey().equals("every");
            if (number ? !part.getValue().isIntegralNumber() : !part.getValue().isTextual()) {
                throw wrong(
                        file,
                        where + ": " + part.getKey() + " is no "
                                + (number ? "whole number" : "text in quotation marks"));
            }
        }
        URI address = address(table.path("url").asText(), file, where);
        long minutes = table.path("every").asLong(USUAL_MINUTES);
        if (minutes < 1 || minutes > MOST_MINUTES) {
            throw wrong(file, where + ": every = " + minutes + " lies outside 1 to " + MOST_MINUTES + " minutes");
        }
        String name = table.path("name").asText(String.valueOf(address.getHost()));
        String outlet = table.path("outlet").asText();
        return new Feed(name, address, outlet.isBlank() ? null : outlet, Duration.ofMinutes(minutes));
    }

    private static URI address(String url, Path file, String where) {
        if (url.isBlank()) {
            throw wrong(file, where + " has no url");
        }
        try {
            URI address = new URI(url.strip());
            String scheme = String.valueOf(address.getScheme());
            if (address.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
                throw wrong(file, where + ": \"" + url + "\" is no http or https address");
            }
            return address;
        } catch (URISyntaxException e) {
            throw wrong(file, where + ": \"" + url + "\" is no address");
        }
    }

    private static ChanceryException wrong(Path file, String detail) {
        return new ChanceryException(ErrorCode.BAD_INPUT, file + ": " + detail, REMEDY);
    }
}
