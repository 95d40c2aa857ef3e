package org.chancery.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.chancery.ChanceryException;
import org.chancery.document.Report;
import org.chancery.mention.EventMention;
import org.chancery.pipeline.Ingest;
import org.chancery.pipeline.IngestListener;
import org.chancery.pipeline.LayeredJoiner;
import org.chancery.pipeline.Rebuild;
import org.chancery.pipeline.ReportCoder;
import org.chancery.pipeline.Reviewed;
import org.chancery.pipeline.Scripted;
import org.chancery.pipeline.ScriptedCoder;
import org.chancery.record.CodedReport;
import org.chancery.record.Decided;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.EventFilter;
import org.chancery.record.StoredEvent;
import org.chancery.source.RawReport;
import org.chancery.source.Sourced;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person decided holds against the linker, outlives new reports, and can be taken back. */
class DecisionHoldsTest {

    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void take() {
        file = folder.resolve("r.duckdb");
        try (DiplomaticRecord record = DiplomaticRecord.openForWriting(file)) {
            Scripted.ingest(
                    record,
                    Scripted.report("North", "2024-03-20", "RUS AID PRK on 2024-03-18."),
                    Scripted.report("South", "2024-03-21", "RUS AID PRK on 2024-03-19."),
                    Scripted.report("East", "2024-04-02", "PRK THREATEN USA on 2024-04-01."));
        }
    }

    @Test
    void rejectedEventsAreGoneAndUndoBringsThemBack() {
        String threat = ids("THREATEN").get(0);
        String decision = decide(review -> review.reject(List.of(threat), "not said"));
        assertThat(ids("THREATEN")).isEmpty();
        decide(review -> {
            review.undo(decision);
            return decision;
        });
        assertThat(ids("THREATEN")).hasSize(1);
    }

    @Test
    void mergedEventsStayMergedWhenReportsCome() {
        List<String> two = ids("AID");
        if (two.size() < 2) {
            String one = two.get(0);
            List<String> cut = mentions(one).subList(1, 2);
            decide(review -> review.split(one, cut, null));
            two = ids("AID");
        }
        assertThat(two).hasSize(2);
        List<String> both = two;
        decide(review -> review.merge(both, "one shipment"));
        assertThat(ids("AID")).hasSize(1);
        try (DiplomaticRecord record = DiplomaticRecord.openForWriting(file)) {
            Scripted.ingest(record, Scripted.report("West", "2024-06-01", "RUS ACCUSE USA on 2024-06-01."));
        }
        List<String> accusation = ids("ACCUSE");
        decide(review -> review.accept(accusation, null));
        assertThat(ids("AID")).hasSize(1);
    }

    @Test
    void splitMentionsStayApartWhenReportsAndRulesCome() {
        try (DiplomaticRecord record = DiplomaticRecord.openForWriting(file)) {
            Scripted.ingest(record, Scripted.report("Coast", "2024-03-20", "RUS AID PRK on 2024-03-18."));
        }
        String event = ids("AID").stream()
                .filter(id -> mentions(id).size() > 1)
                .findFirst()
                .orElseThrow();
        List<String> cut = mentions(event).subList(0, 1);
        List<String> places = new ArrayList<>(grounds(event));
        decide(review -> review.split(event, cut, "another ship"));
        String alone = grounds(ids("AID").stream()
                        .filter(id -> mentions(id).containsAll(cut))
                        .findFirst()
                        .orElseThrow())
                .get(0);
        places.remove(alone);
        places.add(0, alone);
        assertApart(places);
        try (DiplomaticRecord record = DiplomaticRecord.openForWriting(file)) {
            List<Sourced> more = List.of(Scripted.report("Delta", "2024-03-19", "RUS AID PRK on 2024-03-18."));
            new Ingest(record, new ScriptedCoder(), new LayeredJoiner(), "test", "test")
                    .run(more.iterator(), 1, IngestListener.SILENT);
        }
        assertApart(places);
        try (DiplomaticRecord record = DiplomaticRecord.openForWriting(file)) {
            new Rebuild(record, new OtherRules(), new LayeredJoiner(), "test", "other").run(IngestListener.SILENT);
            assertThat(record.mentions()
                            .ofReport(places.get(0).split("@")[0])
                            .get(0)
                            .cameo())
                    .isEqualTo("071");
        }
        assertApart(places);
    }

