package org.chancery.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.actor.ActorMention;
import org.chancery.mention.lexicon.Coding;
import org.chancery.mention.lexicon.Entry;
import org.chancery.mention.lexicon.NounClasses;
import org.chancery.mention.lexicon.RolePath;
import org.chancery.mention.reading.Reading;
import org.chancery.ontology.PloverType;
import org.chancery.statement.Judgement;
import org.chancery.statement.Modality;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.text.Token;
import org.chancery.text.WordLists;
import org.chancery.time.Anniversaries;
import org.chancery.time.TimeExpression;

/**
 * Agreements of the past that a sentence only speaks of: by their anniversary, by their year, or as what a new one
 * replaces. An anniversary is not the treaty: what is coded is the treaty, as background.
 */
final class Accords {

    private static final RolePath NOWHERE = new RolePath(List.of());
    private static final Entry ENTRY = new Entry(
            "accord",
            Entry.Kind.NOUN,
            List.of("accord"),
            List.of(),
            List.of(),
            new Coding(PloverType.AGREE, null, "030", List.of("diplomatic")),
            null,
            NOWHERE,
            NOWHERE,
            null,
            true,
            "pair",
            0,
            false);
    private static final Judgement LOOKED_BACK_ON =
            new Judgement(Modality.BACKGROUND, 3, "an agreement of the past that is only spoken of");
    private static final Coding SIGNED = new Coding(PloverType.SUPPORT, null, "057", List.of("diplomatic"));
    private static final Set<String> SIGNING = Set.of("signing", "signature", "conclusion");
    private static final Set<String> OF_YEAR = Set.of("of", "from", "in");
    private static final Set<String> REPLACE = Set.of("replace", "supersede", "succeed", "supplant");
    private static final Set<String> SIGN = Set.of("sign", "conclude", "initial", "reach", "negotiate");
    private static final Set<String> DATE_BACK =
            WordLists.of("mention/wordlists.txt").get("dating back");

    private final NounClasses classes;

    Accords(NounClasses classes) {
        this.classes = classes;
    }

