package org.chancery.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.chancery.actor.ActorMention;
import org.chancery.mention.lexicon.Coding;
import org.chancery.mention.lexicon.Entry;
import org.chancery.mention.lexicon.Lexicon;
import org.chancery.mention.reading.Reading;
import org.chancery.ontology.PloverType;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Plain statements of officials and bodies, for sentences that bear no other event. */
final class Statements {

    /** Sectors whose plain statements are coded. */
    static final Set<String> OFFICIAL = Set.of("GOV", "MIL", "LEG", "JUD", "REB", "SPY", "COP", "PTY", "OPP");

    private static final Set<String> INTERNATIONAL = Set.of("IGO", "UNO", "EUR");

    private final Lexicon lexicon;

    Statements(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The statement that a sentence is, or none. */
    List<Candidate> of(Sentence sentence, Participants participants) {
        int root = sentence.root();
        if (root < 0 || !sentence.token(root).isVerb()) {
            return List.of();
        }
        Entry entry = entry(sentence.token(root).lemma());
        Coding coding = entry == null ? null : entry.coding();
        if (entry == null || coding == null || !sentence.hasChild(root, Role.COMPLEMENT)) {
            return List.of();
        }
        if (!saysSomething(sentence, root)) {
            return List.of();
        }
        List<Integer> subjects = new ArrayList<>();
        for (Token subject : sentence.children(root, Role.SUBJECT)) {
            sentence.withConjuncts(subject.index()).forEach(token -> subjects.add(token.index()));
        }
        List<ActorMention> speakers = participants.at(subjects);
        if (speakers.isEmpty() || !speakers.stream().allMatch(Statements::isOfficial)) {
            return List.of();
        }
        Reading reading = new Reading(
                coding, root, List.of(root), subjects, List.of(), List.of(), entry, List.of(), false, false, 0);
        return List.of(new Candidate(reading, speakers, List.of(), 0));
    }

    /** {@code said that it would not} says nothing without the question before it. */
    private static boolean saysSomething(Sentence sentence, int root) {
        for (Token clause : sentence.children(root, Role.COMPLEMENT)) {
            if (sentence.subtree(clause.index()).stream()
                    .anyMatch(i -> sentence.token(i).isNoun())) {
                return true;
            }
        }
        return false;
    }

    private @org.jspecify.annotations.Nullable Entry entry(String lemma) {
        return lexicon.entries(Entry.Kind.VERB, lemma).stream()
                .filter(e -> e.coding() != null && e.coding().type() == PloverType.STATE)
                .min(Comparator.comparing(Entry::id))
                .orElse(null);
    }

    private static boolean isOfficial(ActorMention mention) {
        String sector = mention.actor().sector();
        String country = mention.actor().country();
        return sector != null && OFFICIAL.contains(sector)
                || country != null && (INTERNATIONAL.contains(country) || mention.via() == ActorMention.Via.COUNTRY);
    }
}
