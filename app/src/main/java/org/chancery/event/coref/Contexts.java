package org.chancery.event.coref;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.event.words.Lemmas;
import org.chancery.event.words.StopWords;
import org.chancery.event.words.Word;
import org.chancery.event.words.Words;
import org.chancery.text.Span;

/** The occurrences of one story, each with the words around it, weighted by their rarity in the story's sentences. */
final class Contexts {

    /** Names tell more than words who did it. */
    private static final double NAME_WEIGHT = 1.5;

    /** Within so many words of the trigger a word counts in full, further off in the same sentence by half. */
    private static final int NEAR = 8;

    private Contexts() {}

    /** @param texts indices into {@code all} of the texts of the story */
    static List<Occurrence> of(List<PointedText> all, List<Integer> texts) {
        Map<Integer, List<Word>> words = new TreeMap<>();
        Map<String, Integer> sentencesWith = new HashMap<>();
        int sentences = 0;
        for (int text : texts) {
            List<Word> ofText = Words.of(all.get(text).report().text());
            words.put(text, ofText);
            sentences += count(ofText, sentencesWith);
        }
        List<Occurrence> found = new ArrayList<>();
        for (int text : texts) {
            List<Word> ofText = words.getOrDefault(text, List.of());
            List<Span> mentions = all.get(text).mentions();
            for (int m = 0; m < mentions.size(); m++) {
                found.add(occurrence(all, text, m, ofText, sentencesWith, sentences));
            }
        }
        return found;
    }

    private static int count(List<Word> words, Map<String, Integer> sentencesWith) {
        Set<String> inSentence = new HashSet<>();
        int sentence = -1;
        int count = 0;
        for (Word word : words) {
            if (word.sentence() != sentence) {
                sentence = word.sentence();
                inSentence.clear();
                count++;
            }
            if (inSentence.add(word.lemma())) {
                sentencesWith.merge(word.lemma(), 1, Integer::sum);
            }
        }
        return count;
    }

    private static Occurrence occurrence(
            List<PointedText> all,
            int text,
            int m,
            List<Word> words,
            Map<String, Integer> sentencesWith,
            int sentences) {
        Span span = all.get(text).mentions().get(m);
        int at = wordAt(words, span.start());
        int sentence = at < 0 ? -1 : words.get(at).sentence();
        Map<String, Double> context = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean inside = word.start() >= span.start() && word.start() < span.end();
            if (word.sentence() != sentence || inside || StopWords.contains(word.lemma())) {
                continue;
            }
            double rarity = Math.log((sentences + 1.0) / sentencesWith.getOrDefault(word.lemma(), 1));
            double weight =
                    rarity * (word.capital() || word.number() ? NAME_WEIGHT : 1) * (Math.abs(i - at) <= NEAR ? 1 : 0.5);
            context.merge(Lemmas.of(word.lemma()), weight, Math::max);
        }
        unit(context);
        LocalDate date = all.get(text).report().date();
        Long day = date == null ? null : (Long) date.toEpochDay();
        return new Occurrence(
                text,
                m,
                sentence,
                day,
                Trigger.of(span.in(all.get(text).report().text())),
                context);
    }

    private static int wordAt(List<Word> words, int offset) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).end() > offset) {
                return i;
            }
        }
        return words.size() - 1;
    }

    static void unit(Map<String, Double> vector) {
        double square = 0;
        for (String term : vector.keySet().stream().sorted().toList()) {
            double weight = vector.getOrDefault(term, 0.0);
            square += weight * weight;
        }
        double length = Math.sqrt(square) + 1e-9;
        vector.replaceAll((term, weight) -> weight / length);
    }
}
