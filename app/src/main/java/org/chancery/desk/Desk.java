package org.chancery.desk;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.nio.file.Path;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.chancery.record.DiplomaticRecord;

/** The web server over one record. Listens on the loopback address unless told otherwise. */
public final class Desk implements AutoCloseable {

    /** Largest request body, in bytes. */
    private static final long MAX_REQUEST = 8L << 20;

    private final DiplomaticRecord record;
    private final Javalin server;
    private final String host;

    private Desk(DiplomaticRecord record, String host) {
        this.record = record;
        this.host = host;
        this.server = Javalin.create(this::configure);
    }

    /**
     * Opens a record and serves it.
     *
     * @param port 0 for any free one
     * @throws ChanceryException where the record cannot be opened or the port is taken
     */
    public static Desk start(Path recordFile, String host, int port) {
        DiplomaticRecord record = DiplomaticRecord.openForReading(recordFile);
        Desk desk = new Desk(record, host);
        try {
            desk.server.start(host, port);
        } catch (RuntimeException e) {
            record.close();
            throw new ChanceryException(
                    ErrorCode.ENVIRONMENT,
                    "cannot listen on " + host + ":" + port,
                    "choose another port with --port, or 0 for any free one",
                    e);
        }
        return desk;
    }

    public int port() {
        return server.port();
    }

    /** Address of the first page. */
    public String address() {
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port() + "/";
    }

    @Override
    public void close() {
        server.stop();
        record.close();
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = MAX_REQUEST;
        config.http.generateEtags = true;
        config.http.prefer405over404 = true;
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.routes.before(SecurityHeaders::set);
        new Problems().register(config.routes);
        new Assets().register(config.routes);
        new HomePage(record).register(config.routes);
        new ChronologyPage(record).register(config.routes);
        new EventPage(record).register(config.routes);
        new DocumentPage(record).register(config.routes);
        new ActorPages(record).register(config.routes);
        new DyadPage(record).register(config.routes);
        new RegisterPages(record).register(config.routes);
        new SearchPage(record).register(config.routes);
        new MethodPage().register(config.routes);
        new Api(record).register(config.routes);
    }
}
