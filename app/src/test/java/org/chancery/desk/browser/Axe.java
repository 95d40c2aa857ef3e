package org.chancery.desk.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What axe-core finds in the page that a browser shows: rules of WCAG 2.2 at A and AA, and good practice. */
final class Axe {

    private static final String SCRIPT = load();
    private static final String ALL = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']";
    private static final String RUN =
            "const result = await axe.run(document, {runOnly: %s, resultTypes: ['violations']}); return"
                    + " result.violations.map(v => v.id + ': ' + v.help + ' — ' + v.nodes.slice(0, 3).map(n =>"
                    + " n.html.slice(0, 200) + ' ' + (n.any[0]?.message ?? n.all[0]?.message ?? n.none[0]?.message ??"
                    + " '')).join(' | '));";

    private Axe() {}

    /** All rules. */
    static List<String> findings(Browser browser) {
        browser.run(SCRIPT + "; window.axe = axe;");
        return run(browser, ALL);
    }

    /** The same rules once more, on the page that was looked at last. */
    static List<String> again(Browser browser) {
        return run(browser, ALL);
    }

    private static List<String> run(Browser browser, String rules) {
        List<String> findings = new ArrayList<>();
        JsonNode answer = browser.await(RUN.replace("%s", rules));
        if (!answer.isArray()) {
            findings.add(answer.asText());
        }
        answer.forEach(finding -> findings.add(finding.asText()));
        return findings;
    }

    private static String load() {
        try (InputStream stream = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
