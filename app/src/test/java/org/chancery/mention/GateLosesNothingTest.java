package org.chancery.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.document.Reader;
import org.chancery.mention.lexicon.Lexicon;
import org.chancery.pipeline.Layers;
import org.chancery.pipeline.SampleCorpus;
import org.chancery.source.RawReport;
import org.chancery.text.AnalyzedText;
import org.junit.jupiter.api.Test;

/** What the gate leaves unparsed changes no mention in any field, in sentences on their own and in whole reports. */
class GateLosesNothingTest {

    private final Coder coder = Layers.english().coder();

    @Test
    void sampleReportsAreCodedAlike() {
        Reader reader = new Reader();
        assertThat(coded(SampleCorpus.reports().stream()
                        .flatMap(sourced -> sourced instanceof RawReport raw ? Stream.of(raw) : Stream.empty())
                        .map(raw -> reader.read(raw).text())
                        .toList()))
                .isGreaterThan(100);
    }

    @Test
    void examplesAreCodedAlike() {
        List<String> texts = new ArrayList<>();
        Lexicon.english().examples().forEach(example -> texts.add(example.sentence()));
        assertThat(coded(texts)).isGreaterThan(150);
    }

    /** Training sentences one by one, and joined to reports of a paragraph each. */
    @Test
    void writtenSentencesAreCodedAlike() throws IOException {
        int mentions = 0;
        for (int file = 1; file <= 7; file++) {
            List<String> sentences = sentences("sentences-" + file + ".tsv");
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < sentences.size(); i++) {
                if (i % 12 == file) {
                    texts.add(sentences.get(i));
                }
            }
            for (int i = 0; i + 9 < sentences.size(); i += 90) {
                texts.add(String.join(" ", sentences.subList(i, i + 9)));
            }
            mentions += coded(texts);
        }
        assertThat(mentions).isGreaterThan(200);
    }

    @Test
    void ordinaryNewsIsCodedAlike() throws IOException {
        coded(Files.readAllLines(Path.of("../bench/src/main/resources/org/chancery/bench/ordinary.txt")));
        coded(List.of("The town has promised to look into the noise. Nobody there likes it."));
    }

    @Test
    void newsOfPrivatePeopleIsNotParsed() {
        AnalyzedText text = Layers.english()
                .analyzer()
                .analyze("Her album was praised. Critics met her and asked for more songs.", coder.gate());
        assertThat(text.sentences()).noneMatch(sentence -> sentence.isParsed());
    }

    @Test
    void reportsOfOtherMattersAreNotParsed() {
        AnalyzedText text = Layers.english()
                .analyzer()
                .analyze("Rain fell on the coast of Peru. The river is high. Lima was wet.", coder.gate());
        assertThat(text.sentences()).noneMatch(sentence -> sentence.isParsed());
    }

    @Test
    void whoIsMeantIsParsed() {
        AnalyzedText text = Layers.english()
                .analyzer()
                .analyze("Ahmed Belko is a minister of Chad. It was hot. He visited Niger on Monday.");
        BitSet worth = coder.gate().worthParsing(text.sentences());
        assertThat(worth.get(0)).isTrue();
        assertThat(worth.get(2)).isTrue();
    }

    private int coded(List<String> texts) {
        int mentions = 0;
        for (String text : texts) {
            List<EventMention> full = coder.code(Layers.english().analyzer().analyze(text), Context.UNKNOWN);
            List<EventMention> gated =
                    coder.code(Layers.english().analyzer().analyze(text, coder.gate()), Context.UNKNOWN);
            assertThat(gated).as(text).isEqualTo(full);
            mentions += full.size();
        }
        return mentions;
    }

    private static List<String> sentences(String file) throws IOException {
        List<String> sentences = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/training", file))) {
            int tab = line.indexOf('\t');
            if (tab > 0 && !line.startsWith("#")) {
                sentences.add(line.substring(tab + 1).replaceAll("[\\[\\]{}]", ""));
            }
        }
        return sentences;
    }
}
