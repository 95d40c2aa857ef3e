package org.chancery.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.actor.ActorMention;
import org.chancery.mention.lexicon.Entry;
import org.chancery.mention.lexicon.Lexicon;
import org.chancery.mention.reading.Reading;
import org.chancery.mention.reading.SentenceReader;
import org.chancery.mention.reading.Trace;
import org.chancery.ontology.Ontology;
import org.chancery.ontology.PloverType;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds the events of one sentence with their actors, and leaves out those that nothing carries. */
final class Candidates {

    /** What an entry needs whose act of a state is one also where nobody is named whom it hits. */
    private static final String MEASURE = "measure";

    private final Lexicon lexicon;
    private final SubjectFields fields = SubjectFields.load();

    Candidates(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Events in the order of their weight in the sentence, each real act once. */
    List<Candidate> of(Sentence sentence, Participants participants, Narrative narrative) {
        return of(sentence, participants, narrative, Trace.NONE);
    }

    /** The same, telling what was passed over and why. */
    List<Candidate> of(Sentence sentence, Participants participants, Narrative narrative, Trace trace) {
        List<Candidate> found = new ArrayList<>();
        List<Reading> readings = SentenceReader.read(sentence, lexicon, participants.cast(), trace);
        String field = readings.isEmpty() ? null : fields.of(sentence);
        for (Reading reading : readings) {
            List<ActorMention> source = participants.at(reading.sources());
            List<ActorMention> told = new ArrayList<>(participants.at(reading.targets()));
            told.removeIf(mention -> isAmong(mention, source)
                    || Essay.isAnyone(sentence, mention)
                    || NoTargets.isOne(sentence, reading, mention, source)
                    || Promised.isMatter(sentence, reading, mention, source)
                    || Strength.isTold(sentence, mention));
            List<ActorMention> owned = ForeignOwner.of(sentence, reading, participants, source, told);
            double rank = rank(sentence, reading, source, owned);
            Candidate candidate = OtherSides.find(
                    new Candidate(reading, source, owned, rank), sentence, participants, found, narrative);
            String fault = field != null && !isOfState(sentence, candidate, field)
                    ? "the sentence is one of " + field
                    : fault(sentence, candidate, participants);
            if (fault == null) {
                found.add(candidate);
            } else {
                trace.passedOver(sentence.token(reading.trigger()), reading.entry(), fault);
            }
        }
        found.sort(Comparator.comparingDouble(Candidate::rank)
                .reversed()
                .thenComparing(c -> c.reading().trigger()));
        List<Candidate> whole = distinct(sentence, found);
        whole.removeIf(candidate -> candidate.reading().nominal() && !candidate.hasBothSides());
        return whole;
    }

    /** Why nothing carries a candidate; null where it stands. */
    private @Nullable String fault(Sentence sentence, Candidate candidate, Participants participants) {
        Reading reading = candidate.reading();
        if (reading.nominal() && isRemembered(sentence, reading.trigger())) {
            return "it is remembered, not done";
        }
        if (Essay.isAim(sentence, reading)) {
            return "it is an aim, not an act";
        }
        boolean claim = reading.operators().stream().anyMatch(operator -> operator.endsWith(":accuse"));
        if (claim && candidate.source().isEmpty() && candidate.target().isEmpty()) {
            return "nobody claims it of anybody";
        }
        if (candidate.source().isEmpty() && isThing(sentence, reading.sources())) {
            return "what acts is a thing";
        }
        if (candidate.source().stream().noneMatch(Candidates::isKnown)
                && candidate.target().stream().noneMatch(Candidates::isKnown)) {
            return "neither side is known";
        }
        if (candidate.target().isEmpty() && OtherSides.isCondition(reading, sentence)) {
            return "it is a condition that names nobody";
        }
        boolean refusal = reading.coding().type() == PloverType.REJECT
                && !reading.operators().isEmpty();
        if (refusal
                && reading.coding().cameo().equals("125")
                && candidate.target().isEmpty()
                && reading.operators().stream().noneMatch(operator -> operator.endsWith(":refuse"))) {
            return "nobody is told whom a meeting is refused to";
        }
        if (!MEASURE.equals(reading.entry().need())
                && Ontology.get().needsRecipient(reading.coding().type())
                && candidate.target().isEmpty()
                && candidate.source().size() < 2) {
            return "its type needs a recipient";
        }
        if (reading.nominal() && !candidate.hasBothSides() && reading.coding().type() != PloverType.PROTEST) {
            return "a noun alone needs both sides";
        }
        return fulfils(reading.entry().need(), candidate, participants)
                ? null
                : "it needs " + reading.entry().need();
    }

    /** Whether what an entry needs beyond its words is there. */
    private static boolean fulfils(@Nullable String need, Candidate candidate, Participants participants) {
        if (need == null) {
            return true;
        }
        Reading reading = candidate.reading();
        return switch (need) {
            case "T" -> !candidate.target().isEmpty();
            case "pair" -> candidate.hasBothSides();
            case "official" -> isOfficial(candidate, participants);
            case MEASURE -> !candidate.target().isEmpty() || isOfficial(candidate, participants);
            case "verb" -> !reading.nominal();
            case "person" -> reading.targets().stream().anyMatch(participants.cast()::isPerson);
            default -> true;
        };
    }

    private static boolean isOfficial(Candidate candidate, Participants participants) {
        return candidate.reading().sources().stream().anyMatch(participants.cast()::isOfficial)
                || candidate.source().stream().anyMatch(each -> holdsOffice(each) || StateVoice.isState(each));
    }

    /** Whether anything but its words is known of an actor: without that, nobody acts on nobody. */
    private static boolean isKnown(ActorMention mention) {
        return mention.actor().country() != null || mention.actor().sector() != null;
    }

    /** {@code the 50th anniversary of cooperation between the two}: what is remembered does not happen again. */
    private static boolean isRemembered(Sentence sentence, int trigger) {
        for (int at = sentence.token(trigger).head();
                at >= 0;
                at = sentence.token(at).head()) {
            if (sentence.token(at).isVerb()) {
                return false;
            }
            if (sentence.token(at).lemma().equals("anniversary")) {
                return true;
            }
        }
        return false;
    }

    /** Whether something acts that can neither act nor be wielded or done by someone. */
    private boolean isThing(Sentence sentence, List<Integer> heads) {
        if (heads.isEmpty()) {
            return false;
        }
        Token token = sentence.token(heads.get(0));
        return token.isNoun()
                && !lexicon.classes().contains("weapon", token.lemma())
                && !lexicon.classes().contains("weaponry", token.lemma())
                && lexicon.entries(Entry.Kind.NOUN, token.lemma()).isEmpty();
    }

    /** Whether a state or somebody in office is a party; but in trade the name of a state alone is that of its team. */
    private static boolean isOfState(Sentence sentence, Candidate candidate, String field) {
        return Stream.concat(candidate.source().stream(), candidate.target().stream())
                .anyMatch(party -> "COP".equals(party.actor().sector())
                        || holdsOffice(party)
                        || field.equals(SubjectFields.TRADE)
                                && StateVoice.isState(party)
                                && party.actor()
                                        .name()
                                        .contains(sentence.token(party.head()).form()));
    }

    private static boolean holdsOffice(ActorMention mention) {
        String sector = mention.actor().sector();
        return sector != null
                && Set.of("GOV", "MIL", "LEG", "JUD", "SPY", "REB").contains(sector)
                && mention.via() != ActorMention.Via.COUNTRY;
    }

    private static double rank(
            Sentence sentence, Reading reading, List<ActorMention> source, List<ActorMention> target) {
        double rank = 0;
        for (int at = reading.trigger(); at >= 0; at = sentence.token(at).head()) {
            rank -= switch (sentence.token(at).role()) {
                case RELATIVE, REDUCED_RELATIVE -> 2;
                case ADVERBIAL_CLAUSE -> 1.5;
                case COMPLEMENT, PARATAXIS -> 0.3;
                case CONJUNCT -> 0.4;
                case PREPOSITION, APPOSITION, POSSESSOR -> 1;
                default -> 0;
            };
        }
        if (reading.nominal()) {
            rank -= 1.5;
        }
        if (!source.isEmpty() && (!target.isEmpty() || source.size() > 1)) {
            rank += 2;
        } else if (!source.isEmpty()) {
            rank += 0.6;
        }
        return rank + Math.min(reading.score(), 5) * 0.15;
    }

    /** Of several readings of one act the heavier one stays. */
    private static List<Candidate> distinct(Sentence sentence, List<Candidate> found) {
        List<Candidate> kept = new ArrayList<>();
        for (Candidate candidate : found) {
            int completes = completes(kept, candidate);
            int attack = Casualties.attack(sentence, kept, candidate);
            if (attack >= 0) {
                kept.set(attack, Casualties.of(kept.get(attack), candidate));
            } else if (completes >= 0) {
                Candidate half = kept.get(completes);
                kept.set(completes, new Candidate(half.reading(), half.source(), candidate.target(), half.rank()));
            } else if (kept.stream().noneMatch(other -> isSameAct(sentence, other, candidate))) {
                kept.add(candidate);
            }
        }
        return kept;
    }

    /** {@code closed the gate in protest at Gabon's fence}: one act, told by two words that know one side each. */
    private static int completes(List<Candidate> kept, Candidate other) {
        if (!other.reading().nominal()
                || !other.source().isEmpty()
                || other.target().isEmpty()) {
            return -1;
        }
        for (int i = 0; i < kept.size(); i++) {
            Candidate half = kept.get(i);
            boolean same =
                    half.reading().coding().type() == other.reading().coding().type();
            boolean open = half.target().stream().noneMatch(Candidates::isKnown);
            if (same && open && half.source().size() == 1) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSameAct(Sentence sentence, Candidate kept, Candidate other) {
        Set<Integer> words = new HashSet<>(kept.reading().words());
        if (words.contains(other.reading().trigger())) {
            return true;
        }
        PloverType type = kept.reading().coding().type();
        return isOneDelivery(kept, other)
                || type == other.reading().coding().type()
                        && !isBeside(sentence, kept.reading(), other.reading())
                        && covers(kept.source(), other.source())
                        && covers(kept.target(), other.target());
    }

    /** {@code appealed for calm and proposed a summit}: two verbs with two codes, or two objects, are two acts. */
    private static boolean isBeside(Sentence sentence, Reading kept, Reading other) {
        boolean objects = sentence.hasChild(kept.trigger(), Role.OBJECT)
                && sentence.hasChild(other.trigger(), Role.OBJECT)
                && (sentence.token(other.trigger()).role() == Role.CONJUNCT
                        || sentence.token(kept.trigger()).role() == Role.CONJUNCT);
        return !kept.nominal()
                && !other.nominal()
                && (objects || !kept.coding().cameo().equals(other.coding().cameo()));
    }

    /** {@code will ship grain and build a silo}: help and trade of one breath are one act. */
    private static boolean isOneDelivery(Candidate kept, Candidate other) {
        Set<PloverType> both = Set.of(PloverType.AID, PloverType.COOPERATE, PloverType.AGREE);
        return both.contains(kept.reading().coding().type())
                && both.contains(other.reading().coding().type())
                && kept.hasBothSides()
                && !other.reading().nominal()
                && !isAgreed(kept)
                && !isAgreed(other)
                && isAimedInWords(other)
                && ActorMention.allegiances(kept.source()).equals(ActorMention.allegiances(other.source()))
                && ActorMention.allegiances(kept.target()).equals(ActorMention.allegiances(other.target()));
    }

    /** {@code opened a tunnel and agreed on tolls}: what is agreed is no delivery, as one that is promised is. */
    private static boolean isAgreed(Candidate candidate) {
        return candidate.reading().coding().type() == PloverType.AGREE
                && candidate.reading().operators().isEmpty();
    }

    /** Whether words of its own say whom it meets; else only what stands around it does. */
    private static boolean isAimedInWords(Candidate candidate) {
        return candidate.target().stream()
                .noneMatch(each -> each.head() == candidate.reading().trigger());
    }

    private static boolean covers(List<ActorMention> kept, List<ActorMention> other) {
        Set<String> names = kept.stream().map(Candidates::identity).collect(Collectors.toSet());
        return other.stream().allMatch(m -> names.contains(identity(m)));
    }

    /** Two ministers of one office are two where they are of two countries. */
    static String identity(ActorMention mention) {
        return mention.actor().name() + "/" + mention.actor().country();
    }

    private static boolean isAmong(ActorMention mention, List<ActorMention> others) {
        return others.stream()
                .anyMatch(other ->
                        other.span().equals(mention.span()) || identity(other).equals(identity(mention)));
    }
}
