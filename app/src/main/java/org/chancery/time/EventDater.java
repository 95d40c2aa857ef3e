package org.chancery.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.text.AnalyzedText;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.text.Token;
import org.chancery.text.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Finds the date that an event's own clause bears: not that of the verb that reports it, nor that of the talks it came
 * after, nor that of a relative clause about someone in it. Pure.
 */
public final class EventDater {

    /** Prepositions whose noun has a date of its own: {@code agreed after talks on Monday}. */
    private static final Set<String> OTHER_TIME =
            WordLists.of("time/wordlists.txt").get("other time");
    /** Prepositions that put an event on one side of the date they govern. */
    private static final Set<String> ONE_SIDE =
            WordLists.of("time/wordlists.txt").get("one side");
    /** Verbs that lend their date to the event noun in their clause: {@code talks were held on Monday}. */
    private static final Set<String> LENDING =
            WordLists.of("time/wordlists.txt").get("lending");

    /** Participles that say when an event is to be or was: {@code the visit, scheduled for Friday}. */
    private static final Set<String> SCHEDULING =
            WordLists.of("time/wordlists.txt").get("scheduling");

    /** A date behind these bounds its own clause alone: {@code expelled the envoy and gave him until Saturday to leave}. */
    private static final Set<String> DEADLINE = Set.of("until", "till", "by", "before");

    private static final Set<String> JOINTS = WordLists.of("time/wordlists.txt").get("joints of spans");

    private EventDater() {}

    /**
     * @param trigger index of the token that heads the event: its verb or its noun
     * @param times all expressions of the text, in order
     * @param day the day of the report, or null; it dates an event that bears no date only as {@link Precision#VAGUE}
     * @param ahead whether the event is planned or hypothetical; then the day of the report says nothing about it
     */
    public static EventDate date(
            AnalyzedText text,
            Sentence sentence,
            int trigger,
            List<TimeExpression> times,
            @Nullable LocalDate day,
            boolean ahead) {
        EventDate borne = own(text, sentence, trigger, times);
        if (borne != null) {
            return borne;
        }
        List<TimeExpression> own = within(sentence, times);
        EventDate remembered = Anniversaries.date(sentence, trigger, own, day);
        if (remembered != null) {
            return remembered;
        }
        int verb = sentence.token(trigger).isVerb() ? trigger : lender(sentence, trigger);
        EventDate neighbour = verb < 0 ? null : new NeighbourDates(text, sentence, times).of(verb, ahead);
        if (neighbour != null) {
            return neighbour;
        }
        if (day == null || ahead) {
            return EventDate.UNKNOWN;
        }
        return new EventDate(new DateInterval(day, day, Precision.VAGUE, day + "~"), Basis.DATELINE, null);
    }

    /** The date that the event's own clause bears, or null. */
    static @Nullable EventDate own(AnalyzedText text, Sentence sentence, int trigger, List<TimeExpression> times) {
        List<TimeExpression> own = within(sentence, times);
        TimeExpression best = null;
        int bestCost = Integer.MAX_VALUE;
        for (TimeExpression time : own) {
            int cost = cost(sentence, trigger, time);
            if (cost < bestCost) {
                best = time;
                bestCost = cost;
            }
        }
        TimeExpression scheduled = sentence.token(trigger).isNoun() ? scheduled(sentence, trigger, own) : null;
        if (scheduled != null && (best == null || isFiner(scheduled, best))) {
            best = scheduled;
        }
        return best == null ? null : borne(text, sentence, best, own);
    }

    /** {@code the July summit, called for the 4th and 5th}, {@code that was set for the 4th}: its first date. */
    private static @Nullable TimeExpression scheduled(Sentence sentence, int noun, List<TimeExpression> own) {
        for (Token participle : sentence.tokens()) {
            boolean clause = participle.role() == Role.REDUCED_RELATIVE || participle.role() == Role.RELATIVE;
            if (clause
                    && participle.tag().equals("VBN")
                    && SCHEDULING.contains(participle.lemma())
                    && SharedNoun.holds(sentence, noun, participle.head())) {
                for (TimeExpression time : own) {
                    if (cost(sentence, participle.index(), time) < Integer.MAX_VALUE) {
                        return time;
                    }
                }
            }
        }
        return null;
    }

    private static boolean isFiner(TimeExpression one, TimeExpression other) {
        TimeUnit a = one.value() == null ? null : Iso.unitOf(one.value());
        TimeUnit b = other.value() == null ? null : Iso.unitOf(other.value());
        return a != null && (b == null || a.compareTo(b) < 0);
    }

