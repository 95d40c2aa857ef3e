package org.chancery.mention.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.mention.lexicon.Coding;
import org.chancery.mention.lexicon.Entry;
import org.chancery.mention.lexicon.Lexicon;
import org.chancery.mention.lexicon.Outcomes;
import org.chancery.ontology.PloverType;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads all events of one parsed sentence: finds triggers, fills their roles, and lets the verbs that govern them
 * decide what they become.
 */
public final class SentenceReader {

    private static final Set<String> SAYING = Set.of(
            "say",
            "state",
            "tell",
            "declare",
            "insist",
            "stress",
            "argue",
            "reiterate",
            "add",
            "announce",
            "believe",
            "emphasize",
            "emphasise",
            "warn",
            "note",
            "write",
            "tweet");

    /** CAMEO's plain statement, which leaves what it reports as it is. */
    private static final String PLAIN = "010";

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Syntax syntax;
    private final RoleFinder roles;
    private final Matcher matcher;
    private final Cast cast;
    private final Map<Integer, Match> matches = new HashMap<>();
    private final BitSet consumed = new BitSet();

    private SentenceReader(Sentence sentence, Lexicon lexicon, Cast cast, Trace trace) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.cast = cast;
        syntax = new Syntax(sentence);
        roles = new RoleFinder(sentence, syntax, cast);
        matcher = new Matcher(sentence, syntax, cast, lexicon, trace);
    }

    /** All readings of a sentence in the order of their triggers. */
    public static List<Reading> read(Sentence sentence, Lexicon lexicon, Cast cast) {
        return read(sentence, lexicon, cast, Trace.NONE);
    }

    /** The same, telling which entries spoke for a word of the sentence and were not taken, with the reason. */
    public static List<Reading> read(Sentence sentence, Lexicon lexicon, Cast cast, Trace trace) {
        return new SentenceReader(sentence, lexicon, cast, trace).readings();
    }

    private List<Reading> readings() {
        findMatches();
        List<Reading> found = new ArrayList<>();
        Set<Integer> governed = new LinkedHashSet<>();
        for (int i = 0; i < sentence.size(); i++) {
            Match match = matches.get(i);
            if (match == null
                    || match.entry().guard()
                    || consumed.get(i) && match.entry().kind() == Entry.Kind.NOUN) {
                continue;
            }
            Coding coding = match.entry().coding();
            if (coding != null && coding.type() != PloverType.STATE) {
                Reading reading = climb(base(match, coding), governed);
                if (reading != null) {
                    found.add(reading);
                }
            }
        }
        found.removeIf(reading ->
                governed.contains(reading.trigger()) && reading.operators().isEmpty());
        found.removeIf(reading -> isSilenced(reading.trigger()));
        Obligations.add(sentence, syntax, cast, SAYING, found);
        return found;
    }

    /** Whether a word stands under a comment, a hope or a doubt: what is said there has no news of its own. */
    private boolean isSilenced(int trigger) {
        for (int at = sentence.token(trigger).head(), steps = 0;
                at >= 0 && steps < 20;
                at = sentence.token(at).head(), steps++) {
            Match match = matches.get(at);
            if (isYetTo(at)) {
                return true;
            }
            if (match == null) {
                continue;
            }
            Coding coding = match.entry().coding();
            boolean comment = coding != null
                    && coding.type() == PloverType.STATE
                    && !coding.cameo().equals(PLAIN);
            if (comment
                    || "mute".equals(match.entry().operator()) && !match.entry().asksForEvent()) {
                return true;
            }
        }
        return false;
    }

    /** {@code has yet to ratify}. */
    private boolean isYetTo(int verb) {
        String lemma = sentence.token(verb).lemma();
        if (!lemma.equals("have") && !lemma.equals("be")) {
            return false;
        }
        for (int child : sentence.children(verb)) {
            if (sentence.token(child).lemma().equals("yet")) {
                return true;
            }
        }
        return false;
    }

    private void findMatches() {
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (token.isVerb() && token.role() == Role.MODIFIER || token.role() == Role.AUXILIARY) {
                continue;
            }
            Match match = matcher.best(i);
            if (match != null) {
                matches.put(i, match);
                if (token.isVerb() && !match.entry().asksForEvent()) {
                    match.consumed().forEach(consumed::set);
                }
            }
        }
    }

    private Reading base(Match match, Coding coding) {
        Entry entry = match.entry();
        int trigger = match.trigger();
        List<Integer> sources = roles.findSource(entry.source(), trigger);
        boolean nominal = entry.kind() == Entry.Kind.NOUN;
        if (nominal && !entry.source().alternatives().isEmpty()) {
            sources = roles.actors(sources, List.of());
        }
        if (nominal && sources.isEmpty() && "visit".equals(coding.mode())) {
            sources = traveller(trigger);
        }
        List<Integer> targets = roles.find(entry.target(), trigger, sources);
        List<Integer> objects = entry.object() == null ? List.of() : roles.things(entry.object(), trigger);
        List<Integer> asked =
                objects.stream().filter(match.consumed()::contains).toList();
        objects = asked.isEmpty() ? objects : asked;
        if (nominal && targets.isEmpty() && entry.reciprocal() && sources.isEmpty()) {
            sources = roles.actors(syntax.prepositional(trigger, "with"), List.of());
        }
        return new Reading(
                coding,
                trigger,
                match.words(),
                sources,
                targets,
                objects,
                entry,
                List.of(),
                isNegated(trigger),
                nominal,
                match.score());
    }

    /** Who travels in {@code said on a visit to Oslo}: the one who acts meanwhile. */
    private List<Integer> traveller(int noun) {
        int preposition = sentence.token(noun).head();
        int verb = preposition < 0 ? -1 : sentence.token(preposition).head();
        boolean meanwhile = verb >= 0
                && (sentence.token(preposition).lemma().equals("during")
                        || sentence.token(preposition).lemma().equals("on")
                                && SAYING.contains(sentence.token(verb).lemma()))
                && sentence.token(verb).isVerb();
        return meanwhile ? roles.actors(syntax.subjects(verb), List.of()) : List.of();
    }

    /** Lets the governors of an event decide what it becomes; null where they silence it. */
    private @Nullable Reading climb(Reading base, Set<Integer> governed) {
        Reading reading = base;
        int at = base.trigger();
        for (int step = 0; step < 6; step++) {
            reading = modal(reading, at);
            int governor = operatorOver(at);
            if (governor < 0) {
                break;
            }
            Match operator = matches.get(governor);
            if (operator == null || operator.entry().operator() == null) {
                break;
            }
            boolean consumedHere = operator.consumed().contains(at);
            if (consumedHere && !operator.entry().asksForEvent()) {
                break;
            }
            Reading next = apply(operator, reading, at);
            if (next == null) {
                governed.add(governor);
                return null;
            }
            governed.add(governor);
            reading = next;
            at = governor;
        }
        return modal(reading, at);
    }

    private @Nullable Reading apply(Match operator, Reading inner, int at) {
        Entry entry = operator.entry();
        String name = java.util.Objects.requireNonNull(entry.operator());
        int verb = operator.trigger();
        List<Integer> subjects = roles.actors(roles.findSource(entry.source(), verb), List.of());
        boolean ownSource = hasOwnSource(inner, at, subjects);
        Outcomes.Outcome outcome = lexicon.outcomes().of(name, inner.coding(), !ownSource);
        List<String> operators = new ArrayList<>(inner.operators());
        operators.add(sentence.token(verb).lemma() + ":" + name);
        boolean negated = isNegated(verb);
        return switch (outcome.kind()) {
            case NOTHING -> null;
            case SAME ->
                new Reading(
                        inner.coding(),
                        inner.trigger(),
                        inner.words(),
                        ownSource || subjects.isEmpty() ? inner.sources() : subjects,
                        targetOfSame(inner, verb, subjects, ownSource),
                        inner.objects(),
                        inner.entry(),
                        operators,
                        inner.negated() || negated,
                        false,
                        inner.score() + operator.score());
            case OTHER -> other(operator, inner, subjects, operators, outcome.coding(), negated);
        };
    }

    private Reading other(
            Match operator,
            Reading inner,
            List<Integer> subjects,
            List<String> operators,
            @Nullable Coding coding,
            boolean negated) {
        Entry entry = operator.entry();
        int verb = operator.trigger();
        Coding outer =
                entry.coding() == null ? java.util.Objects.requireNonNull(coding) : coding(entry.coding(), coding);
        List<Integer> own = roles.actors(roles.find(entry.target(), verb, subjects), subjects);
        List<Integer> targets = own;
        boolean ofNobody = subjects.isEmpty() && own.isEmpty() && "accuse".equals(entry.operator());
        if (ofNobody) {
            // Accusations of what somebody does: the one who is said to do it is the accused, who accuses is not told.
            return reading(operator, inner, List.of(), inner.sources(), operators, outer, negated);
        }
        if (own.isEmpty() || own.equals(inner.objects())) {
            targets = without(inner.targets(), subjects);
            if (targets.isEmpty()) {
                targets = without(inner.sources(), subjects);
            }
        }
        if (targets.isEmpty()) {
            targets = roles.find(entry.target(), verb, subjects);
        }
        List<Integer> sources = subjects.isEmpty() ? without(inner.sources(), targets) : subjects;
        return reading(operator, inner, sources, targets, operators, outer, negated);
    }

    /** The event that an operator makes of an inner one. */
    private Reading reading(
            Match operator,
            Reading inner,
            List<Integer> sources,
            List<Integer> targets,
            List<String> operators,
            Coding outer,
            boolean negated) {
        int verb = operator.trigger();
        List<Integer> words = new ArrayList<>(operator.words());
        words.add(inner.trigger());
        boolean copula = sentence.token(verb).lemma().equals("be");
        return new Reading(
                outer,
                copula ? inner.trigger() : verb,
                words.stream().distinct().sorted().toList(),
                sources,
                targets,
                inner.objects(),
                operator.entry(),
                operators,
                negated,
                false,
                inner.score() + operator.score() + 1);
    }

    /** The outcome's coding; contexts of the inner event are kept by the caller's entry. */
    private static Coding coding(Coding entry, @Nullable Coding outcome) {
        return outcome == null ? entry : outcome;
    }

    private List<Integer> targetOfSame(Reading inner, int verb, List<Integer> subjects, boolean ownSource) {
        if (!inner.targets().isEmpty()) {
            List<Integer> rest = ownSource ? inner.targets() : without(inner.targets(), subjects);
            if (!rest.isEmpty()) {
                return rest;
            }
        }
        List<Integer> nearby = roles.actors(roles.find(inner.entry().target(), verb, subjects), subjects);
        nearby = without(nearby, List.of(inner.trigger()));
        if (nearby.isEmpty()) {
            nearby = roles.actors(syntax.recipients(verb), subjects);
        }
        if (nearby.isEmpty() && !ownSource) {
            nearby = without(inner.sources(), subjects);
        }
        return nearby;
    }

    /** Whether somebody other than the governor's subject is said to do the inner act. */
    private boolean hasOwnSource(Reading inner, int at, List<Integer> subjects) {
        if (inner.sources().isEmpty()) {
            return false;
        }
        if (!sentence.token(at).isVerb()) {
            return subjects.isEmpty();
        }
        return !subjects.containsAll(inner.sources());
    }

    private Reading modal(Reading reading, int at) {
        Token token = sentence.token(at);
        if (!token.isVerb() && !token.isAdjective()) {
            return reading;
        }
        String modal = modalOf(at);
        if (modal == null && token.role() == Role.CONJUNCT && token.tag().equals("VB") && token.head() >= 0) {
            modal = modalOf(token.head());
        }
        boolean future = modal != null
                && (modal.equals("will")
                        || modal.equals("would")
                        || modal.equals("shall")
                        || modal.equals("'ll")
                        || modal.equals("wo")
                        || modal.equals("'d"));
        if (!future || reading.operators().contains("will:" + at)) {
            return reading;
        }
        boolean negated = isNegated(at);
        String operator = negated ? "refuse" : "will";
        if (negated && reading.coding().type() == PloverType.REJECT) {
            return reading;
        }
        Outcomes.Outcome outcome = lexicon.outcomes().of(operator, reading.coding(), false);
        if (outcome.coding() == null) {
            return reading;
        }
        List<String> operators = new ArrayList<>(reading.operators());
        operators.add("will:" + at);
        return new Reading(
                outcome.coding(),
                reading.trigger(),
                reading.words(),
                reading.sources(),
                reading.targets(),
                reading.objects(),
                reading.entry(),
                operators,
                false,
                reading.nominal(),
                reading.score());
    }

    /** The modal of a verb, or null. */
    private @Nullable String modalOf(int verb) {
        String modal = null;
        for (int child : sentence.children(verb)) {
            Token word = sentence.token(child);
            if (word.role() == Role.MODAL || word.tag().equals("MD")) {
                modal = word.lemma();
            }
        }
        return modal;
    }

    /** The word whose entry may act on the event at {@code at}, or -1. */
    private int operatorOver(int at) {
        Token token = sentence.token(at);
        int governor = -1;
        switch (token.role()) {
            case COMPLEMENT, OBJECT, PASSIVE_SUBJECT, RECIPIENT, PREDICATE, REDUCED_RELATIVE -> governor = token.head();
            case ADVERBIAL_CLAUSE -> governor = syntax.isInfinitive(at) ? token.head() : -1;
            case PREPOSITION_OBJECT -> governor = syntax.governor(at);
            case CONJUNCT -> {
                int first = token.head();
                boolean bare = sentence.token(at).isNoun()
                        || !sentence.hasChild(at, Role.SUBJECT) && !sentence.hasChild(at, Role.MODAL);
                boolean sameForm = first >= 0
                        && sentence.token(first).tag().charAt(0) == token.tag().charAt(0)
                        && (token.isNoun() || sentence.token(first).tag().equals(token.tag()));
                governor = first >= 0 && bare && sameForm ? operatorOver(first) : -1;
            }
            default -> {}
        }
        if (governor >= 0 && token.role() == Role.REDUCED_RELATIVE) {
            governor = syntax.isInfinitive(at) ? overNoun(governor) : -1;
        }
        if (governor >= 0
                && sentence.token(governor).isVerb()
                && token.isNoun()
                && token.role() == Role.PREPOSITION_OBJECT) {
            governor = takesThroughPreposition(governor, at) ? governor : -1;
        }
        return governor;
    }

    /** An infinitive behind a noun: the noun's own entry, else that of the verb that the noun is the object of. */
    private int overNoun(int noun) {
        Match match = matches.get(noun);
        if (match != null && match.entry().operator() != null) {
            return noun;
        }
        int verb = sentence.token(noun).head();
        return verb >= 0 && sentence.token(noun).role() == Role.OBJECT ? verb : noun;
    }

    private boolean takesThroughPreposition(int verb, int noun) {
        Match match = matches.get(verb);
        if (match == null || match.entry().operator() == null) {
            return false;
        }
        int preposition = sentence.token(noun).head();
        String name = sentence.token(preposition).lemma();
        return match.entry().conditions().stream().anyMatch(c -> c.slots().contains(name));
    }

    private boolean isNegated(int i) {
        for (int child : sentence.children(i)) {
            Token token = sentence.token(child);
            if (token.role() == Role.NEGATION
                    || token.lemma().equals("not")
                    || token.lemma().equals("never")
                    || token.lemma().equals("no") && sentence.token(i).isNoun()) {
                return true;
            }
        }
        return false;
    }

    private static List<Integer> without(List<Integer> heads, List<Integer> not) {
        List<Integer> rest = new ArrayList<>(heads);
        rest.removeAll(not);
        return rest;
    }
}
