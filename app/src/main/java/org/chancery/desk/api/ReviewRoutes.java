package org.chancery.desk.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.ForbiddenResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.chancery.desk.account.Role;
import org.chancery.export.Table;
import org.chancery.record.Decided;
import org.chancery.record.DiplomaticRecord;

/** What reviewers decided, and decisions that come by REST. */
final class ReviewRoutes {

    static final Table<Decided> REVIEWS = Table.<Decided>empty()
            .text("id", "r_ and the number of its run", Decided::id)
            .integer("run", "run that took it", Decided::run)
            .text(
                    "kind",
                    "accept, reject, correct, merge or split",
                    decided -> decided.kind().name().toLowerCase(Locale.ROOT))
            .text("mentions", "what it is about, ids joined by ;", decided -> ids(decided.mentions()))
            .text("others", "for a split what these are kept apart from", decided -> ids(decided.others()))
            .text("note", "the reviewer's words", Decided::note)
            .text("reviewer", "who decided", Decided::reviewer)
            .truth("undone", "whether it was taken back", Decided::undone);

    private final DiplomaticRecord record;
    private final ReviewDoor door;

    ReviewRoutes(DiplomaticRecord record, ReviewDoor door) {
        this.record = record;
        this.door = door;
    }

    List<Route> routes() {
        List<Route> routes = new ArrayList<>(new Listing<>(
                        "reviews",
                        "/reviews",
                        "reviews",
                        "What reviewers decided",
                        List.of(Parameter.text("reviewer", "Who decided.")),
                        "Review",
                        call -> REVIEWS,
                        null,
                        REVIEWS.names(),
                        Listing.Source.of(this::reviews, Decided::id))
                .routes());
        routes.add(Route.post(
                "/reviews",
                "review_add",
                "reviews",
                "Keeps a decision: accept, reject, correct, merge, split, or undo of an earlier one; what follows from"
                        + " it is joined soon after",
                "ReviewRequest",
                "Review",
                Role.REVIEWER,
                this::add));
        return routes;
    }

    private List<Decided> reviews(Call call) {
        String reviewer = call.text("reviewer");
        return record.decisions().all().stream()
                .filter(each -> reviewer == null || each.reviewer().equals(reviewer))
                .toList();
    }

    private void add(Call call) {
        ReviewBody body = ReviewBody.of(call.context().body());
        body.ids().forEach(this::known);
        body.mentions().forEach(this::known);
        String id = switch (body.kind()) {
            case ACCEPT -> door.take(call.context(), review -> review.accept(body.ids(), body.note()));
            case REJECT -> door.take(call.context(), review -> review.reject(body.ids(), body.note()));
            case MERGE -> door.take(call.context(), review -> review.merge(body.ids(), body.note()));
            case SPLIT ->
                door.take(call.context(), review -> review.split(body.ids().get(0), body.mentions(), body.note()));
            case CORRECT -> door.correct(call.context(), body.ids().get(0), body.correction(), body.note());
            case UNDO -> undo(call, body.decision());
        };
        EventRoutes.answer(call, answer(id));
    }

    private String undo(Call call, String id) {
        Decided decided = find(id);
        if (!door.mayUndo(call.context(), decided)) {
            throw new ForbiddenResponse(id + " was decided by " + decided.reviewer() + ", and you are no admin");
        }
        return door.take(call.context(), review -> {
            review.undo(id);
            return id;
        });
    }

    private ObjectNode answer(String id) {
        return REVIEWS.json(find(id));
    }

    private Decided find(String id) {
        return record.decisions().all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ChanceryException(
                        ErrorCode.NOT_FOUND, "the record has no decision " + id, "see /api/v1/reviews"));
    }

    private void known(String id) {
        if (id.startsWith("m_")
                ? record.mentions().find(id) == null
                : record.events().find(id) == null) {
            throw new ChanceryException(
                    ErrorCode.NOT_FOUND, "the record has nothing of the id " + id, "see /api/v1/events");
        }
    }

    private static String ids(List<Decided.Place> places) {
        return places.stream().map(Decided.Place::mention).collect(Collectors.joining(";"));
    }
}
