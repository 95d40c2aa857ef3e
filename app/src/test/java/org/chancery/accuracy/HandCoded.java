package org.chancery.accuracy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A sentence coded by hand.
 *
 * @param type PLOVER type, or NONE where nothing is to be coded
 * @param source substrings of the sentence that name who acts; empty where nobody is told
 * @param target the same for those acted upon
 */
record HandCoded(String type, List<String> source, List<String> target, String modality, String sentence) {

    static final String NONE = "NONE";

    /** The sentences of a file beside the tests of the coder. */
    static List<HandCoded> read(String file) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(HandCoded.class.getResourceAsStream("/org/chancery/mention/" + file), file),
                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells -> new HandCoded(cells[0], parties(cells[1]), parties(cells[2]), cells[3], cells[4]))
                    .toList();
        }
    }

    private static List<String> parties(String cell) {
        return cell.equals("-") ? List.of() : List.of(cell.split("; "));
    }
}
