package org.chancery.time;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.text.WordLists;
import org.jspecify.annotations.Nullable;

/** Cuts a text into words for the rules; finer than the analysis: hyphens stand alone, figures are told apart by shape. */
final class Scanner {

    private static final Pattern ISO =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2})?(?:Z|[+-]\\d{2}:?\\d{2})?)?(?![\\d-])");
    /** {@code 17.03.2022}, as continental papers write it. */
    private static final Pattern DAY_DOTS =
            Pattern.compile("(0?[1-9]|[12]\\d|3[01])\\.(0?[1-9]|1[0-2])\\.((?:19|20)\\d{2})(?![\\d.]\\d)");

    private static final Pattern SLASH = Pattern.compile("\\d{1,2}/\\d{1,2}/(?:\\d{4}|\\d{2})(?![\\d/])");
    private static final Pattern CLOCK = Pattern.compile("([01]?\\d|2[0-4])[:.]([0-5]\\d)(?::[0-5]\\d)?(?![\\d:/%])");
    private static final Pattern FIGURES = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+(?:\\.\\d+)?");
    private static final Pattern DECADE = Pattern.compile("['’]?(\\d{2}|\\d{4})['’]?s(?!\\w)");
    private static final Pattern ORDINAL =
            Pattern.compile("(\\d{1,3})(?:st|nd|rd|th)(?!\\w)", Pattern.CASE_INSENSITIVE);
    /** Abbreviations that keep their stop. */
    private static final Set<String> DOTTED = WordLists.of("time/wordlists.txt").get("dotted");
    /** Abbreviations that are words of another kind without their stop. */
    private static final Set<String> NEED_DOT =
            WordLists.of("time/wordlists.txt").get("need a stop");

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private final Matcher iso;
    private final Matcher slash;
    private final Matcher dotted;
    private final Matcher clock;
    private final Matcher figures;
    private final Matcher decade;
    private final Matcher ordinal;
    private boolean spaced = true;
    private int newlines = 2;

    private Scanner(String text) {
        this.text = text;
        iso = ISO.matcher(text);
        slash = SLASH.matcher(text);
        dotted = DAY_DOTS.matcher(text);
        clock = CLOCK.matcher(text);
        figures = FIGURES.matcher(text);
        decade = DECADE.matcher(text);
        ordinal = ORDINAL.matcher(text);
    }

    static List<Word> scan(String text) {
        Scanner scanner = new Scanner(text);
        scanner.run();
        return scanner.words;
    }

    private void run() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || c == '\u00a0') {
                spaced = true;
                newlines += c == '\n' ? 1 : 0;
                at++;
            } else if (Character.isLetter(c)) {
                at = letters(at);
            } else if (isDigit(c)) {
                at = number(at);
            } else if ((c == '\'' || c == '’')
                    && at + 2 < text.length()
                    && isDigit(text.charAt(at + 1))
                    && lookingAt(decade, at)) {
                at = add(at, decade.end(), "'90s", WordClass.DECADE, decade.group(1));
            } else if ((c == '\'' || c == '’')
                    && at + 1 < text.length()
                    && text.charAt(at + 1) == 's'
                    && !letterAt(at + 2)) {
                at = add(at, at + 2, "'s", 0, Map.of());
            } else {
                at = add(at, at + 1, mark(c), 0, Map.of());
            }
        }
    }

    private int letters(int start) {
        int end = start + 1;
        while (end < text.length() && wordContinues(end)) {
            end++;
        }
        String lower = text.substring(start, end).toLowerCase(Locale.ROOT).replace('’', '\'');
        boolean dot = end < text.length() && text.charAt(end) == '.';
        if (lower.length() == 1 && dot && end + 1 < text.length() && letterAt(end + 1)) {
            int dotted = abbreviation(start);
            if (dotted > 0) {
                end = dotted;
                lower = text.substring(start, end).toLowerCase(Locale.ROOT);
                dot = false;
            }
        }
        if (dot && DOTTED.contains(lower)) {
            end++;
            dot = false;
            if (Lexicon.english().word(lower) == null || NEED_DOT.contains(lower)) {
                lower = lower + ".";
            }
        }
        if (lower.length() == 2 && end - start == 2 && (lower.equals("p.") || lower.equals("a."))) {
            lower = lower.substring(0, 1);
        }
        boolean capital = Character.isUpperCase(text.charAt(start));
        String look =
                lower.endsWith(".") && NEED_DOT.contains(lower.substring(0, lower.length() - 1)) && !isWeekday(lower)
                        ? lower.substring(0, lower.length() - 1)
                        : lower;
        Lexicon.Entry entry = NEED_DOT.contains(lower)
                ? monthWithoutDot(lower, end)
                : Lexicon.english().word(look);
        long classes = capital ? WordClass.CAPITAL.bit() : 0;
        Map<WordClass, String> values = Map.of();
        if (entry != null && (capital || !entry.values().containsKey(WordClass.MONTH))) {
            classes |= entry.classes();
            values = entry.values();
        }
        return add(start, end, lower, classes, values);
    }

    /** {@code Dec 5} and {@code 5 Jan}: without a stop a month's short name needs a figure beside it. */
    private Lexicon.@Nullable Entry monthWithoutDot(String lower, int end) {
        boolean before = !words.isEmpty() && words.get(words.size() - 1).is(WordClass.DAY);
        boolean after = end + 1 < text.length() && isDigit(text.charAt(end + 1));
        return before || after ? Lexicon.english().word(lower) : null;
    }

    private static boolean isWeekday(String lower) {
        Lexicon.Entry entry = Lexicon.english().word(lower);
        return entry != null && entry.values().containsKey(WordClass.WEEKDAY);
    }

    /** {@code a.m.}, {@code U.S.}: single letters, each with its stop; the last stop stays outside when it may end a sentence. */
    private int abbreviation(int start) {
        int at = start;
        int letters = 0;
        while (at + 1 < text.length()
                && letterAt(at)
                && text.charAt(at + 1) == '.'
                && (at == start || !letterAt(at - 1))) {
            at += 2;
            letters++;
        }
        if (letterAt(at) && letters > 0 && !letterAt(at + 1)) {
            return at + 1;
        }
        return letters > 1 ? at : 0;
    }

    private int number(int start) {
        if (lookingAt(iso, start)) {
            return add(start, iso.end(), iso.group().toLowerCase(Locale.ROOT), WordClass.ISO, iso.group());
        }
        if (lookingAt(slash, start)) {
            return add(start, slash.end(), slash.group(), WordClass.SLASH, slash.group());
        }
        if (lookingAt(dotted, start)) {
            String iso = dotted.group(3) + "-" + twoFigures(dotted.group(2)) + "-" + twoFigures(dotted.group(1));
            return add(start, dotted.end(), iso, WordClass.ISO, iso);
        }
        if (lookingAt(decade, start)) {
            return add(start, decade.end(), "1990s", WordClass.DECADE, decade.group(1));
        }
        if (lookingAt(ordinal, start)) {
            int value = Integer.parseInt(ordinal.group(1));
            Map<WordClass, String> values = new EnumMap<>(WordClass.class);
            values.put(WordClass.NTH, ordinal.group(1));
            if (value >= 1 && value <= 31) {
                values.put(WordClass.DAY, ordinal.group(1));
                values.put(WordClass.NTHDAY, ordinal.group(1));
            }
            return add(start, ordinal.end(), ordinal.group().toLowerCase(Locale.ROOT), bits(values), values);
        }
        if (lookingAt(clock, start) && (text.charAt(clock.start(2) - 1) == ':' || meridiemAt(clock.end()))) {
            return add(
                    start,
                    clock.end(),
                    clock.group(),
                    WordClass.CLOCK,
                    clock.group().replace('.', ':'));
        }
        lookingAt(figures, start);
        String figure = figures.group();
        return add(start, figures.end(), figure, bits(shapes(figure)), shapes(figure));
    }

    private static Map<WordClass, String> shapes(String figure) {
        Map<WordClass, String> values = new EnumMap<>(WordClass.class);
        boolean whole = figure.length() <= 4 && figure.indexOf('.') < 0 && figure.indexOf(',') < 0;
        if (!whole) {
            return values;
        }
        int value = Integer.parseInt(figure);
        if (figure.length() <= 2 && value >= 1 && value <= 31) {
            values.put(WordClass.DAY, String.valueOf(value));
        }
        if (figure.length() == 2) {
            values.put(WordClass.YY, figure);
        }
        if (figure.length() == 4) {
            if (value >= 1000 && value <= 2199) {
                values.put(WordClass.YEAR, figure);
            }
            if (value >= 2400 && value <= 2650) {
                values.put(WordClass.BUDDHIST, figure);
            }
            if (value >= 1300 && value <= 1550) {
                values.put(WordClass.HIJRIYEAR, figure);
                values.put(WordClass.IRANIANYEAR, figure);
            }
            if (value / 100 < 24 && value % 100 < 60) {
                values.put(WordClass.HHMM, figure);
            }
        }
        return values;
    }

    private boolean meridiemAt(int at) {
        int from = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
        return from + 1 < text.length()
                && "apAP".indexOf(text.charAt(from)) >= 0
                && (text.charAt(from + 1) == '.' || text.charAt(from + 1) == 'm' || text.charAt(from + 1) == 'M');
    }

    private boolean lookingAt(Matcher matcher, int start) {
        return matcher.region(start, Math.min(text.length(), start + 40)).lookingAt();
    }

    private boolean wordContinues(int at) {
        char c = text.charAt(at);
        if (Character.isLetter(c)) {
            return true;
        }
        boolean apostrophe = c == '\'' || c == '’';
        return apostrophe && letterAt(at + 1) && !(text.charAt(at + 1) == 's' && !letterAt(at + 2));
    }

    private boolean letterAt(int at) {
        return at < text.length() && Character.isLetter(text.charAt(at));
    }

    private static String twoFigures(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String mark(char c) {
        return switch (c) {
            case '-', '‐', '‑', '–' -> "-";
            case '—' -> "--";
            case '’' -> "'";
            default -> String.valueOf(c);
        };
    }

    private static long bits(Map<WordClass, String> values) {
        long bits = 0;
        for (WordClass kind : values.keySet()) {
            bits |= kind.bit();
        }
        return bits;
    }

    private int add(int start, int end, String lower, WordClass kind, String value) {
        return add(start, end, lower, kind.bit(), Map.of(kind, value));
    }

    private int add(int start, int end, String lower, long classes, Map<WordClass, String> values) {
        words.add(new Word(start, end, lower, classes, values, spaced, newlines > 1));
        spaced = false;
        newlines = 0;
        return end;
    }
}
