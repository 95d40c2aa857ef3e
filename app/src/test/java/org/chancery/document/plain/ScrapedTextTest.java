package org.chancery.document.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.chancery.document.Reader;
import org.chancery.document.Report;
import org.chancery.source.RawReport;
import org.junit.jupiter.api.Test;

/** Scrapes as people paste them: the article stays whole, nothing of other stories stays in. */
class ScrapedTextTest {

    private final Reader reader = new Reader();

    @Test
    void menusTeasersAndTagsGoAndEveryParagraphStays() {
        Report report = read("""
                Toggle navigation
                The Gulf Examiner
                Tuesday, 5 March 2024
                Home | Politics | Region
                Qatar hosts new round of prisoner talks between two Sudanese sides
                Staff Correspondent
                Updated: 5 March 2024, 14:20
                Share
                DOHA: Envoys of the two warring Sudanese sides met in Doha on Monday for a new round of talks on prisoners, Qatar's foreign ministry said.
                READ MORE
                Kuwait reopens consulate in Basra
                The ministry's spokesman, Hamad Al-Thani, said both sides had brought lists of names.
                Also read: Bahrain, Iran resume flights after nine years
                The talks will last three days.
                Egypt and Saudi Arabia sent observers.
                (With inputs from agencies)
                Tags
                Sudan
                Qatar
                Next Story
                Oman bans dates from three countries
                Trending
                1 Actor spotted at airport
                Copyright © 2024 Gulf Examiner. Designed by Web House
                """);

        assertThat(report.title()).isEqualTo("Qatar hosts new round of prisoner talks between two Sudanese sides");
        assertThat(report.published()).isEqualTo(LocalDate.of(2024, 3, 5));
        assertThat(report.outlet()).isEqualTo("The Gulf Examiner");
        assertThat(report.blocks()).hasSize(4);
        assertThat(report.text()).doesNotContain("Kuwait", "Bahrain", "Oman", "Actor", "agencies");
        assertThat(report.dropped())
                .anyMatch(cut ->
                        cut.text().startsWith("Kuwait reopens") && cut.reason().contains("other stories"));
    }

    @Test
    void russianChromeIsKnownToo() {
        Report report = read("""
                Рига, 12 апреля 2023 г.

                Латвия выслала двух сотрудников посольства

                Анна Берзиня

                Министерство иностранных дел Латвии объявило персонами нон грата двух сотрудников посольства Беларуси. Они должны покинуть страну в течение 48 часов.

                Читайте также: Литва закрыла два пункта пропуска

                Минск назвал этот шаг недружественным и пообещал ответить.

                Фото: пресс-служба МИД

                Подписывайтесь на наш канал в Telegram

                Другие новости
                Эстония построит забор
                """);

        assertThat(report.title()).isEqualTo("Латвия выслала двух сотрудников посольства");
        assertThat(report.authors()).containsExactly("Анна Берзиня");
        assertThat(report.published()).isEqualTo(LocalDate.of(2023, 4, 12));
        assertThat(report.language()).isEqualTo("ru");
        assertThat(report.blocks()).hasSize(2);
    }

    @Test
    void wrappedLinesAreOneParagraphAndKeepTheirPlace() {
        String raw = """
                Tonga, Fiji sign fishing accord
                By Sela Moala - August 9, 2022

                Tonga and Fiji have signed an accord on tuna quotas, the two governments
                announced in Suva on Tuesday. The accord replaces an older one that lapsed
                in June and sets lower quotas for both fleets.

                What comes next?

                Both parliaments must vote before December. Observers from Samoa will
                count the boats.

                RELATED ARTICLES
                Samoa to host regional summit
                """;
        Report report = read(raw);

        assertThat(report.blocks()).hasSize(3);
        assertThat(report.headings()).hasSize(1);
        int at = report.text().indexOf("announced in Suva");
        var back = report.toRaw(new org.chancery.text.Span(at, at + 17));
        assertThat(back).isNotNull();
        assertThat(back.in(raw)).isEqualTo("announced in Suva");
    }

    @Test
    void aStampInFrontIsTheDayAndNoText() {
        Report report = read(
                " date 2024-05-02 Envoys of Chad and Niger met in Agadez on Thursday, officials said.\n\nThey agreed on little.");
        assertThat(report.published()).isEqualTo(LocalDate.of(2024, 5, 2));
        assertThat(report.text()).startsWith("Envoys of Chad");
    }

    @Test
    void whatFollowsPreviousArticleIsAnotherStory() {
        Report report = read("""
                after Fishermen Find a Mine

                Mozambique and Malawi will mark the boundary on the lake with buoys before the rains, both navies said. — Lakeside Wire

                Previous Article

                Zambia Lends Two Locomotives

                Next Article

                Tanzanian Choir Tours Nyasa Towns
                """);
        assertThat(report.title()).isNull();
        assertThat(report.blocks()).hasSize(1);
        assertThat(report.credits()).singleElement().satisfies(credit -> {
            assertThat(credit.text()).isEqualTo("Lakeside Wire");
            assertThat(credit.paragraph()).isZero();
        });
        assertThat(report.authors()).isEmpty();
    }

    @Test
    void aSentenceThatBeginsLikeAButtonIsText() {
        Report report = read(
                "Gabon and Chad agreed on a railway on Monday, both ministries said.\nPrevious articles by the engineers had called it a dream.\nShare the rails or walk, said one driver.");
        assertThat(report.blocks()).hasSize(3);
    }

    @Test
    void aDayInsideTheStoryIsNoDayOfPublication() {
        Report report = read(
                "The treaty was signed on 4 May 2011 in Lima, and both sides have kept it since then.\n\nCopyright 2023 The Andes Post");
        assertThat(report.published()).isNull();
    }

    private Report read(String text) {
        return reader.read(RawReport.text(text));
    }
}
