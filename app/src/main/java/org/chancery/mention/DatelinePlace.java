package org.chancery.mention;

import java.util.List;
import java.util.Set;
import org.chancery.actor.ActorMention;
import org.chancery.ontology.PloverType;
import org.chancery.place.PlaceMention;
import org.chancery.statement.Judgement;
import org.chancery.statement.Modality;
import org.chancery.text.AnalyzedText;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.chancery.text.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Places a meeting, a visit or a joint act that the lead tells without a place where the report was written, if the date
 * line's city is the host's or that of a third country, or the lead names only a site, {@code at the palace}: {@code
 * GENEVA, May 2 (Wire) - Iran and Oman agreed …}. Whoever acts alone may do so from anywhere. Pure.
 */
final class DatelinePlace {

    private static final Set<String> AWAY = Set.of("phone", "call", "video", "letter");

    /** CAMEO: sign a formal agreement. */
    private static final String SIGNING = "057";

    private static final Set<String> AT = Set.of("at", "in");
    private static final Set<String> SITES =
            WordLists.of("mention/wordlists.txt").get("seats");

    private DatelinePlace() {}

    static @Nullable PlaceMention of(
            AnalyzedText text, Sentence sentence, Candidate candidate, Judgement judgement, List<PlaceMention> places) {
        PloverType type = candidate.reading().coding().type();
        String mode = candidate.reading().coding().mode();
        boolean together = type == PloverType.CONSULT
                || type == PloverType.AGREE
                || candidate.reading().coding().cameo().equals(SIGNING);
        if (!together || judgement.modality() != Modality.OCCURRED || mode != null && AWAY.contains(mode)) {
            return null;
        }
        PlaceMention city = sentence.index() == 0 ? null : city(text.sentences().get(sentence.index() - 1), places);
        String country =
                city == null || city.place() == null ? null : city.place().country();
        if (country == null) {
            return null;
        }
        Set<String> guests = ActorMention.countries(candidate.source());
        Set<String> hosts = ActorMention.countries(candidate.target());
        boolean third = !guests.contains(country) && !hosts.contains(country);
        boolean host = hosts.contains(country) && !guests.contains(country);
        boolean several = guests.size() + hosts.size() > 1;
        boolean here = isAtSite(sentence, candidate.reading().trigger());
        return several && (third || here || host && type == PloverType.CONSULT) ? city : null;
    }

    /** {@code at the palace}, {@code in the ministry}: a site without a name is one of the city that the report is from. */
    private static boolean isAtSite(Sentence sentence, int trigger) {
        for (Token token : sentence.tokens()) {
            boolean site = SITES.contains(token.lemma()) && token.role() == Role.PREPOSITION_OBJECT;
            if (site
                    && !token.isProperNoun()
                    && AT.contains(sentence.token(token.head()).lemma())) {
                int verb = sentence.token(trigger).isVerb()
                        ? trigger
                        : sentence.token(trigger).head();
                return verb < 0 || sentence.isBelow(token.index(), verb);
            }
        }
        return false;
    }

    private static @Nullable PlaceMention city(Sentence before, List<PlaceMention> places) {
        if (before.kind() != Sentence.Kind.DATELINE) {
            return null;
        }
        for (PlaceMention place : places) {
            if (before.span().contains(place.span()) && place.place() != null) {
                return place;
            }
        }
        return null;
    }
}
