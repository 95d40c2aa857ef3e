package org.chancery.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.record.Mentions;
import org.chancery.text.KnowledgeLines;

/**
 * Reads cells that no field of an event holds out of its quoted sentence, by the lines of {@code cells.tsv}. A cell is
 * always a stretch of the sentence as written, never a rewording; empty where no line fits.
 */
final class RegisterCells {

    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
    private static final String DAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
    private static final String DATE =
            "(" + MONTH + " \\d{1,2}(?:, \\d{4})?|\\d{1,2} " + MONTH + "(?: \\d{4})?|" + MONTH
                    + "(?: \\d{4})?|\\d{4}-\\d{2}-\\d{2}|(?:1[6-9]|20)\\d{2}|(?:next|this) (?:week|month|year)"
                    + "|" + DAY + "|tomorrow|today|immediately)(?![\\p{L}\\d])";
    private static final String PHRASE = "([^;:()—“”\"]{3,160}?)(?=[;:()—“”\"]|(?<=[\\p{L}\\d])\\.(?=\\s|$)|[.]?$"
            + "|,? (?:when|where|who|which|while|after|before|during|amid|said|says|according)\\b"
            + "|, (?:a|an|the|in|on|at|for|to|as|he|she|they|his|her|its|but|with|met|held|flew|left|went|came|was|were|is|are|will|has|have|had|\\p{Ll}+ing(?! and )|\\p{Ll}+ed|state|local)\\b"
            + "|, (?-i:\\p{Lu})|, \\[| \\[)";

    /** A verb with what belongs to it: no second clause joined by {@code and}. */
    private static final String ACT = PHRASE.replace(
            "(?=[;:",
            "(?=, and |,? and (?:\\p{Ll}+ed|that|to|was|were|is|are|has|have|had|will|would|said|says|the|he|she|it|they)\\b|,? \\p{L}+ (?:days|weeks|months|years)\\b|[;:");

    private static final String NUMBER =
            "(?:\\d[\\d,.]*\\d|\\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
                    + "|dozens of|hundreds of|thousands of|scores of|several|a dozen)";

    /** Longer quotes are no sentences; what stands behind this is not searched. */
    private static final int LONGEST = 2000;

    /** Says what kind of paper it is, not which one. */
    private static final Pattern NO_TITLE = Pattern.compile(
            "(?:an?|the|both|two|its|their|several|\\d+) (?:[\\p{L}-]+ )?(?:memorandums?|memoranda) of understanding",
            Pattern.CASE_INSENSITIVE);

    /** Says how many papers there are, not which ones. */
    private static final Pattern COUNTED = Pattern.compile(
            "[“\"]?(?:at least |some |about |around |more than |nearly |up to |a )?(?:" + NUMBER
                    + "|two dozen|dozen|many)\\b.*",
            Pattern.CASE_INSENSITIVE);

    static final List<Rule> RULES = load();

    /** The same by register, column by column. */
    private static final Map<String, List<Rule>> BY_COLUMN =
            RULES.stream().collect(Collectors.groupingBy(rule -> rule.register() + " " + rule.column()));

    private RegisterCells() {}

    /** One line: where it looks, and the sentences that it is tested on. */
    record Rule(String register, String column, String scope, Pattern pattern, List<String> tests) {

        String read(String before, String trigger, String after, String objects) {
            String text = switch (scope) {
                case "before" -> before;
                case "after" -> after;
                case "sentence", "elsewhere" -> before + trigger + after;
                case "phrase" -> trigger + after;
                case "words" -> (trigger + "; " + objects).toLowerCase(Locale.ROOT);
                default -> throw new IllegalStateException("cells.tsv has an unknown scope: " + scope);
            };
            Matcher matcher = pattern.matcher(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
            if (!matcher.find() || scope.equals("elsewhere") && holds(matcher, before.length())) {
                return "";
            }
            return whole(matcher);
        }

        private static boolean holds(Matcher matcher, int at) {
            return matcher.start(1) <= at && at < matcher.end(1);
        }

        /** The group; where a second group stands apart from it ({@code once} … {@code both approve}), both. */
        private static String whole(Matcher matcher) {
            int end = matcher.end(1);
            for (int group = 2; group <= matcher.groupCount(); group++) {
                end = Math.max(end, matcher.end(group));
            }
            return matcher.group()
                    .substring(matcher.start(1) - matcher.start(), end - matcher.start())
                    .strip();
        }
    }

    /**
     * The cell of a column, from the first sentence that tells it.
     *
     * @param sentences the quoted sentence first
     */
    static Cell read(RegisterKind kind, String column, List<Mentions.Evidence> sentences) {
        return read(kind, column, sentences, rule -> true);
    }

    /** The same from sentences that go on about the event without the words that name it. */
    static Cell readFurther(RegisterKind kind, String column, List<Mentions.Evidence> sentences) {
        return read(
                kind,
                column,
                sentences,
                rule -> rule.scope().equals("sentence")
                        || rule.scope().equals("elsewhere")
                        || kind == RegisterKind.VISITS && rule.scope().equals("after"));
    }

    private static Cell read(
            RegisterKind kind, String column, List<Mentions.Evidence> sentences, Predicate<Rule> chosen) {
        for (Rule rule : BY_COLUMN.getOrDefault(kind.label() + " " + column, List.of())) {
            if (chosen.test(rule)) {
                for (Mentions.Evidence sentence : sentences) {
                    String cell = read(rule, sentence);
                    if (!cell.isEmpty()) {
                        return new Cell(cell, sentence);
                    }
                }
            }
        }
        return Cell.EMPTY;
    }

    private static String read(Rule rule, Mentions.Evidence sentence) {
        String quote = sentence.quote();
        int at = Math.max(0, quote.indexOf(sentence.trigger()));
        int end = Math.min(quote.length(), at + sentence.trigger().length());
        return rule.read(
                quote.substring(0, at),
                quote.substring(at, end),
                quote.substring(end),
                String.join("; ", sentence.objects()));
    }

    /** Those of an agreement's objects that say more of it than its kind: neither {@code a deal} nor {@code both sides}. */
    static String named(List<String> objects) {
        return objects.stream()
                .filter(object -> object.strip().split("\\s+").length > 2)
                .filter(object -> !NO_TITLE.matcher(object.strip()).matches()
                        && !COUNTED.matcher(object.strip()).matches())
                .filter(object -> RULES.stream()
                        .filter(rule ->
                                rule.column().equals("kind") && rule.scope().equals("words"))
                        .anyMatch(rule -> !rule.read("", "", "", object).isEmpty()))
                .collect(Collectors.joining("; "));
    }

    private static List<Rule> load() {
        List<Rule> rules = new ArrayList<>();
        for (String[] cells : KnowledgeLines.rows("view/cells.tsv")) {
            String expression = cells[3].replace("{phrase}", PHRASE)
                    .replace("{act}", ACT)
                    .replace("{number}", NUMBER)
                    .replace("{date}", DATE)
                    .replace("{when}", "(?:" + DAY + "|" + MONTH + ")");
            rules.add(new Rule(
                    cells[0],
                    cells[1],
                    cells[2],
                    Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                    List.of(cells).subList(4, cells.length)));
        }
        return List.copyOf(rules);
    }
}
