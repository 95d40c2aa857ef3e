package org.chancery.event.identity;

import java.util.ArrayList;
import java.util.List;
import org.chancery.event.Wording;
import org.chancery.event.words.Lemmas;
import org.chancery.event.words.Quantities;
import org.chancery.event.words.StopWords;
import org.chancery.event.words.Word;
import org.chancery.event.words.Words;
import org.chancery.ontology.Countries;

/** Takes from the words of a mention what identity needs of them. */
public final class Wordings {

    private Wordings() {}

    /**
     * @param evidence the sentence that bears the mention
     * @param trigger the words that name the event
     * @param objects phrases of what it was about
     */
    public static Wording of(String evidence, String trigger, List<String> objects) {
        List<String> about = new ArrayList<>();
        objects.forEach(object -> about.addAll(content(object)));
        return new Wording(trigger(trigger), content(evidence), about, Quantities.of(evidence));
    }

    /** The word of a trigger that names the event: one that a facet knows, else the last content word. */
    private static String trigger(String trigger) {
        String last = "";
        for (Word word : Words.of(trigger)) {
            String lemma = Lemmas.of(word.lemma());
            if (Facets.knows(lemma)) {
                return lemma;
            }
            last = last.isEmpty() || !StopWords.contains(lemma) ? lemma : last;
        }
        return last;
    }

    private static List<String> content(String text) {
        List<String> content = new ArrayList<>();
        for (Word word : Words.of(text)) {
            // Who it was is compared apart; counted here again, any two events of a dyad would look alike.
            boolean country =
                    word.capital() && !Countries.get().named(word.form()).isEmpty();
            if (!country && !StopWords.contains(word.lemma()) && word.lemma().length() > 1) {
                content.add(Lemmas.of(word.lemma()));
            }
        }
        return content;
    }
}
