package org.chancery.desk.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.Run;
import org.chancery.wire.Json;
import org.jspecify.annotations.Nullable;

/** REST over one record: the table of routes, registered, checked and described. */
public final class RestApi {

    private static final String ROOT = "/api/v1";

    /** Where the whole record is asked for. */
    public static final String BACKUP = ROOT + BackupRoute.PATH;

    private final DiplomaticRecord record;
    private final JobDoor jobs;
    private final List<Route> routes;
    private final String version;

    /** @param version version of the program: answers of another one are other answers */
    public RestApi(DiplomaticRecord record, JobDoor jobs, ReviewDoor reviews, String version) {
        this.record = record;
        this.jobs = jobs;
        this.version = version;
        this.routes = table(record, jobs, reviews);
    }

    /** All routes, in the order of the document. */
    private static List<Route> table(DiplomaticRecord record, JobDoor jobs, ReviewDoor reviews) {
        List<Route> routes = new ArrayList<>();
        routes.addAll(new EventRoutes(record).routes());
        routes.addAll(new ReportRoutes(record).routes());
        routes.addAll(new ActorRoutes(record).routes());
        routes.addAll(new DyadRoutes(record).routes());
        routes.addAll(new RegisterRoutes(record).routes());
        routes.addAll(new ChangeRoutes(record).routes());
        routes.addAll(new ReviewRoutes(record, reviews).routes());
        routes.addAll(new ExportRoutes(record).routes());
        routes.addAll(new JobRoutes(jobs).routes());
        routes.addAll(new CodeRoute().routes());
        routes.addAll(new BackupRoute(record).routes());
        return List.copyOf(routes);
    }

    public void register(RoutesConfig config) {
        for (Route route : routes) {
            switch (route.method()) {
                case GET -> config.get(ROOT + route.path(), context -> get(context, route), route.role());
                case POST -> config.post(ROOT + route.path(), context -> answer(context, route), route.role());
            }
        }
        Route progress = JobRoutes.progress();
        config.sse(
                ROOT + progress.path(),
                client -> jobs.follow()
                        .accept(client, jobs.jobs().get(client.ctx().pathParam("job"))),
                progress.role());
        config.get(
                ROOT + "/openapi.json",
                context -> context.contentType(Route.JSON).result(Json.write(document())));
    }

    /** The OpenAPI document. */
    ObjectNode document() {
        List<Route> all = new ArrayList<>(routes);
        all.add(JobRoutes.progress());
        return OpenApi.document(all);
    }

    /** Whoever has this answer already is told so before anything is read. */
    private void get(Context context, Route route) throws Exception {
        Call call = Call.of(context, route);
        context.header("Cache-Control", "private, no-cache");
        String tag = tag(context);
        if (tag != null) {
            context.header("ETag", tag);
            if (isKnown(context.header("If-None-Match"), tag)) {
                context.status(304);
                return;
            }
        }
        context.contentType(route.mediaType());
        route.handler().handle(call);
    }

    private static void answer(Context context, Route route) throws Exception {
        Call call = Call.of(context, route);
        context.header("Cache-Control", "no-store");
        context.contentType(route.mediaType());
        route.handler().handle(call);
    }

    /** Changes with the record, the program and the question; null while a run goes on. */
    private @Nullable String tag(Context context) {
        List<Run> runs = record.runs().all();
        if (!runs.isEmpty() && runs.get(0).finished() == null) {
            return null;
        }
        String state = version + "\n" + runs.size() + "\n" + (runs.isEmpty() ? "" : runs.get(0)) + "\n" + context.host()
                + "\n" + context.path() + "\n" + context.queryString();
        return "W/\"" + UUID.nameUUIDFromBytes(state.getBytes(StandardCharsets.UTF_8)) + "\"";
    }

    private static boolean isKnown(@Nullable String given, String tag) {
        if (given == null) {
            return false;
        }
        for (String each : given.split(",")) {
            String bare = each.strip();
            if (bare.equals("*") || bare.equals(tag) || ("W/" + bare).equals(tag)) {
                return true;
            }
        }
        return false;
    }
}
