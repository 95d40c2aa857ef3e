package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.document.RepeatedBlocks;
import org.chancery.record.DiplomaticRecord;
import org.chancery.source.RawReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages of an invented paper have in common is cut, in whatever order they come, and stays visible. */
class RepeatedBlocksAreTheSitesTest {

    private static final String TEASER =
            "The harbour dispute in pictures: how the two ministers came to shake hands at last.";
    private static final List<String> STORIES = List.of(
            "Malta and Oman signed a fisheries accord in Valletta, and both delegations praised the patience of the other.",
            "Norway recalled its envoy from Vienna after a quarrel over a shipment of spare parts that never arrived.",
            "Kenya opened talks with Peru about landing rights, which had been put off three times since the spring.",
            "Chile and Ghana agreed to exchange students of mining, with forty places on either side from next year.",
            "The Lisbon conference on river dams ended without a text, though nobody wished to call it a failure.");

    @TempDir
    private Path folder;

    private static RawReport page(int i, String host) {
        String story = STORIES.get(i);
        String more =
                "Story number %d goes on with details that no other report has, as a spokesman for desk %d said on the day."
                        .formatted(i, i);
        String html = "<html><head><title>Headline number " + i
                + " of the day</title></head><body><article><h1>Headline number "
                + i + " of the day</h1><p>" + story + "</p><p>" + TEASER + "</p><p>" + more + "</p><p>"
                + more.replace("details", "figures")
                + "</p></article></body></html>";
        return RawReport.html(html, "https://" + host + "/story-" + i);
    }

    private static Map<String, String> texts(DiplomaticRecord record) {
        Map<String, String> texts = new TreeMap<>();
        record.reports().all().forEach(report -> texts.put(report.id(), report.text()));
        return texts;
    }

    @Test
    void theLineGoesWhenTheFourthPageBearsIt() {
        try (DiplomaticRecord record = DiplomaticRecord.openForWriting(folder.resolve("a.duckdb"))) {
            for (int i = 0; i < 3; i++) {
                Scripted.ingest(record, page(i, "paper.example"));
            }
            assertThat(texts(record).values()).allMatch(text -> text.contains(TEASER));
            Scripted.ingest(record, page(3, "paper.example"));
            assertThat(texts(record).values())
                    .noneMatch(text -> text.contains(TEASER))
                    .hasSize(4);
            for (String id : record.reports().ids()) {
                assertThat(record.reports().dropped(id))
                        .anyMatch(
                                cut -> cut.text().equals(TEASER) && cut.reason().equals(RepeatedBlocks.REASON));
            }
        }
    }

    @Test
    void orderAndRunsAndRebuildingChangeNothing() {
        List<RawReport> pages = new ArrayList<>();
        for (int i = 0; i < STORIES.size(); i++) {
            pages.add(page(i, "paper.example"));
        }
        Map<String, String> atOnce;
        try (DiplomaticRecord record = DiplomaticRecord.openForWriting(folder.resolve("b.duckdb"))) {
            Scripted.ingest(record, pages.toArray(RawReport[]::new));
            atOnce = texts(record);
            new Rebuild(record, new ScriptedCoder(), new ScriptedJoiner(), "test", "test").run(IngestListener.SILENT);
            assertThat(texts(record)).isEqualTo(atOnce);
        }
        Collections.reverse(pages);
        try (DiplomaticRecord record = DiplomaticRecord.openForWriting(folder.resolve("c.duckdb"))) {
            pages.forEach(page -> Scripted.ingest(record, page));
            assertThat(texts(record)).isEqualTo(atOnce);
        }
        assertThat(atOnce.values()).noneMatch(text -> text.contains(TEASER));
    }

    @Test
    void pagesOfOtherSitesProveNothing() {
        try (DiplomaticRecord record = DiplomaticRecord.openForWriting(folder.resolve("d.duckdb"))) {
            for (int i = 0; i < STORIES.size(); i++) {
                Scripted.ingest(record, page(i, "paper" + i + ".example"));
            }
            assertThat(texts(record).values()).allMatch(text -> text.contains(TEASER));
        }
    }

    @Test
    void anArticleUnderSeveralTitlesIsACopyAndStaysWhole() {
        List<RepeatedBlocks.Page> pages = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            pages.add(new RepeatedBlocks.Page("d_" + i, "paper.example", "Title " + i, STORIES, 600));
        }
        assertThat(RepeatedBlocks.of(pages)).isEmpty();
    }
}
