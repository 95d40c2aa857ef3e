package org.chancery.cli;

import java.util.concurrent.Callable;
import org.chancery.pipeline.Layers;
import org.chancery.wire.TimesJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code chancery times}: the filter over time expressions. */
@Command(
        name = "times",
        mixinStandardHelpOptions = true,
        description =
                "Finds and resolves time expressions: {id, text, date} in, {id, times[]} out, a JSON object a line.",
        footer = {
            "",
            "Example:",
            "  echo '{\"id\":1,\"text\":\"They met on Tuesday.\",\"date\":\"2024-03-21\"}' | chancery times"
        })
final class TimesCommand implements Callable<Integer> {

    @Mixin
    private FilterOptions options = new FilterOptions();

    @Override
    public Integer call() throws Exception {
        return options.each(
                new TimesJson(Layers.english().analyzer(), Layers.english().times())::answer);
    }
}
