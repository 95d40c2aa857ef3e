package org.chancery.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.search.Hit;
import org.chancery.record.search.SearchIndex;

/** Sentences by their words. */
final class SearchPage {

    private static final int MOST = 60;

    private final DiplomaticRecord record;

    SearchPage(DiplomaticRecord record) {
        this.record = record;
    }

    void register(RoutesConfig routes) {
        routes.get("/search", this::search);
    }

    private void search(Context context) {
        String given = context.queryParam("q");
        String asked = given == null ? "" : given.strip();
        List<Hit> hits = List.of();
        if (!asked.isEmpty()) {
            try (SearchIndex index = SearchIndex.open(record)) {
                hits = index.search(asked, MOST);
            }
        }
        Templates.render(context, "search.jte", Map.of("asked", asked, "hits", hits, "most", MOST));
    }
}
