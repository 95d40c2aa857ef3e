package org.chancery.desk.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.chancery.export.EventJson;
import org.chancery.export.Table;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.ReportPages;
import org.chancery.record.Reports;
import org.chancery.record.StoredMention;
import org.chancery.record.StoredReport;
import org.chancery.record.search.Hit;
import org.chancery.record.search.Located;
import org.chancery.record.search.SearchIndex;
import org.chancery.wire.Json;
import org.jspecify.annotations.Nullable;

/** Documents, stories, and sentences by their words. */
final class ReportRoutes {

    static final Parameter ID = Parameter.path("id", "d_[0-9a-f]{16}", "Id of a document.");

    static final Table<StoredReport> DOCUMENTS = Table.<StoredReport>empty()
            .text("id", "d_ and sixteen hexadecimal digits", StoredReport::id)
            .text("title", "headline", StoredReport::title)
            .text("publisher", "outlet, else agency, else file", StoredReport::publisher)
            .text("outlet", "who published it", StoredReport::outlet)
            .text("agency", "news agency whose dispatch it is", StoredReport::agency)
            .day("published", "day of publication", StoredReport::published)
            .day("modified", "day of the last change", StoredReport::modified)
            .day("anchor", "day that its relative dates count from", StoredReport::anchor)
            .text("authors", "names, joined by ;", report -> String.join(";", report.authors()))
            .text("language", "two-letter code", StoredReport::language)
            .text("url", "its own address", StoredReport::url)
            .text("origin", "file, address or line that it came from", StoredReport::origin)
            .truth("complete", "false for a summary or a cut text", StoredReport::complete)
            .text("story", "id of its story", StoredReport::story)
            .text("copy_of", "id of the document that it is a near copy of", StoredReport::copyOf);

    static final Table<Reports.Matter> STORIES = Table.<Reports.Matter>empty()
            .text("id", "s_ and sixteen hexadecimal digits", Reports.Matter::id)
            .text("title", "headline of its first titled document", Reports.Matter::title)
            .day("first", "day of its first dated document", Reports.Matter::first)
            .day("last", "day of its last dated document", Reports.Matter::last)
            .integer("reports", "how many documents", Reports.Matter::reports)
            .integer("events", "how many events", Reports.Matter::events);

    static final Table<Located> HITS = Table.<Located>empty()
            .text("report", "id of the document", found -> found.hit().report())
            .integer(
                    "sentence", "its number there, from 0", found -> found.hit().sentence())
            .text("quote", "the sentence", found -> found.hit().text())
            .integer("start", "where it starts in the clean text, in code points", Located::start)
            .integer("end", "where it ends, exclusive", Located::end)
            .text("outlet", "who published the document", found -> found.hit().outlet())
            .day(
                    "day",
                    "day that the document counts as reported on",
                    found -> found.hit().day())
            .text("title", "headline", found -> found.hit().title())
            .number("score", "how well it fits, comparable within one answer", found ->
                    (double) found.hit().score());

    private static final int MOST_HITS = 1000;

    private final DiplomaticRecord record;

    ReportRoutes(DiplomaticRecord record) {
        this.record = record;
    }

