package org.chancery.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.text.AnalyzedText;
import org.chancery.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Days that many countries keep under one name, {@code Independence Day}: which country's is meant tells the text, else
 * nobody.
 */
final class NationalDays {

    /** Before the kind in the rule of such a holiday. */
    private static final String NATION = "nation ";

    private static final Set<String> OWNERS = Set.of("its", "their", "his", "her");
    /** So many words before the holiday a country's name still goes with it. */
    private static final int CLOSE = 2;

    private static final NationalDays TABLE = new NationalDays();

    /** A country's name in words, and its days by kind, {@code MM-DD}. */
    private record Name(String[] words, Map<String, String> days) {}

    /** Names by their first word. */
    private final Map<String, List<Name>> names = new HashMap<>();

    private NationalDays() {
        for (String[] row : Lexicon.rows("nationaldays.tsv", 2)) {
            Map<String, String> days = new HashMap<>();
            for (String day : row[1].split(" ")) {
                int equals = day.indexOf('=');
                days.put(day.substring(0, equals), day.substring(equals + 1));
            }
            for (String name : row[0].split("\\|")) {
                String[] words = name.split("(?=-)|(?<=-)| ");
                names.computeIfAbsent(words[0], key -> new ArrayList<>()).add(new Name(words, Map.copyOf(days)));
            }
        }
        names.values().forEach(same -> same.sort((a, b) -> b.words().length - a.words().length));
    }

    /**
     * The holiday with the day of its country: of the one whose name stands at it ({@code Kenya's National Day},
     * {@code Independence Day of Chile}), else the only one of its sentence that keeps such a day, else the only one of
     * the text. The holiday unchanged, and so without a day, where several could be meant or none.
     */
    static Meaning.Holiday resolve(Meaning.Holiday holiday, AnalyzedText text, List<Word> words, int from, int to) {
        if (!holiday.rule().startsWith(NATION)) {
            return holiday;
        }
        String kind = holiday.rule().substring(NATION.length());
        String day = TABLE.beside(kind, words, from, to);
        if (day == null) {
            Sentence sentence = text.sentenceAt(words.get(from).start());
            if (sentence != null) {
                int first = from;
                while (first > 0
                        && words.get(first - 1).start() >= sentence.span().start()) {
                    first--;
                }
                int end = to;
                while (end < words.size()
                        && words.get(end).end() <= sentence.span().end()) {
                    end++;
                }
                day = TABLE.only(kind, words, first, end);
                day = day == null ? TABLE.closeBefore(kind, words, first, from) : day;
            }
        }
        if (day == null) {
            day = TABLE.only(kind, words, 0, words.size());
        }
        return day == null ? holiday : new Meaning.Holiday(day, holiday.year(), holiday.which(), holiday.unit());
    }

    private @Nullable String beside(String kind, List<Word> words, int from, int to) {
        int before = from - 1;
        if (before >= 0 && words.get(before).lower().equals("'s")) {
            before--;
        }
        for (int i = Math.max(0, before - 2); i <= before; i++) {
            Name name = at(words, i);
            if (name != null && i + name.words().length == before + 1) {
                return name.days().get(kind);
            }
        }
        int behind = to < words.size() && words.get(to).lower().equals("of") ? to + 1 : to;
        behind = behind < words.size() && words.get(behind).lower().equals("the") ? behind + 1 : behind;
        Name name = behind > to && behind < words.size() ? at(words, behind) : null;
        return name == null ? null : name.days().get(kind);
    }

    /** {@code wrote to Chad on Independence Day}, {@code congratulated Chile on its Independence Day}. */
    private @Nullable String closeBefore(String kind, List<Word> words, int first, int from) {
        boolean possessed = OWNERS.contains(words.get(Math.max(0, from - 1)).lower());
        int reach = possessed ? first : Math.max(first, from - CLOSE);
        for (int i = from - 1; i >= reach; i--) {
            Name name = at(words, i);
            if (name != null && name.days().containsKey(kind)) {
                return name.days().get(kind);
            }
        }
        return null;
    }

    /** The day that all countries named between two words agree on, or null. */
    private @Nullable String only(String kind, List<Word> words, int from, int to) {
        String day = null;
        for (int i = from; i < to; i++) {
            Name name = at(words, i);
            String its = name == null ? null : name.days().get(kind);
            if (its != null && day != null && !its.equals(day)) {
                return null;
            }
            day = its == null ? day : its;
        }
        return day;
    }

    private @Nullable Name at(List<Word> words, int at) {
        if (!words.get(at).is(WordClass.CAPITAL)) {
            return null;
        }
        for (Name name : names.getOrDefault(words.get(at).lower(), List.of())) {
            int part = 0;
            while (part < name.words().length
                    && at + part < words.size()
                    && words.get(at + part).lower().equals(name.words()[part])) {
                part++;
            }
            if (part == name.words().length) {
                return name;
            }
        }
        return null;
    }
}
