package org.chancery.cli;

import java.util.concurrent.Callable;
import org.chancery.pipeline.Layers;
import org.chancery.wire.RelateJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code chancery relate}: the filter over given pairs of a source and a target. */
@Command(
        name = "relate",
        mixinStandardHelpOptions = true,
        description =
                "Says what a given source does to a given target: {id, text, source: {start, end}[], target: {start,"
                        + " end}[]} in, {id, type, mode, cameo, quad, confidence} out, a JSON object a line.",
        footer = {
            "",
            "Example:",
            "  echo '{\"id\":1,\"text\":\"Kenya condemned the raid by Uganda.\",\"source\":[{\"start\":0,\"end\":5}],"
                    + "\"target\":[{\"start\":28,\"end\":34}]}' | chancery relate"
        })
final class RelateCommand implements Callable<Integer> {

    @Mixin
    private FilterOptions options = new FilterOptions();

    @Override
    public Integer call() throws Exception {
        return options.each(
                new RelateJson(Layers.english().analyzer(), Layers.english().relater())::answer);
    }
}
