package org.chancery.mention.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.mention.lexicon.Coding;
import org.chancery.mention.lexicon.RolePath;
import org.chancery.ontology.PloverType;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.chancery.text.WordLists;

/** Walks the ways that an entry names to those who act and are acted upon, and looks inside phrases for them. */
final class RoleFinder {

    /** What is looked for. */
    private enum Side {
        /** Who acts: may hide inside a phrase, but not in a place or a topic. */
        SOURCE(List.of("by", "of", "from", "between", "with")),
        TARGET(INNER),
        /** Whom an act meets that is done at a place without meaning it. */
        TARGET_OF_LOCAL_ACT(INNER);

        /** Behind which an actor may hide inside a phrase. */
        private final List<String> inner;

        Side(List<String> inner) {
            this.inner = inner;
        }
    }

    /** What is done at a place without meaning it: {@code an attack in Beirut}. */
    private static final Set<PloverType> LOCAL = EnumSet.of(PloverType.ASSAULT, PloverType.PROTEST);

    /** Prepositions that say where something is done, not to whom. */
    private static final Set<String> WHERE =
            WordLists.of("mention/wordlists.txt").get("where");

    private static final List<String> INNER =
            WordLists.of("mention/wordlists.txt").ordered("inner");

    /** Behind which stands what somebody acts upon or against: {@code at the request of}. */
    private static final Set<String> UPON = Set.of("at", "over", "despite", "against", "upon", "on", "following");

    private static final int STEPS = 8;

    private final Sentence sentence;
    private final Syntax syntax;
    private final Cast cast;

    RoleFinder(Sentence sentence, Syntax syntax, Cast cast) {
        this.sentence = sentence;
        this.syntax = syntax;
        this.cast = cast;
    }

    /**
     * The actors at the first way that leads to any; where none does, the phrases at the first way that leads anywhere.
     *
     * @param not heads that are spoken for already
     */
    List<Integer> find(RolePath path, int trigger, List<Integer> not) {
        return find(path, trigger, -1, not, Side.TARGET);
    }

    /** Whom the act of an entry that fits meets; the object may stand behind its particle. */
    List<Integer> findTarget(Match match, List<Integer> not) {
        Coding coding = match.entry().coding();
        boolean local = coding != null && LOCAL.contains(coding.type());
        Side side = local ? Side.TARGET_OF_LOCAL_ACT : Side.TARGET;
        return find(match.entry().target(), match.trigger(), match.particle(), not, side);
    }

    /** The same for the one who acts, who is not looked for in places and topics. */
    List<Integer> findSource(RolePath path, int trigger) {
        return find(path, trigger, -1, List.of(), Side.SOURCE);
    }

    private List<Integer> find(RolePath path, int trigger, int particle, List<Integer> not, Side side) {
        List<Integer> fallback = List.of();
        List<Integer> phrases = new ArrayList<>();
        for (List<String> way : path.alternatives()) {
            List<Integer> heads = walk(way, trigger, particle);
            if (side == Side.TARGET_OF_LOCAL_ACT && WHERE.contains(way.get(0))) {
                heads = heads.stream().filter(head -> !cast.isMerePlace(head)).toList();
            }
            List<Integer> actors = actors(heads, not);
            if (!actors.isEmpty()) {
                return actors;
            }
            if (fallback.isEmpty()) {
                fallback = heads;
            }
            phrases.addAll(heads);
        }
        for (int head : phrases) {
            List<Integer> inner = inside(head, not, side.inner, 3);
            if (!inner.isEmpty()) {
                return inner;
            }
        }
        List<Integer> rest = new ArrayList<>(fallback);
        rest.removeAll(not);
        rest.removeIf(head -> sentence.token(head).isVerb());
        return rest;
    }

    /** What stands at the first way that leads anywhere, be it an actor or not. */
    List<Integer> things(RolePath path, int trigger) {
        for (List<String> way : path.alternatives()) {
            List<Integer> heads = walk(way, trigger, -1);
            if (!heads.isEmpty()) {
                return heads;
            }
        }
        return List.of();
    }

    /** The heads at the end of one way, actors or not. */
    private List<Integer> walk(List<String> way, int trigger, int particle) {
        List<Integer> at = List.of(trigger);
        for (String step : way) {
            Set<Integer> next = new LinkedHashSet<>();
            for (int node : at) {
                next.addAll(step(step, node, node == trigger, particle));
            }
            if (next.isEmpty()) {
                return List.of();
            }
            at = new ArrayList<>(next);
        }
        return at;
    }

    private List<Integer> step(String step, int node, boolean first, int particle) {
        boolean verb = sentence.token(node).isVerb();
        return switch (step) {
            case "subj" -> verb ? syntax.subjects(node) : syntax.predicateSubjects(node, 4);
            case "obj" -> first ? syntax.objectsBehind(node, particle) : syntax.objects(node);
            case "iobj" -> syntax.recipients(node);
            case "poss" -> syntax.possessors(node);
            case "adj" -> syntax.modifiers(node);
            case "self" -> List.of(node);
            case "comp" -> complementArguments(node);
            case "clause" -> syntax.complements(node);
            case "involving" -> involved(node);
            case "above" -> above(node);
            default -> {
                List<Integer> found = Syntax.withoutDates(sentence, syntax.prepositional(node, step));
                if (!found.isEmpty() || !first) {
                    yield found;
                }
                yield Syntax.withoutDates(
                        sentence,
                        verb ? syntax.prepositionalNearby(node, step) : syntax.prepositionalBehind(node, step));
            }
        };
    }

