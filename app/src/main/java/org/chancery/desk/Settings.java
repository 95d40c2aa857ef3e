package org.chancery.desk;

import java.net.URI;
import java.nio.file.Path;
import org.chancery.desk.account.Accounts;
import org.chancery.pipeline.Joiner;
import org.chancery.pipeline.LayeredCoder;
import org.chancery.pipeline.LayeredJoiner;
import org.chancery.pipeline.Layers;
import org.chancery.pipeline.ReportCoder;
import org.chancery.pipeline.RulesVersion;
import org.chancery.source.fetch.FetchPolicy;
import org.jspecify.annotations.Nullable;

/**
 * How a desk is served.
 *
 * @param record the record's file
 * @param host address to listen on
 * @param port 0 for any free one
 * @param readOnly whether other processes may read the record meanwhile and nothing is decided or added
 * @param accounts the file of accounts; where it holds any, everybody has to sign in
 * @param publicAddress where a proxy in front of it offers the desk, or null
 * @param program version of the program, for the history
 * @param rules version of the rules, for the history
 * @param coder codes reports that are added
 * @param joiner joins them to events
 * @param fetching how reports are fetched when somebody asks for that
 */
public record Settings(
        Path record,
        String host,
        int port,
        boolean readOnly,
        Path accounts,
        @Nullable URI publicAddress,
        String program,
        String rules,
        ReportCoder coder,
        Joiner joiner,
        FetchPolicy fetching) {

    /** On this machine alone, with the layers of English, on any free port. */
    public static Settings local(Path record, String program) {
        return new Settings(
                record,
                "127.0.0.1",
                0,
                false,
                Accounts.file(record),
                null,
                program,
                RulesVersion.current(),
                new LayeredCoder(Layers.english()),
                new LayeredJoiner(),
                FetchPolicy.STANDARD);
    }

    public Settings at(String newHost, int newPort) {
        return new Settings(
                record, newHost, newPort, readOnly, accounts, publicAddress, program, rules, coder, joiner, fetching);
    }

    public Settings readingOnly(boolean only) {
        return new Settings(record, host, port, only, accounts, publicAddress, program, rules, coder, joiner, fetching);
    }

    public Settings offeredAt(@Nullable URI address) {
        return new Settings(record, host, port, readOnly, accounts, address, program, rules, coder, joiner, fetching);
    }

    public Settings with(ReportCoder newCoder, Joiner newJoiner, FetchPolicy newFetching) {
        return new Settings(
                record,
                host,
                port,
                readOnly,
                accounts,
                publicAddress,
                program,
                rules,
                newCoder,
                newJoiner,
                newFetching);
    }
}
