package org.chancery.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.chancery.actor.ActorMention;
import org.chancery.text.NameType;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.chancery.text.WordLists;
import org.jspecify.annotations.Nullable;

/** The other country that what was told so far leads to. */
final class Counterpart {

    private static final double LIKELY = 0.6;

    /** Prepositions to whom something is said. */
    private static final Set<String> RETALIATING =
            WordLists.of("mention/wordlists.txt").get("retaliating");

    private static final Set<String> ADDRESSING = Set.of("to", "on", "upon", "against", "with", "by");
    /** Those who are a side of their own without a state. */
    private static final Set<String> APART = Set.of("REB", "UAF", "OPP", "PRM", "IMG", "CRM");

    /** So many words of a phrase are looked at. */
    private static final int PHRASE = 12;

    private Counterpart() {}

    /**
     * An actor of the one country that {@code side} finds in what was told, or null where it finds none or several.
     *
     * @param told the latest first
     * @param since index of the first sentence that counts
     * @param own countries that do not count
     * @param side those of a deed who may be meant
     */
    static @Nullable ActorMention only(
            List<Told> told, int since, Set<String> own, Function<Told, List<ActorMention>> side) {
        List<ActorMention> others = new ArrayList<>();
        for (Told each : told) {
            if (each.sentence() < since) {
                break;
            }
            others.addAll(side.apply(each));
        }
        return only(others, own);
    }

    /** The first of the one country among some actors that is not one's {@code own}; null where there is none or several. */
    static @Nullable ActorMention only(List<ActorMention> actors, Set<String> own) {
        List<ActorMention> others = new ArrayList<>(actors);
        others.removeIf(each ->
                each.actor().country() == null || own.contains(each.actor().country()));
        return ActorMention.countries(others).size() == 1 ? others.get(0) : null;
    }

    /**
     * Whether an act names nobody whom it meets: those of {@code demanded that the crew be freed} are not who is asked,
     * those of {@code urged the rebels} are.
     */
    static boolean isOpen(Candidate candidate, Sentence sentence) {
        return candidate.target().stream().allMatch(each -> isBeside(candidate, sentence, each));
    }

    /**
     * Whether an act is told for its own sake: not as a purpose, by a gerund or as an attribute, unless it answers
     * ({@code responded by closing}).
     */
    static boolean isToldOutright(Candidate candidate, Sentence sentence) {
        Token verb = sentence.token(candidate.reading().trigger());
        boolean aside = verb.role() == Role.PREPOSITION_OBJECT
                || verb.role() == Role.ADVERBIAL_CLAUSE
                || verb.role() == Role.REDUCED_RELATIVE
                || verb.role() == Role.PREDICATE
                || verb.role() == Role.MODIFIER;
        boolean finite =
                verb.isVerb() && !verb.tag().equals("VBG") && !verb.tag().equals("VB");
        return !candidate.reading().nominal() && verb.isVerb() && (finite || !aside || isAnswer(sentence, verb));
    }

    private static boolean isAnswer(Sentence sentence, Token gerund) {
        Token by = gerund.role() == Role.PREPOSITION_OBJECT ? sentence.token(gerund.head()) : gerund;
        return by.lemma().equals("by")
                && by.head() >= 0
                && RETALIATING.contains(sentence.token(by.head()).lemma());
    }

    private static boolean isBeside(Candidate candidate, Sentence sentence, ActorMention mention) {
        if (mention.actor().country() != null
                || mention.sentence() != sentence.index()
                || APART.contains(String.valueOf(mention.actor().sector()))) {
            return false;
        }
        Token head = sentence.token(mention.head());
        int trigger = candidate.reading().trigger();
        Token above = head.head() < 0 ? head : sentence.token(head.head());
        boolean addressed =
                head.role() == Role.PREPOSITION_OBJECT && above.head() == trigger && ADDRESSING.contains(above.lemma());
        return !addressed && head.head() != trigger;
    }

    /**
     * {@code boarded a Chilean boat and arrested its crew}, {@code seized a Chilean boat and arrested four fishermen}: people
     * whom no word of their phrase makes one's own.
     */
    static boolean isTheirs(Candidate candidate, Sentence sentence) {
        return OneBreath.FORCE.contains(candidate.reading().coding().type())
                && ActorMention.countries(candidate.target()).equals(ActorMention.countries(candidate.source()))
                && candidate.target().stream()
                        .allMatch(each -> each.sentence() == sentence.index()
                                && sentence.subtree(each.head()).stream()
                                        .limit(PHRASE)
                                        .noneMatch(i -> isName(sentence.token(i))));
    }

    private static boolean isName(Token token) {
        return token.isProperNoun() || token.name() == NameType.GROUP || token.name() == NameType.POLITY;
    }

    /** People of whom their own words do not say whose they are, as those of a country. */
    static List<ActorMention> of(List<ActorMention> people, ActorMention country) {
        return people.stream()
                .map(each -> new ActorMention(
                        each.span(),
                        each.sentence(),
                        each.head(),
                        each.actor().of(Objects.requireNonNull(country.actor().country()), LIKELY),
                        each.via()))
                .toList();
    }

    /** The same actor as a word of another sentence stands for. */
    static ActorMention at(ActorMention known, Sentence sentence, int head) {
        return new ActorMention(
                sentence.token(head).span(), sentence.index(), head, known.actor(), ActorMention.Via.COREFERENCE);
    }
}
