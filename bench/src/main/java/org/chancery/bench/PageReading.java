package org.chancery.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import net.dankito.readability4j.Readability4J;
import org.chancery.document.Reader;
import org.chancery.source.RawReport;

/**
 * Pages per second of one thread's CPU time, from markup to article: our reader (text, title, days, authors, outlet,
 * language, what was dropped) and Readability4J (text, title, byline), in turn in one process, both on the same version
 * of jsoup. Arguments: the pages, and how many passes; the last half of the passes is what counts, by its median.
 */
public final class PageReading {

    private PageReading() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0) {
            new Printout(System.err)
                    .line("usage: PageReading PAGES [PASSES]; a folder of HTML files or JSON Lines with html");
            System.exit(2);
        }
        int passes = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 8;
        List<Page> pages = Page.of(Path.of(arguments[0]));
        Reader reader = new Reader();
        double[] ours = new double[passes];
        double[] peers = new double[passes];
        Printout printout = new Printout(System.out);
        printout.line("%d pages, %d passes", pages.size(), passes);
        for (int pass = 0; pass < passes; pass++) {
            peers[pass] = lap(printout, "Readability4J", pages, PageReading::readability);
            ours[pass] = lap(
                    printout,
                    "Chancery",
                    pages,
                    page -> reader.read(RawReport.html(page.html(), page.url()))
                            .text()
                            .length());
        }
        double our = median(ours);
        double peer = median(peers);
        printout.line("warm: Readability4J %.0f pages/s, Chancery %.0f, ratio %.2f", peer, our, our / peer);
    }

    private static int readability(Page page) {
        String text = new Readability4J(page.url(), page.html()).parse().getTextContent();
        return text == null ? 0 : text.length();
    }

    private static double lap(Printout printout, String name, List<Page> pages, ToIntFunction<Page> program) {
        Lap lap = Lap.run(pages, program);
        printout.line(
                "%-14s %6.1f pages/s  %d characters, %d failed", name, lap.perSecond(), lap.yield(), lap.failed());
        return lap.perSecond();
    }

    private static double median(double[] laps) {
        double[] warm = Arrays.copyOfRange(laps, laps.length / 2, laps.length);
        Arrays.sort(warm);
        return warm[warm.length / 2];
    }
}
