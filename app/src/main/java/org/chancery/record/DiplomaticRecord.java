package org.chancery.record;

import java.nio.file.Path;
import org.duckdb.DuckDBConnection;

/**
 * One record: a DuckDB file. Any number of processes may read it while none writes; one writes, alone. Inside one
 * process all parts may be used from several threads; of those that write one does so at a time.
 */
public final class DiplomaticRecord implements AutoCloseable {

    private final Path file;
    private final Sql sql;

    private DiplomaticRecord(Path file, boolean readOnly) {
        this.file = file;
        DuckDBConnection connection = Database.open(file, readOnly);
        this.sql = new Sql(connection, new Standing(file)::check);
        try {
            Schema.prepare(sql, file, readOnly);
        } catch (RuntimeException e) {
            sql.close();
            throw e;
        }
    }

    /** Opens an existing record. */
    public static DiplomaticRecord openForReading(Path file) {
        return new DiplomaticRecord(file, true);
    }

    /** Opens or makes a record, and brings an older one up to date. No other process can open it meanwhile. */
    public static DiplomaticRecord openForWriting(Path file) {
        return new DiplomaticRecord(file, false);
    }

    public Path file() {
        return file;
    }

    public Runs runs() {
        return new Runs(sql);
    }

    public ReportWriter reportWriter() {
        return new ReportWriter(sql);
    }

    public LinkWriter linkWriter() {
        return new LinkWriter(sql);
    }

    public LinkInput linkInput() {
        return new LinkInput(sql);
    }

    public SitePages sitePages() {
        return new SitePages(sql);
    }

    public Reports reports() {
        return new Reports(sql);
    }

    public Mentions mentions() {
        return new Mentions(sql);
    }

    public Events events() {
        return new Events(sql);
    }

    public EventPages eventPages() {
        return new EventPages(sql);
    }

    public EventParquet eventParquet() {
        return new EventParquet(sql);
    }

    public ReportPages reportPages() {
        return new ReportPages(sql);
    }

    public ChangePages changePages() {
        return new ChangePages(sql);
    }

    public Passages passages() {
        return new Passages(sql);
    }

    public Actors actors() {
        return new Actors(sql);
    }

    public History history() {
        return new History(sql);
    }

    public Decisions decisions() {
        return new Decisions(sql);
    }

    public News news() {
        return new News(sql);
    }

    public Doubts doubts() {
        return new Doubts(sql);
    }

    public Dyads dyads() {
        return new Dyads(sql);
    }

    public Ties ties() {
        return new Ties(sql);
    }

    public Timelines timelines() {
        return new Timelines(sql);
    }

    public RegisterHeads registerHeads() {
        return new RegisterHeads(sql);
    }

    public Places places() {
        return new Places(sql);
    }

    /** An archive that is to be loaded into this record. */
    public ArchiveLoader archive(Path folder) {
        return new ArchiveLoader(sql, folder);
    }

    /** Copies the record as of now to a file that does not exist yet, while others read and write it. */
    public void backup(Path target) {
        Backup.take(sql.connection(), target);
    }

    public Statements statements() {
        return new Statements(sql);
    }

    public Tables tables() {
        return new Tables(sql);
    }

    /**
     * Until {@link #release} this thread reads the record as it is now: several questions get answers that fit together
     * while another thread writes.
     */
    public void hold() {
        sql.hold();
    }

    /**
     * Ends what {@link #hold} began, and gives back what this thread held of the record. To be called when a thread has
     * done one of many pieces of work, so that no more connections are open than threads work at once.
     */
    public void release() {
        sql.release();
    }

    @Override
    public void close() {
        sql.close();
    }
}
