package org.chancery.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.pipeline.Layers;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.search.Hit;
import org.chancery.record.search.SearchIndex;

/** Sentences by their words, and the pages of the countries that these name. */
final class SearchPage {

    private static final int MOST = 60;

    /** Shown of those that hold some of the words alone. */
    private static final int FEW = 15;

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
        String loosened = "";
        if (!asked.isEmpty()) {
            try (SearchIndex index = SearchIndex.open(record)) {
                hits = index.search(asked, MOST);
                if (hits.isEmpty()) {
                    loosened = Pointers.loosened(asked);
                    hits = loosened.isEmpty() ? hits : index.search(loosened, FEW);
                }
            }
        }
        Map<String, Object> values = new HashMap<>();
        values.put("asked", asked);
        values.put("hits", hits);
        values.put("loosened", loosened);
        values.put("most", MOST);
        values.put(
                "pointers",
                asked.isEmpty() ? null : Pointers.of(record, Layers.english().actorResolver(), asked));
        Templates.render(context, "search.jte", values);
    }
}
