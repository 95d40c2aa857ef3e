package org.chancery.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.chancery.desk.browser.DeskInBrowser.Opened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The desk without a mouse, on paper, and for whom movement makes ill. */
@ExtendWith(DeskInBrowser.class)
class KeyboardAloneTest {

    private static final String TAB = "\uE004";
    private static final String ENTER = "\uE007";
    private static final String ESCAPE = "\uE00C";

    /** What can be reached, in the order of the page. */
    private static final String STOPS = "window.stops = [...document.querySelectorAll('a[href], button, input, select,"
            + " textarea, summary, [tabindex]')].filter(e => e.tabIndex >= 0 && !e.disabled && e.type !== 'hidden' &&"
            + " e.checkVisibility({visibilityProperty: true}) && !e.closest('dialog:not([open])')); return"
            + " window.stops.length";

    /** The stop that has the focus, and how its focus is shown. */
    private static final String HERE = "const e = document.activeElement; const s = getComputedStyle(e); return"
            + " [window.stops.indexOf(e), s.outlineStyle, parseFloat(s.outlineWidth), e.outerHTML.slice(0, 90)]";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "chronology?dyad=CAN-IND&since=2024-01-01",
                "dyad/CAN/IND",
                "network?since=2025-01-01",
                "review",
                "ingest"
            })
    void tabReachesEverythingInItsOrderAndShowsWhereItIs(String page, Opened opened) {
        Browser browser = opened.browser();
        opened.open(page);
        browser.until("document.readyState === 'complete'");
        browser.run("document.activeElement.blur()");
        int stops = Math.min(60, browser.run(STOPS).asInt());
        List<String> wrong = new ArrayList<>();
        int before = -1;
        for (int i = 0; i < stops; i++) {
            browser.press(TAB);
            JsonNode here = browser.run(HERE);
            int at = here.get(0).asInt();
            boolean sameField = at == before && here.get(3).asText().contains("type=\"date\"");
            if (at != before + 1 && !sameField) {
                wrong.add("after stop " + before + " comes " + here);
            }
            if (here.get(1).asText().equals("none") || here.get(2).asDouble() < 1) {
                wrong.add("no focus is seen on " + here);
            }
            before = at;
        }
        assertThat(wrong).as(page).isEmpty();
    }

    @Test
    void theSentenceIsFoundWithKeysAlone(Opened opened) {
        Browser browser = opened.browser();
        opened.open("dyads");
        browser.until("globalThis.chanceryKey");
        browser.press("/");
        browser.until("document.activeElement.id === 'q'");
        browser.press("embassy" + ENTER);
        browser.until("location.pathname === '/search' && document.querySelector('.hits a')");
        browser.run("document.activeElement.blur()");
        for (int i = 0;
                i < 40
                        && !browser.run("return Boolean(document.activeElement.closest('.hits'))")
                                .asBoolean();
                i++) {
            browser.press(TAB);
        }
        browser.press(ENTER);
        browser.until("location.pathname.startsWith('/document/') && document.getElementById('chosen')");
        assertThat(browser.text("#chosen")).containsIgnoringCase("embass");
        browser.run("document.querySelector('.skip').focus()");
        browser.press(ENTER);
        browser.until("document.activeElement.id === 'main'");
    }

    @Test
    void singleKeysCanBeSwitchedOff(Opened opened) {
        Browser browser = opened.browser();
        opened.open("method");
        browser.until("globalThis.chanceryKey");
        browser.press("?");
        browser.until("document.getElementById('help').open");
        browser.click("#single-keys");
        browser.press(ESCAPE);
        browser.until("!document.getElementById('help').open");
        browser.run("document.activeElement.blur()");
        browser.press("/");
        assertThat(browser.run("return document.activeElement.id").asText()).isNotEqualTo("q");
        opened.open("review");
        String card = browser.text("#card h2");
        browser.run("document.getElementById('card').focus()");
        browser.press("j");
        assertThat(browser.text("#card h2")).isEqualTo(card);
        browser.run("document.cookie = 'keys=; path=/; max-age=0'");
    }

    @Test
    void nothingMovesForWhomMovementMakesIllAndPaperIsWhite(Opened opened) {
        Browser browser = opened.browser();
        browser.look(1280, 900, "dark");
        opened.open("brief?dyad=CAN-IND");
        assertThat(browser.run("return [getComputedStyle(document.documentElement).scrollBehavior,"
                                + " document.getAnimations().length]")
                        .toString())
                .isEqualTo("[\"auto\",0]");
        browser.print();
        JsonNode paper = browser.run("return [getComputedStyle(document.body).backgroundColor,"
                + " [...document.querySelectorAll('nav, form, button, .theme, .draft')].filter(e =>"
                + " e.checkVisibility()).length, getComputedStyle(document.querySelector('.brief li > a')).color]");
        assertThat(paper.toString()).isEqualTo("[\"rgb(255, 255, 255)\",0,\"rgb(0, 0, 0)\"]");
        browser.theme("light");
    }
}
