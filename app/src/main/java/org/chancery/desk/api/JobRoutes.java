package org.chancery.desk.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.chancery.desk.account.Role;
import org.chancery.desk.job.Job;
import org.chancery.desk.job.Jobs;
import org.chancery.source.Rejection;
import org.chancery.wire.Json;
import org.chancery.wire.LineException;
import org.jspecify.annotations.Nullable;

/** Jobs that take reports in, and how far they are. */
final class JobRoutes {

    /** Where progress is told; it is a stream of events and no answer, and so registered apart. */
    static final String PROGRESS = "/jobs/{job}/progress";

    private static final Parameter ID = Parameter.path("job", "j_[0-9a-z]{3,20}", "Id of a job.");
    private static final Set<String> KNOWN = Set.of("text", "outlet", "published", "url");

    private final JobDoor door;

    JobRoutes(JobDoor door) {
        this.door = door;
    }

    List<Route> routes() {
        return List.of(
                new Route(
                        Route.Method.GET,
                        "/jobs",
                        "jobs",
                        "jobs",
                        "The latest jobs, the last first",
                        List.of(),
                        null,
                        "Jobs",
                        Route.JSON,
                        Role.REVIEWER,
                        this::all),
                Route.post(
                        "/jobs",
                        "job_add",
                        "jobs",
                        "Takes a text in as a report",
                        "JobRequest",
                        "Job",
                        Role.REVIEWER,
                        this::add),
                new Route(
                        Route.Method.GET,
                        "/jobs/{job}",
                        "job",
                        "jobs",
                        "One job",
                        List.of(ID),
                        null,
                        "Job",
                        Route.JSON,
                        Role.REVIEWER,
                        call -> EventRoutes.answer(call, json(door.jobs().get(call.needed("job"))))));
    }

    /** As the document says it; the stream is opened by the server itself. */
    static Route progress() {
        return new Route(
                Route.Method.GET,
                PROGRESS,
                "job_progress",
                "jobs",
                "How far a job is, as server-sent events named progress, until it is over",
                List.of(ID),
                null,
                null,
                "text/event-stream",
                Role.REVIEWER,
                call -> {});
    }

    private void all(Call call) {
        ObjectNode answer = Json.object();
        ArrayNode items = answer.putArray("items");
        door.jobs().all().forEach(job -> items.add(json(job)));
        EventRoutes.answer(call, answer);
    }

    private void add(Call call) {
        door.refuseIfReadOnly().run();
        ObjectNode body = body(call.context().body());
        String text = body.path("text").asText();
        if (text.isBlank()) {
            throw new ChanceryException(ErrorCode.USAGE, "text is missing", "send {\"text\": \"…\"}");
        }
        Job job = door.jobs()
                .add(
                        door.visitor().apply(call.context()),
                        List.of(new Jobs.Handed(
                                "sent text", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))),
                        List.of(),
                        text(body, "outlet"),
                        text(body, "published"),
                        text(body, "url"));
        EventRoutes.answer(call, json(job));
    }

    private static ObjectNode body(String body) {
        try {
            ObjectNode node = Json.parse(body);
            node.fieldNames().forEachRemaining(name -> {
                if (!KNOWN.contains(name) || !node.get(name).isTextual()) {
                    throw new ChanceryException(
                            ErrorCode.USAGE,
                            "the body holds what is not known or no text",
                            "known are "
                                    + String.join(", ", KNOWN.stream().sorted().toList()));
                }
            });
            return node;
        } catch (LineException e) {
            throw new ChanceryException(ErrorCode.USAGE, e.getMessage(), "send {\"text\": \"…\"}", e);
        }
    }

    private static @Nullable String text(ObjectNode body, String name) {
        return body.has(name) && !body.get(name).asText().isBlank()
                ? body.get(name).asText()
                : null;
    }

    private static ObjectNode json(Job job) {
        Job.Progress progress = job.progress();
        ObjectNode node = Json.object()
                .put("id", job.order().id())
                .put("by", job.order().by())
                .put("at", job.order().at())
                .put("title", job.order().title())
                .put("state", progress.state().label())
                .put("read", progress.read())
                .put("rejected", progress.rejected());
        ArrayNode rejections = node.putArray("rejections");
        for (Rejection rejection : progress.rejections()) {
            rejections.addObject().put("origin", rejection.origin()).put("detail", rejection.detail());
        }
        node.put("added", progress.result() == null ? null : progress.result().added());
        node.put("known", progress.result() == null ? null : progress.result().known());
        node.put(
                "mentions", progress.result() == null ? null : progress.result().mentions());
        return node.put("problem", progress.problem());
    }
}
