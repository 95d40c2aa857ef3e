package org.chancery.desk.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chancery.desk.browser.DeskInBrowser.Opened;

/** Makes the pictures of the README anew, from the sample corpus: {@code Pictures FOLDER}. */
final class Pictures {

    private static final int WIDTH = 1180;

    /** The first event of the list that more than one source tells of. */
    private static final String SEVERAL_SOURCES =
            "return [...document.querySelectorAll('table.chronology tbody tr')].find(row =>"
                    + " Number(row.lastElementChild.textContent) > 1).querySelector('a[href^=\"/event/\"]')"
                    + ".getAttribute('href').slice(1)";

    private Pictures() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        try (Opened opened = DeskInBrowser.start()) {
            Browser browser = opened.browser();
            for (Map.Entry<String, String> page : pages(opened).entrySet()) {
                String theme = page.getKey().endsWith("-dark") ? "dark" : "light";
                browser.size(WIDTH, page.getKey().startsWith("chronology") ? 860 : 760);
                browser.theme(theme);
                opened.open(page.getValue());
                browser.until("document.readyState === 'complete'");
                browser.await("await new Promise(r => setTimeout(r, 400)); return 1");
                Files.write(folder.resolve(page.getKey() + ".png"), browser.picture());
            }
        }
    }

    private static Map<String, String> pages(Opened opened) {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("desk", "");
        pages.put("chronology", "chronology?since=2023-01-01&lanes=dyad");
        pages.put("chronology-dark", "chronology?since=2023-01-01");
        pages.put("dyad", "dyad/CHN/PHL?unit=month&with=CAN-IND");
        pages.put("map-dark", "map");
        pages.put("network", "network");
        pages.put("registers", "registers/visits");
        pages.put("review", "review");
        opened.open("chronology?dyad=IRN-SAU");
        pages.put("event", opened.browser().run(SEVERAL_SOURCES).asText());
        opened.open("chronology?dyad=CAN-IND");
        String document = opened.link("/document/");
        pages.put("document", document);
        return pages;
    }
}
