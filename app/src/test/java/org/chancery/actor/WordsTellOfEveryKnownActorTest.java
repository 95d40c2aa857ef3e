package org.chancery.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.document.Reader;
import org.chancery.pipeline.Layers;
import org.chancery.pipeline.SampleCorpus;
import org.chancery.source.RawReport;
import org.chancery.text.AnalyzedText;
import org.chancery.text.Sentence;
import org.junit.jupiter.api.Test;

/** Wherever a phrase of a sentence gives a country or a sector, the words of the sentence say beforehand that it can. */
class WordsTellOfEveryKnownActorTest {

    private final ActorWords words = new ActorWords();

    @Test
    void inTheSampleAndInWrittenSentences() throws IOException {
        Reader reader = new Reader();
        List<String> texts = new ArrayList<>();
        SampleCorpus.reports()
                .forEach(sourced -> texts.add(reader.read((RawReport) sourced).text()));
        for (String line : Files.readAllLines(Path.of("src/training", "sentences-1.tsv"))) {
            int tab = line.indexOf('\t');
            if (tab > 0 && !line.startsWith("#")) {
                texts.add(line.substring(tab + 1).replaceAll("[\\[\\]{}]", ""));
            }
        }
        int known = 0;
        for (String text : texts) {
            known += check(Layers.english().analyzer().analyze(text));
        }
        assertThat(known).isGreaterThan(500);
    }

    @Test
    void privatePeopleAreNobody() {
        AnalyzedText text = Layers.english().analyzer().analyze("The singer praised her cook.");
        assertThat(words.told(text.sentences().get(0), Set.of("GOV"))).isEqualTo(ActorWords.Told.NOBODY);
    }

    @Test
    void aSectorThatIsNotAskedForIsSomebody() {
        AnalyzedText text = Layers.english().analyzer().analyze("Farmers met in the evening.");
        assertThat(words.told(text.sentences().get(0), Set.of("GOV"))).isEqualTo(ActorWords.Told.SOMEBODY);
    }

    private int check(AnalyzedText text) {
        int known = 0;
        for (ActorMention mention :
                Layers.english().actors().tag(text, Frame.UNKNOWN).mentions()) {
            Sentence sentence = text.sentences().get(mention.sentence());
            if (sentence.token(mention.head()).isPronoun()) {
                continue;
            }
            Actor actor =
                    Layers.english().actorResolver().resolve(mention.span().in(text.text()), null, null);
            if (actor.country() != null || actor.sector() != null) {
                assertThat(words.told(sentence, Set.of()))
                        .as(mention.span().in(text.text()))
                        .isNotEqualTo(ActorWords.Told.NOBODY);
                known++;
            }
        }
        return known;
    }
}
