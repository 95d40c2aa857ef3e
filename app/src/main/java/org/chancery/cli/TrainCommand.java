package org.chancery.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.mention.ConfidenceTraining;
import org.chancery.mention.lexicon.Lexicon;
import org.chancery.mention.relate.TypeTraining;
import org.chancery.pipeline.Layers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery train}: learns the model of event types from sentences that were written for it. */
@Command(
        name = "train",
        hidden = true,
        mixinStandardHelpOptions = true,
        description = "Learns which type a sentence bears where no entry of the lexicon links the pair.",
        footer = {
            "",
            "Example:",
            "  chancery train app/src/training/*.tsv --out app/src/main/resources/org/chancery/mention/type-model.tsv"
        })
final class TrainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Rows of a type, a tab and a [source] {target} sentence.")
    private List<Path> files = List.of();

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where the model goes.")
    private Path out = Path.of("type-model.tsv");

    @ArgGroup(exclusive = false)
    private @Nullable Rating rating;

    /** The weights of the confidence and the second opinion that they were learned with belong together. */
    private static final class Rating {

        @Option(
                names = "--confidence",
                required = true,
                paramLabel = "FILE",
                description = "Where the weights of the confidence go.")
        private Path confidence = Path.of("confidence.tsv");

        @Option(
                names = "--opinion",
                required = true,
                paramLabel = "FILE",
                description = "Where the second opinion goes that the confidence asks.")
        private Path opinion = Path.of("opinion.tsv");
    }

    @Override
    public Integer call() throws Exception {
        List<String> lines = new ArrayList<>();
        for (Path file : files) {
            lines.addAll(Files.readAllLines(file, StandardCharsets.UTF_8));
        }
        TypeTraining.Result result = new TypeTraining(Layers.english().analyzer(), Lexicon.english()).train(lines);
        Files.write(out, result.lines(), StandardCharsets.UTF_8);
        spec.commandLine()
                .getOut()
                .printf(
                        "%d sentences; of %d held back the lexicon alone gets %d, with the model %d%n",
                        result.sentences(), result.heldBack(), result.lexiconRight(), result.blendRight());
        if (rating != null) {
            ConfidenceTraining.Result rated = new ConfidenceTraining(
                            Layers.english().analyzer(), Layers.english().coder())
                    .train(lines);
            Files.write(rating.confidence, rated.lines(), StandardCharsets.UTF_8);
            Files.write(rating.opinion, rated.opinion(), StandardCharsets.UTF_8);
            spec.commandLine().getOut().println(rated.table());
        }
        return 0;
    }
}