    private List<String> grounds(String event) {
        try (DiplomaticRecord record = DiplomaticRecord.openForReading(file)) {
            return record.mentions().grounds().get(event);
        }
    }

    private void assertApart(List<String> places) {
        try (DiplomaticRecord record = DiplomaticRecord.openForReading(file)) {
            assertThat(record.mentions().grounds().values())
                    .noneMatch(event -> event.contains(places.get(0))
                            && places.stream().skip(1).anyMatch(event::contains));
        }
    }

    /** Rules under which the same words get another code, so that every mention gets another id. */
    private static final class OtherRules implements ReportCoder {

        @Override
        public CodedReport code(RawReport raw, Report report) {
            CodedReport coded = new ScriptedCoder().code(raw, report);
            return new CodedReport(
                    raw,
                    report,
                    coded.anchor(),
                    coded.analysis(),
                    coded.actors(),
                    coded.mentions().stream().map(OtherRules::recoded).toList());
        }

        private static EventMention recoded(EventMention mention) {
            return new EventMention(
                    mention.type(),
                    mention.mode(),
                    mention.contexts(),
                    mention.cameo().replace("070", "071"),
                    mention.source(),
                    mention.target(),
                    mention.judgement(),
                    mention.attribution(),
                    mention.date(),
                    mention.place(),
                    mention.trigger(),
                    mention.evidence(),
                    mention.objects(),
                    mention.rule(),
                    mention.confidence());
        }
    }

    @Test
    void decisionsAreKeptWithWhoAndWhy() {
        List<String> shipments = ids("AID");
        decide(review -> review.accept(shipments, "seen the cargo list"));
        try (DiplomaticRecord record = DiplomaticRecord.openForReading(file)) {
            Decided decided = record.decisions().all().get(0);
            assertThat(decided.kind()).isEqualTo(Decided.Kind.ACCEPT);
            assertThat(decided.note()).isEqualTo("seen the cargo list");
            assertThat(decided.reviewer()).isEqualTo("Ada");
        }
    }

    @Test
    void senselessDecisionsAreRefused() {
        String threat = ids("THREATEN").get(0);
        assertThatThrownBy(() -> decide(review -> review.merge(List.of(threat), null)))
                .isInstanceOf(ChanceryException.class)
                .hasMessageContaining("cannot be merged");
        List<String> all = mentions(threat);
        assertThatThrownBy(() -> decide(review -> review.split(threat, all, null)))
                .isInstanceOf(ChanceryException.class)
                .hasMessageContaining("both sides");
    }

    private String decide(Function<Review, String> decision) {
        try (DiplomaticRecord record = DiplomaticRecord.openForWriting(file)) {
            return new Reviewed(record, new LayeredJoiner(), "test", "test")
                    .run("Ada", decision)
                    .decision();
        }
    }

    private List<String> ids(String type) {
        try (DiplomaticRecord record = DiplomaticRecord.openForReading(file)) {
            return ids(record, type);
        }
    }

    private static List<String> ids(DiplomaticRecord record, String type) {
        return record
                .events()
                .find(EventFilter.builder().type(type).history(true).build())
                .stream()
                .map(StoredEvent::id)
                .toList();
    }

    private List<String> mentions(String event) {
        try (DiplomaticRecord record = DiplomaticRecord.openForReading(file)) {
            return record.mentions().ofEvent(event).stream().map(m -> m.id()).toList();
        }
    }
}
