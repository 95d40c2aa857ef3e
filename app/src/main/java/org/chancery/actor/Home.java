package org.chancery.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.ontology.Countries;
import org.chancery.ontology.Country;
import org.chancery.text.AnalyzedText;
import org.chancery.text.FoldedWords;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.chancery.text.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * The country that a report speaks of as its own: {@code parliament}, {@code police} and {@code an opposition lawmaker}
 * without a country are those of the place in its dateline, or in the name of its paper, where its people are spoken of
 * too (soldiers only where no two others are spoken of as often); else those of the host of the visit that it tells of;
 * else those of whoever its first sentence is about; and with a definite article those of the one state that it speaks
 * of at all.
 */
final class Home {

    private static final Set<String> DOMESTIC = Set.of("GOV", "LEG", "COP", "JUD", "OPP", "MIL", "AGR", "LAB");
    private static final Set<String> PAPERS =
            WordLists.of("actor/wordlists.txt").get("papers");
    /** The name of a paper is no longer than this. */
    private static final int PAPER_WORDS = 6;
    /** Those that are given the country of the lead's subject: told without a country they are hardly another's. */
    private static final Set<String> PLAINLY_DOMESTIC = Set.of("LEG", "JUD", "OPP");

    /** Who is sent abroad or comes from there, and need not be of the one country that is named. */
    private static final Set<String> SENT = WordLists.of("actor/wordlists.txt").get("sent abroad");

    private static final int DATELINE_WORDS = 12;
    /** The line of a communiqué that says where and when it was given out is no longer than this. */
    private static final int LETTERHEAD_WORDS = 6;
    /** A dateline stands within so many sentences, headings included. */
    private static final int OPENING = 4;

    private Home() {}

    /** Gives its country to whoever holds office in the report's own country without a word of where. */
    static void settle(AnalyzedText text, @Nullable String outlet, Discourse discourse) {
        String home = of(text, outlet, discourse);
        String lead = home == null ? lead(text, discourse) : null;
        String only = home == null ? only(discourse) : null;
        boolean armed = home == null || isAmongTheFirst(home, discourse);
        for (Entity entity : discourse.entities) {
            String country = "MIL".equals(entity.sector) && !armed ? null : home;
            if (home == null
                    && entity.sector != null
                    && (PLAINLY_DOMESTIC.contains(entity.sector) || entity.name.equals("government"))) {
                country = lead;
            }
            if (country == null && entity.kind == Entity.Kind.PERSON && entity.named) {
                country = stateBefore(text, entity, discourse);
            }
            if (country == null && entity.definite && !SENT.contains(lastWord(entity.name))) {
                country = only;
            }
            if (country != null
                    && entity.country == null
                    && entity.kind != Entity.Kind.STATE
                    && entity.entry == null
                    && entity.sector != null
                    && DOMESTIC.contains(entity.sector)) {
                entity.country = country;
                entity.confidence = Math.min(entity.confidence, 0.6);
            }
        }
    }

    /**
     * {@code Peru condemned the raid. Prime Minister Ana Ruiz demanded an apology}: the state, or its capital, that is the
     * main subject of the sentence before the one that names an official first; else null.
     */
    private static @Nullable String stateBefore(AnalyzedText text, Entity official, Discourse discourse) {
        for (Discourse.Occurrence first : discourse.occurrences) {
            if (first.entities().size() != 1 || first.first() != official) {
                continue;
            }
            Sentence before = first.sentence() == 0 ? null : text.sentences().get(first.sentence() - 1);
            int subject = before == null || !first.subject() ? -1 : Pronouns.mainSubject(before);
            Discourse.Occurrence state = subject < 0 || before == null ? null : discourse.at(before.index(), subject);
            return state != null && state.first().kind == Entity.Kind.STATE ? state.first().country : null;
        }
        return null;
    }

