package org.chancery.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.text.AnalyzedText;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.text.WordLists;
import org.jspecify.annotations.Nullable;

/** The tagger that applies {@code rules.txt}: scan, match, complete pairs, resolve in text order. */
public final class RuleTimeTagger implements TimeTagger {

    private final Grammar grammar;

    public RuleTimeTagger() {
        grammar = Grammar.english();
    }

    private static final Set<String> OF_THINGS =
            WordLists.of("time/wordlists.txt").get("before asides");

    @Override
    public List<TimeExpression> tag(AnalyzedText text, @Nullable LocalDate anchor, @Nullable YearMonth month) {
        List<Word> words = Scanner.scan(text.text());
        RuleMatcher matcher = new RuleMatcher(grammar, words);
        DatelineFinder.Dateline dateline = DatelineFinder.find(words, matcher, grammar.monthDay(), anchor);
        List<Found> found = Pairs.complete(words, find(text, words, matcher));
        Anchors anchors = new Anchors(dateline.day(), month);
        Resolver resolver = new Resolver(anchors);
        TenseFinder tenses = new TenseFinder(text);
        List<TimeExpression> expressions = new ArrayList<>(found.size());
        for (Found one : found) {
            Sentence sentence = text.sentenceAt(one.span().start());
            boolean opens =
                    sentence != null && one.span().start() - sentence.span().start() <= OPENING;
            Tense tense = tenses.at(one.span(), words, one.from());
            boolean ahead = tense == Tense.FUTURE && tenses.isBorneByVerb(one.span());
            anchors.at(sentence == null ? 0 : sentence.index(), tense, opens, tenses.isDone(one.span()));
            if (sentence != null && one.meaning() instanceof Meaning.DayOnly) {
                shareMonth(sentence, one.span(), expressions, anchors);
            }
            Resolved resolved = resolver.resolve(ahead ? Ahead.of(one, words) : one.meaning());
            if (resolved.type() == TimexType.DATE || resolved.type() == TimexType.TIME) {
                anchors.give(resolved, one.meaning(), isAside(words, one));
            }
            if (dateline.yearless() && resolved.basis() == Basis.DATELINE) {
                resolved = resolved.withoutYear();
            }
            expressions.add(new TimeExpression(
                    one.span(),
                    resolved.type(),
                    resolved.value(),
                    resolved.mod(),
                    resolved.interval(),
                    resolved.basis()));
        }
        return List.copyOf(expressions);
    }

    private static void shareMonth(Sentence sentence, Span day, List<TimeExpression> before, Anchors anchors) {
        for (int i = before.size() - 1;
                i >= 0 && before.get(i).span().start() >= sentence.span().start();
                i--) {
            TimeExpression month = before.get(i);
            String value = month.value();
            if (month.type() == TimexType.DATE
                    && value != null
                    && Iso.unitOf(value) == TimeUnit.MONTH
                    && SharedNoun.of(sentence, month.span(), day)) {
                anchors.share(new Resolved(TimexType.DATE, value, null, month.interval(), month.basis()));
                return;
            }
        }
    }

    /** Characters before an expression that opens its sentence: {@code In }, {@code On }, {@code Then in }. */
    private static final int OPENING = 8;

    /** {@code the treaty of 1904}, {@code the 1949 accord}, {@code since 1991}: a bare year that hangs on a thing. */
    private static boolean isAside(List<Word> words, Found one) {
        boolean year = one.to() - one.from() == 1
                && one.meaning() instanceof Meaning.Calendar calendar
                && calendar.month() == 0;
        return year
                && one.from() > 0
                && OF_THINGS.contains(words.get(one.from() - 1).lower());
    }

    /** An expression before it is resolved; {@code from} and {@code to} are its words. */
    record Found(int from, int to, Span span, Meaning meaning) {}

    private List<Found> find(AnalyzedText text, List<Word> words, RuleMatcher matcher) {
        Group top = grammar.top();
        Filter filter = new Filter(text, words);
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            RuleMatcher.Match match = matcher.match(top, at);
            Meaning meaning = match == null || !filter.accepts(match) ? null : Meanings.of(match);
            if (match != null && match.theRule().meaning().equals(Meanings.NONE)) {
                at = match.to();
                continue;
            }
            if (match == null || meaning == null) {
                at++;
                continue;
            }
            if (meaning instanceof Meaning.Holiday holiday) {
                meaning = NationalDays.resolve(holiday, text, words, match.from(), match.to());
            }
            Span span = new Span(
                    words.get(match.from()).start(), words.get(match.to() - 1).end());
            found.add(new Found(match.from(), match.to(), span, meaning));
            at = match.to();
        }
        return found;
    }
}
