package org.chancery.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.chancery.ontology.Countries;
import org.chancery.ontology.Country;
import org.chancery.text.AnalyzedText;
import org.chancery.text.FoldedWords;
import org.chancery.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The country that a report speaks of as its own: {@code parliament}, {@code police} and {@code an opposition lawmaker}
 * without a country are those of the place in its dateline, where its people are spoken of too; without a dateline,
 * those of whoever its first sentence is about.
 */
final class Home {

    private static final Set<String> DOMESTIC = Set.of("GOV", "LEG", "COP", "JUD", "OPP", "MIL");
    /** Those that are given the country of the lead's subject: told without a country they are hardly another's. */
    private static final Set<String> PLAINLY_DOMESTIC = Set.of("LEG", "JUD", "OPP");

    private static final int DATELINE_WORDS = 12;
    /** A dateline stands within so many sentences, headings included. */
    private static final int OPENING = 4;

    private Home() {}

    /** Gives its country to whoever holds office in the report's own country without a word of where. */
    static void settle(AnalyzedText text, Discourse discourse) {
        String home = of(text, discourse);
        String lead = home == null ? lead(text, discourse) : null;
        for (Entity entity : discourse.entities) {
            String country = home;
            if (home == null
                    && entity.sector != null
                    && (PLAINLY_DOMESTIC.contains(entity.sector) || entity.name.equals("government"))) {
                country = lead;
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

    private static @Nullable String of(AnalyzedText text, Discourse discourse) {
        Map<String, Integer> counts = new HashMap<>();
        for (Entity entity : discourse.entities) {
            if (entity.country != null && Countries.get().byCode(entity.country) != null) {
                counts.merge(entity.country, entity.count, Integer::sum);
            }
        }
        String dateline = dateline(text);
        return dateline != null && counts.containsKey(dateline) ? dateline : null;
    }

    /** The country of the place in the dateline; null where there is none or it is no seat of government. */
    private static @Nullable String dateline(AnalyzedText text) {
        for (Sentence sentence :
                text.sentences().subList(0, Math.min(OPENING, text.sentences().size()))) {
            boolean dated = sentence.kind() == Sentence.Kind.DATELINE;
            for (int i = 0; i < sentence.size() && sentence.index() == 0 && !dated; i++) {
                String form = sentence.token(i).form();
                dated = form.length() == 4 && form.chars().allMatch(Character::isDigit);
            }
            String country = dated && sentence.size() <= DATELINE_WORDS ? place(sentence) : null;
            if (country != null) {
                return country;
            }
        }
        return null;
    }

    private static @Nullable String place(Sentence first) {
        FoldedWords words = FoldedWords.of(first);
        for (int i = 0; i < words.size(); i++) {
            Countries.Match match = Countries.get().longest(words, i);
            if (match != null && !match.name().ambiguous()) {
                Country country = Countries.get().byCode(match.name().country());
                return country == null ? null : country.actorCode();
            }
        }
        return null;
    }
}
