package org.chancery.event.story;

import java.util.LinkedHashMap;
import java.util.Map;
import org.chancery.event.words.StopWords;
import org.chancery.event.words.Word;
import org.chancery.event.words.Words;

/**
 * What a report speaks of: its content words with how often and how prominently they stand in it.
 *
 * @param terms by base form
 */
record Profile(Map<String, Term> terms) {

    /** So many words make the lead: the title and the first sentences, which say what the story is. */
    private static final int LEAD_WORDS = 100;

    /**
     * @param count how often
     * @param lead whether it stands in the lead
     * @param name whether it is written as a name, or is a number
     */
    record Term(int count, boolean lead, boolean name) {

        private Term with(boolean leads, boolean named) {
            return new Term(count + 1, lead || leads, name || named);
        }
    }

    static Profile of(StoryReport report) {
        String title = report.title();
        boolean inside = title == null || report.text().stripLeading().startsWith(title);
        String text = inside ? report.text() : title + "\n\n" + report.text();
        Map<String, Term> terms = new LinkedHashMap<>();
        int position = 0;
        for (Word word : Words.of(text)) {
            boolean lead = position++ < LEAD_WORDS;
            if (StopWords.contains(word.lemma()) || (word.lemma().length() < 2 && !word.number())) {
                continue;
            }
            Term known = terms.getOrDefault(word.lemma(), new Term(0, false, false));
            terms.put(word.lemma(), known.with(lead, word.capital() || word.number()));
        }
        return new Profile(terms);
    }
}
