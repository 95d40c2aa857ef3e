package org.chancery.cli;

import java.util.concurrent.Callable;
import org.chancery.document.Reader;
import org.chancery.wire.ReportJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code chancery read}: the filter that cleans reports. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description =
                "Cleans reports: {id, html} or {id, text} in, {id, title, text, published, …} out, a JSON object a line.",
        footer = {"", "Example:", "  chancery read --keep < raw.jsonl | chancery code --keep > coded.jsonl"})
final class ReadCommand implements Callable<Integer> {

    @Mixin
    private FilterOptions options = new FilterOptions();

    @Override
    public Integer call() throws Exception {
        return options.each(new ReportJson(new Reader())::answer);
    }
}
