package org.chancery.cli;

import java.util.concurrent.Callable;
import org.chancery.pipeline.Layers;
import org.chancery.wire.CodeJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code chancery code}: the filter over coded events. */
@Command(
        name = "code",
        mixinStandardHelpOptions = true,
        description = "Codes who did what to whom: {id, text, date} in, {id, mentions[]} out, a JSON object a line.",
        footer = {
            "",
            "Example:",
            "  echo '{\"id\":1,\"text\":\"Kenya condemned the raid by Uganda.\",\"date\":\"2024-03-21\"}' | chancery code"
        })
final class CodeCommand implements Callable<Integer> {

    @Mixin
    private FilterOptions options = new FilterOptions();

    @Override
    public Integer call() throws Exception {
        return options.each(
                new CodeJson(Layers.english().analyzer(), Layers.english().coder())::answer);
    }
}
