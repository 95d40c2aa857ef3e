package org.chancery.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

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

    @TestFactory
    Stream<DynamicTest> pages(Opened opened) {
        return addresses(opened).entrySet().stream()
                .map(page -> DynamicTest.dynamicTest(page.getKey(), () -> visit(opened, page.getValue())));
    }

    private static void visit(Opened opened, String path) {
        Browser browser = opened.browser();
        browser.complaints(opened.desk().address());
        List<String> findings = new ArrayList<>();
        browser.theme("light");
        opened.open(path);
        findings.addAll(Axe.findings(browser));
        browser.theme("dark");
        Axe.colours(browser).forEach(finding -> findings.add("dark: " + finding));
        browser.theme("light");
        browser.size(380, 800);
        int wide = browser.run("return document.documentElement.scrollWidth").asInt();
        String widest = browser.run(
                        "return [...document.querySelectorAll('main *')].filter(e => e.getBoundingClientRect().right >"
                                + " 381 && !e.closest('.scroll, .wide, .graph, svg, pre')).map(e => e.outerHTML.slice(0,"
                                + " 120)).slice(0, 3).join(' | ')")
                .asText();
        browser.size(1280, 900);
        assertThat(findings).as(path).isEmpty();
        assertThat(wide).as("width of %s at 380: %s", path, widest).isLessThanOrEqualTo(380);
        opened.nothingToComplainOf(path);
    }

    /** Every page of the desk in a state that shows something. */
    static Map<String, String> addresses(Opened opened) {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("desk", "");
        pages.put("chronology", "chronology?since=2024-06-01");
        pages.put("chronology by actor, selected", "chronology?lanes=actor&by=report&from=2023-09-01&to=2023-10-31");
        pages.put("chronology, nothing found", "chronology?actor=nobody");
        pages.put("dyads", "dyads");
        pages.put("dyad", "dyad/CAN/IND?unit=week&with=CHN-PHL&at=2023-09-18");
        pages.put("registers", "registers");
        pages.put("register", "registers/agreements?sort=date");
        pages.put("map", "map?at=Beijing");
        pages.put("network", "network");
        pages.put("actors", "actors?q=IND");
        pages.put("stories", "stories");
        pages.put("brief", "brief?dyad=CAN-IND");
        pages.put("search", "search?q=embassy");
        pages.put("review", "review");
        pages.put("review log", "review/log");
        pages.put("ingest", "ingest");
        pages.put("method", "method");
        pages.put("rules", "method/rules");
        pages.put("accuracy by type", "method/types");
        pages.put("nothing there", "event/e_nothing");
        opened.open("chronology?dyad=IRN-SAU");
        pages.put("event", opened.link("/event/"));
        pages.put("document", opened.link("/document/"));
        opened.open("stories");
        pages.put("story", opened.link("/story/"));
        opened.open("actors?q=Trudeau");
        pages.put("actor", opened.link("/actor/"));
        return pages;
    }
}
