package org.chancery.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.text.AnalyzedText;
import org.chancery.text.Span;

/** Agency credits at the end of a paragraph: {@code … on Monday. — KCNA}, {@code … of the year. (TASS)}. */
final class CreditLines {

    private static final String NAME = "([A-Z][\\p{L}&.]{1,20}(?: [A-Z][\\p{L}&.]{1,20}){0,3})";
    private static final Pattern DASH =
            Pattern.compile("[.!?][\u201d\"']?\\s*(?:\u2014|\u2013|--|-|\u2015)\\s?" + NAME + "\\s*$");
    private static final Pattern BRACKET =
            Pattern.compile("[.!?][\u201d\"']?\\s*[(\\[]" + NAME + "(?:/[A-Z][\\p{L} ]{1,20})*[)\\]]\\.?\\s*$");
    /** A bare name counts only where it is a known agency's. */
    private static final Pattern BARE = Pattern.compile("[.!?][\u201d\"']?\\s+" + NAME + "\\s*$");

    private static final int TAIL = 80;

    private CreditLines() {}

    static List<Attribution> find(AnalyzedText text) {
        List<Attribution> found = new ArrayList<>();
        String all = text.text();
        int start = 0;
        while (start < all.length()) {
            int end = all.indexOf('\n', start);
            if (end < 0) {
                end = all.length();
            }
            credit(all, start, end, found);
            start = end + 1;
        }
        return found;
    }

    /** A quotation with a name under it is its speaker's, no agency's. */
    private static boolean quotation(String all, int start) {
        char first = start < all.length() ? all.charAt(start) : ' ';
        return first == '"' || first == '\u201c' || first == '\u201d';
    }

    private static void credit(String all, int start, int end, List<Attribution> found) {
        int from = Math.max(start, end - TAIL);
        String tail = all.substring(from, end);
        for (Pattern pattern : List.of(DASH, BRACKET, BARE)) {
            Matcher matcher = pattern.matcher(tail);
            boolean known = pattern != BARE;
            if (matcher.find() && (known || Voices.agency(matcher.group(1))) && !quotation(all, start)) {
                int stop = from + matcher.start() + 1;
                if (stop < end && (all.charAt(stop) == '"' || all.charAt(stop) == '\u201d')) {
                    stop++;
                }
                int first = start;
                while (first < stop && Character.isWhitespace(all.charAt(first))) {
                    first++;
                }
                found.add(new Attribution(
                        new Span(from + matcher.start(1), from + matcher.end(1)),
                        null,
                        List.of(new Span(first, stop)),
                        Attribution.Kind.CREDIT,
                        null,
                        Attribution.Voice.AGENCY,
                        SpeechAct.REPORT));
                return;
            }
        }
    }
}