    /** Expressions of the sentence that name days. */
    private static List<TimeExpression> within(Sentence sentence, List<TimeExpression> times) {
        List<TimeExpression> own = new ArrayList<>();
        for (TimeExpression time : times) {
            boolean date = time.type() == TimexType.DATE || time.type() == TimexType.TIME;
            boolean reference = time.value() != null && time.value().endsWith("_REF");
            if (date && !reference && sentence.span().contains(time.span())) {
                own.add(time);
            }
        }
        return own;
    }

    /** How far an expression is from being the event's own; MAX_VALUE where it dates something else. */
    private static int cost(Sentence sentence, int trigger, TimeExpression time) {
        int at = sentence.headOf(time.span());
        if (at < 0 || Purposes.isOne(sentence, time)) {
            return Integer.MAX_VALUE;
        }
        int distance = Math.abs(at - trigger);
        if (follows(sentence, trigger, at)) {
            return distance;
        }
        int below = stepsBelow(sentence, at, trigger, sentence.token(trigger).isVerb());
        if (below >= 0) {
            return below * 100 + distance;
        }
        int lender = lender(sentence, trigger);
        if (lender >= 0) {
            int lent = stepsBelow(sentence, at, lender, true);
            if (lent >= 0) {
                return 1000 + lent * 100 + distance;
            }
        }
        if (DEADLINE.contains(preposition(sentence, time.span()))) {
            return Integer.MAX_VALUE;
        }
        int shared = sharing(sentence, trigger, at);
        return shared >= 0 ? 2000 + shared * 100 + distance : Integer.MAX_VALUE;
    }

    /**
     * {@code the visit to Lima in 2001}: a noun and a date with nothing between them but prepositional phrases, whatever
     * the parser hung the date on.
     */
    private static boolean follows(Sentence sentence, int trigger, int at) {
        if (at <= trigger + 1 || !sentence.token(trigger).isNoun()) {
            return false;
        }
        boolean phrase = false;
        for (int i = trigger + 1; i < at; i++) {
            Token token = sentence.token(i);
            boolean preposition = token.tag().equals("IN") || token.tag().equals("TO");
            if (!preposition && !token.isNoun() && !token.isAdjective() && token.role() != Role.DETERMINER) {
                return false;
            }
            if (token.isNoun() && !token.isProperNoun()) {
                return false;
            }
            phrase |= preposition;
        }
        return phrase;
    }

    /** Steps from the expression up to {@code top} where all between belongs to that clause; -1 otherwise. */
    private static int stepsBelow(Sentence sentence, int at, int top, boolean verb) {
        int steps = 0;
        for (int i = at;
                i >= 0 && steps <= sentence.size();
                i = sentence.token(i).head()) {
            if (i == top) {
                return steps;
            }
            Token token = sentence.token(i);
            if (i != at && token.isVerb() && (!isParticiple(sentence, i, top) || steps > 4)) {
                return -1;
            }
            if (verb && i == at && hangsInNoun(sentence, token, top)) {
                return -1;
            }
            boolean governsNoun = i != at
                    && token.role() == Role.PREPOSITION
                    && !isDirect(sentence, i, at)
                    && OTHER_TIME.contains(token.form().toLowerCase(Locale.ROOT));
            if (verb && (governsNoun || isOfAnother(sentence, i, at, top))) {
                return -1;
            }
            steps++;
        }
        return -1;
    }

    /** {@code sold the ship under a law of 2004}: a date behind {@code of} dates the noun before it. */
    private static boolean isOfAnother(Sentence sentence, int preposition, int at, int top) {
        Token of = sentence.token(preposition);
        return isDirect(sentence, preposition, at)
                && of.lemma().equals("of")
                && of.head() >= 0
                && of.head() != top
                && sentence.token(of.head()).isNoun();
    }

    /** {@code Monday's talks}, {@code the 1949 accord}: a date inside a noun phrase dates the noun, not the verb above. */
    private static boolean hangsInNoun(Sentence sentence, Token token, int top) {
        if (token.head() < 0 || token.head() == top) {
            return false;
        }
        Role role = token.role();
        boolean inside =
                role == Role.POSSESSOR || role == Role.COMPOUND || role == Role.MODIFIER || role == Role.NUMBER;
        return inside && sentence.token(token.head()).isNoun();
    }

    /** {@code Speaking in Rome on Monday, he …}: a participle without a subject shares the clause's time. */
    private static boolean isParticiple(Sentence sentence, int i, int top) {
        Token token = sentence.token(i);
        return token.tag().equals("VBG")
                && token.head() == top
                && token.role() == Role.ADVERBIAL_CLAUSE
                && !sentence.hasChild(i, Role.SUBJECT)
                && !sentence.hasChild(i, Role.MARKER);
    }

