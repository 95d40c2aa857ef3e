package org.chancery.source.watch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.chancery.source.fetch.Visit;
import org.jspecify.annotations.Nullable;

/**
 * What earlier visits left behind, in one JSON file. Losing the file costs nothing but requests: what is fetched twice
 * is known to the record.
 */
public final class VisitBook {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final Map<String, Visited> byAddress = new TreeMap<>();

    private VisitBook(Path file) {
        this.file = file;
    }

    /** The book in {@code file}; an empty one if there is none or it cannot be read. */
    public static VisitBook open(Path file) {
        VisitBook book = new VisitBook(file);
        try {
            if (Files.exists(file)) {
                for (Map.Entry<String, JsonNode> entry :
                        JSON.readTree(file.toFile()).properties()) {
                    book.byAddress.put(entry.getKey(), visited(entry.getValue()));
                }
            }
        } catch (IOException | DateTimeException e) {
            book.byAddress.clear();
        }
        return book;
    }

    /** Whether it is time to visit {@code feed}: always if it was never visited. */
    public boolean isDue(Feed feed, Instant now) {
        return Visited.isDue(of(feed.address()).next(), now);
    }

    /** When {@code feed} is due; long ago if it has never been visited. */
    public Instant due(Feed feed) {
        return of(feed.address()).next();
    }

    Visited of(URI address) {
        return byAddress.getOrDefault(address.toString(), Visited.NEVER);
    }

    /** Notes a visit; to be called once its reports are kept, not before. */
    public void note(FeedVisit visit) {
        byAddress.put(visit.feed().address().toString(), visit.after());
    }

    /** @throws ChanceryException if the file cannot be written */
    public void save() {
        ObjectNode all = JSON.createObjectNode();
        byAddress.forEach((address, visited) -> all.set(address, json(visited)));
        try {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, "visits", ".new");
            JSON.writerWithDefaultPrettyPrinter().writeValue(fresh.toFile(), all);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new ChanceryException(
                    ErrorCode.ENVIRONMENT,
                    file + " cannot be written: " + e.getMessage(),
                    "is the disk full, or the folder not yours?",
                    e);
        }
    }

    private static Visited visited(JsonNode node) {
        Set<String> taken = new HashSet<>();
        node.path("taken").forEach(page -> taken.add(page.asText()));
        Map<String, Missed> missed = new HashMap<>();
        node.path("missed").properties().forEach(page -> missed.put(page.getKey(), missed(page.getValue())));
        return new Visited(
                new Visit(text(node, "etag"), text(node, "last_modified")),
                Instant.parse(node.path("next").asText()),
                Math.max(0, node.path("failures").asInt()),
                taken,
                missed);
    }

    /** Earlier versions kept the number of tries alone. */
    private static Missed missed(JsonNode node) {
        String next = text(node, "next");
        String published = text(node, "published");
        return new Missed(
                node.isInt() ? node.asInt() : node.path("tries").asInt(),
                next == null ? Instant.EPOCH : Instant.parse(next),
                text(node, "title"),
                text(node, "outlet"),
                published == null ? null : LocalDate.parse(published));
    }

    private static ObjectNode json(Missed page) {
        return JSON.createObjectNode()
                .put("tries", page.tries())
                .put("next", page.next().toString())
                .put("title", page.title())
                .put("outlet", page.outlet())
                .put(
                        "published",
                        page.published() == null ? null : page.published().toString());
    }

    private static ObjectNode json(Visited visited) {
        ObjectNode node = JSON.createObjectNode()
                .put("etag", visited.visit().etag())
                .put("last_modified", visited.visit().lastModified())
                .put("next", visited.next().toString())
                .put("failures", visited.failures());
        ArrayNode taken = node.putArray("taken");
        new TreeSet<>(visited.taken()).forEach(taken::add);
        ObjectNode missed = node.putObject("missed");
        new TreeMap<>(visited.missed()).forEach((url, page) -> missed.set(url, json(page)));
        return node;
    }

    private static @Nullable String text(JsonNode node, String key) {
        JsonNode value = node.path(key);
        return value.isTextual() ? value.asText() : null;
    }
}
