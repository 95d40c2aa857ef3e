package org.chancery.cli;

import java.util.concurrent.Callable;
import org.chancery.pipeline.Layers;
import org.chancery.wire.QuotesJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code chancery quotes}: the filter over attributions. */
@Command(
        name = "quotes",
        mixinStandardHelpOptions = true,
        description = "Finds who says what: {id, text} in, {id, attributions[]} out, a JSON object a line.",
        footer = {
            "",
            "Example:",
            "  echo '{\"id\":1,\"text\":\"The bridge stays shut, the mayor said.\"}' | chancery quotes"
        })
final class QuotesCommand implements Callable<Integer> {

    @Mixin
    private FilterOptions options = new FilterOptions();

    @Override
    public Integer call() throws Exception {
        Layers layers = Layers.english();
        return options.each(new QuotesJson(layers.analyzer(), layers.actors(), layers.attributions())::answer);
    }
}
