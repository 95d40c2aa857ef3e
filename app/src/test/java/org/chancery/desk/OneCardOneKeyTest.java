package org.chancery.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.chancery.pipeline.Scripted;
import org.chancery.pipeline.ScriptedCoder;
import org.chancery.pipeline.ScriptedJoiner;
import org.chancery.record.Decided;
import org.chancery.record.DiplomaticRecord;
import org.chancery.source.fetch.FetchPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The review over real HTTP: every verb does what its key says, is kept, and can be taken back. */
class OneCardOneKeyTest {

    @TempDir
    Path folder;

    private Path file = Path.of("");
    private Desk desk;

    @BeforeEach
    void start() {
        file = folder.resolve("r.duckdb");
        Scripted.ingest(
                file,
                Scripted.report("North", "2024-03-20", "RUS AID PRK on 2024-03-18. RUS THREATEN USA on 2024-03-19."),
                Scripted.report("South", "2024-03-21", "RUS AID PRK on 2024-03-18. RUS AID PRK on 2024-03-20."));
        desk = open();
    }

    @AfterEach
    void stop() {
        desk.close();
    }

    @Test
    void acceptedLeavesTheQueueAndUndoBringsItBack() throws Exception {
        Visit visit = new Visit(desk);
        String card = visit.page("review");
        assertThat(card).contains("1 of 3");
        String id = id(card);
        card = visit.send(card, "review/decide?at=0", "id", id, "verb", "accept")
                .body();
        assertThat(card).contains("Accepted.").contains("1 of 2");
        assertThat(id(card)).isNotEqualTo(id);
        card = visit.send(card, "review/undo?at=0").body();
        assertThat(card).contains("Taken back").contains("1 of 3");
    }

    @Test
    void rejectedEventsLeaveTheRecordSoon() throws Exception {
        Visit visit = new Visit(desk);
        String card = visit.page("review?type=THREATEN");
        visit.send(card, "review/decide?type=THREATEN&at=0", "id", id(card), "verb", "reject", "note", "never said");
        await(() -> !visit.page("chronology?history=yes").contains("THREATEN</abbr>"));
        assertThat(visit.page("review/log")).contains("never said");
    }

    @Test
    void mergingAndSplittingHold() throws Exception {
        Visit visit = new Visit(desk);
        String card = visit.page("review?type=AID");
        String other = Visit.between(card, "name=\"with\" value=\"", "\"");
        card = visit.send(card, "review/decide?type=AID&at=0", "id", id(card), "verb", "merge", "with", other)
                .body();
        assertThat(card).contains("Merged 2 events");
        List<Decided> decisions = decisions();
        assertThat(decisions).hasSize(1);
        assertThat(decisions.get(0).mentions()).hasSize(3);
    }

    @Test
    void theEventPageSplitsWhatWasMerged() throws Exception {
        Visit visit = new Visit(desk);
        String id = id(visit.page("review?type=THREATEN"));
        assertThat(visit.page("event/" + id)).doesNotContain("Split off");
        String merged = Visit.between(visit.page("chronology?type=AID&until=2024-03-18"), "/event/", "\"");
        String page = visit.page("event/" + merged);
        assertThat(page)
                .contains("Split off")
                .contains("Why it is the same event")
                .contains("CSL-JSON");
        String mention = Visit.between(page, "name=\"mention\" value=\"", "\"");
        assertThat(visit.send(page, "event/" + merged + "/split", "mention", mention)
                        .statusCode())
                .isEqualTo(302);
        assertThat(decisions().get(0).kind()).isEqualTo(Decided.Kind.SPLIT);
    }

