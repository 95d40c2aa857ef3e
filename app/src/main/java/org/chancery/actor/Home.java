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
 * without a country are those of the place in its dateline, where its people are spoken of too.
 */
final class Home {

    private static final Set<String> DOMESTIC = Set.of("GOV", "LEG", "COP", "JUD", "OPP", "MIL");
    private static final int DATELINE_WORDS = 12;

    private Home() {}

    /** Gives its country to whoever holds office in the report's own country without a word of where. */
    static void settle(AnalyzedText text, Discourse discourse) {
        String home = of(text, discourse);
        if (home == null) {
            return;
        }
        for (Entity entity : discourse.entities) {
            if (entity.country == null
                    && entity.kind != Entity.Kind.STATE
                    && entity.entry == null
                    && entity.sector != null
                    && DOMESTIC.contains(entity.sector)) {
                entity.country = home;
                entity.confidence = Math.min(entity.confidence, 0.6);
            }
        }
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
        if (text.sentences().isEmpty()) {
            return null;
        }
        Sentence first = text.sentences().get(0);
        boolean dated = first.kind() == Sentence.Kind.DATELINE;
        for (int i = 0; i < Math.min(first.size(), DATELINE_WORDS) && !dated; i++) {
            String form = first.token(i).form();
            dated = form.length() == 4 && form.chars().allMatch(Character::isDigit);
        }
        if (!dated || first.size() > DATELINE_WORDS) {
            return null;
        }
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
