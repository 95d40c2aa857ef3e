package org.chancery.document.plain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.document.dates.DayFinder;
import org.chancery.document.dates.FoundDay;
import org.chancery.document.people.Bylines;
import org.chancery.text.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * A short line that tells a day, and perhaps who wrote the report and for whom:
 * {@code Published 4 May 2019, updated 9 May 2019}, {@code Harbour Gazette | World | 17 October 2024}.
 *
 * @param published the day of publication, null if the line tells none
 * @param modified the day of the last change, null if the line tells none
 * @param days how many days with a year stand in it
 * @param residue how many words stand in it beside days, times and what introduces them
 * @param authors persons named in it
 * @param outlet an outlet named in it
 */
record DateLine(
        @Nullable LocalDate published,
        @Nullable LocalDate modified,
        int days,
        int residue,
        List<String> authors,
        @Nullable String outlet) {

    private static final WordLists LISTS = WordLists.of("document/byline.txt");
    private static final Set<String> UPDATED = LISTS.get("updated");
    private static final Set<String> PUBLISHED = LISTS.get("published");
    private static final Pattern TIME = Pattern.compile(
            "\\b(?:at|um|à|a las|alle|às|om|kl\\.?|в|о)?\\s*\\d{1,2}\\s?[:.h]\\s?\\d{2}(?:[:.]\\d{2})?\\s*(?:[ap]\\.?m\\.?|uhr|hrs?|h)?\\b"
                    + "|\\b\\d{1,2}\\s?[ap]\\.?m\\.?\\b|\\b\\d{4}\\s?(?:gmt|hrs)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern ZONE = Pattern.compile(
            "\\b(?:GMT|UTC|CES?T|EE?S?T|E[SD]T|P[SD]T|C[SD]T|M[SD]T|BST|IST|MSK|JST|KST|AEST|AEDT|SGT|HKT|PKT|ET|PT|Uhr|local time|МСК)\\b(?:\\s?[+-]\\d{1,4}(?::\\d\\d)?)?");
    private static final Pattern WEEKDAY = Pattern.compile(
            "\\b(?:mon|tues?|wed|wednes|thu|thurs?|fri|sat|satur|sun)(?:day)?\\b|\\b(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int MAX_LENGTH = 200;

    private static final DateLine NONE = new DateLine(null, null, 0, Integer.MAX_VALUE, List.of(), null);

    /** Reads a line; without a day it has {@code days() == 0}. */
    static DateLine read(String line, @Nullable String language) {
        if (line.length() > MAX_LENGTH) {
            return NONE;
        }
        List<FoundDay> days = DayFinder.find(line, language).stream()
                .filter(FoundDay::hasYear)
                .toList();
        if (days.isEmpty()) {
            return NONE;
        }
        LocalDate published = null;
        LocalDate modified = null;
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (FoundDay day : days) {
            String before = line.substring(from, day.span().start());
            String cue = lastCue(before);
            if (cue != null && UPDATED.contains(cue)) {
                modified = modified == null ? day.day() : modified;
            } else if (published == null) {
                published = day.day();
            }
            rest.append(before).append(" | ");
            from = day.span().end();
        }
        rest.append(line.substring(from));
        return residue(published, modified, days.size(), rest.toString());
    }

    private static DateLine residue(
            @Nullable LocalDate published, @Nullable LocalDate modified, int days, String rest) {
        String bare = WEEKDAY.matcher(
                        ZONE.matcher(TIME.matcher(rest).replaceAll(" | ")).replaceAll(" "))
                .replaceAll(" ");
        int residue = 0;
        List<String> authors = new ArrayList<>();
        String outlet = null;
        for (String piece : bare.split("[|·•/]|\\s[-–—]\\s|,\\s|\\s,|\\s{3,}|\\(|\\)")) {
            String words = strip(piece);
            int count = Prose.words(words);
            if (count == 0 || isCue(words)) {
                continue;
            }
            residue += count;
            boolean by = Bylines.opensLikeByline(words);
            if (!by && Bylines.isOutlet(words)) {
                outlet = outlet == null ? words : outlet;
            } else if (by || Bylines.isPerson(words)) {
                authors.addAll(Bylines.names(words));
            }
        }
        return new DateLine(published, modified, days, residue, authors, outlet);
    }

    private static boolean isCue(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return UPDATED.contains(lower) || PUBLISHED.contains(lower);
    }

    private static @Nullable String lastCue(String before) {
        String lower = strip(before).toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if ((i == 0 || !Character.isLetter(lower.charAt(i - 1))) && Character.isLetter(lower.charAt(i))) {
                String tail = strip(lower.substring(i));
                String cue = UPDATED.contains(tail) || PUBLISHED.contains(tail) ? tail : null;
                if (cue == null && tail.endsWith(" on")) {
                    cue = tail.substring(0, tail.length() - 3);
                    cue = UPDATED.contains(cue) || PUBLISHED.contains(cue) ? cue : null;
                }
                if (cue != null) {
                    return cue;
                }
            }
        }
        return null;
    }

    private static String strip(String piece) {
        int start = 0;
        int end = piece.length();
        while (start < end && !Character.isLetterOrDigit(piece.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(piece.charAt(end - 1)) && piece.charAt(end - 1) != '.') {
            end--;
        }
        return piece.substring(start, end);
    }
}
