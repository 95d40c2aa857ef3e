package org.chancery.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.Mentions;
import org.chancery.text.KnowledgeLines;

/**
 * The sentences behind those of an event that go on about it ({@code The accord replaces …}), by the lines of
 * {@code continuations.tsv}: what a register asks for often stands there.
 */
final class Continuations {

    /** Signs behind a sentence that are looked at. */
    private static final int REACH = 700;

    private static final int SENTENCES = 3;

    /** The end of a sentence: no initial, no number, no abbreviation of a title before the full stop. */
    private static final Pattern SENTENCE = Pattern.compile(
            "\\S.*?(?<!\\b\\p{Lu})(?<!\\b(?:Mr|Ms|Dr|St|No|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec))[.!?][”\"']?(?=\\s+[\\p{Lu}\\d“\"]|\\s*$)",
            Pattern.DOTALL);

    static final List<Rule> RULES = KnowledgeLines.rows("view/continuations.tsv").stream()
            .map(cells -> new Rule(
                    cells[0],
                    Pattern.compile(cells[1], Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                    List.of(cells).subList(2, cells.length)))
            .toList();

    private final Map<String, String> behind;

    private Continuations(Map<String, String> behind) {
        this.behind = behind;
    }

    /** One line with the sentences that it is tested on. */
    record Rule(String register, Pattern pattern, List<String> tests) {

        boolean goesOn(String sentence) {
            return pattern.matcher(sentence).lookingAt();
        }
    }

    /** @param sentences those behind which is looked */
    static Continuations of(DiplomaticRecord record, Collection<Mentions.Evidence> sentences) {
        return new Continuations(record.mentions().behind(sentences, REACH));
    }

    /** Whether any line looks for sentences that go on about events of this register. */
    static boolean isTold(RegisterKind kind) {
        return !rules(kind).isEmpty();
    }

    private static List<Rule> rules(RegisterKind kind) {
        return RULES.stream()
                .filter(rule -> rule.register().equals(kind.label()))
                .toList();
    }

    /** Those behind the sentences of one event, as evidence without words that name it. */
    List<Mentions.Evidence> of(RegisterKind kind, List<Mentions.Evidence> told) {
        List<Rule> rules = rules(kind);
        List<Mentions.Evidence> further = new ArrayList<>();
        if (rules.isEmpty()) {
            return further;
        }
        for (Mentions.Evidence sentence : told) {
            for (String next : sentences(behind.getOrDefault(sentence.mention(), ""))) {
                if (rules.stream().anyMatch(rule -> rule.goesOn(next))) {
                    further.add(new Mentions.Evidence(
                            sentence.event(),
                            sentence.mention(),
                            sentence.report(),
                            sentence.end(),
                            next,
                            "",
                            List.of()));
                }
            }
        }
        return further;
    }

    /** The first whole sentences of a text. */
    static List<String> sentences(String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = SENTENCE.matcher(text);
        while (found.size() < SENTENCES && matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }
}
