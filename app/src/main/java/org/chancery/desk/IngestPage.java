package org.chancery.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.desk.account.Role;
import org.chancery.desk.account.Visitor;
import org.chancery.desk.job.Job;
import org.chancery.desk.job.Jobs;
import org.jspecify.annotations.Nullable;

/** Files dropped, a text pasted, addresses named; then the job that takes them in, as it goes on. */
final class IngestPage {

    private final Jobs jobs;
    private final ProgressStream stream;
    private final Writer writer;

    IngestPage(Jobs jobs, ProgressStream stream, Writer writer) {
        this.jobs = jobs;
        this.stream = stream;
        this.writer = writer;
    }

    void register(RoutesConfig routes) {
        routes.get("/ingest", this::show, Role.REVIEWER);
        routes.post("/ingest", this::take);
        routes.get("/job/{id}", this::job, Role.REVIEWER);
        routes.post("/job/{id}/stop", this::stop);
        routes.sse(
                "/job/{id}/progress",
                client -> stream.follow(client, jobs.get(client.ctx().pathParam("id"))),
                Role.REVIEWER);
    }

    private void show(Context context) {
        Templates.render(
                context,
                "ingest.jte",
                Map.of(
                        "jobs",
                        jobs.all(),
                        "fetches",
                        Gate.visitor(context).role().may(Role.ADMIN)));
    }

    private void take(Context context) {
        writer.refuseIfReadOnly();
        Visitor visitor = Gate.visitor(context);
        List<Jobs.Handed> files = new ArrayList<>();
        for (UploadedFile file : context.uploadedFiles("files")) {
            if (file.size() > 0) {
                files.add(new Jobs.Handed(file.filename(), file.content()));
            }
        }
        String text = form(context, "text");
        if (!text.isBlank()) {
            files.add(new Jobs.Handed("pasted text", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
        }
        List<String> addresses = form(context, "addresses")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (!addresses.isEmpty()) {
            if (!form(context, "fetch").equals("yes")) {
                throw Choice.wrong(
                        "addresses are named, but nobody said that they may be fetched",
                        "tick “fetch these now”, or take them out");
            }
            if (!visitor.role().may(Role.ADMIN)) {
                throw new Refused(
                        403, "only an admin has this desk fetch from the network", "ask one, or drop the pages");
            }
        }
        Job job = jobs.add(
                visitor.name(),
                files,
                addresses,
                orNull(form(context, "outlet")),
                orNull(form(context, "published")),
                files.size() == 1 && !text.isBlank() ? orNull(form(context, "url")) : null);
        context.redirect("/job/" + job.order().id());
    }

    private void job(Context context) {
        Job job = jobs.get(context.pathParam("id"));
        Templates.render(context, "job.jte", Map.of("job", job, "progress", job.progress()));
    }

    private void stop(Context context) {
        Job job = jobs.get(context.pathParam("id"));
        job.stop();
        context.redirect("/job/" + job.order().id());
    }

    private static String form(Context context, String name) {
        return Objects.requireNonNullElse(context.formParam(name), "");
    }

    private static @Nullable String orNull(String value) {
        return value.isBlank() ? null : value.strip();
    }
}
