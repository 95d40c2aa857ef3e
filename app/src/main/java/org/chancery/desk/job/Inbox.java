package org.chancery.desk.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder beside a record where orders lie until they are done. The order itself is written last: a folder without
 * one was never acknowledged and is swept away.
 */
final class Inbox {

    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);
    private static final String ORDER = "order.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;

    Inbox(Path record) {
        this.folder = record.resolveSibling(record.getFileName() + ".d").resolve("inbox");
    }

    /**
     * Makes a new folder for the files of an order.
     *
     * @return false where one of that id stands already
     */
    boolean open(String id) {
        try {
            Files.createDirectories(folder);
            Files.createDirectory(folder.resolve(id));
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        } catch (IOException e) {
            throw full(e);
        }
    }

    /** Keeps a file of an order under its number. */
    void keep(String id, int number, InputStream content) {
        try (content) {
            Files.copy(content, file(id, number), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw full(e);
        }
    }

    /** From here on the order will be carried out. */
    void acknowledge(JobOrder order) {
        Path target = folder.resolve(order.id()).resolve(ORDER);
        Path draft = target.resolveSibling(ORDER + ".new");
        try {
            JSON.writeValue(draft.toFile(), order);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw full(e);
        }
    }

    Path file(String id, int number) {
        return folder.resolve(id).resolve(String.valueOf(number));
    }

    /** Forgets an order and its files. */
    void remove(String id) {
        sweep(folder.resolve(id));
    }

    /** What was acknowledged and is not done, oldest first. */
    List<JobOrder> left() {
        List<JobOrder> orders = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return orders;
        }
        try (Stream<Path> folders = Files.list(folder)) {
            for (Path each : folders.sorted().toList()) {
                if (!Files.exists(each.resolve(ORDER))) {
                    sweep(each);
                    continue;
                }
                try {
                    orders.add(JSON.readValue(each.resolve(ORDER).toFile(), JobOrder.class));
                } catch (IOException e) {
                    LOG.warn("the order {} cannot be read, and is left where it is: {}", each, e.getMessage());
                }
            }
        } catch (IOException e) {
            LOG.warn("the inbox {} cannot be read: {}", folder, e.getMessage());
        }
        return orders;
    }

    private static void sweep(Path path) {
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("{} cannot be removed: {}", path, e.getMessage());
        }
    }

    private static ChanceryException full(IOException e) {
        return new ChanceryException(
                ErrorCode.ENVIRONMENT,
                "what was handed in cannot be kept: " + e.getMessage(),
                "make room on the disk of the record, or give rights to its folder",
                e);
    }
}
