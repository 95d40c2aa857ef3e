package org.chancery.mention;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chancery.actor.ActorMention;
import org.chancery.mention.reading.Reading;
import org.chancery.ontology.PloverType;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * Whose visit, talks or exercise it is that is cancelled or put off, where the words name nobody: {@code Peru's minister
 * was to visit Chile. The visit has been postponed.}, {@code whose visit to Chile was set for May, has postponed it}. Those
 * of the occasion told last. Pure.
 */
final class Occasions {

    private static final int REACH = 6;
    /** An intent to meet, told as such. */
    private static final String INTENT = "036";
    /** CAMEO's refusal to meet. */
    private static final String NO_MEETING = "125";

    private static final Set<PloverType> OCCASIONS = EnumSet.of(PloverType.CONSULT, PloverType.COOPERATE);

    private static final Set<PloverType> TOGETHER =
            EnumSet.of(PloverType.CONSULT, PloverType.COOPERATE, PloverType.AGREE, PloverType.SUPPORT);

    private static final Set<String> HOLDING = Set.of("hold", "begin", "start", "open", "resume", "take", "continue");

    private Occasions() {}

    /** @param told what was told so far, the latest first */
    static Candidate resolve(Candidate candidate, Sentence sentence, List<Told> told) {
        if (!ActorMention.countries(candidate.target()).isEmpty()) {
            return candidate;
        }
        Reading reading = candidate.reading();
        boolean open = ActorMention.countries(candidate.source()).isEmpty();
        if (open && isCalledOff(reading) && OCCASIONS.contains(reading.coding().type())) {
            return ofAll(candidate, sentence, told);
        }
        if (open && OCCASIONS.contains(reading.coding().type()) && isSet(sentence, reading)) {
            return ofPair(candidate, sentence, told);
        }
        return !open && postponesIt(reading, sentence) ? ofOther(candidate, sentence, told) : candidate;
    }

    private static boolean isCalledOff(Reading reading) {
        return reading.operators().stream()
                .anyMatch(operator -> operator.endsWith(":off") || operator.endsWith(":later"));
    }

    /** {@code has postponed it}. */
    private static boolean postponesIt(Reading reading, Sentence sentence) {
        return reading.coding().cameo().equals(NO_MEETING)
                && sentence.children(reading.trigger(), Role.OBJECT).stream()
                        .anyMatch(object -> object.lemma().equals("it"));
    }

    /** {@code Joint patrols are to begin in March}, {@code a second meeting is planned for May}. */
    private static boolean isSet(Sentence sentence, Reading reading) {
        Token noun = sentence.token(reading.trigger());
        boolean subject = noun.role() == Role.SUBJECT || noun.role() == Role.PASSIVE_SUBJECT;
        if (!subject || noun.head() < 0) {
            return false;
        }
        Token verb = sentence.token(noun.head());
        if (reading.operators().stream().anyMatch(operator -> operator.endsWith(":set"))) {
            return true;
        }
        boolean ahead = sentence.children(verb.index(), Role.MODAL).stream()
                .anyMatch(modal -> modal.lemma().equals("will"));
        boolean begins = HOLDING.contains(verb.lemma());
        boolean isTo = verb.lemma().equals("be")
                && sentence.children(verb.index(), Role.COMPLEMENT).stream()
                        .anyMatch(next -> HOLDING.contains(next.lemma()));
        return ahead && begins || isTo;
    }

    /** The two countries of all meetings, accords and exercises told so far; as it was where these are of several pairs. */
    private static Candidate ofPair(Candidate candidate, Sentence sentence, List<Told> told) {
        Told last = null;
        for (Told each : told) {
            if (!TOGETHER.contains(each.type()) || each.countries().size() < 2) {
                continue;
            }
            if (last != null && !last.countries().equals(each.countries())) {
                return candidate;
            }
            last = last == null ? each : last;
        }
        if (last == null || last.countries().size() > 2) {
            return candidate;
        }
        int trigger = candidate.reading().trigger();
        return new Candidate(
                candidate.reading(),
                standIns(last.parties(), sentence, trigger),
                List.of(),
                candidate.rank(),
                candidate.judgement());
    }

    private static Candidate ofAll(Candidate candidate, Sentence sentence, List<Told> told) {
        int trigger = candidate.reading().trigger();
        for (Told each : told) {
            if (sentence.index() - each.sentence() > REACH) {
                break;
            }
            if (isSuch(each, candidate.reading().coding().type())
                    && !each.countries().isEmpty()) {
                return new Candidate(
                        candidate.reading(),
                        standIns(each.source(), sentence, trigger),
                        standIns(each.target(), sentence, trigger),
                        candidate.rank(),
                        candidate.judgement());
            }
        }
        return candidate;
    }

    private static Candidate ofOther(Candidate candidate, Sentence sentence, List<Told> told) {
        Set<String> own = ActorMention.countries(candidate.source());
        for (Told each : told) {
            if (sentence.index() - each.sentence() > REACH) {
                break;
            }
            List<ActorMention> others = each.parties().stream()
                    .filter(party -> party.actor().country() != null
                            && !own.contains(party.actor().country()))
                    .toList();
            if (isSuch(each, PloverType.CONSULT) && !others.isEmpty()) {
                return candidate.withTarget(
                        standIns(others, sentence, candidate.reading().trigger()));
            }
        }
        return candidate;
    }

    private static boolean isSuch(Told told, PloverType type) {
        return told.type() == type
                || type == PloverType.CONSULT
                        && told.type() == PloverType.AGREE
                        && told.cameo().equals(INTENT);
    }

    private static List<ActorMention> standIns(List<ActorMention> parties, Sentence sentence, int head) {
        return parties.stream()
                .map(party -> Counterpart.at(party, sentence, head))
                .toList();
    }
}