    private static boolean isDirect(Sentence sentence, int preposition, int at) {
        return sentence.token(at).head() == preposition;
    }

    /** The verb that lends its date to an event noun, or -1. */
    private static int lender(Sentence sentence, int trigger) {
        Token noun = sentence.token(trigger);
        int head = noun.head();
        if (!noun.isNoun() || head < 0) {
            return -1;
        }
        Token above = sentence.token(head);
        boolean argument = noun.role() == Role.SUBJECT
                || noun.role() == Role.PASSIVE_SUBJECT
                || noun.role() == Role.OBJECT
                || noun.role() == Role.PREDICATE
                || noun.role() == Role.AGENT;
        if (noun.role() == Role.PREPOSITION_OBJECT
                && above.head() >= 0
                && above.form().equalsIgnoreCase("in")) {
            return sentence.token(above.head()).isVerb() ? above.head() : -1;
        }
        return argument && above.isVerb() && LENDING.contains(above.lemma()) ? head : -1;
    }

    /** Coordinated verbs share a date in front of the first and one behind the last; answers the steps or -1. */
    private static int sharing(Sentence sentence, int trigger, int at) {
        Token token = sentence.token(trigger);
        if (!token.isVerb()) {
            return -1;
        }
        boolean second = token.role() == Role.CONJUNCT && !sentence.hasChild(trigger, Role.SUBJECT);
        if (second && token.head() >= 0 && at < token.head()) {
            return stepsBelow(sentence, at, token.head(), true);
        }
        for (Token conjunct : sentence.children(trigger, Role.CONJUNCT)) {
            boolean trails =
                    at > conjunct.index() && conjunct.isVerb() && !sentence.hasChild(conjunct.index(), Role.SUBJECT);
            if (trails) {
                return stepsBelow(sentence, at, conjunct.index(), true);
            }
        }
        return -1;
    }

    private static EventDate borne(
            AnalyzedText text, Sentence sentence, TimeExpression time, List<TimeExpression> own) {
        DateInterval interval = range(text, time, own);
        if (interval == null) {
            return new EventDate(null, Basis.UNRESOLVED, time, yearless(text, time, own));
        }
        String before = preposition(sentence, time.span());
        if (ONE_SIDE.contains(before) && interval.equals(time.interval())) {
            interval = new DateInterval(interval.start(), interval.end(), Precision.VAGUE, interval.edtf());
        }
        return new EventDate(interval, time.basis(), time);
    }

    /** The interval of an expression, or of the range whose end it is: {@code from 18 to 24 March}. */
    private static @Nullable DateInterval range(AnalyzedText text, TimeExpression time, List<TimeExpression> own) {
        int i = own.indexOf(time);
        if (i + 1 < own.size() && joins(text, time, own.get(i + 1))) {
            DateInterval whole = Intervals.range(time.interval(), own.get(i + 1).interval());
            return whole == null ? time.interval() : whole;
        }
        if (i > 0 && joins(text, own.get(i - 1), time)) {
            DateInterval whole = Intervals.range(own.get(i - 1).interval(), time.interval());
            return whole == null ? time.interval() : whole;
        }
        return time.interval();
    }

    /** The value of an expression that no year is told of, or of both ends of its range. */
    private static @Nullable String yearless(AnalyzedText text, TimeExpression time, List<TimeExpression> own) {
        int i = own.indexOf(time);
        String whole = i + 1 < own.size() ? YearlessRange.of(text, time, own.get(i + 1)) : null;
        if (whole == null && i > 0) {
            whole = YearlessRange.of(text, own.get(i - 1), time);
        }
        return whole == null ? time.value() : whole;
    }

    private static boolean joins(AnalyzedText text, TimeExpression first, TimeExpression second) {
        String between = between(text, first, second);
        if (JOINTS.contains(between)) {
            return true;
        }
        // "the 18th and 19th": neighbouring days make one stretch.
        DateInterval a = first.interval();
        DateInterval b = second.interval();
        return between.equals("and")
                && a != null
                && b != null
                && a.end().plusDays(1).equals(b.start());
    }

    static String between(AnalyzedText text, TimeExpression first, TimeExpression second) {
        return text.text()
                .substring(first.span().end(), second.span().start())
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static String preposition(Sentence sentence, Span span) {
        String before = "";
        for (Token token : sentence.tokens()) {
            if (token.end() > span.start()) {
                break;
            }
            before = token.form().toLowerCase(Locale.ROOT);
        }
        return before;
    }
}
