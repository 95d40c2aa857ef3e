package org.chancery.cli;

import java.util.concurrent.Callable;
import org.chancery.pipeline.Layers;
import org.chancery.wire.PlacesJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code chancery places}: the filter over place names. */
@Command(
        name = "places",
        mixinStandardHelpOptions = true,
        description = "Finds and locates place names: {id, text} in, {id, places[]} out, a JSON object a line.",
        footer = {
            "",
            "Example:",
            "  echo '{\"id\":1,\"text\":\"Envoys met in Geneva; Moscow said no.\"}' | chancery places"
        })
final class PlacesCommand implements Callable<Integer> {

    @Mixin
    private FilterOptions options = new FilterOptions();

    @Override
    public Integer call() throws Exception {
        return options.each(
                new PlacesJson(Layers.english().analyzer(), Layers.english().places())::answer);
    }
}
