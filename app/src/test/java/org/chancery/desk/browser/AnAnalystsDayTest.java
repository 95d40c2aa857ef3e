package org.chancery.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.desk.browser.DeskInBrowser.Opened;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** The main paths, one after the other in one record: ingest, find, follow to the sentence, review, brief, export. */
@ExtendWith(DeskInBrowser.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AnAnalystsDayTest {

    private static final String REPORT = "Lisbon and Rabat sign a fisheries pact\n\n"
            + "LISBON, Feb. 3, 2025 (Atlantic Courier) — Portugal signed a fisheries agreement with Morocco on"
            + " Monday in Lisbon. Portuguese Foreign Minister Paulo Rangel met Moroccan Foreign Minister Nasser"
            + " Bourita before the ceremony. Morocco denied that it had threatened to close its waters.";

    @Test
    @Order(1)
    void pastedReportIsTakenIn(Opened opened) {
        Browser browser = opened.browser();
        opened.open("ingest");
        browser.type("#text", REPORT);
        browser.type("input[name=outlet]", "Atlantic Courier");
        browser.click(".hand-in button:not([type=button])");
        browser.until("location.pathname.startsWith('/job/')");
        browser.until("document.getElementById('job')?.dataset.over === 'true'");
        assertThat(browser.text("main")).containsIgnoringCase("New in the record");
        opened.nothingToComplainOf("ingest");
        EveryPageIsForEverybodyTest.lookAt(
                opened, browser.run("return location.pathname.slice(1)").asText());
        EveryPageIsForEverybodyTest.lookAt(opened, "ingest");
    }

    @Test
    @Order(2)
    void eventIsFoundAndFollowedToItsSentence(Opened opened) {
        Browser browser = opened.browser();
        opened.open("");
        browser.type("#q", "fisheries\n");
        browser.until("location.pathname === '/search'");
        assertThat(browser.text("main")).contains("fisheries agreement with Morocco");
        opened.open("chronology?dyad=PRT-MAR");
        browser.click(".chronology .what > a");
        browser.until("location.pathname.startsWith('/event/')");
        opened.open(opened.link("/document/"));
        browser.until("document.querySelector('.text mark')");
        assertThat(browser.text(".text")).contains("Portugal signed a fisheries agreement with Morocco on Monday");
        opened.nothingToComplainOf("find");
    }

    @Test
    @Order(3)
    void oneKeyAcceptsAndAnotherTakesItBack(Opened opened) {
        Browser browser = opened.browser();
        opened.open("review?dyad=PRT-MAR");
        String first = browser.text("#card h2");
        browser.run("document.getElementById('card').focus()");
        browser.press("a");
        browser.until("document.querySelector('#card [data-key=u]')");
        browser.until("document.querySelector('#card h2')?.textContent !== " + quoted(first)
                + " || document.querySelector('#card .empty')");
        browser.press("u");
        browser.until("document.querySelector('#card h2')?.textContent === " + quoted(first));
        opened.nothingToComplainOf("review");
    }

    @Test
    @Order(4)
    void oneKeyOpensTheFormThatCorrects(Opened opened) {
        Browser browser = opened.browser();
        opened.open("review?dyad=PRT-MAR");
        browser.until("globalThis.chanceryKey");
        String first = browser.text("#card h2");
        browser.run("document.getElementById('card').focus()");
        browser.press("e");
        browser.until("document.getElementById('edit').open && document.activeElement.closest('#edit')");
        browser.run("document.querySelector('#edit [name=place]').value = ''");
        browser.type("#edit [name=place]", "Porto, PRT");
        browser.type("#edit [name=note]", "the pact was signed further north");
        browser.click("#edit button[value=correct]");
        browser.until("document.querySelector('#card [role=status]').textContent.startsWith('Corrected')");
        assertThat(fetched(browser, "/review/log")).contains("the pact was signed further north");
        browser.await("while (!(await (await fetch('/api/v1/events?dyad=PRT-MAR')).text()).includes('Porto')) {"
                + " await new Promise(r => setTimeout(r, 200)); } return 1");
        browser.run("document.getElementById('card').focus()");
        browser.press("u");
        browser.until("document.querySelector('#card h2')?.textContent === " + quoted(first));
        opened.nothingToComplainOf("edit");
    }

    @Test
    @Order(5)
    void allThatTheFilterLeavesIsDecidedAtOnceAndTakenBackByOneUndo(Opened opened) {
        Browser browser = opened.browser();
        opened.open("review?dyad=CAN-IND");
        String left = browser.text("#card .walk .hint").replaceFirst("\\d+ of ", "");
        String first = browser.text("#card h2");
        browser.run("document.querySelector('.bulk').closest('details').open = true");
        assertThat(browser.text(".beneath summary")).isEqualTo("All " + left + " at once");
        browser.click(".bulk button[value=accept]");
        browser.until("document.querySelector('#card [role=status]')?.textContent.startsWith('" + left
                + " events accepted at once')");
        browser.until("document.querySelector('#card .empty')");
        browser.run("document.getElementById('card').focus()");
        browser.until("globalThis.chanceryKey");
        browser.press("u");
        browser.until("document.querySelector('#card h2')?.textContent === " + quoted(first));
        assertThat(browser.text("#card .walk .hint")).isEqualTo("1 of " + left);
        opened.nothingToComplainOf("bulk");
    }

    @Test
    @Order(6)
    void lookAlikesAreMergedAndPartedAgain(Opened opened) {
        Browser browser = opened.browser();
        for (int at = 0; at < 60; at++) {
            opened.open("review?at=" + at);
            if (browser.run("return Boolean(document.querySelector('.near [name=with]'))")
                    .asBoolean()) {
                break;
            }
        }
        String first = browser.text("#card h2");
        long before = events(opened);
        browser.run("document.querySelector('.near [name=with]').click(); document.getElementById('card').focus()");
        browser.press("m");
        browser.until("document.querySelector('#card [data-key=u]')");
        settlesAt(opened, before - 1);
        browser.press("u");
        browser.until("[...document.querySelectorAll('#card h2')].some(h => h.textContent === " + quoted(first) + ")"
                + " || !document.querySelector('#card [data-key=u]')");
        settlesAt(opened, before);
        opened.nothingToComplainOf("merge");
    }

    @Test
    @Order(7)
    void briefIsComposedEditedAndTaken(Opened opened) {
        Browser browser = opened.browser();
        opened.open("brief?dyad=CAN-IND&length=short");
        String line = browser.text(".brief li > a");
        browser.click(".brief li .leave");
        browser.until("document.querySelector('.left-out')");
        assertThat(browser.run("return document.getElementById('draft').value").asText())
                .doesNotContain(line + " (");
        browser.run("document.getElementById('draft').value = ''");
        browser.type("#draft", "In short: nothing.");
        browser.click("#copy");
        browser.until("document.getElementById('said').textContent");
        browser.click("#again");
        browser.until("document.getElementById('draft').value.startsWith('# ')");
        for (String suffix : new String[] {"md", "html", "json"}) {
            assertThat(fetched(browser, "/brief." + suffix + "?dyad=CAN-IND&length=short"))
                    .contains("CAN");
        }
        opened.nothingToComplainOf("brief");
    }

    @Test
    @Order(8)
    void listsAreExported(Opened opened) {
        Browser browser = opened.browser();
        opened.open("chronology?dyad=CAN-IND");
        String csv = opened.link("/api/v1/events.csv");
        assertThat(fetched(browser, "/" + csv).lines().count()).isGreaterThan(5);
        opened.open("registers/agreements");
        assertThat(fetched(browser, "/" + opened.link("/registers/agreements.csv"))
                        .lines()
                        .findFirst())
                .hasValueSatisfying(head -> assertThat(head).contains("parties"));
        opened.nothingToComplainOf("export");
    }

    @Test
    @Order(9)
    void questionsAreSavedFollowedAndForgotten(Opened opened) {
        Browser browser = opened.browser();
        opened.open("chronology?dyad=CAN-IND&type=ACCUSE");
        browser.type("form.save input[name=name]", "Who accuses <whom>");
        browser.click("form.save button");
        browser.until("document.querySelector('.saved li')");
        assertThat(browser.text(".saved li > a")).isEqualTo("Who accuses <whom>");
        EveryPageIsForEverybodyTest.lookAt(opened, "");
        for (String format : List.of("rss", "atom", "jsonfeed")) {
            assertThat(fetched(browser, "/" + opened.link("/api/v1/exports/" + format)))
                    .as(format)
                    .contains("/event/e_");
        }
        browser.click(".saved li > a");
        browser.until("location.search === '?dyad=CAN-IND&type=ACCUSE'");
        opened.open("");
        browser.click(".saved button");
        browser.until("document.querySelector('.counts') && !document.querySelector('.saved')");
        opened.nothingToComplainOf("saved questions");
    }

    /** Events are joined anew behind a decision, not before its answer. */
    private static void settlesAt(Opened opened, long wanted) {
        long end = System.nanoTime() + 60_000_000_000L;
        while (events(opened) != wanted && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(events(opened)).isEqualTo(wanted);
    }

    private static long events(Opened opened) {
        return opened.browser()
                .await("const page = await (await fetch('/chronology?history=yes')).text();"
                        + " return Number(/<b>(\\d+)<\\/b> events/.exec(page)[1]);")
                .asLong();
    }

    private static String fetched(Browser browser, String path) {
        return browser.await("const answer = await fetch('" + path + "'); return answer.ok ? await answer.text() : ''")
                .asText();
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
