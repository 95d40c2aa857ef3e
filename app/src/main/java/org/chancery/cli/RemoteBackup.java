package org.chancery.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.chancery.record.DiplomaticRecord;
import org.chancery.wire.Json;
import org.chancery.wire.LineException;
import org.jspecify.annotations.Nullable;

/**
 * Asks a desk for a copy of its record.
 *
 * @param desk its address
 * @param token an admin's, or null where the desk has no accounts
 */
record RemoteBackup(String desk, @Nullable String token) {

    private static final Duration LONGEST_ANSWER = Duration.ofMinutes(30);

    /** Puts the copy at {@code target}, where nothing may stand yet; a copy that is there is whole. */
    void take(Path target) {
        if (Files.exists(target)) {
            throw new ChanceryException(ErrorCode.USAGE, target + " exists already", "name another file");
        }
        Path part = target.resolveSibling(target.getFileName() + ".partial");
        try {
            fetch(part);
            check(part);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new ChanceryException(
                    ErrorCode.ENVIRONMENT,
                    "no copy came from " + desk + ": " + e.getMessage(),
                    "see that the desk runs, and that there is space",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ChanceryException(ErrorCode.ENVIRONMENT, "the backup was interrupted", "take it again", e);
        } finally {
            discard(part);
        }
    }

    private void fetch(Path part) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address()).timeout(LONGEST_ANSWER).POST(HttpRequest.BodyPublishers.noBody());
        if (token != null && !token.isBlank()) {
            request.header("Authorization", "Bearer " + token);
        }
        HttpResponse<Path> answer =
                HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofFile(part));
        if (answer.statusCode() != 200) {
            throw refused(answer.statusCode(), Files.readString(part, StandardCharsets.UTF_8));
        }
    }

    private URI address() {
        try {
            return URI.create(desk.replaceAll("/+$", "") + "/api/v1/backup");
        } catch (IllegalArgumentException e) {
            throw new ChanceryException(ErrorCode.USAGE, desk + " is no address", "write http://127.0.0.1:7700", e);
        }
    }

    private static void check(Path part) {
        try (DiplomaticRecord copy = DiplomaticRecord.openForReading(part)) {
            List<String> faults = copy.tables().faults();
            if (!faults.isEmpty()) {
                throw new ChanceryException(
                        ErrorCode.BAD_RECORD,
                        "the copy is damaged: " + String.join("; ", faults),
                        "take it again, and verify the record");
            }
        }
    }

    private ChanceryException refused(int status, String problem) {
        String detail;
        try {
            detail = Json.parse(problem).path("detail").asText();
        } catch (LineException e) {
            detail = "status " + status;
        }
        return new ChanceryException(
                status == 409 || status == 429 ? ErrorCode.BUSY : ErrorCode.USAGE,
                desk + " refuses: " + detail,
                status == 401 || status == 403
                        ? "give an admin's token: --token, or the variable CHANCERY_TOKEN"
                        : "come again in a while");
    }

    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            part.toFile().deleteOnExit();
        }
    }
}
