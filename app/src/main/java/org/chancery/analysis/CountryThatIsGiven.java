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
            if (!draft.isVerb(verb) || !GIVING.contains(draft.lemma[verb]) || !draft.isProperNoun(verb + 1)) {
                continue;
            }
            int country = draft.name[verb + 1] == NameType.NONE ? verb + 1 : draft.nameEnd(verb + 1);
            amount(draft, verb, country);
            if (!isCountry(draft, verb + 1)) {
                continue;
            }
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

    /** {@code sell Peru 40 million cubic feet}: the amount is the gift, which the parser takes for a measure of the country. */
    private static void amount(SentenceDraft draft, int verb, int country) {
        boolean taken = draft.arc[country].equals("dobj")
                && draft.head[country] == verb
                && country + 1 < draft.size
                && draft.tag[country + 1].equals("CD");
        for (int amount = country + 1; taken && amount < draft.size; amount++) {
            boolean measure = draft.head[amount] == country && draft.arc[amount].equals("npadvmod");
            if (measure || draft.head[amount] == verb && draft.arc[amount].equals("dobj")) {
                draft.arc[country] = "dative";
                draft.head[amount] = verb;
                draft.arc[amount] = "dobj";
                return;
            }
        }
    }

    private static boolean isCountry(SentenceDraft draft, int word) {
        String form = draft.form[word];
        return draft.name[word] == NameType.POLITY
                && draft.isProperNoun(word)
                && form.length() > 3
                && !form.equals(form.toUpperCase(Locale.ROOT));
    }
}
