package org.chancery.mention.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chancery.mention.lexicon.Coding;
import org.chancery.mention.lexicon.Entry;
import org.chancery.mention.lexicon.Lexicon;
import org.chancery.mention.lexicon.Outcomes;
import org.chancery.mention.lexicon.RolePath;
import org.chancery.ontology.PloverType;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/** Lets the verbs, nouns and modals that govern an event decide what it becomes, from the inside out. */
final class Governors {

    /** What is to come: the operator of plans and of the future. */
    private static final String WILL = "will";

    /** Verbs by which what is decided is done: {@code voted to ban}. */
    private static final Set<String> DECIDING = Set.of("vote", "decide", "resolve", "opt");

    /** Operators of what one is willing to do. */
    private static final Set<String> CONSENTING = Set.of("agree", "promise", WILL);

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Syntax syntax;
    private final RoleFinder roles;
    private final Map<Integer, Match> matches;
    private final Trace trace;

    /** @param matches the best entry of each word that has one */
    Governors(
            Sentence sentence,
            Lexicon lexicon,
            Syntax syntax,
            RoleFinder roles,
            Map<Integer, Match> matches,
            Trace trace) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.syntax = syntax;
        this.roles = roles;
        this.matches = matches;
        this.trace = trace;
    }

    /** Lets the governors of an event decide what it becomes; null where they silence it. */
    @Nullable
    Reading climb(Reading base, Set<Integer> governed) {
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
            if (consumedHere
                    && !operator.entry().asksForEvent()
                    && sentence.token(at).isNoun()) {
                break;
            }
            Reading next = apply(operator, reading, at);
            if (next == null) {
                trace.passedOver(
                        sentence.token(base.trigger()),
                        base.entry(),
                        "annulled by “" + sentence.token(governor).form() + "”");
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
        String name = Objects.requireNonNull(entry.operator());
        int verb = operator.trigger();
        List<Integer> subjects = roles.actors(roles.findSource(entry.source(), verb), List.of());
        boolean ownSource = hasOwnSource(inner, at, subjects);
        Outcomes.Outcome outcome = lexicon.outcomes().of(name, inner.coding(), !ownSource);
        List<String> operators = new ArrayList<>(inner.operators());
        operators.add(sentence.token(verb).lemma() + ":" + name);
        boolean negated = syntax.isNegated(verb);
        return switch (outcome.kind()) {
            case NOTHING -> null;
            case SAME ->
                new Reading(
                        inner.coding(),
                        DECIDING.contains(sentence.token(verb).lemma()) ? verb : inner.trigger(),
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
        if (WILL.equals(entry.operator())
                && !inner.sources().isEmpty()
                && (subjects.isEmpty() || syntax.isPassive(verb))) {
            // "Peru is expected to sign": who is expected does what is to be done.
            return reading(
                    operator,
                    inner,
                    inner.sources(),
                    inner.targets(),
                    operators,
                    Objects.requireNonNull(coding),
                    negated);
        }
        Coding outer = entry.coding() == null ? Objects.requireNonNull(coding) : coding(entry.coding(), coding);
        // "agreed to lift its ban on fish from Peru": what is to be done says itself to whom.
        boolean told = CONSENTING.contains(entry.operator()) && !inner.targets().isEmpty();
        RolePath whom = told ? entry.target().besideClause() : entry.target();
        List<Integer> own = roles.actors(roles.find(whom, verb, subjects), subjects);
        if (entry.asksForEvent() && !inner.targets().isEmpty()) {
            // "delayed the deployment of its observers to Peru": whom the deployment meets, not whose it is.
            own = List.of();
        }
        if (outer.type() == PloverType.THREATEN
                && own.equals(inner.sources())
                && own.stream().allMatch(this::isPronoun)) {
            // "Peru hinted that it might cut the gas to Chile": the threat is to whom the act would meet.
            own = List.of();
        }
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
        boolean plan = WILL.equals(operator.entry().operator());
        return new Reading(
                outer,
                plan ? inner.trigger() : verb,
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

    private boolean isPronoun(int i) {
        return sentence.token(i).isPronoun();
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
        boolean negated = syntax.isNegated(at);
        String passed = (negated ? Reading.REFUSED : WILL) + ":" + at;
        if (!future || reading.operators().contains(passed)) {
            return reading;
        }
        String operator = negated ? "refuse" : WILL;
        if (negated && reading.coding().type() == PloverType.REJECT) {
            return reading;
        }
        Outcomes.Outcome outcome = lexicon.outcomes().of(operator, reading.coding(), false);
        if (outcome.coding() == null) {
            return reading;
        }
        List<String> operators = new ArrayList<>(reading.operators());
        operators.add(passed);
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

    private static List<Integer> without(List<Integer> heads, List<Integer> not) {
        List<Integer> rest = new ArrayList<>(heads);
        rest.removeAll(not);
        return rest;
    }
}