    /** The one state that the report speaks of, or null: {@code the ministry} can hardly be another's. */
    private static @Nullable String only(Discourse discourse) {
        String only = null;
        for (Entity entity : discourse.entities) {
            if (entity.country != null && entity.count > 0) {
                if (only != null && !only.equals(entity.country)) {
                    return null;
                }
                only = entity.country;
            }
        }
        return only != null && Countries.get().byCode(only) != null ? only : null;
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /** The country of whoever the report's first sentence is about, where it is spoken of again; else null. */
    private static @Nullable String lead(AnalyzedText text, Discourse discourse) {
        int first = -1;
        for (Sentence sentence : text.sentences()) {
            if (sentence.kind() == Sentence.Kind.BODY) {
                first = sentence.index();
                break;
            }
        }
        for (Discourse.Occurrence occurrence : discourse.occurrences) {
            if (occurrence.sentence() == first && occurrence.subject()) {
                String country = occurrence.entities().size() == 1 ? occurrence.first().country : null;
                return country != null && Countries.get().byCode(country) != null && isSpokenOf(country, discourse)
                        ? country
                        : null;
            }
        }
        return null;
    }

    private static boolean isSpokenOf(String country, Discourse discourse) {
        int count = 0;
        for (Entity entity : discourse.entities) {
            count += country.equals(entity.country) ? entity.count : 0;
        }
        return count > 1;
    }

    /** How often states are spoken of, with their people. */
    private static Map<String, Integer> counts(Discourse discourse) {
        Map<String, Integer> counts = new HashMap<>();
        for (Entity entity : discourse.entities) {
            if (entity.country != null && Countries.get().byCode(entity.country) != null) {
                counts.merge(entity.country, entity.count, Integer::sum);
            }
        }
        return counts;
    }

    private static @Nullable String of(AnalyzedText text, @Nullable String outlet, Discourse discourse) {
        Map<String, Integer> counts = counts(discourse);
        String home = dateline(text);
        if (home == null) {
            home = outlet == null ? masthead(text) : place(FoldedWords.of(List.of(outlet.split(" "))));
        }
        if (home == null) {
            home = host(counts.keySet(), discourse);
        }
        return home != null && counts.containsKey(home) ? home : null;
    }

    /** Whether at most one other country is spoken of as often: soldiers in a report from a third one may be anybody's. */
    private static boolean isAmongTheFirst(String home, Discourse discourse) {
        Map<String, Integer> counts = counts(discourse);
        Integer own = counts.get(home);
        // Its own count is one of those that are no lower.
        return own != null
                && counts.values().stream().filter(count -> count >= own).count() <= 2;
    }

    /** The country of the place in the name of the paper, as a report begins with it; else null. */
    private static @Nullable String masthead(AnalyzedText text) {
        for (Sentence sentence :
                text.sentences().subList(0, Math.min(OPENING, text.sentences().size()))) {
            boolean paper = false;
            for (int i = 0; i < sentence.size() && sentence.size() <= PAPER_WORDS; i++) {
                Token token = sentence.token(i);
                paper |= Character.isUpperCase(token.form().codePointAt(0))
                        && PAPERS.contains(token.form().toLowerCase(Locale.ROOT));
            }
            String country = paper ? place(FoldedWords.of(sentence)) : null;
            if (country != null) {
                return country;
            }
        }
        return null;
    }

    /**
     * The host of a visit: of the countries spoken of, the one that is neither the visitor's nor the sender of an
     * embassy; null where nobody travels, or more than one is left.
     */
    private static @Nullable String host(Set<String> countries, Discourse discourse) {
        Set<String> left = new HashSet<>(countries);
        boolean visit = false;
        for (Entity entity : discourse.entities) {
            if (entity.country != null && entity.travels) {
                visit = true;
                left.remove(entity.country);
            }
            if (entity.country != null && entity.name.toLowerCase(Locale.ROOT).contains("embassy")) {
                left.remove(entity.country);
            }
        }
        return visit && left.size() == 1 ? left.iterator().next() : null;
    }

    /** The country of the place in the dateline; null where there is none or it is no seat of government. */
    private static @Nullable String dateline(AnalyzedText text) {
        for (Sentence sentence :
                text.sentences().subList(0, Math.min(OPENING, text.sentences().size()))) {
            boolean dated = sentence.kind() == Sentence.Kind.DATELINE;
            boolean line = sentence.index() == 0 || sentence.size() <= LETTERHEAD_WORDS;
            for (int i = 0; i < sentence.size() && line && !dated; i++) {
                String form = sentence.token(i).form();
                dated = form.length() == 4 && form.chars().allMatch(Character::isDigit);
            }
            String country = dated && sentence.size() <= DATELINE_WORDS
                    ? place(FoldedWords.of(sentence), sentence.kind() == Sentence.Kind.DATELINE)
                    : null;
            if (country != null) {
                return country;
            }
        }
        return null;
    }

    private static @Nullable String place(FoldedWords words) {
        return place(words, false);
    }

    /** @param plainly whether it can be nothing but a place, whatever else its name means */
    private static @Nullable String place(FoldedWords words, boolean plainly) {
        for (int i = 0; i < words.size(); i++) {
            Countries.Match match = Countries.get().longest(words, i);
            if (match != null && (plainly || !match.name().ambiguous())) {
                Country country = Countries.get().byCode(match.name().country());
                return country == null ? null : country.actorCode();
            }
        }
        return null;
    }
}
