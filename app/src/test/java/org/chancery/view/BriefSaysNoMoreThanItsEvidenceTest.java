package org.chancery.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.cli.SampleRecord;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.EventFilter;
import org.chancery.record.StoredActor;
import org.chancery.record.StoredEvent;
import org.chancery.record.StoredMention;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Over the whole sample corpus: every line of a brief rests on sentences that stand in their reports. */
class BriefSaysNoMoreThanItsEvidenceTest {

    private static DiplomaticRecord record;

    @BeforeAll
    static void open() {
        record = DiplomaticRecord.openForReading(SampleRecord.file());
    }

    @AfterAll
    static void close() {
        record.close();
    }

    @Test
    void everyQuoteStandsInItsReport() {
        Brief brief = Brief.of(record, "All", EventFilter.ALL, Brief.Length.FULL, null);
        assertThat(brief.sections()).isNotEmpty();
        for (Brief.Section section : brief.sections()) {
            for (Brief.Line line : section.lines()) {
                assertThat(line.citations()).as(line.text()).isNotEmpty();
                for (Brief.Citation citation : line.citations()) {
                    assertThat(record.reports().get(citation.report()).text()).contains(citation.quote());
                }
            }
        }
    }

    @Test
    void everyLineNamesOnlyActorsThatItsMentionsHave() {
        for (StoredEvent event : record.events().find(EventFilter.ALL)) {
            List<StoredMention> mentions = record.mentions().ofEvent(event.id());
            List<String> source = mentions.stream()
                    .flatMap(mention -> mention.source().stream())
                    .map(StoredActor::name)
                    .toList();
            List<String> all = mentions.stream()
                    .flatMap(mention -> mention.target().stream())
                    .map(StoredActor::name)
                    .toList();
            for (StoredActor actor : event.source()) {
                assertThat(List.of(source, all))
                        .as(Wording.headline(event))
                        .anyMatch(names -> names.contains(actor.name()));
            }
            assertThat(event.quote()).contains(event.trigger());
        }
    }

    @Test
    void claimsStandApartFromWhatHappened() {
        Brief brief = Brief.of(record, "All", EventFilter.ALL, Brief.Length.FULL, null);
        for (Brief.Section section : brief.sections()) {
            boolean claims = section.title().equals("Claimed and denied");
            boolean plans = section.title().equals("Planned or announced");
            for (Brief.Line line : section.lines()) {
                boolean claimed =
                        line.state().startsWith("alleged") || line.state().startsWith("denied");
                boolean planned = line.state().matches("planned|announced|possible|postponed");
                if (section.title().equals("What happened")) {
                    assertThat(claimed || planned).as(line.text()).isFalse();
                }
                assertThat(!claims || !planned).as(line.text()).isTrue();
                assertThat(!plans || planned).as(line.text()).isTrue();
            }
        }
        assertThat(brief.sections()).extracting(Brief.Section::title).contains("What happened", "Claimed and denied");
    }

    /** A claim that is denied is told with a sentence that makes it and one that denies it. */
    @Test
    void claimAndDenialAreBothCited() {
        Brief brief = Brief.of(record, "All", EventFilter.ALL, Brief.Length.FULL, null);
        Set<String> told = new HashSet<>();
        for (Brief.Section section : brief.sections()) {
            for (Brief.Line line : section.lines()) {
                List<String> quotes =
                        line.citations().stream().map(Brief.Citation::quote).toList();
                List<StoredMention> mentions = record.mentions().ofEvent(line.event());
                boolean denied = mentions.stream().anyMatch(m -> m.modality().equals("denied"));
                boolean claimed = mentions.stream().anyMatch(m -> !m.modality().equals("denied"));
                if (section.title().equals("Claimed and denied")) {
                    told.add(line.event());
                    for (StoredMention mention : mentions) {
                        assertThat(quotes)
                                .as(line.text())
                                .contains(mention.quote().strip());
                    }
                } else if (section.title().equals("What happened")) {
                    assertThat(denied && claimed).as(line.text()).isFalse();
                }
            }
        }
        for (StoredEvent event : record.events().find(EventFilter.ALL)) {
            boolean claim = event.state().equals("alleged") || event.state().equals("denied");
            assertThat(!claim || event.background() || told.contains(event.id()))
                    .as(Wording.headline(event))
                    .isTrue();
        }
        assertThat(told).isNotEmpty();
    }

    /** The words that name the event stand in the sentence that is cited for it. */
    @Test
    void everyCitationContainsTheClaim() {
        Brief brief = Brief.of(record, "All", EventFilter.ALL, Brief.Length.FULL, null);
        for (Brief.Section section : brief.sections()) {
            for (Brief.Line line : section.lines()) {
                List<StoredMention> mentions = new ArrayList<>(record.mentions().ofEvent(line.event()));
                line.beside().forEach(event -> mentions.addAll(record.mentions().ofEvent(event)));
                for (Brief.Citation citation : line.citations()) {
                    assertThat(mentions)
                            .as(line.text() + ": " + citation.quote())
                            .anyMatch(mention -> mention.report().equals(citation.report())
                                    && mention.quote().strip().equals(citation.quote())
                                    && mention.evidence().start()
                                            <= mention.trigger().start()
                                    && mention.trigger().end()
                                            <= mention.evidence().end());
                }
            }
        }
    }
}