    @Test
    void correctionsAreShownAndOutliveARestart() throws Exception {
        Visit visit = new Visit(desk);
        String card = visit.page("review?type=THREATEN");
        String id = id(card);
        String done = visit.send(
                        card,
                        "review/decide?type=THREATEN&at=0",
                        "id",
                        id,
                        "verb",
                        "correct",
                        "coding",
                        "ACCUSE",
                        "modality",
                        "alleged",
                        "date",
                        "2024-03",
                        "place",
                        "",
                        "source",
                        "State of RUS",
                        "target",
                        "Jane Roe, GBR")
                .body();
        assertThat(done).contains("Corrected.");
        await(() -> visit.page("event/" + id).contains("ACCUSE"));
        desk.close();
        desk = open();
        String page = new Visit(desk).page("event/" + id);
        assertThat(page)
                .contains("ACCUSE")
                .contains("2024-03")
                .contains("Jane Roe")
                .contains("alleged");
    }

    @Test
    void nonsenseIsRefusedWithTheRemedy() throws Exception {
        Visit visit = new Visit(desk);
        String card = visit.page("review?type=THREATEN");
        assertThat(visit.send(
                                card,
                                "review/decide?type=THREATEN&at=0",
                                "id",
                                id(card),
                                "verb",
                                "correct",
                                "coding",
                                "THREATEN",
                                "modality",
                                "occurred",
                                "date",
                                "someday",
                                "place",
                                "",
                                "source",
                                "RUS",
                                "target",
                                "USA")
                        .statusCode())
                .isEqualTo(400);
        assertThat(visit.send(card, "review/decide", "id", id(card), "verb", "bless")
                        .statusCode())
                .isEqualTo(400);
        assertThat(decisions()).isEmpty();
    }

    @Test
    void aWholeFilterIsDecidedAtOnceAndTakenBackAtOnce() throws Exception {
        Visit visit = new Visit(desk);
        String card = visit.page("review?type=AID");
        card = visit.send(card, "review/bulk?type=AID", "verb", "accept").body();
        assertThat(card).contains("2 events accepted at once").contains("Nothing is left");
        card = visit.send(card, "review/undo?type=AID").body();
        assertThat(card).contains("1 of 2");
    }

    @Test
    void theSecondReviewerSeesWhatTheFirstRejectedAndTheirAgreementIsCounted() throws Exception {
        Visit ada = new Visit(desk);
        String card = ada.page("review");
        ada.send(card, "review/name", "name", "Ada");
        ada.send(card, "review/bulk?type=AID", "verb", "accept");
        ada.send(card, "review/bulk?type=THREATEN", "verb", "reject");
        Visit bo = new Visit(desk);
        bo.send(bo.page("review"), "review/name", "name", "Bo");
        await(() -> bo.page("review").contains("1 of 3"));
        bo.send(card, "review/bulk", "verb", "accept");
        String last = bo.page("review");
        assertThat(last).contains("RUS THREATEN USA on 2024-03-19.").doesNotContain("Ada");
        bo.send(last, "review/decide", "id", id(last), "verb", "accept");
        String log = bo.page("review/log");
        assertThat(log).contains("Ada and Bo").contains("75 %").contains("Where Ada and Bo differ");
    }

    @Test
    void skippedCardsComeBackWhenAskedFor() throws Exception {
        Visit visit = new Visit(desk);
        String card = visit.page("review?type=THREATEN");
        card = visit.send(card, "review/decide?type=THREATEN", "id", id(card), "verb", "skip")
                .body();
        assertThat(card).contains("Look at the 1 that you skipped");
        assertThat(visit.send(card, "review/again?type=THREATEN").body()).contains("1 of 1");
    }

    private Desk open() {
        return Desk.start(
                Settings.local(file, "test").with(new ScriptedCoder(), new ScriptedJoiner(), FetchPolicy.STANDARD));
    }

    private List<Decided> decisions() {
        desk.close();
        try (DiplomaticRecord record = DiplomaticRecord.openForReading(file)) {
            return record.decisions().all();
        } finally {
            desk = open();
        }
    }

    private static String id(String page) {
        return Visit.between(page, "name=\"id\" value=\"", "\"");
    }

    /** A question to a page, asked until it holds. */
    interface Question {
        boolean holds() throws Exception;
    }

    static void await(Question question) throws Exception {
        for (int i = 0; i < 100; i++) {
            if (question.holds()) {
                return;
            }
            Thread.sleep(50);
        }
        assertThat(question.holds()).isTrue();
    }
}
