package org.chancery.mention;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.actor.Actor;
import org.chancery.actor.ActorMention;
import org.chancery.ontology.Countries;
import org.chancery.ontology.PloverType;
import org.chancery.statement.Attribution;
import org.chancery.statement.Judgement;
import org.chancery.statement.Modality;
import org.chancery.text.AnalyzedText;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.text.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * What one side tells of another is a claim where the other denies it, where it is a hostile act that only the one who
 * suffered it tells, or where it is one state's charge against another. The denial is an event of its own, told by the report and not by the claimant. Pure.
 */
final class Claims {

    private static final Set<PloverType> HOSTILE =
            EnumSet.of(PloverType.ASSAULT, PloverType.COERCE, PloverType.MOBILIZE);
    private static final Set<String> REBELS = Set.of("REB", "UAF", "PRM", "IMG", "CRM");
    private static final List<String> DENYING =
            WordLists.of("mention/wordlists.txt").ordered("denying");
    /** A claim is not surer than this. */
    private static final double CLAIMED = 1.4;

    private Claims() {}

    static List<EventMention> settle(List<EventMention> mentions, AnalyzedText text) {
        List<EventMention> settled = new ArrayList<>(mentions.size());
        for (EventMention mention : mentions) {
            if (isDenial(mention, text)) {
                settled.add(withoutClaimant(mention, mentions));
            } else if (isTold(mention)
                    && (isDenied(mention, mentions, text) || isToldByItsVictim(mention) || isCharge(mention))) {
                settled.add(mention.settled(
                        new Judgement(
                                Modality.ALLEGED,
                                Math.min(CLAIMED, mention.judgement().certainty()),
                                "told by one side"),
                        mention.date()));
            } else {
                settled.add(mention);
            }
        }
        List<EventMention> aimed = new ArrayList<>(settled.size());
        for (EventMention mention : settled) {
            aimed.add(isDenial(mention, text) ? aimed(mention, settled, text) : mention);
        }
        return aimed;
    }

    /** {@code X says Y armed them, an accusation Y denies}: what Y rejects is what X says. */
    private static EventMention aimed(EventMention denial, List<EventMention> mentions, AnalyzedText text) {
        Set<String> deniers = ActorMention.countries(denial.source());
        if (deniers.isEmpty() || !ActorMention.countries(denial.target()).isEmpty()) {
            return denial;
        }
        for (EventMention claim : mentions) {
            boolean accuses = claim.type() == PloverType.ACCUSE;
            Set<String> charged = ActorMention.countries(accuses ? claim.target() : claim.source());
            List<ActorMention> claimants = accuses ? claim.source() : speakers(claim, text);
            Set<String> from = ActorMention.countries(claimants);
            boolean others = !from.isEmpty() && from.stream().noneMatch(deniers::contains);
            if (claim != denial
                    && isNearBefore(claim, denial, text)
                    && others
                    && !charged.isEmpty()
                    && deniers.containsAll(charged)) {
                return denial.aimedAt(claimants);
            }
        }
        return denial;
    }

    /** The innermost voice of a claim, as an actor of its sentence. */
    private static List<ActorMention> speakers(EventMention claim, AnalyzedText text) {
        if (claim.attribution().isEmpty()) {
            return List.of();
        }
        Attribution attribution = claim.attribution().get(0);
        Actor speaker = attribution.speaker();
        Span words = attribution.source();
        Sentence sentence = words == null ? null : text.sentenceAt(words.start());
        return speaker == null || words == null || sentence == null
                ? List.of()
                : List.of(new ActorMention(
                        words, sentence.index(), sentence.headOf(words), speaker, ActorMention.Via.COREFERENCE));
    }

