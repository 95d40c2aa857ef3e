package org.chancery.place;

import java.util.List;
import java.util.Locale;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the place where an event took place: the one that its own clause bears behind {@code in}, {@code at}, {@code near},
 * or that it visits. The actors' countries are no place of the event. The words are those of {@code eventplaces.tsv}. Pure.
 */
public final class EventPlacer {

    private static final int NONE = Integer.MAX_VALUE;
    /** What a step away from the clause's own place costs: lent by the verb, shared by a neighbour clause. */
    private static final int LENT = 1000;

    private static final int SHARED = 2000;
    private static final int STEP = 100;
    /** Added where the place only tells where a party is: {@code miners in Potosi marched}. */
    private static final int PARTY = 500;

    private final Sentence sentence;
    private final int trigger;
    private final List<Span> parties;

    private EventPlacer(Sentence sentence, int trigger, List<Span> parties) {
        this.sentence = sentence;
        this.trigger = trigger;
        this.parties = parties;
    }

    /**
     * @param trigger index of the token that heads the event: its verb or its noun
     * @param places all mentions of the text
     * @param parties the words of the event's actors: a country among them is a place only
     *     behind {@code in}, or where something is withdrawn from
     * @return the mention whose place is the event's own, the narrowest where several nest ({@code in Lyon, France}); null
     *     where the clause bears none
     */
    public static @Nullable PlaceMention place(
            Sentence sentence, int trigger, List<PlaceMention> places, List<Span> parties) {
        return new EventPlacer(sentence, trigger, parties).best(places);
    }

    private @Nullable PlaceMention best(List<PlaceMention> places) {
        PlaceMention best = null;
        int bestCost = NONE;
        for (PlaceMention mention : places) {
            if (mention.use() != PlaceUse.LITERAL || !sentence.span().contains(mention.span())) {
                continue;
            }
            int at = sentence.headOf(mention.span());
            int cost = at < 0 ? NONE : cost(at, isParty(at) && isCountry(mention));
            if (cost < bestCost || cost == bestCost && cost < NONE && best != null && isWider(best, mention)) {
                best = mention;
                bestCost = cost;
            }
        }
        return best;
    }

    private int cost(int at, boolean country) {
        int below = below(at, trigger, country);
        if (below >= 0) {
            return below + Math.abs(at - trigger);
        }
        Token token = sentence.token(trigger);
        if (token.isNoun()) {
            int lent = lent(token, at, country);
            if (lent >= 0) {
                return LENT + lent + Math.abs(at - trigger);
            }
        }
        int shared = token.isVerb() ? shared(token, at, country) : -1;
        return shared >= 0 ? SHARED + shared + Math.abs(at - trigger) : NONE;
    }

    /** {@code Talks were held in Vienna}, {@code paid a visit to Hanoi}: the place of the verb that carries the noun. */
    private int lent(Token noun, int at, boolean country) {
        if (noun.head() < 0) {
            return -1;
        }
        Token verb = sentence.token(noun.head());
        boolean argument =
                noun.role() == Role.SUBJECT || noun.role() == Role.PASSIVE_SUBJECT || noun.role() == Role.OBJECT;
        return argument && verb.isVerb() && Cues.is("lending", verb.lemma()) ? below(at, verb.index(), country) : -1;
    }

    /** Coordinated verbs share the place in front of the first and the one behind the last. */
    private int shared(Token verb, int at, boolean country) {
        boolean second = verb.role() == Role.CONJUNCT
                && verb.head() >= 0
                && at < verb.head()
                && !sentence.hasChild(verb.index(), Role.SUBJECT);
        if (second || isThere(verb) && at < verb.index()) {
            return below(at, verb.head(), country);
        }
        for (Token conjunct : sentence.children(verb.index(), Role.CONJUNCT)) {
            boolean trails =
                    conjunct.isVerb() && at > conjunct.index() && !sentence.hasChild(conjunct.index(), Role.SUBJECT);
            int steps = trails ? below(at, conjunct.index(), country) : -1;
            if (steps >= 0) {
                return steps;
            }
        }
        return -1;
    }

    /** {@code flew to Vientiane and opened the bridge there}: where the verb before it led. */
    private boolean isThere(Token verb) {
        if (verb.role() != Role.CONJUNCT || verb.head() < 0) {
            return false;
        }
        return sentence.subtree(verb.index()).stream()
                .anyMatch(i -> i > verb.index() && sentence.token(i).lemma().equals("there"));
    }

