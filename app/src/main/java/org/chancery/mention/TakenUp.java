package org.chancery.mention;

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
    private static final Set<String> CLAIM = Set.of(
            "accusation",
            "allegation",
            "charge",
            "claim",
            "criticism",
            "remark",
            "comment",
            "statement",
            "complaint",
            "demand",
            "threat",
            "warning");
    /** Nouns for what somebody has done, whatever it was. */
    private static final Set<String> DEED = Set.of("move", "decision", "step", "act", "action", "measure", "gesture");

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "such");
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
        for (Narrative.Told told : narrative.latestFirst()) {
            if (sentence.index() - told.sentence() > REACH) {
                break;
            }
            List<ActorMention> doers = told.mention().source().stream()
                    .filter(each -> each.actor().country() != null)
                    .toList();
            if (!doers.isEmpty() && fits(sentence.token(deed).lemma(), told) && !isOwn(candidate, doers)) {
                return candidate.withTarget(standIns(doers, sentence, deed));
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

    private static boolean isOwn(Candidate candidate, List<ActorMention> doers) {
        Set<String> names =
                candidate.source().stream().map(each -> each.actor().name()).collect(Collectors.toSet());
        return doers.stream().anyMatch(each -> names.contains(each.actor().name()));
    }

    private static List<ActorMention> standIns(List<ActorMention> doers, Sentence sentence, int head) {
        int first = sentence.children(head, Role.DETERMINER).get(0).index();
        Span span = new Span(
                sentence.token(Math.min(first, head)).start(),
                sentence.token(head).end());
        return doers.stream()
                .map(each -> new ActorMention(
                        span, sentence.index(), head, each.actor(), ActorMention.Via.COREFERENCE))
                .toList();
    }
}
