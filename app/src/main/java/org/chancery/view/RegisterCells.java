package org.chancery.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.record.StoredEvent;

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
            + "|, (?:a|an|the|in|on|at|for|to|as|he|she|they|his|her|its|but|with|met|held|flew|left|went|came|was|were|is|are|will|has|have|had|\\p{Ll}+ing|\\p{Ll}+ed|state|local)\\b"
            + "|, (?-i:\\p{Lu})|, \\[| \\[)";

    /** Longer quotes are no sentences; what stands behind this is not searched. */
    private static final int LONGEST = 2000;

    static final List<Rule> RULES = load();

    private RegisterCells() {}

    /** One line: where it looks, and the sentences that it is tested on. */
    record Rule(String register, String column, String scope, Pattern pattern, List<String> tests) {

        String read(String before, String trigger, String after, String objects) {
            String text = switch (scope) {
                case "after" -> after;
                case "sentence" -> before + trigger + after;
                case "words" -> (trigger + "; " + objects).toLowerCase(Locale.ROOT);
                default -> throw new IllegalStateException("cells.tsv has an unknown scope: " + scope);
            };
            Matcher matcher = pattern.matcher(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
            return matcher.find() ? whole(matcher) : "";
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

    /** The cell of a column, or an empty one. */
    static String read(RegisterKind kind, String column, StoredEvent event) {
        String quote = event.quote();
        int at = Math.max(0, quote.indexOf(event.trigger()));
        int end = Math.min(quote.length(), at + event.trigger().length());
        String objects = String.join("; ", event.objects());
        for (Rule rule : RULES) {
            if (rule.register().equals(kind.label()) && rule.column().equals(column)) {
                String cell =
                        rule.read(quote.substring(0, at), quote.substring(at, end), quote.substring(end), objects);
                if (!cell.isEmpty()) {
                    return cell;
                }
            }
        }
        return "";
    }

    /** Those of an agreement's objects that say more of it than its kind: neither {@code a deal} nor {@code both sides}. */
    static String named(List<String> objects) {
        return objects.stream()
                .filter(object -> object.strip().split("\\s+").length > 2)
                .filter(object -> RULES.stream()
                        .filter(rule ->
                                rule.column().equals("kind") && rule.scope().equals("words"))
                        .anyMatch(rule -> !rule.read("", "", "", object).isEmpty()))
                .collect(Collectors.joining("; "));
    }

    private static List<Rule> load() {
        List<Rule> rules = new ArrayList<>();
        for (String[] cells : ResourceLines.read("cells.tsv")) {
            String expression = cells[3].replace("{phrase}", PHRASE)
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
