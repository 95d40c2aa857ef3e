package org.chancery.time;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the longest match of a group's rules at a word. One instance serves one text. */
final class RuleMatcher {

    /** The word that stands for the end of a paragraph in a context. */
    static final String END = "";

    private static final int WINDOW = 64;
    private static final Match NONE = new Match(-1, -1, null, Map.of());

    /**
     * What a rule matched.
     *
     * @param from first word
     * @param to behind the last word
     * @param parts by name: a {@link Word}, a {@link Numbers.Phrase} or a match of another group
     */
    record Match(int from, int to, @Nullable Rule rule, Map<String, Object> parts) {

        Rule theRule() {
            if (rule == null) {
                throw new IllegalStateException("no rule");
            }
            return rule;
        }
    }

    private static final WordClass[] CLASSES = WordClass.values();

    private final List<Word> words;
    private final Match[][] memo;
    private final int[][] memoAt;

    RuleMatcher(Grammar grammar, List<Word> words) {
        this.words = words;
        memo = new Match[grammar.groupCount()][WINDOW];
        memoAt = new int[grammar.groupCount()][WINDOW];
        for (int[] row : memoAt) {
            Arrays.fill(row, -1);
        }
    }

    /** The longest match of {@code group} that begins at word {@code at}, or null. */
    @Nullable
    Match match(Group group, int at) {
        int slot = at % WINDOW;
        if (memoAt[group.index()][slot] != at) {
            Match found = search(group, at);
            memoAt[group.index()][slot] = at;
            memo[group.index()][slot] = found == null ? NONE : found;
        }
        Match match = memo[group.index()][slot];
        return match == NONE ? null : match;
    }

    private @Nullable Match search(Group group, int at) {
        Word word = words.get(at);
        Match best = longest(group.startingWith(word.lower()), at, null);
        long shared = group.classes() & classesAt(at);
        while (shared != 0) {
            int bit = Long.numberOfTrailingZeros(shared);
            shared &= shared - 1;
            best = longest(group.startingWith(CLASSES[bit]), at, best);
        }
        return best;
    }

    /** The classes of a word with those that span several words. */
    private long classesAt(int at) {
        long classes = words.get(at).classes();
        String lower = words.get(at).lower();
        if (Numbers.read(words, at) != null) {
            classes |= WordClass.NUM.bit() | WordClass.COUNT.bit();
        }
        if (lower.equals("a") || lower.equals("an")) {
            classes |= WordClass.COUNT.bit();
        }
        if (words.get(at).is(WordClass.NUMWORD) && Numbers.year(words, at) != null) {
            classes |= WordClass.YEARWORDS.bit();
        }
        if (Holidays.read(words, at) != null) {
            classes |= WordClass.HOLIDAY.bit();
        }
        return classes;
    }

    private @Nullable Match longest(List<Rule> rules, int at, @Nullable Match best) {
        Match longest = best;
        // Most rules do not match, and a rule that does not leaves nothing behind.
        Map<String, Object> parts = new HashMap<>();
        for (Rule rule : rules) {
            if (rule.before() != null && !stands(rule.before(), at - 1, at)) {
                continue;
            }
            int to = run(rule, 0, at, at, parts);
            if (to > at
                    && (longest == null
                            || to > longest.to
                            || to == longest.to
                                    && rule.line() < longest.theRule().line())) {
                longest = new Match(at, to, rule, parts);
            }
            if (to >= 0) {
                parts = new HashMap<>();
            }
        }
        return longest;
    }

    /** Matches the elements from the {@code e}th on at word {@code at}; answers the end or -1. */
    private int run(Rule rule, int e, int at, int from, Map<String, Object> parts) {
        if (e == rule.elements().size()) {
            return rule.after() == null || stands(rule.after(), at, at) ? at : -1;
        }
        Element element = rule.elements().get(e);
        boolean within = at < words.size()
                && (at == from || !words.get(at).opens())
                && !(element.adjacent() && at > from && words.get(at).spaced());
        if (within) {
            Object part = take(element, at);
            if (part != null) {
                Object shadowed = parts.put(element.name(), part);
                int end = run(rule, e + 1, endOf(part, at), from, parts);
                if (end >= 0) {
                    return end;
                }
                if (shadowed == null) {
                    parts.remove(element.name());
                } else {
                    parts.put(element.name(), shadowed);
                }
            }
        }
        return element.optional() ? run(rule, e + 1, at, from, parts) : -1;
    }

    private @Nullable Object take(Element element, int at) {
        Word word = words.get(at);
        if (element.group() != null) {
            return match(element.group(), at);
        }
        if (element.takes(word)) {
            return word;
        }
        long classes = element.classes();
        if ((classes & WordClass.YEARWORDS.bit()) != 0) {
            return word.is(WordClass.NUMWORD) ? Numbers.year(words, at) : null;
        }
        if ((classes & WordClass.HOLIDAY.bit()) != 0) {
            return Holidays.read(words, at);
        }
        if ((classes & WordClass.NUM.bit()) != 0) {
            return Numbers.read(words, at);
        }
        if ((classes & WordClass.COUNT.bit()) != 0) {
            Numbers.Phrase number = Numbers.read(words, at);
            boolean one = word.lower().equals("a") || word.lower().equals("an");
            return number == null && one ? new Numbers.Phrase(at + 1, 1, false) : number;
        }
        return null;
    }

    private static int endOf(Object part, int at) {
        if (part instanceof Match match) {
            return match.to;
        }
        if (part instanceof Numbers.Phrase number) {
            return number.end();
        }
        return part instanceof Holidays.Named holiday ? holiday.end() : at + 1;
    }

    /** Whether a context holds at word {@code at}; {@code inner} is the first word behind the gap beside it. */
    private boolean stands(Rule.Context context, int at, int inner) {
        boolean outside = at < 0
                || at >= words.size()
                || inner < words.size() && words.get(inner).opens();
        if (outside) {
            return context.wanted() == context.element().words().contains(END);
        }
        boolean takes = take(context.element(), at) != null;
        return context.wanted() == takes;
    }
}
