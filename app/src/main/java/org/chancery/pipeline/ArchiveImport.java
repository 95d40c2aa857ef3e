package org.chancery.pipeline;

import java.nio.file.Path;
import org.chancery.document.Reader;
import org.chancery.record.ArchiveLoader;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.LinkWriter;

/**
 * Takes an archive into a record, and the outcome is what one pipeline over all of its reports would give. A record that
 * was empty takes the archive's stories and events as they are; one that holds other reports, or whose pages share
 * paragraphs that are to be cut, joins all anew.
 */
public final class ArchiveImport {

    private final DiplomaticRecord record;
    private final ReportCoder coder;
    private final Joiner joiner;
    private final String program;

    /**
     * @param coder for pages from which something is cut that their site repeats; an archive, which sees one page at a
     *     time, leaves it in
     * @param program version of the program, for the history
     */
    public ArchiveImport(DiplomaticRecord record, ReportCoder coder, Joiner joiner, String program) {
        this.record = record;
        this.coder = coder;
        this.joiner = joiner;
        this.program = program;
    }

    /**
     * What was done.
     *
     * @param reports that the record had not before
     */
    public record Result(long reports, LinkWriter.Changes changes) {}

    /** @param folder of the archive */
    public Result run(Path folder) {
        ArchiveLoader archive = record.archive(folder);
        boolean empty = record.reports().ids().isEmpty();
        long run = record.runs().begin("import", program, archive.rules());
        long reports = archive.reports(run);
        LinkWriter.Changes changes = new LinkWriter.Changes(0, 0, 0, 0);
        if (record.linkInput().isPending()) {
            int cut = new SitePass(record, coder, new Reader())
                    .run(record.reportWriter(), record.linkInput().firstPending(), run);
            boolean asJoined = empty && cut == 0;
            changes = record.linkWriter().write(asJoined ? archive.joined() : joiner.join(record.linkInput()), run);
        }
        record.runs().finish(run);
        return new Result(reports, changes);
    }
}
