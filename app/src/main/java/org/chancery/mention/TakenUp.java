package org.chancery.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.actor.ActorMention;
import org.chancery.ontology.PloverType;
import org.chancery.text.NameType;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.text.Token;
import org.chancery.text.WordLists;

/**
 * Whom an answer is aimed at that names only a deed told before: {@code condemned the delivery}, {@code accepted the
 * apology}, {@code dropped its complaint}. Who did another's deed is the target; of a deed of one's own, the one whom it
 * was done to. Pure.
 */
final class TakenUp {

    private static final Set<PloverType> ANSWERS = EnumSet.of(
            PloverType.ACCUSE,
            PloverType.REJECT,
            PloverType.SUPPORT,
            PloverType.PROTEST,
            PloverType.THREATEN,
            PloverType.REQUEST,
            PloverType.AGREE);
    /** What one does about a deed of one's own: undoes it, makes it good, keeps it up. */
    private static final Set<PloverType> AMENDS =
            EnumSet.of(PloverType.CONCEDE, PloverType.RETREAT, PloverType.AID, PloverType.COOPERATE, PloverType.AGREE);

    private static final Set<PloverType> ANSWERED = EnumSet.of(PloverType.REJECT, PloverType.AGREE);
    /** What can be rejected or accepted. */
    private static final Set<PloverType> PROPOSED =
            EnumSet.of(PloverType.REQUEST, PloverType.ACCUSE, PloverType.THREATEN, PloverType.AID, PloverType.CONSULT);
    /** CAMEO's apology. */
    private static final String APOLOGY = "055";

    /** Nouns for what several have done together. */
    private static final Set<String> MUTUAL =
            WordLists.of("mention/wordlists.txt").get("mutual deeds");

    private static final Set<String> DEFINITE =
            WordLists.of("mention/wordlists.txt").get("definite");
    private static final int REACH = 3;
    private static final int STEM = 5;

    private TakenUp() {}

    /**
     * The candidate with its target, where the deed that it answers was told in one of the last sentences.
     *
     * @param told what was told so far, the latest first
     */
    static Candidate resolve(Candidate candidate, Sentence sentence, List<Told> told) {
        PloverType type = candidate.reading().coding().type();
        if (!isOpen(candidate, sentence)
                || candidate.source().isEmpty()
                || !ANSWERS.contains(type) && !AMENDS.contains(type)) {
            return candidate;
        }
        for (int noun : nouns(candidate, sentence)) {
            List<ActorMention> whom = whom(candidate, sentence, noun, told);
            if (!whom.isEmpty()) {
                return candidate.withTarget(standIns(whom, sentence, noun));
            }
        }
        return isAnswerToIt(candidate, sentence) ? candidate.withTarget(List.of()) : candidate;
    }

    private static boolean isAnswerToIt(Candidate candidate, Sentence sentence) {
        List<Integer> targets = candidate.reading().targets();
        return targets.size() == 1 && isAnswered(candidate, sentence, targets.get(0));
    }

    /** Whether no country is named; whose {@code the air strike} was is not told by where the report comes from. */
    private static boolean isOpen(Candidate candidate, Sentence sentence) {
        return isAnswerToIt(candidate, sentence)
                || candidate.target().stream()
                        .allMatch(each -> each.actor().country() == null
                                || each.sentence() == sentence.index() && isUnnamedDeed(sentence, each.head()));
    }

    private static boolean isUnnamedDeed(Sentence sentence, int head) {
        return isDefinite(sentence, head)
                && !DeedNouns.types(sentence.token(head).lemma()).isEmpty()
                && Arrays.stream(sentence.children(head))
                        .mapToObj(sentence::token)
                        .noneMatch(part -> part.isProperNoun()
                                || part.name() == NameType.GROUP
                                || part.role() == Role.PREPOSITION
                                || part.role() == Role.POSSESSOR);
    }

    /** The nouns that may take up a deed: what the act is aimed at, then what stands behind its prepositions. */
    private static Set<Integer> nouns(Candidate candidate, Sentence sentence) {
        Set<Integer> nouns = new LinkedHashSet<>(candidate.reading().targets());
        int trigger = candidate.reading().trigger();
        nouns.addAll(objects(sentence, trigger, Role.OBJECT));
        for (int noun : List.copyOf(nouns)) {
            nouns.addAll(behindPrepositions(sentence, noun));
        }
        nouns.addAll(behindPrepositions(sentence, trigger));
        for (Token clause : sentence.children(trigger, Role.COMPLEMENT)) {
            nouns.addAll(objects(sentence, clause.index(), Role.SUBJECT));
            nouns.addAll(objects(sentence, clause.index(), Role.PASSIVE_SUBJECT));
        }
        nouns.removeIf(noun -> !isDefinite(sentence, noun) && !isAnswered(candidate, sentence, noun));
        return nouns;
    }

    /** {@code Chile proposed a truce; Peru rejected it}: what is rejected or accepted is no state. */
    private static boolean isAnswered(Candidate candidate, Sentence sentence, int pronoun) {
        Token token = sentence.token(pronoun);
        return token.lemma().equals("it")
                && token.role() == Role.OBJECT
                && token.head() == candidate.reading().trigger()
                && ANSWERED.contains(candidate.reading().coding().type());
    }

