package org.chancery.place;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the place where an event took place: the one that its own clause bears behind {@code in}, {@code at}, {@code near},
 * or that it visits. The actors' countries are no place of the event. Pure.
 */
public final class EventPlacer {

    private static final Set<String> WHERE = Set.of(
            "in",
            "at",
            "near",
            "outside",
            "inside",
            "around",
            "across",
            "throughout",
            "off",
            "along",
            "within",
            "over",
            "on",
            "into",
            "above",
            "beside",
            "under",
            "through",
            "from");
    /** Prepositions that lead to a place only behind a verb or noun of motion. */
    private static final Set<String> TOWARDS = Set.of("to", "for", "toward", "towards", "into");

    private static final Set<String> MOTION = Set.of(
            "travel",
            "fly",
            "go",
            "come",
            "head",
            "arrive",
            "return",
            "trip",
            "visit",
            "tour",
            "move",
            "sail",
            "drive",
            "march",
            "deploy",
            "advance",
            "flight",
            "journey",
            "send",
            "bring",
            "withdraw",
            "retreat",
            "flee",
            "stay",
            "stop",
            "land",
            "welcome",
            "cross");
    /** Verbs whose object is where they happen. */
    private static final Set<String> SITES = Set.of(
            "visit",
            "tour",
            "enter",
            "leave",
            "invade",
            "bomb",
            "attack",
            "hit",
            "strike",
            "shell",
            "occupy",
            "capture",
            "seize",
            "storm",
            "besiege",
            "reach",
            "raid",
            "liberate",
            "annex",
            "rock",
            "shake",
            "devastate",
            "target",
            "overrun",
            "retake");

    private static final Set<String> LENDING = Set.of(
            "hold",
            "take",
            "begin",
            "start",
            "open",
            "end",
            "make",
            "pay",
            "launch",
            "conduct",
            "stage",
            "be",
            "happen",
            "occur",
            "resume",
            "sign",
            "attend",
            "host",
            "conclude",
            "kill",
            "wound",
            "injure",
            "have",
            "meet");

    private EventPlacer() {}

    /**
     * @param trigger index of the token that heads the event: its verb or its noun
     * @param places all mentions of the text
     * @return the mention whose place is the event's own, the narrowest where several nest ({@code in Lyon, France}); null
     *     where the clause bears none
     */
    public static @Nullable PlaceMention place(Sentence sentence, int trigger, List<PlaceMention> places) {
        PlaceMention best = null;
        int bestCost = Integer.MAX_VALUE;
        for (PlaceMention mention : places) {
            boolean here = mention.place() != null
                    && mention.use() == PlaceUse.LITERAL
                    && sentence.span().contains(mention.span());
            if (!here) {
                continue;
            }
            int at = head(sentence, mention);
            int cost = at < 0 ? Integer.MAX_VALUE : cost(sentence, trigger, at);
            if (cost < bestCost) {
                best = mention;
                bestCost = cost;
            }
        }
        return best;
    }

    private static int cost(Sentence sentence, int trigger, int at) {
        int below = below(sentence, at, trigger);
        if (below >= 0) {
            return below * 100 + Math.abs(at - trigger);
        }
        Token token = sentence.token(trigger);
        if (token.isNoun() && token.head() >= 0) {
            Token verb = sentence.token(token.head());
            boolean lends = verb.isVerb()
                    && LENDING.contains(verb.lemma())
                    && (token.role() == Role.SUBJECT
                            || token.role() == Role.PASSIVE_SUBJECT
                            || token.role() == Role.OBJECT);
            int lent = lends ? below(sentence, at, verb.index()) : -1;
            if (lent >= 0) {
                return 1000 + lent * 100 + Math.abs(at - trigger);
            }
        }
        if (token.isVerb()) {
            for (Token conjunct : sentence.children(trigger, Role.CONJUNCT)) {
                boolean trails = conjunct.isVerb()
                        && at > conjunct.index()
                        && !sentence.hasChild(conjunct.index(), Role.SUBJECT);
                int shared = trails ? below(sentence, at, conjunct.index()) : -1;
                if (shared >= 0) {
                    return 2000 + shared * 100 + Math.abs(at - trigger);
                }
            }
        }
        return Integer.MAX_VALUE;
    }

    /** Steps from the place up to the event, where a preposition of place lies between and no other clause; else -1. */
    private static int below(Sentence sentence, int at, int top) {
        Token name = sentence.token(at);
        if (name.head() == top
                && name.role() == Role.OBJECT
                && SITES.contains(sentence.token(top).lemma())) {
            return 1;
        }
        boolean located = false;
        int steps = 0;
        for (int i = at;
                i >= 0 && steps <= sentence.size();
                i = sentence.token(i).head()) {
            if (i == top) {
                return located ? steps : -1;
            }
            Token token = sentence.token(i);
            boolean clause = i != at && token.isVerb();
            boolean owner = token.role() == Role.POSSESSOR || token.role() == Role.COMPOUND && steps == 0;
            if (clause || owner && !isEventNoun(sentence, token, top)) {
                return -1;
            }
            if (owner) {
                located = true;
            }
            if (token.role() == Role.PREPOSITION
                    || token.tag().equals("IN")
                    || token.tag().equals("TO")) {
                String form = token.form().toLowerCase(Locale.ROOT);
                boolean moves = token.head() >= 0
                        && MOTION.contains(sentence.token(token.head()).lemma());
                if (WHERE.contains(form) && !(form.equals("from") && !moves) || TOWARDS.contains(form) && moves) {
                    located = true;
                } else if (!form.equals("of") || !located && token.head() != top) {
                    return -1;
                }
            }
            steps++;
        }
        return -1;
    }

    /** {@code the Geneva talks}: the place stands right before the event's noun. */
    private static boolean isEventNoun(Sentence sentence, Token token, int top) {
        return token.head() == top
                && token.role() == Role.COMPOUND
                && sentence.token(top).isNoun();
    }

    private static int head(Sentence sentence, PlaceMention mention) {
        int found = -1;
        for (Token token : sentence.tokens()) {
            if (token.start() >= mention.span().end()) {
                break;
            }
            if (token.end() > mention.span().start()) {
                boolean outside = token.head() < 0
                        || !mention.span().overlaps(sentence.token(token.head()).span());
                if (outside || found < 0) {
                    found = token.index();
                }
            }
        }
        return found;
    }
}
