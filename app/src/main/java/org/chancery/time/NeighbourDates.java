package org.chancery.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.text.AnalyzedText;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.chancery.text.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * The date of an event whose own clause bears none, from the clause that it is tied to: {@code in January, when it froze
 * its ties}, {@code on 6 June, three months after it had agreed}, {@code he arrived on Monday and they dined}. Pure.
 */
final class NeighbourDates {

    private static final Pattern LENGTH = Pattern.compile("P(\\d+)([DWMY])");
    /** Verbs that make an act known on the day on which it is done. */
    private static final Set<String> ANNOUNCE = Set.of("announce", "declare", "proclaim");
    /** Words of a subject that has just been spoken of. */
    private static final Set<String> KNOWN = WordLists.of("time/wordlists.txt").get("known");

    private final AnalyzedText text;
    private final Sentence sentence;
    private final List<TimeExpression> times;

    NeighbourDates(AnalyzedText text, Sentence sentence, List<TimeExpression> times) {
        this.text = text;
        this.sentence = sentence;
        this.times = times;
    }

    /**
     * @param verb the verb of the event's clause
     * @param ahead whether the event is planned; then the day of its announcement says nothing about it
     */
    @Nullable
    EventDate of(int verb, boolean ahead) {
        Token token = sentence.token(verb);
        if (!token.isVerb()
                || token.head() < 0 && sentence.children(verb, Role.PARATAXIS).isEmpty()) {
            return null;
        }
        EventDate date = when(verb);
        if (date == null) {
            date = cleft(token);
        }
        if (date == null) {
            date = offset(token);
        }
        if (date == null) {
            date = beside(token);
        }
        return date == null && !ahead ? announced(token) : date;
    }

    /** {@code In April, when it closed its ports}: the date right before {@code when}. */
    private @Nullable EventDate when(int verb) {
        for (int child : sentence.children(verb)) {
            Token when = sentence.token(child);
            if (child > 0 && child < verb && when.lemma().equals("when")) {
                int before = child - 1;
                if (before > 0 && sentence.token(before).form().equals(",")) {
                    before--;
                }
                Token last = sentence.token(before);
                for (TimeExpression time : times) {
                    if (time.span().end() == last.end() && time.type() == TimexType.DATE) {
                        return new EventDate(time.interval(), time.basis(), time);
                    }
                }
            }
        }
        return null;
    }

    /** {@code It was in 1987 that it recognised the island}: the date of the clause that points at it. */
    private @Nullable EventDate cleft(Token verb) {
        if (verb.head() < 0 || verb.head() > verb.index() || verb.role() != Role.COMPLEMENT) {
            return null;
        }
        Token be = sentence.token(verb.head());
        boolean it = false;
        for (int child : sentence.children(be.index())) {
            it |= child < be.index() && sentence.token(child).form().equalsIgnoreCase("it");
        }
        return it && be.lemma().equals("be") ? EventDater.own(text, sentence, be.index(), times) : null;
    }

    /** {@code three months after it had agreed}: so long before the clause above. */
    private @Nullable EventDate offset(Token verb) {
        if (verb.head() < 0 || verb.role() != Role.ADVERBIAL_CLAUSE) {
            return null;
        }
        for (Token marker : sentence.children(verb.index(), Role.MARKER)) {
            String word = marker.form().toLowerCase(Locale.ROOT);
            TimeExpression length = word.equals("after") || word.equals("before") ? lengthBefore(marker) : null;
            Matcher parts = length == null || length.value() == null ? null : LENGTH.matcher(length.value());
            if (length == null || parts == null || !parts.matches()) {
                continue;
            }
            EventDate above = EventDater.own(text, sentence, verb.head(), times);
            DateInterval from = above == null ? null : above.interval();
            TimeUnit unit = TimeUnit.of(parts.group(2));
            if (above == null || from == null || unit == null || from.precision() != Precision.DAY) {
                return null;
            }
            long n = Long.parseLong(parts.group(1)) * (word.equals("after") ? -1 : 1);
            LocalDate day = Iso.plus(from.start(), unit, n);
            return new EventDate(Intervals.of(Iso.at(unit, day)), above.basis(), length);
        }
        return null;
    }

    private @Nullable TimeExpression lengthBefore(Token marker) {
        for (TimeExpression time : times) {
            boolean beside = marker.index() > 0
                    && time.span().end() == sentence.token(marker.index() - 1).end();
            if (beside && time.type() == TimexType.DURATION) {
                return time;
            }
        }
        return null;
    }

    /** {@code He arrived on Monday and they dined}, {@code …; they dined}: the clause before, told in one tense, about those just spoken of. */
    private @Nullable EventDate beside(Token verb) {
        boolean second = verb.role() == Role.CONJUNCT || verb.role() == Role.PARATAXIS;
        int first = second && verb.head() < verb.index() ? verb.head() : -1;
        boolean told = first >= 0 && isSimplePast(sentence.token(first)) && isSimplePast(verb);
        return told && isAboutKnown(verb) ? EventDater.own(text, sentence, first, times) : null;
    }

    /** Whether the clause begins with its subject, and that is a pronoun or one that was named before. */
    private boolean isAboutKnown(Token verb) {
        for (int child : sentence.children(verb.index())) {
            Token token = sentence.token(child);
            if (child > verb.index() || token.role() == Role.PUNCTUATION || token.role() == Role.COORDINATOR) {
                continue;
            }
            if (token.role() != Role.SUBJECT && token.role() != Role.PASSIVE_SUBJECT) {
                if (token.role() == Role.PARATAXIS || token.role() == Role.PASSIVE_AUXILIARY) {
                    continue;
                }
                return false;
            }
            boolean known = token.isPronoun();
            for (int part : sentence.children(child)) {
                known |= !token.isProperNoun()
                        && KNOWN.contains(sentence.token(part).form().toLowerCase(Locale.ROOT));
            }
            if (!known) {
                return false;
            }
        }
        return true;
    }

    private boolean isSimplePast(Token verb) {
        boolean past = verb.tag().equals("VBD");
        for (int child : sentence.children(verb.index())) {
            Token helper = sentence.token(child);
            if (helper.role() == Role.MODAL || helper.lemma().equals("have") && helper.role() == Role.AUXILIARY) {
                return false;
            }
            past |= helper.role() == Role.PASSIVE_AUXILIARY && helper.tag().equals("VBD");
        }
        return past;
    }

    /** {@code Peru expelled an envoy, it announced on Monday}. */
    private @Nullable EventDate announced(Token verb) {
        int report = -1;
        if (verb.role() == Role.COMPLEMENT) {
            report = verb.head();
        }
        for (Token clause : sentence.children(verb.index(), Role.PARATAXIS)) {
            report = clause.index();
        }
        boolean announces = report >= 0
                && ANNOUNCE.contains(sentence.token(report).lemma())
                && isSimplePast(sentence.token(report))
                && isSimplePast(verb);
        return announces ? EventDater.own(text, sentence, report, times) : null;
    }
}
