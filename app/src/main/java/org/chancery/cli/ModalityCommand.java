package org.chancery.cli;

import java.util.concurrent.Callable;
import org.chancery.pipeline.Layers;
import org.chancery.wire.ModalityJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code chancery modality}: the filter that judges whether named events took place. */
@Command(
        name = "modality",
        mixinStandardHelpOptions = true,
        description =
                "Judges whether events took place: {id, text, triggers[]} in, {id, modalities[]} out, a JSON object a line.",
        footer = {
            "",
            "Example:",
            "  echo '{\"id\":1,\"text\":\"The visit was cancelled.\",\"triggers\":[{\"start\":4,\"end\":9}]}' | chancery modality"
        })
final class ModalityCommand implements Callable<Integer> {

    @Mixin
    private FilterOptions options = new FilterOptions();

    @Override
    public Integer call() throws Exception {
        Layers layers = Layers.english();
        return options.each(new ModalityJson(layers.analyzer(), layers.attributions(), layers.modality())::answer);
    }
}
