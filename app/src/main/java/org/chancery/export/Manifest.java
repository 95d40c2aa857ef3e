package org.chancery.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.chancery.record.Run;

/**
 * What an export holds, so that nobody has to guess whether it is whole.
 *
 * @param events events that were written
 * @param left events that fit the question and that the format cannot hold
 * @param sha256 of the file, hexadecimal
 */
public record Manifest(
        ExportFormat format,
        Map<String, String> query,
        long events,
        long left,
        long bytes,
        String sha256,
        List<Run> runs) {

    public Manifest {
        query = Map.copyOf(query);
        runs = List.copyOf(runs);
    }

    /** @param file name of the file that it speaks of */
    public ObjectNode json(String file) {
        ObjectNode node = EventJson.object()
                .put("file", file)
                .put("format", format.label())
                .put("about", format.about())
                .put("mediatype", format.mediaType());
        ObjectNode asked = node.putObject("query");
        query.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> asked.put(each.getKey(), each.getValue()));
        node.put("events", events).put("left_out", left).put("bytes", bytes).put("hash", "sha256:" + sha256);
        if (!runs.isEmpty()) {
            Run latest = runs.get(0);
            node.putObject("record")
                    .put("run", latest.id())
                    .put("program", latest.program())
                    .put("rules", latest.rules())
                    .put("started", latest.started() + "Z");
        }
        return node;
    }
}
