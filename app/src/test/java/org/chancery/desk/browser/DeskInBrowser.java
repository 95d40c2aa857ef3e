package org.chancery.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.cli.SampleRecord;
import org.chancery.desk.Desk;
import org.chancery.desk.Settings;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A desk over the sample corpus and a browser before it, one of each for all tests of a run. Without Chromium the tests
 * are skipped, unless {@code -Dchancery.browser=required} says that this is a failure.
 */
final class DeskInBrowser implements ParameterResolver {

    /** What tests are handed. */
    record Opened(Path folder, Desk desk, Browser browser) implements AutoCloseable {

        /** Opens a page of the desk, by its path without the first stroke. */
        void open(String path) {
            browser.open(desk.address() + path);
        }

        /** Nothing may have gone wrong in the page, and nobody else been asked. */
        void nothingToComplainOf(String where) {
            assertThat(browser.complaints(desk.address()))
                    .as(where)
                    .filteredOn(complaint -> !complaint.contains("status of 404"))
                    .isEmpty();
        }

        /** The address, without its host, of the first link that starts so. */
        String link(String start) {
            return browser.run(
                            "const found = [...document.querySelectorAll('main a[href]')].map(a =>"
                                    + " a.getAttribute('href')).find(href => href.startsWith(arguments[0])); return found"
                                    + " ? found.slice(1) : ''",
                            start)
                    .asText();
        }

        @Override
        public void close() {
            browser.close();
            desk.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Opened.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        if (!"required".equals(System.getProperty("chancery.browser"))) {
            Assumptions.assumeTrue(
                    Browser.isThere(),
                    "chromium and chromedriver are not installed: the desk is not tried in a browser");
        }
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(Opened.class, key -> start(), Opened.class);
    }

    static Opened start() {
        try {
            Path folder = Files.createTempDirectory("desk");
            Path file = folder.resolve("sample.duckdb");
            Files.copy(SampleRecord.file(), file);
            return new Opened(folder, Desk.start(Settings.local(file, "test")), Browser.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
