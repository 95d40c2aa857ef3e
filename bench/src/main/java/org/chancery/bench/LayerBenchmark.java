package org.chancery.bench;

import java.util.BitSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.chancery.actor.Frame;
import org.chancery.actor.ReportActors;
import org.chancery.mention.Context;
import org.chancery.pipeline.Layers;
import org.chancery.statement.Attribution;
import org.chancery.text.AnalyzedText;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Each layer alone over ordinary reports that the layers before it have read, and CoreNLP over the same reports; tokens by
 * the clock. A process of its own for each, and ten seconds in it, of which the last five count.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 2500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx2g", "-XX:+UseSerialGC", "-XX:+IgnoreUnrecognizedVMOptions", "-XX:+UseTransparentHugePages"})
public class LayerBenchmark {

    private static final Layers LAYERS = Layers.english();
    private static final int REPORTS = 20;

    private List<Read> reports = List.of();

    /** A report with what the layers say of it. */
    private record Read(String report, AnalyzedText text, ReportActors actors, List<Attribution> attributions) {}

    /** How many tokens one thread has worked on, and which report comes next. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Tokens {
        public long tokens;
        private int next;

        Read next(List<Read> reports) {
            next = (next + 1) % reports.size();
            Read read = reports.get(next);
            tokens += read.text().tokenCount();
            return read;
        }
    }

    /** CoreNLP, loaded only where it is measured. */
    @State(Scope.Benchmark)
    public static class CoreNlp {
        private final Peer peer = new Peer();
    }

    @Setup
    public void read() {
        reports = new Newsroom()
                .reports(REPORTS).stream().map(LayerBenchmark::read).toList();
    }

    private static Read read(String report) {
        AnalyzedText text = LAYERS.analyzer().analyze(report);
        ReportActors actors = LAYERS.actors().tag(text, Frame.UNKNOWN);
        return new Read(report, text, actors, LAYERS.attributions().tag(text, actors));
    }

    @Benchmark
    public Object wordsTagsNames(Tokens tokens) {
        return LAYERS.analyzer().analyze(tokens.next(reports).report(), tagged -> new BitSet());
    }

    @Benchmark
    public Object analysis(Tokens tokens) {
        return LAYERS.analyzer().analyze(tokens.next(reports).report());
    }

    @Benchmark
    public Object times(Tokens tokens) {
        return LAYERS.times().tag(tokens.next(reports).text(), null);
    }

    @Benchmark
    public Object places(Tokens tokens) {
        return LAYERS.places().tag(tokens.next(reports).text());
    }

    @Benchmark
    public Object actors(Tokens tokens) {
        return LAYERS.actors().tag(tokens.next(reports).text(), Frame.UNKNOWN);
    }

    @Benchmark
    public Object attribution(Tokens tokens) {
        Read read = tokens.next(reports);
        return LAYERS.attributions().tag(read.text(), read.actors());
    }

    /** Asked for every verb. */
    @Benchmark
    public int modality(Tokens tokens) {
        Read read = tokens.next(reports);
        int judged = 0;
        for (Sentence sentence : read.text().sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.isVerb()) {
                    LAYERS.modality().judge(read.text(), token.span(), read.attributions());
                    judged++;
                }
            }
        }
        return judged;
    }

    /** Events, over text that is parsed and whose actors are known; times, places and speakers where there is one. */
    @Benchmark
    public Object events(Tokens tokens) {
        Read read = tokens.next(reports);
        return LAYERS.coder().code(read.text(), read.actors(), Context.UNKNOWN);
    }

    /** From text to events, through the gate. */
    @Benchmark
    public Object coder(Tokens tokens) {
        AnalyzedText read = LAYERS.analyzer()
                .analyze(tokens.next(reports).report(), LAYERS.coder().gate());
        return LAYERS.coder().code(read, Context.UNKNOWN);
    }

    @Benchmark
    public int coreNlp(Tokens tokens, CoreNlp coreNlp) {
        return coreNlp.peer.read(tokens.next(reports).report());
    }
}
