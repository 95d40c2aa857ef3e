package org.chancery.mention;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.actor.ActorMention;
import org.chancery.ontology.PloverType;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.text.Token;
import org.chancery.text.WordLists;

/**
 * Whom an answer is aimed at that names only a deed told before: {@code condemned the delivery}, {@code denied the
 * allegation}, {@code thanked them for the step}. The one who did the deed is the target.
 */
final class TakenUp {

    private static final Set<PloverType> ANSWERS = EnumSet.of(
            PloverType.ACCUSE, PloverType.REJECT, PloverType.SUPPORT, PloverType.PROTEST, PloverType.THREATEN);
    private static final Set<PloverType> CLAIMS =
            EnumSet.of(PloverType.ACCUSE, PloverType.THREATEN, PloverType.STATE, PloverType.REQUEST);
    /** Nouns for what somebody has said. */
    private static final Set<String> CLAIM =
            WordLists.of("mention/wordlists.txt").get("claims");
    /** Nouns for what somebody has done, whatever it was. */
    private static final Set<String> DEED =
            WordLists.of("mention/wordlists.txt").get("deeds");

    /** Nouns for what several have done together. */
    private static final Set<String> MUTUAL =
            WordLists.of("mention/wordlists.txt").get("mutual deeds");

    private static final Set<PloverType> FRIENDLY =
            EnumSet.of(PloverType.CONSULT, PloverType.AGREE, PloverType.COOPERATE, PloverType.SUPPORT);
    private static final Set<String> DEFINITE =
            WordLists.of("mention/wordlists.txt").get("definite");
    private static final int REACH = 3;
    private static final int STEM = 5;

    private TakenUp() {}

    /** The candidate with its target, where the deed that it answers was told in one of the last sentences. */
    static Candidate resolve(Candidate candidate, Sentence sentence, Narrative narrative) {
        boolean open = candidate.target().stream().allMatch(each -> each.actor().country() == null);
        if (!open
                || !ANSWERS.contains(candidate.reading().coding().type())
                || candidate.source().isEmpty()) {
            return candidate;
        }
        int deed = deed(candidate, sentence);
        if (deed < 0) {
            return candidate;
        }
        String noun = sentence.token(deed).lemma();
        for (Narrative.Told told : narrative.latestFirst()) {
            if (sentence.index() - told.sentence() > REACH) {
                break;
            }
            if (MUTUAL.contains(noun)) {
                List<ActorMention> others = others(candidate, told.mention());
                if (others.isEmpty()) {
                    continue;
                }
                return candidate.withTarget(standIns(others, sentence, deed));
            }
            List<ActorMention> doers = told.mention().source().stream()
                    .filter(each -> each.actor().country() != null)
                    .toList();
            if (doers.isEmpty() || !fits(sentence.token(deed).lemma(), told)) {
                continue;
            }
            List<ActorMention> whom = isDenial(candidate) && ofOwnCountry(candidate, doers)
                    ? suffering(candidate, told.mention())
                    : doers;
            if (!whom.isEmpty() && !isOwn(candidate, whom)) {
                return candidate.withTarget(standIns(whom, sentence, deed));
            }
        }
        return candidate;
    }

    /** The definite noun that the act is aimed at, or -1. */
    private static int deed(Candidate candidate, Sentence sentence) {
        for (int head : candidate.reading().targets()) {
            if (isDefinite(sentence, head)) {
                return head;
            }
        }
        for (Token object : sentence.children(candidate.reading().trigger(), Role.OBJECT)) {
            if (isDefinite(sentence, object.index())) {
                return object.index();
            }
        }
        return -1;
    }

    private static boolean isDefinite(Sentence sentence, int head) {
        Token token = sentence.token(head);
        return token.isNoun()
                && !token.isProperNoun()
                && sentence.children(head, Role.DETERMINER).stream().anyMatch(d -> DEFINITE.contains(d.lemma()));
    }

    private static boolean fits(String deed, Narrative.Told told) {
        PloverType type = told.mention().type();
        if (CLAIM.contains(deed)) {
            return CLAIMS.contains(type);
        }
        if (DEED.contains(deed)) {
            return type != PloverType.STATE;
        }
        return told.lemmas().stream().anyMatch(lemma -> isKin(lemma, deed));
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

    /** The parties of a common work other than the one who speaks of it; nobody where it is none. */
    private static List<ActorMention> others(Candidate candidate, EventMention told) {
        List<ActorMention> parties = new ArrayList<>(told.source());
        parties.addAll(told.target());
        parties.removeIf(each -> each.actor().country() == null);
        if (!FRIENDLY.contains(told.type())
                || parties.stream()
                                .map(each -> each.actor().country())
                                .distinct()
                                .count()
                        < 2) {
            return List.of();
        }
        Set<String> own = ActorMention.allegiances(candidate.source());
        parties.removeIf(each -> own.contains(String.valueOf(each.actor().country())));
        return parties;
    }

    private static boolean isDenial(Candidate candidate) {
        return candidate.reading().coding().type() == PloverType.REJECT;
    }

    private static boolean ofOwnCountry(Candidate candidate, List<ActorMention> doers) {
        Set<String> own = ActorMention.allegiances(candidate.source());
        return doers.stream()
                .allMatch(each -> own.contains(String.valueOf(each.actor().country())));
    }

    /** Who denies a deed of his own country answers those who suffered it. */
    private static List<ActorMention> suffering(Candidate candidate, EventMention told) {
        Set<String> own = ActorMention.allegiances(candidate.source());
        return told.target().stream()
                .filter(each -> each.actor().country() != null
                        && !own.contains(each.actor().country()))
                .toList();
    }

    private static boolean isOwn(Candidate candidate, List<ActorMention> doers) {
        Set<String> names =
                candidate.source().stream().map(Candidates::identity).collect(Collectors.toSet());
        return doers.stream().anyMatch(each -> names.contains(Candidates.identity(each)));
    }

    private static List<ActorMention> standIns(List<ActorMention> doers, Sentence sentence, int head) {
        int first = sentence.children(head, Role.DETERMINER).get(0).index();
        Span span = new Span(
                sentence.token(Math.min(first, head)).start(),
                sentence.token(head).end());
        return doers.stream()
                .map(each -> new ActorMention(span, sentence.index(), head, each.actor(), ActorMention.Via.COREFERENCE))
                .toList();
    }
}
