package org.chancery.desk;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.util.JavalinException;
import java.nio.file.Path;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.chancery.desk.account.Accounts;
import org.chancery.desk.account.Role;
import org.chancery.desk.account.Sessions;
import org.chancery.desk.api.BareProblem;
import org.chancery.desk.api.JobDoor;
import org.chancery.desk.api.RestApi;
import org.chancery.desk.job.Jobs;
import org.chancery.desk.mcp.McpRoute;
import org.chancery.desk.send.Unhurried;
import org.chancery.pipeline.Ingest;
import org.chancery.record.DiplomaticRecord;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The web server over one record. On an address that other machines reach it serves nobody without an account.
 */
public final class Desk implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

    /** So many can wait for an answer at once, and some more. */
    private static final int THREADS = Pressure.MOST_WAITING + 112;

    /** What was asked before a stop is answered within this time, or broken off. */
    private static final long LONGEST_STOP_MILLISECONDS = 15_000;

    /** Largest request body, in bytes. */
    private static final long MAX_REQUEST = 8L << 20;

    /** Largest sum of files that are handed in at once. */
    private static final long MAX_UPLOAD_MB = 512;

    private final Settings settings;
    private final DiplomaticRecord record;
    private final Accounts accounts;
    private final Sessions sessions = new Sessions();
    private final Writer writer;
    private final Jobs jobs;
    private final ProgressStream progress = new ProgressStream();
    private final McpRoute mcp;
    private final Pressure pressure = new Pressure();
    private final Javalin server;

    private Desk(Settings settings, DiplomaticRecord record, Accounts accounts) {
        this.settings = settings;
        this.record = record;
        this.accounts = accounts;
        this.writer = new Writer(record, settings);
        this.jobs = new Jobs(
                settings.record(),
                new Ingest(record, settings.coder(), settings.joiner(), settings.program(), settings.rules()),
                settings.fetching(),
                writer::submit);
        this.mcp = new McpRoute(record, settings.program());
        this.server = Javalin.create(this::configure);
    }

    /**
     * Opens a record and serves it.
     *
     * @throws ChanceryException where the record cannot be opened, the port is taken, or others could reach the desk and
     *     there is no account
     */
    public static Desk start(Settings settings) {
        Accounts accounts = Accounts.open(settings.accounts());
        if (!Gate.isLoopback(settings.host()) && accounts.isEmpty()) {
            throw new ChanceryException(
                    ErrorCode.USAGE,
                    "other machines reach " + settings.host() + ", and this record has no accounts",
                    "add one first: chancery accounts add NAME --role admin --record " + settings.record());
        }
        DiplomaticRecord record = settings.readOnly()
                ? DiplomaticRecord.openForReading(settings.record())
                : DiplomaticRecord.openForWriting(settings.record());
        Desk desk = new Desk(settings, record, accounts);
        // Before anybody can hand in more: what lies half written in the inbox now is nobody's.
        desk.takeUp();
        try {
            desk.server.start(settings.host(), settings.port());
        } catch (RuntimeException e) {
            desk.writer.close();
            record.close();
            throw new ChanceryException(
                    ErrorCode.ENVIRONMENT,
                    "cannot listen on " + settings.host() + ":" + settings.port(),
                    "choose another port with --port, or 0 for any free one",
                    e);
        }
        if (!settings.readOnly()) {
            Serving.say(settings.record(), desk.address());
        }
        return desk;
    }

    /** What an earlier run left: reports that were handed in, decisions that were not joined. */
    private void takeUp() {
        if (!settings.readOnly()) {
            jobs.takeUp();
            writer.join();
        }
    }

    /** The same on an address of this machine, with the layers of English. */
    public static Desk start(Path recordFile, String host, int port) {
        return start(Settings.local(recordFile, "development").at(host, port));
    }

    public int port() {
        return server.port();
    }

    /** Address of the first page. */
    public String address() {
        String host = settings.host();
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port() + "/";
    }

    /** Answers what was asked, finishes what is being written, and closes the record. */
    @Override
    public void close() {
        if (!settings.readOnly()) {
            Serving.unsay(settings.record());
        }
        pressure.stop();
        progress.close();
        mcp.close();
        try {
            server.stop();
        } catch (JavalinException e) {
            LOG.warn("answers that were not taken in time are broken off: {}", String.valueOf(e.getMessage()));
        } finally {
            writer.close();
            record.close();
        }
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = MAX_REQUEST;
        config.jetty.multipartConfig.maxFileSize(MAX_UPLOAD_MB, SizeUnit.MB);
        config.jetty.multipartConfig.maxTotalRequestSize(MAX_UPLOAD_MB, SizeUnit.MB);
        config.jetty.multipartConfig.maxInMemoryFileSize(1, SizeUnit.MB);
        config.http.generateEtags = true;
        config.http.prefer405over404 = true;
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.jetty.threadPool = new QueuedThreadPool(THREADS, 8);
        config.jetty.modifyServer(jetty -> {
            jetty.setErrorHandler(new BareProblem());
            GracefulHandler graceful = new GracefulHandler();
            graceful.setHandler(new Unhurried(RestApi.BACKUP));
            jetty.setHandler(graceful);
            jetty.setStopTimeout(LONGEST_STOP_MILLISECONDS);
        });
        Decider decider = new Decider(record, settings, writer);
        new Gate(settings, accounts, sessions).register(config.routes);
        pressure.register(config.routes);
        new Snapshots(record).register(config.routes);
        new Problems().register(config.routes);
        new Assets().register(config.routes);
        new SignInPage(settings, accounts, sessions).register(config.routes);
        new AccountPages(accounts, sessions).register(config.routes);
        SavedQuestions saved = new SavedQuestions(settings.record());
        new HomePage(record, jobs, writer, saved).register(config.routes);
        new SavedPages(saved, writer).register(config.routes);
        new ChronologyPage(record).register(config.routes);
        new ReviewPage(record, decider, writer).register(config.routes);
        new IngestPage(jobs, progress, writer).register(config.routes);
        new ReviewLogPage(record).register(config.routes);
        new EventPage(record, decider, writer, settings).register(config.routes);
        new DocumentPage(record).register(config.routes);
        new ActorPages(record).register(config.routes);
        new DyadPage(record).register(config.routes);
        new RegisterPages(record).register(config.routes);
        new BriefPage(record).register(config.routes);
        new StoryPages(record).register(config.routes);
        new MapPage(record).register(config.routes);
        new NetworkPage(record).register(config.routes);
        new SearchPage(record).register(config.routes);
        new MethodPage(record, settings).register(config.routes);
        new RestApi(
                        record,
                        new JobDoor(
                                jobs,
                                progress::follow,
                                context -> Gate.visitor(context).name(),
                                writer::refuseIfReadOnly),
                        decider,
                        settings.program())
                .register(config.routes);
        mcp.register(config.routes, Role.READER);
    }
}
