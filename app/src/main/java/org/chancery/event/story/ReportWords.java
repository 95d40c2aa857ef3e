package org.chancery.event.story;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chancery.event.words.StopWords;
import org.chancery.event.words.Word;
import org.chancery.event.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a report speaks of: its content words by base form, with how often and how prominently they stand in it. A
 * tenth of the report's memory, so that it can be sent and kept where a text can't.
 */
public final class ReportWords implements Serializable {

    private static final long serialVersionUID = 1;

    /** So many words make the lead: the title and the first sentences, which say what the story is. */
    private static final int LEAD_WORDS = 100;

    private final String id;
    private final @Nullable LocalDate date;
    private final String[] words;
    private final byte[] uses;

    private ReportWords(String id, @Nullable LocalDate date, Map<String, Byte> uses) {
        this.id = id;
        this.date = date;
        this.words = uses.keySet().toArray(String[]::new);
        this.uses = new byte[words.length];
        for (int i = 0; i < words.length; i++) {
            this.uses[i] = uses.getOrDefault(words[i], Use.NONE);
        }
    }

    public static ReportWords of(StoryReport report) {
        String title = report.title();
        boolean inside = title == null || report.text().stripLeading().startsWith(title);
        String text = inside ? report.text() : title + "\n\n" + report.text();
        Map<String, Byte> uses = new LinkedHashMap<>();
        int position = 0;
        for (Word word : Words.of(text)) {
            boolean lead = position++ < LEAD_WORDS;
            if (StopWords.contains(word.lemma()) || (word.lemma().length() < 2 && !word.number())) {
                continue;
            }
            boolean name = word.capital() || word.number();
            uses.merge(word.lemma(), Use.first(lead, name), (known, more) -> Use.again(known, lead, name));
        }
        return new ReportWords(report.id(), report.date(), uses);
    }

    String id() {
        return id;
    }

    @Nullable
    LocalDate date() {
        return date;
    }

    int size() {
        return words.length;
    }

    String word(int index) {
        return words[index];
    }

    byte use(int index) {
        return uses[index];
    }
}