    /** Who acts {@code at Peru's request}, {@code over Peru's objections}: the subject of the clause that the phrase stands in. */
    private List<Integer> above(int noun) {
        Token preposition = sentence.token(noun).role() == Role.PREPOSITION_OBJECT
                ? sentence.token(sentence.token(noun).head())
                : sentence.token(noun);
        if (!UPON.contains(preposition.lemma())) {
            return List.of();
        }
        int at = preposition.head();
        while (at >= 0 && !sentence.token(at).isVerb()) {
            at = sentence.token(at).head();
        }
        return at < 0 ? List.of() : syntax.surfaceSubjects(at, STEPS);
    }

    /** Those whom {@code an exercise involving Chile and Peru} names. */
    private List<Integer> involved(int noun) {
        List<Integer> found = new ArrayList<>();
        for (Token clause : sentence.children(noun, Role.REDUCED_RELATIVE)) {
            if (clause.lemma().equals("involve")) {
                found.addAll(syntax.conjuncts(sentence.children(clause.index(), Role.OBJECT)));
            }
        }
        return found;
    }

    private List<Integer> complementArguments(int node) {
        for (int clause : syntax.complements(node)) {
            List<Integer> subjects = new ArrayList<>();
            for (Role role : List.of(Role.SUBJECT, Role.PASSIVE_SUBJECT)) {
                for (Token subject : sentence.children(clause, role)) {
                    sentence.withConjuncts(subject.index()).forEach(t -> subjects.add(t.index()));
                }
            }
            if (!actors(subjects, List.of()).isEmpty()) {
                return subjects;
            }
            List<Integer> objects = syntax.objects(clause);
            if (!objects.isEmpty()) {
                return objects;
            }
        }
        return List.of();
    }

    /** Those of {@code heads} that can act; counted nouns ({@code dozens of}) give way to what they count. */
    List<Integer> actors(List<Integer> heads, List<Integer> not) {
        List<Integer> found = new ArrayList<>(heads.size());
        for (int head : gerundsOpened(heads)) {
            int counted = syntax.counted(head);
            int actor = cast.isActor(counted) ? counted : cast.isActor(head) || cast.isHuman(head) ? head : -1;
            if (actor >= 0 && !not.contains(actor) && !found.contains(actor)) {
                found.add(actor);
            }
        }
        return found;
    }

    /** {@code against visiting Prime Minister Kim}: a participle that the parse takes for a gerund gives way to its object. */
    private List<Integer> gerundsOpened(List<Integer> heads) {
        List<Integer> found = new ArrayList<>(heads.size());
        for (int head : heads) {
            Token token = sentence.token(head);
            boolean opens = token.tag().equals("VBG")
                    && token.role() == Role.PREPOSITION_OBJECT
                    && head + 1 < sentence.size()
                    && sentence.token(head + 1).isProperNoun();
            found.addAll(opens ? syntax.objects(head) : List.of(head));
        }
        return found;
    }

    /** Actors inside a phrase that is none itself: the possessor, the agent, the nation that its adjective names. */
    List<Integer> inside(int head, List<Integer> not, List<String> prepositions, int depth) {
        if (depth == 0) {
            return List.of();
        }
        List<Integer> found = actors(syntax.possessors(head), not);
        if (!found.isEmpty()) {
            return found;
        }
        found = actors(syntax.prepositional(head, "by"), not);
        if (!found.isEmpty()) {
            return found;
        }
        found = named(syntax.modifiers(head), not);
        if (!found.isEmpty()) {
            return found;
        }
        for (String preposition : prepositions) {
            List<Integer> heads = syntax.prepositional(head, preposition);
            found = actors(heads, not);
            if (!found.isEmpty()) {
                return found;
            }
        }
        for (int child : sentence.children(head)) {
            Role role = sentence.token(child).role();
            if (role == Role.REDUCED_RELATIVE || role == Role.RELATIVE) {
                found = actors(clauseActors(child), not);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        for (String preposition : prepositions) {
            for (int inner : syntax.prepositional(head, preposition)) {
                found = inside(inner, not, prepositions, depth - 1);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private List<Integer> clauseActors(int verb) {
        List<Integer> found = new ArrayList<>();
        found.addAll(syntax.conjuncts(sentence.agents(verb)));
        found.addAll(syntax.conjuncts(sentence.children(verb, Role.SUBJECT)));
        found.addAll(syntax.conjuncts(sentence.children(verb, Role.OBJECT)));
        found.removeIf(i -> sentence.token(i).tag().startsWith("W"));
        return found;
    }

    private List<Integer> named(List<Integer> heads, List<Integer> not) {
        List<Integer> found = new ArrayList<>();
        for (int head : heads) {
            Token token = sentence.token(head);
            boolean plain =
                    token.isAdjective() && Character.isLowerCase(token.form().codePointAt(0));
            if (cast.isActor(head) && !not.contains(head) && !token.tag().equals("CD") && !plain) {
                found.add(head);
            }
        }
        return found;
    }
}
