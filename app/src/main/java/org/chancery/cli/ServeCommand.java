package org.chancery.cli;

import java.net.URI;
import java.util.concurrent.CountDownLatch;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.chancery.desk.Desk;
import org.chancery.desk.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code chancery serve}: the desk over a record. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serves the record as pages and REST on this machine, until it is stopped with Ctrl-C.",
        footer = {
            "",
            "The record is open for deciding and adding, so no other command reads it meanwhile; --read-only lets"
                    + " them.",
            "On an address that other machines reach, accounts are needed: see chancery accounts. It speaks plain"
                    + " HTTP:",
            "put a proxy with TLS before it, and say its address with --url.",
            "",
            "Examples:",
            "  chancery serve --port 8080",
            "  chancery serve --host 0.0.0.0 --url https://desk.example.org"
        })
final class ServeCommand extends RecordVerb {

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "7700",
            description = "Port (default: 7700); 0 for any free one.")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "Address to listen on (default: 127.0.0.1, this machine alone).")
    private String host = "127.0.0.1";

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "The address that people use, where a proxy stands before.")
    private @Nullable URI url;

    @Option(names = "--read-only", description = "Decide and add nothing, so that other commands can read the record.")
    private boolean readOnly;

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > 65_535) {
            throw new ChanceryException(ErrorCode.USAGE, "there is no port " + port, "use 0 to 65535");
        }
        Settings settings = Settings.local(recordFile(), Version.current())
                .at(host, port)
                .offeredAt(url)
                .readingOnly(readOnly);
        CountDownLatch stop = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        try (Desk desk = Desk.start(settings)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAndWait(stop, stopped), "stop"));
            out().println("The desk is at " + desk.address() + " (stop it with Ctrl-C)");
            out().flush();
            stop.await();
        } finally {
            stopped.countDown();
        }
        return 0;
    }

    /** Ctrl-C: what was asked is answered and what is being written is finished, then the machine goes down. */
    private static void stopAndWait(CountDownLatch stop, CountDownLatch stopped) {
        stop.countDown();
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
