package org.chancery.mention;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.ontology.PloverType;
import org.chancery.statement.Judgement;
import org.chancery.statement.Modality;
import org.chancery.text.Sentence;
import org.jspecify.annotations.Nullable;

/** What a report has told so far, for the sentences that take it up. Lives for one report, in one thread. */
final class Narrative {

    private static final Set<PloverType> FRIENDLY =
            EnumSet.of(PloverType.CONSULT, PloverType.AGREE, PloverType.COOPERATE, PloverType.SUPPORT);

    /**
     * An event told before.
     *
     * @param sentence index of its sentence
     * @param lemmas base forms of the words that name it and of what it was about
     */
    record Told(EventMention mention, int sentence, Set<String> lemmas) {}

    private final List<Told> told = new ArrayList<>();

    void tell(EventMention mention, Sentence sentence, Candidate candidate) {
        Set<String> lemmas = new HashSet<>();
        candidate.reading().words().forEach(i -> lemmas.add(sentence.token(i).lemma()));
        candidate.reading().objects().forEach(i -> lemmas.add(sentence.token(i).lemma()));
        told.add(new Told(mention, sentence.index(), lemmas));
    }

    /** The events told so far, the latest first. */
    List<Told> latestFirst() {
        List<Told> reversed = new ArrayList<>(told.size());
        for (int i = told.size() - 1; i >= 0; i--) {
            reversed.add(told.get(i));
        }
        return reversed;
    }

    /** The two countries that every meeting, accord and common work told so far is between; empty where there is no such pair. */
    Set<String> pair() {
        Set<String> pair = Set.of();
        for (Told each : told) {
            Set<String> countries = each.mention().countries();
            if (!FRIENDLY.contains(each.mention().type()) || countries.size() < 2) {
                continue;
            }
            if (countries.size() > 2 || !pair.isEmpty() && !pair.equals(countries)) {
                return Set.of();
            }
            pair = countries;
        }
        return pair;
    }

    /** Whether the latest that was told of that pair is still to come, as what stands on its agenda then is; else null. */
    @Nullable
    Judgement ofThePair() {
        for (Told each : latestFirst()) {
            if (FRIENDLY.contains(each.mention().type())
                    && each.mention().countries().size() == 2) {
                Judgement judgement = each.mention().judgement();
                return judgement.modality() == Modality.PLANNED ? judgement : null;
            }
        }
        return null;
    }
}
