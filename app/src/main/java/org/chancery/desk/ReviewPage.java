package org.chancery.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.chancery.desk.account.Role;
import org.chancery.record.Decided;
import org.chancery.record.DiplomaticRecord;
import org.jspecify.annotations.Nullable;

/**
 * One card, one key. What is decided is kept before it is answered; stories and events are joined anew behind it, in the
 * line of the {@link Writer}.
 */
final class ReviewPage {

    private final DiplomaticRecord record;
    private final Decider decider;
    private final Writer writer;
    private final ReviewQueue queue;

    ReviewPage(DiplomaticRecord record, Decider decider, Writer writer) {
        this.record = record;
        this.decider = decider;
        this.writer = writer;
        this.queue = new ReviewQueue(record);
    }

    void register(RoutesConfig routes) {
        routes.get("/review", this::show, Role.REVIEWER);
        routes.post("/review/decide", this::decide);
        routes.post("/review/bulk", this::bulk);
        routes.post("/review/undo", this::undo);
        routes.post("/review/again", this::again);
        routes.post("/review/name", this::name);
    }

    private void show(Context context) {
        answer(context, Query.of(context, "at"), at(context), "");
    }

    private void decide(Context context) {
        writer.refuseIfReadOnly();
        Query query = Query.of(context, "at");
        String reviewer = reviewer(context);
        String id = form(context, "id");
        String verb = form(context, "verb");
        String said;
        try {
            said = switch (verb) {
                case "accept" -> {
                    decider.take(reviewer, review -> review.accept(List.of(id), note(context)));
                    yield "Accepted.";
                }
                case "reject" -> {
                    decider.take(reviewer, review -> review.reject(List.of(id), note(context)));
                    yield "Rejected.";
                }
                case "merge" -> {
                    List<String> both = new ArrayList<>(List.of(id));
                    both.addAll(context.formParams("with"));
                    decider.take(reviewer, review -> review.merge(both, note(context)));
                    yield "Merged " + both.size() + " events.";
                }
                case "split" -> {
                    List<String> cut = context.formParams("mention");
                    decider.take(reviewer, review -> review.split(id, cut, note(context)));
                    yield "Split off " + cut.size() + (cut.size() == 1 ? " mention." : " mentions.");
                }
                case "correct" -> {
                    Map<String, String> fields = new LinkedHashMap<>();
                    CorrectionForm.FIELDS.forEach(name -> fields.put(name, form(context, name)));
                    decider.correct(context, id, fields, note(context));
                    yield "Corrected.";
                }
                case "skip" -> {
                    queue.skip(reviewer, id);
                    yield "Skipped.";
                }
                default ->
                    throw Choice.wrong(
                            "nothing can be done by “" + verb + "”",
                            "use accept, reject, correct, merge, split or skip");
            };
        } catch (ChanceryException e) {
            if (e.code() != ErrorCode.USAGE || !isPart(context)) {
                throw e;
            }
            said = "Not done: " + e.getMessage() + " (" + e.remedy() + ").";
        }
        answer(context, query, at(context), said);
    }

    private void bulk(Context context) {
        writer.refuseIfReadOnly();
        Query query = Query.of(context, "at");
        String reviewer = reviewer(context);
        String verb = form(context, "verb");
        long events = queue.count(reviewer, query.filter(0));
        List<String> mentions = queue.mentions(reviewer, query.filter(0));
        if (mentions.isEmpty()) {
            answer(context, query, 0, "Nothing was left to decide.");
            return;
        }
        switch (verb) {
            case "accept" -> decider.take(reviewer, review -> review.accept(mentions, note(context)));
            case "reject" -> decider.take(reviewer, review -> review.reject(mentions, note(context)));
            default -> throw Choice.wrong("nothing can be done by “" + verb + "” at once", "use accept or reject");
        }
        answer(
                context,
                query,
                0,
                events + (events == 1 ? " event " : " events ") + verb + "ed at once. One undo takes them all back.");
    }

    private void undo(Context context) {
        writer.refuseIfReadOnly();
        Query query = Query.of(context, "at");
        String reviewer = reviewer(context);
        String asked = form(context, "decision");
        Decided found = null;
        for (Decided decided : record.decisions().all()) {
            boolean own = decided.reviewer().equals(reviewer)
                    || Gate.visitor(context).role().may(Role.ADMIN);
            if (!decided.undone()
                    && (asked.isEmpty()
                            ? decided.reviewer().equals(reviewer)
                            : own && decided.id().equals(asked))) {
                found = decided;
            }
        }
        if (found == null) {
            answer(context, query, at(context), "There is nothing to undo.");
            return;
        }
        Decided last = found;
        decider.take(reviewer, review -> {
            review.undo(last.id());
            return last.id();
        });
        if (!asked.isEmpty()) {
            context.redirect("/review/log");
            return;
        }
        answer(context, query, at(context), "Taken back: " + last.kind().name().toLowerCase(Locale.ROOT) + ".");
    }

    private void again(Context context) {
        queue.lookAgain(reviewer(context));
        answer(context, Query.of(context, "at"), 0, "");
    }

    /** Where nobody signs in, reviewers tell themselves apart by a name of their own. */
    private void name(Context context) {
        String name = form(context, "name").strip();
        if (!name.isEmpty() && name.length() <= 64) {
            context.cookie("reviewer", name.replaceAll("[^\\p{L}\\p{N} ._@-]", ""), 365 * 24 * 3600);
        }
        context.redirect("/review");
    }

    private void answer(Context context, Query query, int at, String said) {
        String reviewer = reviewer(context);
        ReviewCard card = queue.at(reviewer, query.filter(0), at);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("card", card);
        values.put("query", query);
        values.put("said", said);
        if (isPart(context)) {
            Templates.render(context, "reviewCard.jte", values);
            return;
        }
        values.put("page", Address.of(context).at("/review"));
        values.put("reviewer", reviewer);
        Templates.render(context, "review.jte", values);
    }

    private static boolean isPart(Context context) {
        return "true".equals(context.header("HX-Request"));
    }

    private static String reviewer(Context context) {
        return Gate.visitor(context).name();
    }

    private static int at(Context context) {
        return Choice.number(Address.of(context), "at", 0, 0, Integer.MAX_VALUE);
    }

    private static String form(Context context, String name) {
        return Objects.requireNonNullElse(context.formParam(name), "").strip();
    }

    private static @Nullable String note(Context context) {
        String note = form(context, "note");
        return note.isEmpty() ? null : note;
    }
}
