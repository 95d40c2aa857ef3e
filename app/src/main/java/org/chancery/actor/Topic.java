package org.chancery.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.actor.Discourse.Occurrence;
import org.chancery.ontology.Countries;
import org.chancery.ontology.Country;
import org.chancery.text.AnalyzedText;
import org.chancery.text.FoldedWords;
import org.chancery.text.Sentence;

/** The states that a report is about by its own opening: those that its title names, else those of its first sentence. */
final class Topic {

    private final AnalyzedText text;
    private final Discourse discourse;
    private final List<Set<String>> lines = new ArrayList<>();

    /** @param head the lines above the text */
    Topic(AnalyzedText text, List<String> head, Discourse discourse) {
        this.text = text;
        this.discourse = discourse;
        for (String line : head) {
            lines.add(named(FoldedWords.of(PhraseWords.split(line))));
        }
    }

    /** The topic's states if they are so many; else nobody. */
    List<String> of(int number) {
        for (Set<String> states : lines) {
            if (states.size() == number) {
                return new ArrayList<>(states);
            }
        }
        int lead = lead();
        for (int i = 0; i <= lead; i++) {
            Set<String> states = spokenOf(i, false);
            if (states.size() == number) {
                return new ArrayList<>(states);
            }
        }
        Set<String> subjects = lead < 0 ? Set.of() : spokenOf(lead, true);
        return subjects.size() == number ? new ArrayList<>(subjects) : List.of();
    }

    private static Set<String> named(FoldedWords words) {
        Set<String> states = new LinkedHashSet<>();
        for (int i = 0; i < words.size(); i++) {
            Countries.Match match = Countries.get().longest(words, i);
            Country country = match == null || match.name().ambiguous()
                    ? null
                    : Countries.get().byCode(match.name().country());
            if (country != null) {
                states.add(country.actorCode());
            }
            i = match == null ? i : match.to() - 1;
        }
        return states;
    }

    /** Whether a word is the subject, joined to it, or hangs on it: {@code the ministers of Laos and Peru}. */
    private static boolean isPart(Sentence sentence, int head, int subject) {
        return head == subject || sentence.isBelow(head, subject);
    }

    private int lead() {
        for (Sentence sentence : text.sentences()) {
            if (sentence.kind() == Sentence.Kind.BODY) {
                return sentence.index();
            }
        }
        return -1;
    }

    /** @param leading whether only the main subject counts, with whoever is joined to it */
    private Set<String> spokenOf(int sentence, boolean leading) {
        Set<String> states = new LinkedHashSet<>();
        Sentence told = text.sentences().get(sentence);
        int main = leading ? Pronouns.mainSubject(told) : -1;
        for (Occurrence occurrence : discourse.occurrences) {
            if (leading && (main < 0 || occurrence.sentence() == sentence && !isPart(told, occurrence.head(), main))) {
                continue;
            }
            if (occurrence.sentence() > sentence) {
                break;
            }
            for (Entity entity : occurrence.sentence() == sentence ? occurrence.entities() : List.<Entity>of()) {
                if (entity.country != null && GroupStates.isState(entity.country)) {
                    states.add(entity.country);
                }
            }
        }
        return states;
    }
}
