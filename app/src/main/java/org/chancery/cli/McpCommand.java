package org.chancery.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CountDownLatch;
import org.chancery.desk.Desk;
import org.chancery.desk.Settings;
import org.chancery.desk.mcp.McpDoor;
import org.chancery.record.DiplomaticRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code chancery mcp}: the record as tools for language models. */
@Command(
        name = "mcp",
        mixinStandardHelpOptions = true,
        description =
                "Offers the record to language models as tools of the Model Context Protocol: search, events, evidence,"
                        + " timeline, dyad, brief, code. Every answer carries quotes, offsets and ids.",
        footer = {
            "",
            "Without --http it speaks over standard input and output, until the input ends; programs start it so:",
            "  {\"command\": \"chancery\", \"args\": [\"mcp\", \"--record\", \"my.duckdb\"]}",
            "With --http it is served at /mcp of a desk that only reads; chancery serve has it at the same place.",
            "",
            "Example:",
            "  chancery mcp --http --port 7701 --record my.duckdb"
        })
final class McpCommand extends RecordVerb {

    @Option(names = "--http", description = "Over HTTP on this machine, instead of standard input and output.")
    private boolean http;

    @Option(names = "--port", paramLabel = "N", defaultValue = "7701", description = "Port (default: 7701); 0 for any.")
    private int port;

    @Override
    public Integer call() throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(ended::countDown, "stop"));
        if (http) {
            Settings settings = Settings.local(recordFile(), Version.current())
                    .at("127.0.0.1", port)
                    .readingOnly(true);
            try (Desk desk = Desk.start(settings)) {
                out().println("The tools are at " + desk.address() + "mcp (stop with Ctrl-C)");
                out().flush();
                ended.await();
            }
            return 0;
        }
        try (DiplomaticRecord record = read();
                McpDoor door = McpDoor.stdio(record, Version.current(), new Watched(System.in, ended), Console.out())) {
            ended.await();
        }
        return 0;
    }

    /** Says when the input is at its end. */
    private static final class Watched extends FilterInputStream {

        private final CountDownLatch ended;

        Watched(InputStream in, CountDownLatch ended) {
            super(in);
            this.ended = ended;
        }

        @Override
        public int read() throws IOException {
            return seen(super.read());
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            return seen(super.read(bytes, from, length));
        }

        private int seen(int result) {
            if (result < 0) {
                ended.countDown();
            }
            return result;
        }
    }
}