    /**
     * The agreements of the past in a sentence.
     *
     * @param events what the sentence tells besides; an agreement that one of them is about is left to it
     */
    List<Candidate> of(Sentence sentence, Participants participants, List<Candidate> events, Narrative narrative) {
        List<Candidate> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            int i = token.index();
            if (token.isNoun() && SIGNING.contains(token.lemma())) {
                signing(sentence, i, participants, events, narrative).ifPresent(found::add);
            }
            if (!token.isNoun()
                    || !classes.contains("accord", token.lemma())
                    || token.role() == Role.COMPOUND
                    || isTold(sentence, i, events)) {
                continue;
            }
            boolean remembered = Anniversaries.of(sentence, i) != null;
            boolean replaced = isReplaced(sentence, i);
            if (!remembered && !replaced && !hasYear(sentence, i)) {
                continue;
            }
            List<ActorMention> parties = parties(sentence, i, participants);
            if (ActorMention.countries(parties).size() < 2 && (remembered || replaced)) {
                parties = ofThePair(parties, narrative.pair(), i, participants);
            }
            if (ActorMention.countries(parties).size() >= 2) {
                found.add(new Candidate(reading(i), parties, List.of(), -1, LOOKED_BACK_ON));
            }
        }
        return found;
    }

    /** {@code the agenda includes the signing of an accord}: between the pair that the report is about. */
    private Optional<Candidate> signing(
            Sentence sentence, int noun, Participants participants, List<Candidate> events, Narrative narrative) {
        if (events.stream().anyMatch(event -> event.reading().words().contains(noun))) {
            return Optional.empty();
        }
        for (int child : sentence.children(noun)) {
            for (Token object : sentence.children(child, Role.PREPOSITION_OBJECT)) {
                if (sentence.token(child).lemma().equals("of") && classes.contains("accord", object.lemma())) {
                    List<ActorMention> parties = parties(sentence, object.index(), participants);
                    boolean untold = ActorMention.countries(parties).size() < 2;
                    parties = untold ? ofThePair(parties, narrative.pair(), noun, participants) : parties;
                    Reading reading = new Reading(
                            SIGNED,
                            noun,
                            List.of(noun),
                            List.of(),
                            List.of(),
                            List.of(object.index()),
                            ENTRY,
                            List.of(),
                            false,
                            true,
                            0);
                    return ActorMention.countries(parties).size() < 2
                            ? Optional.empty()
                            : Optional.of(new Candidate(
                                    reading, parties, List.of(), 0, untold ? narrative.ofThePair() : null));
                }
            }
        }
        return Optional.empty();
    }

    /** The year that the agreement's own words tell; unresolved where they tell none, or count back from an anniversary. */
    static EventMention.EventDate year(Sentence sentence, int noun, List<TimeExpression> times) {
        if (!hasYear(sentence, noun)) {
            return EventMention.EventDate.UNRESOLVED;
        }
        Span phrase = sentence.subtreeSpan(noun);
        for (TimeExpression time : times) {
            String value = time.value();
            if (phrase.contains(time.span()) && value != null && value.length() == 4 && time.interval() != null) {
                return new EventMention.EventDate(time.interval(), value, time.basis(), time.span());
            }
        }
        return EventMention.EventDate.UNRESOLVED;
    }

    private static Reading reading(int noun) {
        return new Reading(
                Objects.requireNonNull(ENTRY.coding()),
                noun,
                List.of(noun),
                List.of(),
                List.of(),
                List.of(noun),
                ENTRY,
                List.of(),
                false,
                true,
                0);
    }

    /** Whether an event of the sentence is the making of this very agreement. */
    private static boolean isTold(Sentence sentence, int noun, List<Candidate> events) {
        Token token = sentence.token(noun);
        if (token.role() == Role.OBJECT
                && SIGN.contains(sentence.token(token.head()).lemma())) {
            return true;
        }
        for (Candidate event : events) {
            Reading reading = event.reading();
            String cameo = reading.coding().cameo();
            boolean made = reading.coding().type() == PloverType.AGREE || cameo.startsWith("05");
            boolean about = reading.words().contains(noun) || reading.objects().contains(noun);
            if (made && about && reading.trigger() != noun) {
                return true;
            }
            if (made && sentence.isBelow(reading.trigger(), noun) && reading.trigger() != noun) {
                return true;
            }
        }
        return false;
    }

    private static boolean isReplaced(Sentence sentence, int noun) {
        Token token = sentence.token(noun);
        if (token.head() < 0) {
            return false;
        }
        Token verb = sentence.token(token.head());
        boolean passive = token.role() == Role.PASSIVE_SUBJECT;
        return REPLACE.contains(verb.lemma()) && (token.role() == Role.OBJECT || passive);
    }

    /** {@code the 1959 treaty}, {@code the accord of 2003}, {@code accords dating back to 1988}. */
    private static boolean hasYear(Sentence sentence, int noun) {
        for (int child : sentence.children(noun)) {
            Token token = sentence.token(child);
            if (child < noun && isYear(token)) {
                return true;
            }
            boolean of = OF_YEAR.contains(token.lemma()) && child > noun;
            if (of && sentence.children(child, Role.PREPOSITION_OBJECT).stream().anyMatch(Accords::isYear)) {
                return true;
            }
            boolean dated = token.role() == Role.REDUCED_RELATIVE && DATE_BACK.contains(token.lemma());
            if (dated && sentence.subtree(child).stream().anyMatch(i -> isYear(sentence.token(i)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isYear(Token token) {
        String form = token.form();
        return form.length() == 4
                && (form.startsWith("1") && form.charAt(1) >= '6' || form.startsWith("20"))
                && form.chars().allMatch(Character::isDigit);
    }

    /** Those whom the agreement binds, as its own phrase tells; with one only, the subject that speaks of it too. */
    private static List<ActorMention> parties(Sentence sentence, int noun, Participants participants) {
        List<Integer> heads = new ArrayList<>();
        for (int i : sentence.subtree(noun).stream().toArray()) {
            Token token = sentence.token(i);
            if (i > noun && token.lemma().equals("between")) {
                heads.addAll(objects(sentence, i));
            }
        }
        List<ActorMention> parties = participants.at(heads);
        if (ActorMention.countries(parties).size() >= 2) {
            return parties;
        }
        for (Token possessor : sentence.children(noun, Role.POSSESSOR)) {
            sentence.withConjuncts(possessor.index()).forEach(token -> heads.add(token.index()));
        }
        for (int child : sentence.children(noun)) {
            Token token = sentence.token(child);
            if (token.lemma().equals("with") || token.lemma().equals("among")) {
                heads.addAll(objects(sentence, child));
            } else if (token.role() == Role.MODIFIER && !token.isVerb()) {
                heads.add(child);
            }
        }
        parties = known(participants.at(heads));
        if (ActorMention.countries(parties).size() == 1) {
            heads.addAll(subjects(sentence, noun));
            parties = known(participants.at(heads));
        }
        return parties;
    }

    private static List<Integer> objects(Sentence sentence, int preposition) {
        List<Integer> heads = new ArrayList<>();
        for (Token object : sentence.children(preposition, Role.PREPOSITION_OBJECT)) {
            sentence.withConjuncts(object.index()).forEach(token -> heads.add(token.index()));
        }
        return heads;
    }

    /** Subjects of the verb that the noun is an object of. */
    private static List<Integer> subjects(Sentence sentence, int noun) {
        List<Integer> heads = new ArrayList<>();
        for (int at = noun, steps = 0;
                at >= 0 && steps < 6;
                at = sentence.token(at).head(), steps++) {
            if (sentence.token(at).isVerb()) {
                for (Token subject : sentence.children(at, Role.SUBJECT)) {
                    sentence.withConjuncts(subject.index()).forEach(token -> heads.add(token.index()));
                }
                if (!heads.isEmpty()) {
                    return heads;
                }
            }
        }
        return heads;
    }

    /** The pair of countries that the report is about stands in for parties that the sentence leaves out. */
    private static List<ActorMention> ofThePair(
            List<ActorMention> parties, Set<String> pair, int noun, Participants participants) {
        if (pair.size() != 2 || !pair.containsAll(ActorMention.countries(parties))) {
            return parties;
        }
        return pair.stream().map(country -> participants.state(country, noun)).collect(Collectors.toList());
    }

    private static List<ActorMention> known(List<ActorMention> mentions) {
        return mentions.stream().filter(each -> each.actor().country() != null).collect(Collectors.toList());
    }
}
