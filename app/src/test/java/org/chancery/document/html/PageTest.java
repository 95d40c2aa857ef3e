package org.chancery.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.chancery.document.Block;
import org.chancery.document.Reader;
import org.chancery.document.Report;
import org.chancery.source.Declared;
import org.chancery.source.RawReport;
import org.junit.jupiter.api.Test;

class PageTest {

    private static final String PROSE =
            "<p>Ghana and Togo opened talks on their maritime border in Lomé on Monday, the two foreign ministries"
                    + " said in a joint statement.</p><p>The talks are the third since the tribunal ruled. Each side"
                    + " brought its own maps, and neither would say which of them were new.</p>";

    private final Reader reader = new Reader();

    @Test
    void teasersCaptionsAndShareBarsInsideTheArticleGo() {
        Report report =
                read("<html><head><title>Border talks open | Coast Post</title></head><body><article><h1>Border talks"
                        + " open</h1><div class='share'>Share on Facebook</div><figure><img><figcaption>The port of"
                        + " Lomé.</figcaption></figure>"
                        + PROSE
                        + "<p>Read more: Benin closes a bridge</p><h2>What is at stake</h2><p>Two blocks of seabed, in"
                        + " which gas was found nine years ago, lie across the line.</p><ul><li>Block four is claimed"
                        + " by both.</li><li>Block five is claimed by Togo.</li></ul><h3>Related</h3><ul><li><a"
                        + " href='/a'>Mali recalls envoy from Algiers</a></li></ul></article></body></html>");

        assertThat(report.title()).isEqualTo("Border talks open");
        assertThat(report.text()).doesNotContain("Facebook", "port of Lomé", "Benin", "Mali", "Border talks open");
        assertThat(report.blocks())
                .extracting(Block::kind)
                .containsExactly(
                        Block.Kind.PARAGRAPH,
                        Block.Kind.PARAGRAPH,
                        Block.Kind.HEADING,
                        Block.Kind.PARAGRAPH,
                        Block.Kind.LIST_ITEM,
                        Block.Kind.LIST_ITEM);
        assertThat(report.dropped()).anyMatch(cut -> cut.text().contains("Benin"));
    }

    @Test
    void theCopyrightYearIsNoDay() {
        assertThat(read("<body><h1>Border talks open</h1>" + PROSE
                                + "<footer>© 2019 Coast Post, 1 January 2019</footer></body>")
                        .published())
                .isNull();
    }

    @Test
    void whatIsYoungerThanTheFetchingIsImpossible() {
        String page =
                "<head><meta property='article:published_time' content='2031-01-01T00:00:00Z'></head><body><h1>Border"
                        + " talks open</h1><p>12 May 2021</p>"
                        + PROSE + "</body>";
        Report report = reader.read(
                new RawReport(RawReport.Form.HTML, page, "test", Declared.at(null, LocalDate.of(2021, 6, 1))));
        assertThat(report.published()).isEqualTo(LocalDate.of(2021, 5, 12));
        assertThat(report.metadata().witnesses())
                .anyMatch(witness -> witness.value().equals("2031-01-01") && !witness.believed());
    }

    @Test
    void theLineThatPeopleReadWinsOverUniversalTime() {
        Report report = read(
                "<head><meta property='article:published_time' content='2021-05-11T22:30:00Z'></head><body><h1>Border"
                        + " talks open</h1><p>12 May 2021</p>"
                        + PROSE + "</body>");
        assertThat(report.published()).isEqualTo(LocalDate.of(2021, 5, 12));
    }

    @Test
    void aStampInUniversalTimeIsReadWhereThePageIsWritten() {
        String stamp = "<meta property='article:published_time' content='2021-05-12T01:20:00Z'>";
        String body = "<body><h1>Border talks open</h1>" + PROSE + "</body>";
        assertThat(read("<head>" + stamp + "<link rel='canonical' href='https://post.example.ca/talks'></head>" + body)
                        .published())
                .isEqualTo(LocalDate.of(2021, 5, 11));
        assertThat(read("<head>" + stamp + "</head><script>var shown = '2021-05-11T21:20:00-04:00'</script>" + body)
                        .published())
                .isEqualTo(LocalDate.of(2021, 5, 11));
        assertThat(read("<head>" + stamp + "</head>" + body).published()).isEqualTo(LocalDate.of(2021, 5, 12));
        assertThat(read("<head><meta name='DC:Date.Issued' content='2021-05-12T00:00:00Z'></head>"
                                + body.replace("<body>", "<html lang='es-PE'><body>"))
                        .published())
                .isEqualTo(LocalDate.of(2021, 5, 12));
    }

    @Test
    void theDayOfTheVisitAboveTheTitleIsNotThatOfTheReport() {
        assertThat(read("<body><div>Friday, 14 May 2021</div><div>Weather</div><div>Markets</div><h1>Border talks"
                                + " open</h1><div>By Efua Mensah | May 12, 2021 | Updated: May 13, 2021, 8:54 AM</div>"
                                + PROSE
                                + "</body>")
                        .published())
                .isEqualTo(LocalDate.of(2021, 5, 12));
    }

    @Test
    void daysOfTeasersAndTermsAreNotThatOfTheReport() {
        StringBuilder teasers = new StringBuilder("<body><h1>Border talks open</h1><div>Envoys meet again</div>");
        for (int day = 11; day < 16; day++) {
            teasers.append("<div class='t'><h3><a href='/x'>Ferry line sold to a bank</a></h3><span>")
                    .append(day)
                    .append(" May 2021</span></div>");
        }
        assertThat(read(teasers + "<p>The pact holds from 1 June 2021.</p>" + PROSE + "</body>")
                        .published())
                .isNull();
    }

    @Test
    void elementsSideBySideDoNotRunTogether() {
        assertThat(read("<body><h1>Border talks open</h1><div><b>12 May 2021</b><i>14:30</i></div>" + PROSE + "</body>")
                        .published())
                .isEqualTo(LocalDate.of(2021, 5, 12));
    }

    @Test
    void commentsAreNotTheArticle() {
        Report report = read("<body><div class='post'><h1>Border talks open</h1>" + PROSE
                + "</div><div id='comments'><h3>2 comments</h3><p>They will never agree on anything, war is"
                + " coming and nobody in the capital seems to care about it at all.</p></div></body>");
        assertThat(report.text()).doesNotContain("war is coming");
    }

    @Test
    void aMessageOfTheServerIsNoArticle() {
        assertThat(read("<title>Access denied</title><h1>Access denied</h1><p>You do not have permission to view"
                                + " this page on this server.</p>")
                        .text())
                .isEmpty();
    }

    private Report read(String html) {
        return reader.read(RawReport.html(html, null));
    }
}
