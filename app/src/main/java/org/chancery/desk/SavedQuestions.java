package org.chancery.desk;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;

/**
 * Questions that were given a name, in a JSON file beside the record; those who use one desk share them. One of the same
 * name takes the place of the other. Safe from several threads.
 */
final class SavedQuestions {

    private static final int MOST = 200;
    private static final int LONGEST_NAME = 80;
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Path file;

    SavedQuestions(Path record) {
        this.file = record.resolveSibling(record.getFileName() + ".saved.json");
    }

    /**
     * As it lies in the file.
     *
     * @param question parameters of the chronology, by name
     */
    private record Kept(String name, Map<String, String> question) {}

    /** By name. */
    synchronized List<SavedQuestion> all() {
        return kept().stream()
                .map(each -> new SavedQuestion(each.name(), new Query(each.question())))
                .sorted(Comparator.comparing(SavedQuestion::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    synchronized void put(String given, Query question) {
        String name = given.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new ChanceryException(
                    ErrorCode.USAGE,
                    "a saved question needs a name of at most " + LONGEST_NAME + " letters",
                    "write what you would look for it under");
        }
        List<Kept> all = without(name);
        if (all.size() >= MOST) {
            throw new ChanceryException(
                    ErrorCode.USAGE, MOST + " questions are saved already", "remove one on the first page");
        }
        all.add(new Kept(name, question.values()));
        write(all);
    }

    /** Does nothing where there is none of this name. */
    synchronized void remove(String name) {
        write(without(name.strip()));
    }

    private List<Kept> without(String name) {
        List<Kept> all = new ArrayList<>(kept());
        all.removeIf(each -> each.name().equals(name));
        return all;
    }

    private List<Kept> kept() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return List.of(JSON.readValue(file.toFile(), Kept[].class));
        } catch (IOException e) {
            throw new ChanceryException(
                    ErrorCode.ENVIRONMENT,
                    "the saved questions cannot be read: " + e.getMessage(),
                    "mend or remove " + file,
                    e);
        }
    }

    private void write(List<Kept> all) {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        try {
            JSON.writeValue(draft.toFile(), all);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new ChanceryException(
                    ErrorCode.ENVIRONMENT,
                    "the question cannot be saved: " + e.getMessage(),
                    "make room on the disk of the record, or give rights to its folder",
                    e);
        }
    }
}
