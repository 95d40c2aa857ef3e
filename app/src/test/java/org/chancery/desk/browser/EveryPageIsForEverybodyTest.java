package org.chancery.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.desk.browser.DeskInBrowser.Opened;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Each page in a real browser: no finding of axe in either theme, no scrolling sideways at 380 pixels, no error in the
 * console, no request to another host.
 */
@ExtendWith(DeskInBrowser.class)
class EveryPageIsForEverybodyTest {

    /** How wide the page is, and what makes it so. */
    private static final String WIDTH =
            "return [document.documentElement.scrollWidth, [...document.querySelectorAll('main *')].filter(e =>"
                    + " e.getBoundingClientRect().right > 381 && !e.closest('.scroll, .wide, .graph, svg, pre')).map(e =>"
                    + " e.outerHTML.slice(0, 120)).slice(0, 3).join(' | ')]";

    @TestFactory
    Stream<DynamicTest> pages(Opened opened) {
        return addresses(opened).entrySet().stream()
                .map(page -> DynamicTest.dynamicTest(page.getKey(), () -> lookAt(opened, page.getValue())));
    }

    /** Wide in the light, then narrow in the dark. */
    static void lookAt(Opened opened, String path) {
        Browser browser = opened.browser();
        browser.complaints(opened.desk().address());
        List<String> findings = new ArrayList<>();
        browser.look(1280, 900, "light");
        opened.open(path);
        findings.addAll(Axe.findings(browser));
        browser.look(380, 800, "dark");
        Axe.again(browser).forEach(finding -> findings.add("dark, at 380 pixels: " + finding));
        JsonNode wide = browser.run(WIDTH);
        browser.look(1280, 900, "light");
        assertThat(findings).as(path).isEmpty();
        assertThat(wide.get(0).asInt())
                .as("width of %s at 380: %s", path, wide.get(1))
                .isLessThanOrEqualTo(380);
        opened.nothingToComplainOf(path);
    }

    /** Every page of the desk in a state that shows something. */
    static Map<String, String> addresses(Opened opened) {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("desk", "");
        pages.put("chronology", "chronology?since=2024-10-01");
        pages.put("chronology by actor, selected", "chronology?lanes=actor&by=report&from=2023-09-01&to=2023-10-31");
        pages.put("chronology, nothing found", "chronology?actor=nobody");
        pages.put("dyads", "dyads");
        pages.put("dyad", "dyad/CAN/IND?unit=week&with=CHN-PHL&at=2023-09-18");
        pages.put("registers", "registers?dyad=CHN-PHL");
        pages.put("register", "registers/agreements?sort=date");
        pages.put("map", "map?at=Beijing");
        pages.put("network", "network");
        pages.put(
                "network of actors in a year",
                "network?between=actors&since=2024-01-01&until=2024-12-31&window=year&most=20");
        pages.put("actors", "actors?q=IND");
        pages.put("stories", "stories");
        pages.put("brief", "brief?dyad=CAN-IND");
        pages.put("search", "search?q=embassy");
        pages.put("review", "review");
        pages.put("review log", "review/log");
        pages.put("ingest", "ingest");
        pages.put("method", "method");
        pages.put("rules", "method/rules");
        pages.put("codebook", "method/codebook");
        pages.put("accounts, none yet", "accounts");
        pages.put("accuracy by type", "method/types");
        pages.put("nothing there", "event/e_nothing");
        opened.open("chronology?dyad=IRN-SAU");
        pages.put("event", opened.link("/event/"));
        String document = opened.link("/document/");
        pages.put("document", document);
        pages.put("document with what was cut", document.replaceFirst("\\?.*", "?cuts=shown"));
        opened.open("stories");
        pages.put("story", opened.link("/story/"));
        opened.open("actors?q=Trudeau");
        pages.put("actor", opened.link("/actor/"));
        return pages;
    }
}
