package org.chancery.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.desk.account.Role;
import org.chancery.record.Decided;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.StoredMention;
import org.chancery.review.Agreement;
import org.jspecify.annotations.Nullable;

/** What was decided, by whom, and how far reviewers agree. */
public final class ReviewLogPage {

    private static final int MOST = 200;
    private static final int MOST_DIFFERENCES = 50;

    private final DiplomaticRecord record;

    ReviewLogPage(DiplomaticRecord record) {
        this.record = record;
    }

    void register(RoutesConfig routes) {
        routes.get("/review/log", this::show, Role.REVIEWER);
    }

    /**
     * A decision with a sentence that it is about.
     *
     * @param mention the first of its mentions, or null where rules no longer find it
     */
    public record Line(Decided decided, @Nullable StoredMention mention) {}

    /** A sentence of which two reviewers say different things. */
    public record Contested(
            Agreement.Difference difference, @Nullable StoredMention mention) {}

    private void show(Context context) {
        List<Decided> decisions = new ArrayList<>(record.decisions().all());
        List<Agreement> agreements = Agreement.all(decisions);
        Map<Agreement, List<Contested>> contested = new LinkedHashMap<>();
        for (Agreement agreement : agreements) {
            contested.put(
                    agreement,
                    agreement.differences().stream()
                            .limit(MOST_DIFFERENCES)
                            .map(difference -> new Contested(difference, mention(List.of(difference.place()))))
                            .toList());
        }
        Collections.reverse(decisions);
        List<Line> lines = decisions.stream()
                .limit(MOST)
                .map(decided -> new Line(decided, mention(decided.mentions())))
                .toList();
        Templates.render(
                context,
                "reviewLog.jte",
                Map.of(
                        "lines",
                        lines,
                        "count",
                        decisions.size(),
                        "agreements",
                        contested,
                        "visitor",
                        Gate.visitor(context)));
    }

    private @Nullable StoredMention mention(List<Decided.Place> places) {
        if (places.isEmpty()) {
            return null;
        }
        List<String> ids = record.decisions().current(places.subList(0, 1));
        return ids.isEmpty() ? null : record.mentions().find(ids.get(0));
    }
}
