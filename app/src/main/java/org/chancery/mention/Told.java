package org.chancery.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.actor.ActorMention;
import org.chancery.ontology.PloverType;
import org.chancery.text.Sentence;

/**
 * An event that a report has told, for what takes it up.
 *
 * @param sentence index of its sentence
 * @param lemmas base forms of the words that name it and of what it was about
 */
record Told(
        PloverType type,
        String cameo,
        List<ActorMention> source,
        List<ActorMention> target,
        int sentence,
        Set<String> lemmas) {

    static Told of(Candidate candidate, Sentence sentence) {
        Set<String> lemmas = new HashSet<>();
        candidate.reading().words().forEach(i -> lemmas.add(sentence.token(i).lemma()));
        candidate.reading().objects().forEach(i -> lemmas.add(sentence.token(i).lemma()));
        return new Told(
                candidate.reading().coding().type(),
                candidate.reading().coding().cameo(),
                candidate.source(),
                candidate.target(),
                sentence.index(),
                Set.copyOf(lemmas));
    }

    /** Who acts and whom it is done to. */
    List<ActorMention> parties() {
        return Stream.concat(source.stream(), target.stream()).toList();
    }

    /** The countries of both sides. */
    Set<String> countries() {
        return ActorMention.countries(parties());
    }
}