    /** Whether it is told before, in the same sentence or the one before. */
    private static boolean isNearBefore(EventMention claim, EventMention denial, AnalyzedText text) {
        Sentence here = text.sentenceAt(claim.evidence().start());
        Sentence there = text.sentenceAt(denial.evidence().start());
        return here != null
                && there != null
                && (there.index() == here.index() || there.index() == here.index() + 1)
                && denial.trigger().start() > claim.trigger().start();
    }

    /** {@code X says Y armed them, which Y denies}: X does not say that. */
    private static EventMention withoutClaimant(EventMention denial, List<EventMention> mentions) {
        Set<String> deniers = ActorMention.countries(denial.source());
        List<Attribution> own = new ArrayList<>();
        for (Attribution attribution : denial.attribution()) {
            String speaker = countryOf(attribution);
            boolean claimant = speaker != null
                    && !deniers.contains(speaker)
                    && mentions.stream()
                            .anyMatch(other -> other != denial
                                    && other.evidence().equals(denial.evidence())
                                    && other.trigger().start()
                                            < denial.trigger().start()
                                    && (other.attribution().contains(attribution)
                                            || ActorMention.countries(other.source())
                                                    .contains(speaker)));
            if (!claimant) {
                own.add(attribution);
            }
        }
        return denial.told(own);
    }

    /** Whether those who did it deny it, in the same sentence or the next. */
    private static boolean isDenied(EventMention claim, List<EventMention> mentions, AnalyzedText text) {
        Set<String> doers = ActorMention.countries(claim.source());
        for (EventMention other : mentions) {
            if (isNearBefore(claim, other, text)
                    && isDenial(other, text)
                    && !doers.isEmpty()
                    && ActorMention.countries(other.source()).containsAll(doers)
                    && !ActorMention.countries(other.source()).contains(speaker(claim))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isToldByItsVictim(EventMention mention) {
        String speaker = speaker(mention);
        return HOSTILE.contains(mention.type())
                && speaker != null
                && ActorMention.countries(mention.target()).contains(speaker)
                && !ActorMention.countries(mention.source()).isEmpty()
                && !ActorMention.countries(mention.source()).contains(speaker);
    }

    /** {@code Chad said Sudan had armed rebels}: what one state tells of another, which no third state suffers. */
    private static boolean isCharge(EventMention mention) {
        String speaker = speaker(mention);
        Set<String> doers = ActorMention.countries(mention.source());
        boolean rebels = mention.target().stream()
                .anyMatch(each -> REBELS.contains(String.valueOf(each.actor().sector())));
        boolean unfriendly = HOSTILE.contains(mention.type()) || mention.type() == PloverType.AID && rebels;
        return unfriendly
                && isState(speaker)
                && doers.size() == 1
                && doers.stream().allMatch(Claims::isState)
                && !doers.contains(speaker)
                && mention.source().stream()
                        .noneMatch(each ->
                                REBELS.contains(String.valueOf(each.actor().sector())))
                && ActorMention.countries(mention.target()).stream().allMatch(doers::contains);
    }

    private static boolean isState(@Nullable String country) {
        return country != null && Countries.get().byCode(country) != null;
    }

    /** Whether somebody says that it took place. */
    private static boolean isTold(EventMention mention) {
        Modality modality = mention.judgement().modality();
        return (modality == Modality.OCCURRED || modality == Modality.ONGOING)
                && !mention.attribution().isEmpty();
    }

    private static boolean isDenial(EventMention mention, AnalyzedText text) {
        String trigger = mention.trigger().in(text.text()).toLowerCase(Locale.ROOT);
        return mention.type() == PloverType.REJECT
                && mention.judgement().modality() == Modality.OCCURRED
                && DENYING.stream().anyMatch(trigger::startsWith);
    }

    private static @Nullable String speaker(EventMention mention) {
        return mention.attribution().isEmpty()
                ? null
                : countryOf(mention.attribution().get(0));
    }

    private static @Nullable String countryOf(Attribution attribution) {
        return attribution.speaker() == null ? null : attribution.speaker().country();
    }
}
