package org.chancery.place;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.AnalyzedText;
import org.chancery.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds place names in a document, decides which places they mean, and whether they stand for places or for governments. */
public final class EnglishPlaceTagger implements PlaceTagger {

    private final CandidateFinder finder = new CandidateFinder(Gazetteer.get());

    @Override
    public List<PlaceMention> tag(AnalyzedText text) {
        List<Candidate> candidates = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            candidates.addAll(finder.find(sentence));
        }
        Acceptance acceptance = new Acceptance(text, candidates);
        List<Candidate> accepted = new ArrayList<>(candidates.size());
        for (Candidate candidate : candidates) {
            if (acceptance.accepts(candidate)) {
                accepted.add(candidate);
            }
        }
        List<@Nullable Reading> readings = PlaceResolver.resolve(accepted, Provenance.of(text));
        List<PlaceMention> mentions = new ArrayList<>(accepted.size());
        for (int i = 0; i < accepted.size(); i++) {
            Candidate candidate = accepted.get(i);
            Reading reading = readings.get(i);
            PlaceUse use = reading == null ? PlaceUse.LITERAL : UseJudge.judge(candidate, reading);
            if (use == PlaceUse.METONYMIC && reading != null) {
                reading = government(candidate, reading);
            }
            // "The Kremlin said" names no place but an actor; "in the Kremlin" does.
            boolean seatSpeaks = use == PlaceUse.METONYMIC
                    && reading != null
                    && reading.place().kind() == Place.Kind.SITE;
            if (!seatSpeaks) {
                mentions.add(new PlaceMention(candidate.span(), use, reading == null ? null : reading.place()));
            }
        }
        return List.copyOf(mentions);
    }

    /** {@code Washington warned}: a government is known by its capital, not by a division of the same name. */
    private static Reading government(Candidate candidate, Reading reading) {
        if (reading.place().kind() != Place.Kind.CAPITAL && !reading.isCountry()) {
            for (Reading other : candidate.readings()) {
                boolean same = other.place().country() != null
                        && other.place().country().equals(reading.place().country());
                if (same && other.place().kind() == Place.Kind.CAPITAL) {
                    return other;
                }
            }
        }
        return reading;
    }
}
