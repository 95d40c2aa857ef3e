package org.chancery.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.chancery.desk.browser.DeskInBrowser.Opened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is pointed at in a picture fills the table beside it, and the address says so. */
@ExtendWith(DeskInBrowser.class)
class PicturesAnswerTest {

    private static final String PLACES = "return Object.fromEntries([...document.querySelectorAll('#net a.node')].map(n"
            + " => [n.dataset.id, n.dataset.x + ' ' + n.dataset.y]))";
    private static final String RIGHT = "\uE014";
    private static final String HOME = "\uE011";

    @Test
    void brushOverTheChronologyFillsTableAndBrief(Opened opened) {
        Browser browser = opened.browser();
        opened.open("chronology");
        browser.until("document.querySelector('#brush .overlay')");
        int before = rows(browser);
        browser.run("document.getElementById('timeline').scrollIntoView({block: 'start'})");
        JsonNode box = browser.run("const r = document.querySelector('#brush .overlay').getBoundingClientRect();"
                + " return [r.left, r.top, r.width, r.height].map(Math.round)");
        int left = box.get(0).asInt() + box.get(2).asInt() * 60 / 100;
        int top = box.get(1).asInt() + 30;
        browser.drag(left, top, left + 60, top + 5);
        browser.until("new URL(location).searchParams.get('from')");
        browser.until("document.getElementById('rows-head').textContent.startsWith('Selected')");
        assertThat(rows(browser)).isLessThan(before);
        assertThat(browser.text("aside")).contains("In brief");
        String permalink = browser.address();
        String told = browser.text("#part");
        browser.open(permalink);
        assertThat(browser.text("#part")).isEqualTo(told);
        opened.nothingToComplainOf("chronology");
    }

    @Test
    void barOfADyadListsItsEvents(Opened opened) {
        Browser browser = opened.browser();
        opened.open("dyad/CAN/IND?unit=month");
        browser.run("document.querySelector('a.period').focus()");
        browser.press("\uE007");
        browser.until("new URL(location).searchParams.get('at')");
        browser.until("document.querySelector('#events h2').textContent.includes(', ')");
        assertThat(rows(browser)).isPositive();
        opened.nothingToComplainOf("dyad");
    }

    @Test
    void sliderMovesTheNetworkThroughTime(Opened opened) {
        Browser browser = opened.browser();
        opened.open("network");
        browser.until("document.querySelector('#slider:not([hidden])')");
        int all = browser.run("return document.querySelectorAll('#net a.node').length")
                .asInt();
        String place = browser.run(PLACES).toString();
        browser.run(
                "const w = document.getElementById('window'); w.value = 'year'; w.dispatchEvent(new Event('change'));"
                        + " document.getElementById('time').focus()");
        browser.press(HOME + RIGHT);
        browser.until("new URL(location).searchParams.get('since')?.endsWith('-01-01')");
        browser.until("document.querySelectorAll('#net a.node').length < " + all);
        assertThat(browser.run("return document.getElementById('time').getAttribute('aria-valuetext')")
                        .asText())
                .matches("\\d{4}");
        JsonNode left = browser.run(PLACES);
        left.fieldNames()
                .forEachRemaining(node ->
                        assertThat(place).as("a node keeps its place").contains("\"" + node + "\":" + left.get(node)));
        browser.click("#live");
        browser.until("globalThis.chanceryNetwork?.nodes().length === document.querySelectorAll('#net a.node').length");
        browser.click("#live");
        browser.until("document.getElementById('graph').hidden");
        opened.nothingToComplainOf("network");
    }

    @Test
    void markOnTheMapListsItsEvents(Opened opened) {
        Browser browser = opened.browser();
        opened.open("map");
        browser.until("document.querySelector('#zoom:not([hidden])')");
        browser.run("document.querySelector('a.place').focus()");
        browser.press("\uE007");
        browser.until("document.querySelector('#events h2')");
        assertThat(rows(browser)).isPositive();
        browser.click("#zoom [data-zoom=in]");
        browser.until("document.getElementById('world').getAttribute('transform')");
        opened.nothingToComplainOf("map");
    }

    @Test
    void sentenceAndCodeShowEachOther(Opened opened) {
        Browser browser = opened.browser();
        opened.open("chronology?dyad=CAN-IND");
        opened.open(opened.link("/document/"));
        browser.until(lit(".mark-link", ".coded li.lit"));
        browser.until(lit(".coded li a", ".mark-link.lit"));
        opened.nothingToComplainOf("document");
    }

    @Test
    void chosenThemeStays(Opened opened) {
        Browser browser = opened.browser();
        browser.theme("light");
        opened.open("chronology");
        browser.click("#theme");
        browser.until("document.documentElement.dataset.theme === 'dark'");
        opened.open("map");
        browser.until("getComputedStyle(document.body).backgroundColor === 'rgb(21, 24, 28)'");
        browser.click("#theme");
        browser.until("document.documentElement.dataset.theme === 'light'");
        browser.run("document.cookie = 'theme=; path=/; max-age=0'");
    }

    /** Takes the focus anew each time it is asked, because the script may not be there at first. */
    private static String lit(String focused, String lit) {
        return "(document.activeElement.blur(), document.querySelector('" + focused
                + "').focus(), document.querySelector('" + lit + "'))";
    }

    private static int rows(Browser browser) {
        return browser.run("return document.querySelectorAll('table.chronology tbody tr').length")
                .asInt();
    }
}