    /**
     * Cost of the way from a place up to the event, where a preposition of place lies on it and no other clause; else -1.
     *
     * @param country whether it is the country of a party
     */
    private int below(int at, int top, boolean country) {
        Token name = sentence.token(at);
        if (name.head() == top
                && name.role() == Role.OBJECT
                && !country
                && Cues.is("site", sentence.token(top).lemma())) {
            return STEP;
        }
        boolean located = false;
        int cost = 0;
        for (int i = at, steps = 0; i >= 0 && steps <= sentence.size(); steps++) {
            if (i == top) {
                return located ? cost : -1;
            }
            Token token = sentence.token(i);
            int head = token.head();
            if (i != at && token.isVerb() && !isPlanned(token, top)) {
                return -1;
            }
            boolean part = token.role() == Role.COMPOUND && steps == 0 && Cues.is("part", lemma(head));
            if (!part && (token.role() == Role.POSSESSOR || token.role() == Role.COMPOUND && steps == 0)) {
                if (country || !names(token, top)) {
                    return -1;
                }
                located = true;
            } else if (isPreposition(token)) {
                String form = token.form().toLowerCase(Locale.ROOT);
                if (form.equals("between") && Cues.is("border", lemma(head))) {
                    return -1;
                }
                if (!located) {
                    located = leads(form, head, country);
                    if (!located
                            && !(form.equals("of")
                                    && (Cues.is("occasion", lemma(head)) || Cues.is("part", lemma(head))))) {
                        return -1;
                    }
                    located |= form.equals("of") && head == top;
                } else if (Cues.is("owner", form) && !Cues.is("occasion", lemma(head))) {
                    return -1;
                }
            } else if (i != at && isArgument(token)) {
                if (head == top && Cues.is("speech", sentence.token(top).lemma())) {
                    return -1;
                }
                cost += PARTY;
            }
            cost += STEP;
            i = head;
        }
        return -1;
    }

    /** Whether a preposition behind that head leads to where things happen. */
    private boolean leads(String form, int head, boolean country) {
        String above = lemma(head);
        if (Cues.is("where", form)) {
            return true;
        }
        boolean from = form.equals("from") && (Cues.is("leaving", above) || isTakenAway(head));
        // "withdrew its envoys from India": there, party or not.
        return from || !country && Cues.is("towards", form) && Cues.is("motion", above);
    }

    /** {@code withdrew [diplomats] from}: the object of a verb of leaving, where the preposition hangs on it. */
    private boolean isTakenAway(int noun) {
        return noun >= 0
                && sentence.token(noun).role() == Role.OBJECT
                && Cues.is("leaving", lemma(sentence.token(noun).head()));
    }

    private String lemma(int i) {
        return i < 0 ? "" : sentence.token(i).lemma();
    }

    /** {@code agreed to meet in Accra}: an infinitive, active or passive, without a subject of its own, under a verb of planning. */
    private boolean isPlanned(Token verb, int top) {
        return verb.head() == top
                && verb.role() == Role.COMPLEMENT
                && (verb.tag().equals("VB") || verb.tag().equals("VBN"))
                && !sentence.hasChild(verb.index(), Role.SUBJECT)
                && Cues.is("planning", sentence.token(top).lemma());
    }

    private static boolean isPreposition(Token token) {
        return token.role() == Role.PREPOSITION
                || token.tag().equals("IN")
                || token.tag().equals("TO");
    }

    private static boolean isArgument(Token token) {
        return token.role() == Role.SUBJECT
                || token.role() == Role.PASSIVE_SUBJECT
                || token.role() == Role.OBJECT
                || token.role() == Role.AGENT;
    }

    /** {@code the Geneva talks}: the place stands right before the event's noun, or before an occasion. */
    private boolean names(Token token, int top) {
        if (token.head() < 0 || token.role() != Role.COMPOUND) {
            return false;
        }
        return token.head() == top && sentence.token(top).isNoun() || Cues.is("occasion", lemma(token.head()));
    }

    /** Whether the word heads the name of a party: {@code [Accra]}, not {@code officials in [Accra]}. */
    private boolean isParty(int at) {
        Span word = sentence.token(at).span();
        return parties.stream().anyMatch(party -> party.contains(word) && sentence.headOf(party) == at);
    }

    private static boolean isCountry(PlaceMention mention) {
        Place place = mention.place();
        return place != null && place.kind().compareTo(Place.Kind.COUNTRY) <= 0;
    }

    private static boolean isWider(PlaceMention one, PlaceMention other) {
        Place a = one.place();
        Place b = other.place();
        return a != null && b != null && a.kind().compareTo(b.kind()) < 0;
    }
}