    private static List<Integer> objects(Sentence sentence, int head, Role role) {
        return sentence.children(head, role).stream().map(Token::index).toList();
    }

    private static List<Integer> behindPrepositions(Sentence sentence, int head) {
        List<Integer> found = new ArrayList<>();
        for (Token preposition : sentence.children(head, Role.PREPOSITION)) {
            found.addAll(objects(sentence, preposition.index(), Role.PREPOSITION_OBJECT));
        }
        return found;
    }

    /** {@code the claim}, {@code this step}, {@code its complaint}. */
    private static boolean isDefinite(Sentence sentence, int head) {
        Token token = sentence.token(head);
        if (!token.isNoun() || token.isProperNoun()) {
            return false;
        }
        return sentence.children(head, Role.DETERMINER).stream().anyMatch(d -> DEFINITE.contains(d.lemma()))
                || sentence.children(head, Role.POSSESSOR).stream().anyMatch(Token::isPronoun);
    }

    /** Whom the nearest deed that fits points to; nobody where two deeds of one sentence fit and differ. */
    private static List<ActorMention> whom(Candidate candidate, Sentence sentence, int noun, List<Told> told) {
        String word = sentence.token(noun).lemma();
        List<ActorMention> found = List.of();
        int where = -1;
        for (Told each : told) {
            if (sentence.index() - each.sentence() > REACH || !found.isEmpty() && each.sentence() != where) {
                break;
            }
            List<ActorMention> whom = MUTUAL.contains(word)
                    ? others(candidate, each)
                    : fits(word, each) ? aim(candidate, each) : List.of();
            if (whom.isEmpty()) {
                continue;
            }
            if (!found.isEmpty() && !ActorMention.countries(found).equals(ActorMention.countries(whom))) {
                return List.of();
            }
            found = found.isEmpty() ? whom : found;
            where = each.sentence();
        }
        return found;
    }

    private static boolean fits(String noun, Told told) {
        return noun.equals("it")
                ? PROPOSED.contains(told.type())
                : DeedNouns.types(noun).contains(told.type())
                        || told.lemmas().stream().anyMatch(lemma -> isKin(lemma, noun));
    }

    /** Whether a verb and a noun are of one stem: {@code deliver}, {@code delivery}. */
    private static boolean isKin(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int common = 0;
        while (common < shorter && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common >= Math.min(STEM, Math.max(4, shorter - 1));
    }

    /** Who did another's deed, or whom one's own was done to. */
    private static List<ActorMention> aim(Candidate candidate, Told told) {
        Set<String> own = ActorMention.countries(candidate.source());
        List<ActorMention> doers = known(told.source());
        PloverType type = candidate.reading().coding().type();
        boolean ofOwn = !doers.isEmpty()
                && doers.stream().allMatch(each -> own.contains(each.actor().country()));
        if (ofOwn) {
            boolean amends = AMENDS.contains(type)
                    || type == PloverType.REJECT
                    || candidate.reading().coding().cameo().equals(APOLOGY);
            List<ActorMention> sufferers = new ArrayList<>(known(told.target()));
            sufferers.removeIf(each -> own.contains(each.actor().country()));
            return amends ? sufferers : isAtHome(candidate, doers) ? doers : List.of();
        }
        return ANSWERS.contains(type)
                        && doers.stream()
                                .noneMatch(each -> own.contains(each.actor().country()))
                ? doers
                : List.of();
    }

    /** {@code The opposition condemned the decision}: those who do not speak for their state may answer it. */
    private static boolean isAtHome(Candidate candidate, List<ActorMention> doers) {
        return candidate.source().stream().noneMatch(StateVoice::isHeardIn)
                && doers.stream().allMatch(StateVoice::isHeardIn);
    }

    private static List<ActorMention> known(List<ActorMention> side) {
        return side.stream().filter(each -> each.actor().country() != null).toList();
    }

    /** The parties of a common work other than the one who speaks of it; nobody where it is none. */
    private static List<ActorMention> others(Candidate candidate, Told told) {
        List<ActorMention> parties = new ArrayList<>(known(told.parties()));
        if (!Tone.JOINT.contains(told.type()) || ActorMention.countries(parties).size() < 2) {
            return List.of();
        }
        Set<String> own = ActorMention.countries(candidate.source());
        parties.removeIf(each -> own.contains(each.actor().country()));
        return parties;
    }

    private static List<ActorMention> standIns(List<ActorMention> whom, Sentence sentence, int head) {
        int first = head;
        for (int child : sentence.children(head)) {
            Role role = sentence.token(child).role();
            first = role == Role.DETERMINER || role == Role.POSSESSOR ? Math.min(first, child) : first;
        }
        Span span = new Span(sentence.token(first).start(), sentence.token(head).end());
        return whom.stream()
                .map(each -> new ActorMention(span, sentence.index(), head, each.actor(), ActorMention.Via.COREFERENCE))
                .toList();
    }
}
