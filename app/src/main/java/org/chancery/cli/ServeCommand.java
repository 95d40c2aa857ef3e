package org.chancery.cli;

import java.util.concurrent.CountDownLatch;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.chancery.desk.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code chancery serve}: the desk over a record. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serves the record as pages and REST on this machine, until it is stopped with Ctrl-C.",
        footer = {"", "Example:", "  chancery serve --port 8080"})
final class ServeCommand extends RecordVerb {

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "7700",
            description = "Port (default: 7700); 0 for any free one.")
    private int port;

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > 65_535) {
            throw new ChanceryException(ErrorCode.USAGE, "there is no port " + port, "use 0 to 65535");
        }
        try (Desk desk = Desk.start(recordFile(), "127.0.0.1", port)) {
            CountDownLatch stopped = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(new Thread(stopped::countDown, "stop"));
            out().println("The desk is at " + desk.address() + " (stop it with Ctrl-C)");
            stopped.await();
        }
        return 0;
    }
}
