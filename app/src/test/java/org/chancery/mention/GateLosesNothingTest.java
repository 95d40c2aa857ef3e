package org.chancery.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.chancery.mention.lexicon.Example;
import org.chancery.mention.lexicon.Lexicon;
import org.chancery.pipeline.Layers;
import org.chancery.text.AnalyzedText;
import org.chancery.text.Sentence;
import org.junit.jupiter.api.Test;

/** Every sentence in which the full path codes something passes the gate. */
class GateLosesNothingTest {

    @Test
    void whatIsCodedPasses() throws IOException {
        Predicate<Sentence> gate = Layers.english().coder().gate();
        List<String> lost = new ArrayList<>();
        int coded = 0;
        for (String text : texts()) {
            AnalyzedText analyzed = Layers.english().analyzer().analyze(text);
            for (EventMention mention : Layers.english().coder().code(analyzed, Context.UNKNOWN)) {
                coded++;
                Sentence sentence = analyzed.sentenceAt(mention.trigger().start());
                if (sentence != null && !gate.test(sentence)) {
                    lost.add(mention.rule() + ": " + text);
                }
            }
        }
        assertThat(coded).isGreaterThan(300);
        assertThat(lost).isEmpty();
    }

    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        for (Example example : Lexicon.english().examples()) {
            texts.add(example.sentence());
        }
        for (String line : Files.readAllLines(Path.of("src/training/sentences-1.tsv"))) {
            int tab = line.indexOf('\t');
            if (tab > 0 && !line.startsWith("#")) {
                texts.add(line.substring(tab + 1).replaceAll("[\\[\\]{}]", ""));
            }
        }
        return texts;
    }
}
