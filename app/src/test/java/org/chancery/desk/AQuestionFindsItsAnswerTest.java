package org.chancery.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.pipeline.Scripted;
import org.chancery.source.Declared;
import org.chancery.source.RawReport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stranger asks in plain words, follows numbers to events and events to sentences, with or without script. */
class AQuestionFindsItsAnswerTest {

    private static final Pattern COUNTED = Pattern.compile("class=\"counted\" href=\"(/[^\"]+)\"[^>]*>(\\d+)</a>");
    private static final Pattern LISTED = Pattern.compile("<td class=\"when\">");

    @TempDir
    static Path folder;

    private static Desk desk;
    private static Visit visit;

    @BeforeAll
    static void start() {
        Path file = folder.resolve("r.duckdb");
        Scripted.ingest(
                file,
                Scripted.report(
                        "North",
                        "2024-03-20",
                        "RUS CONSULT PRK on 2024-03-18. RUS AID PRK on 2024-03-19. PRK SANCTION USA on 2024-03-19."
                                + " RUS THREATEN PRK on 2024-03-21 (planned). RUS ACCUSE PRK on 2024-03-05 (alleged)."),
                Scripted.report("South", "2024-03-21", "RUS CONSULT PRK on 2024-03-18. USA ACCUSE CHN on 2024-04-02."),
                new RawReport(
                        RawReport.Form.HTML,
                        "<html><head><title>Envoys meet</title></head><body><nav><a href='/a'>Home and more</a> <a"
                                + " href='/b'>World and more</a></nav><article><h1>Envoys meet</h1><p>Two envoys came"
                                + " together for the first time in years, and their talks went on into the night.</p>"
                                + "<p>Read more: what else was said this week</p><p>CHN CONSULT IND on 2024-05-02. They"
                                + " spoke of a border, of trade, and of students who wait for their papers.</p>"
                                + "</article><footer>All rights reserved by somebody</footer></body></html>",
                        "page.html",
                        new Declared(null, null, null, null, null, null, List.of(), "East", null, null, true)));
        desk = Desk.start(file, "127.0.0.1", 0);
        visit = new Visit(desk);
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void countriesOfAQuestionLeadToTheirEvents() throws Exception {
        assertThat(visit.page("search?q=what+did+Russia+and+North+Korea+sign%3F"))
                .contains("/dyad/RUS/PRK")
                .contains("/registers/agreements?dyad=RUS-PRK");
        assertThat(visit.page("search?q=what+did+Tonga+sign%3F")).doesNotContain("class=\"pointers\"");
    }

    @Test
    void wordsThatNoSentenceHoldsTogetherAreLookedForOneByOne() throws Exception {
        assertThat(visit.page("search?q=zebra+consult"))
                .contains("No sentence holds all of these words")
                .contains("<mark>CONSULT</mark>");
    }

    @Test
    void sentenceThatWasFoundIsMarkedInItsReport() throws Exception {
        String link = Visit.between(visit.page("search?q=CHN+IND"), "<p><a href=\"/", "\"");
        assertThat(visit.page(link.replace("&amp;", "&").replaceFirst("#.*", "")))
                .containsPattern("id=\"chosen\"[^>]*><mark class=\"chosen\">CHN CONSULT IND");
    }

    @Test
    void numbersLeadToWhatTheyCount() throws Exception {
        int followed = 0;
        for (String page :
                new String[] {"dyads", "network", "network?between=actors", "actors", "dyad/RUS/PRK", "dyad/USA/CHN"}) {
            Matcher numbers = COUNTED.matcher(visit.page(page));
            while (numbers.find()) {
                String to = numbers.group(1).substring(1).replace("&amp;", "&");
                if (to.startsWith("chronology") || to.startsWith("dyad")) {
                    assertThat(LISTED.matcher(visit.page(to)).results().count())
                            .as(page + ": " + to)
                            .isEqualTo(Long.parseLong(numbers.group(2)));
                    followed++;
                }
            }
        }
        assertThat(followed).isGreaterThan(30);
    }

    @Test
    void networkIsDrawnWithoutScript() throws Exception {
        assertThat(visit.page("network"))
                .containsPattern("class=\"tie coop\" href=\"/dyad/PRK/RUS\"")
                .contains("data-id=\"RUS\"");
        String actors = visit.page("network?between=actors&since=2024-03-01&until=2024-03-31");
        assertThat(actors).contains("href=\"/actor/").doesNotContain("data-label=\"CHN\"");
    }

    @Test
    void whatWasCutStandsWhereItStood() throws Exception {
        String link = Visit.between(visit.page("search?q=CHN+IND"), "<p><a href=\"/", "?");
        String page = visit.page(link);
        assertThat(page).doesNotContain("class=\"cut\"");
        String whole = visit.page(link + "?cuts=shown");
        assertThat(whole.indexOf("Home and more")).isPositive().isLessThan(whole.indexOf("Two envoys"));
        assertThat(whole.indexOf("Read more")).isBetween(whole.indexOf("Two envoys"), whole.indexOf("CHN CONSULT"));
        assertThat(whole.indexOf("All rights reserved")).isGreaterThan(whole.indexOf("They spoke"));
    }

    @Test
    void eventTellsFieldByFieldWhereItsWitnessesAgree() throws Exception {
        String event = Visit.between(visit.page("chronology?dyad=RUS-PRK&type=CONSULT"), "href=\"/event/", "\"");
        assertThat(visit.page("event/" + event))
                .contains("Where they agree and differ")
                .containsPattern("(?s)<th scope=\"row\">date</th>.*?agree.*?2024-03-18.*?#m_.*?#m_")
                .contains("What the independent sources say")
                .contains("First told by ")
                .containsPattern("(?s)aria-label=\"Sources\".*?<th scope=\"row\">date</th>.*?agreed.*?2024-03-18");
    }

    @Test
    void eventIsShownAsItStoodOnADay() throws Exception {
        String event = Visit.between(visit.page("chronology?dyad=RUS-PRK&type=CONSULT"), "href=\"/event/", "\"");
        assertThat(visit.get("event/" + event + "?as-of=2024-01-01").statusCode())
                .isEqualTo(404);
        assertThat(visit.page("chronology?dyad=RUS-PRK&type=CONSULT&as-of=2024-01-01"))
                .doesNotContain("/event/" + event);
        assertThat(visit.page("event/" + event + "?as-of=2024-03-20"))
                .contains("1 independent source<")
                .doesNotContain("What the independent sources say");
    }
}