    List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        routes.addAll(new Listing<>(
                        "documents",
                        "/documents",
                        "documents",
                        "Documents, by day, without their texts",
                        List.of(
                                Parameter.text("outlet", "Part of the outlet's name."),
                                Parameter.day("since", "First day."),
                                Parameter.day("until", "Last day, inclusive."),
                                Parameter.text("story", "Id of a story.").like("s_[0-9a-f]{16}"),
                                Parameter.text("language", "Two-letter code.").like("[a-z]{2}")),
                        "Document",
                        call -> DOCUMENTS,
                        null,
                        DOCUMENTS.names(),
                        new Documents())
                .routes());
        routes.add(Route.get(
                "/documents/{id}",
                "document",
                "documents",
                "One document with its clean text",
                List.of(ID),
                "DocumentFile",
                this::document));
        routes.add(Route.get(
                "/documents/{id}/evidence",
                "document_evidence",
                "evidence",
                "What was coded of a document, in text order",
                List.of(ID),
                "Mentions",
                this::evidence));
        routes.addAll(new Listing<>(
                        "stories",
                        "/stories",
                        "stories",
                        "Stories, the largest first",
                        List.of(),
                        "Story",
                        call -> STORIES,
                        null,
                        STORIES.names(),
                        Listing.Source.of(call -> record.reports().stories(), Reports.Matter::id))
                .routes());
        routes.add(Route.get(
                "/stories/{story}",
                "story",
                "stories",
                "One story with its documents, without their texts",
                List.of(Parameter.path("story", "s_[0-9a-f]{16}", "Id of a story.")),
                "StoryFile",
                this::story));
        routes.addAll(new Listing<>(
                        "search",
                        "/search",
                        "search",
                        "Sentences that hold the words, the best first: \"a phrase\", -without, one | other, begin*",
                        List.of(Parameter.text("q", "The words.").needed()),
                        "Hit",
                        call -> HITS,
                        null,
                        HITS.names(),
                        new Search())
                .routes());
        return routes;
    }

    private void document(Call call) {
        EventRoutes.answer(call, EventJson.report(record.reports().get(call.needed("id"))));
    }

    private void evidence(Call call) {
        StoredReport report = record.reports().get(call.needed("id"));
        Map<String, String> events = record.mentions().eventsOfReport(report.id());
        ObjectNode answer = Json.object();
        ArrayNode items = answer.putArray("items");
        for (StoredMention mention : record.mentions().ofReport(report.id())) {
            items.add(EventJson.mention(mention, report).put("event", events.get(mention.id())));
        }
        EventRoutes.answer(call, answer);
    }

    private void story(Call call) {
        String id = call.needed("story");
        Reports.Matter story = record.reports().story(id);
        if (story == null) {
            throw new ChanceryException(ErrorCode.NOT_FOUND, "the record has no story " + id, "see /api/v1/stories");
        }
        ObjectNode answer = STORIES.json(story);
        ArrayNode documents = answer.putArray("documents");
        record.reports().ofStory(id).forEach(report -> documents.add(DOCUMENTS.json(report)));
        EventRoutes.answer(call, answer);
    }

    /** The best hits; only those that are shown are looked up in their reports. */
    private final class Search implements Listing.Source<Located> {

        private final Listing.Source<Hit> hits =
                Listing.Source.of(ReportRoutes.this::hits, hit -> hit.report() + " " + hit.sentence());

        @Override
        public Listing.Page<Located> page(Call call, String @Nullable [] cursor, int limit) {
            Listing.Page<Hit> page = hits.page(call, cursor, limit);
            return new Listing.Page<>(Located.of(record, page.items()), page.next());
        }

        @Override
        public void each(Call call, Consumer<Located> consumer) {
            Located.of(record, hits(call)).forEach(consumer);
        }
    }

    private List<Hit> hits(Call call) {
        try (SearchIndex index = SearchIndex.open(record)) {
            return index.search(call.needed("q"), MOST_HITS);
        }
    }

    private final class Documents implements Listing.Source<StoredReport> {

        @Override
        public Listing.Page<StoredReport> page(Call call, String @Nullable [] cursor, int limit) {
            StoredReport behind = null;
            if (cursor != null) {
                behind = cursor.length == 1 ? record.reports().find(cursor[0]) : null;
                if (behind == null) {
                    throw Call.badCursor();
                }
            }
            List<StoredReport> page = record.reportPages().page(filter(call), behind, limit);
            return new Listing.Page<>(
                    page,
                    page.size() < limit
                            ? null
                            : Call.cursor(page.get(page.size() - 1).id()));
        }

        @Override
        public void each(Call call, Consumer<StoredReport> consumer) {
            record.reportPages().each(filter(call), consumer);
        }

        private static ReportPages.Filter filter(Call call) {
            return new ReportPages.Filter(
                    call.text("outlet"),
                    call.day("since", false),
                    call.day("until", true),
                    call.text("story"),
                    call.text("language"));
        }
    }
}
