package org.chancery.analysis;

import java.util.Locale;
import java.util.Set;
import org.chancery.text.NameType;
import org.chancery.text.WordLists;

/**
 * A country between a verb of giving and the gift is who is given it: {@code to send Latvia radar equipment}, which the
 * parser takes for equipment of a kind. A country that qualifies a thing is an adjective; only abbreviations serve as both.
 */
final class CountryThatIsGiven implements Repair {

    private static final Set<String> GIVING =
            WordLists.of("analysis/wordlists.txt").get("verbs with a receiver before the gift");

    @Override
    public void apply(SentenceDraft draft) {
        for (int verb = 0; verb + 2 < draft.size; verb++) {
            if (!draft.isVerb(verb) || !GIVING.contains(draft.lemma[verb]) || !isCountry(draft, verb + 1)) {
                continue;
            }
            int country = draft.nameEnd(verb + 1);
            int gift = draft.head[country];
            if (gift > country
                    && draft.head[gift] == verb
                    && draft.arc[gift].equals("dobj")
                    && draft.arc[country].equals("compound")) {
                draft.head[country] = verb;
                draft.arc[country] = "dative";
            }
        }
    }

    private static boolean isCountry(SentenceDraft draft, int word) {
        String form = draft.form[word];
        return draft.name[word] == NameType.POLITY && draft.isProperNoun(word) && form.length() > 3
                && !form.equals(form.toUpperCase(Locale.ROOT));
    }
}
