package org.chancery.document.plain;

import java.util.ArrayList;
import java.util.List;
import org.chancery.document.chrome.ChromePatterns;
import org.chancery.text.Span;

/** Cuts a text into lines, and joins the lines of paragraphs that were wrapped by hand. */
final class LineSplitter {

    private static final int MIN_WRAPPED = 3;
    private static final int WRAP_LOW = 45;
    private static final int WRAP_HIGH = 100;

    private LineSplitter() {}

    static List<Line> split(String text) {
        List<Span> spans = Lines.of(text);
        boolean wrapped = isWrapped(text, spans);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            boolean gap = i == 0 || isGap(text, spans.get(i - 1).end(), span.start());
            while (wrapped && i + 1 < spans.size() && continues(text, span, spans.get(i), spans.get(i + 1))) {
                i++;
                span = span.cover(spans.get(i));
            }
            lines.add(line(text, span, gap));
        }
        return lines;
    }

    static Line line(String text, Span span, boolean gap) {
        String words = flat(span.in(text));
        boolean prose = Prose.is(words);
        return new Line(span, words, gap, ChromePatterns.get().match(words), prose, Prose.words(words));
    }

    private static String flat(String words) {
        StringBuilder flat = new StringBuilder(words);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c != ' ' && c != '\t' && Lines.isBlank(c) && Character.getType(c) != Character.FORMAT) {
                flat.setCharAt(i, ' ');
            }
        }
        return flat.toString();
    }

    /** Most lines of some length break off in the middle of a sentence, and at about the same width. */
    private static boolean isWrapped(String text, List<Span> spans) {
        int wide = 0;
        int broken = 0;
        int over = 0;
        for (int i = 0; i + 1 < spans.size(); i++) {
            int length = spans.get(i).length();
            if (length > WRAP_HIGH) {
                over++;
            } else if (length >= WRAP_LOW
                    && !isGap(text, spans.get(i).end(), spans.get(i + 1).start())) {
                wide++;
                if (Character.isLowerCase(text.charAt(spans.get(i + 1).start()))
                        || !Prose.is(spans.get(i).in(text))) {
                    broken++;
                }
            }
        }
        return wide >= MIN_WRAPPED && over * 10 <= wide && broken * 3 >= wide * 2;
    }

    private static boolean continues(String text, Span paragraph, Span last, Span next) {
        if (isGap(text, last.end(), next.start())) {
            return false;
        }
        String words = next.in(text);
        boolean item =
                words.startsWith("•") || words.startsWith("*") || words.startsWith("- ") || words.startsWith("– ");
        return !item && last.length() >= WRAP_LOW - 5;
    }

    private static boolean isGap(String text, int from, int to) {
        int breaks = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Lines.isBreak(c) && !(c == '\r' && i + 1 < to && text.charAt(i + 1) == '\n')) {
                breaks++;
            }
        }
        return breaks > 1;
    }
}
