package org.chancery.cli;

import java.util.concurrent.Callable;
import org.chancery.pipeline.Layers;
import org.chancery.wire.ActorsJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code chancery actors}: the filter over names and noun phrases. */
@Command(
        name = "actors",
        mixinStandardHelpOptions = true,
        description =
                "Resolves actors: {id, text, context, date} in, {id, name, country, sector, role, code, …} out, a JSON object a line.",
        footer = {
            "",
            "Example:",
            "  echo '{\"id\":1,\"text\":\"the Iranian foreign minister\",\"date\":\"2019-03-01\"}' | chancery actors"
        })
final class ActorsCommand implements Callable<Integer> {

    @Mixin
    private FilterOptions options = new FilterOptions();

    @Override
    public Integer call() throws Exception {
        return options.each(new ActorsJson(Layers.english().actorResolver())::answer);
    }
}
