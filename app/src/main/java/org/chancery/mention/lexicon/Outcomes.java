package org.chancery.mention.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.ontology.PloverType;
import org.jspecify.annotations.Nullable;

/** What operators make of the events that they govern ({@code outcomes.lex}). */
public final class Outcomes {

    /** The kinds of results. */
    public enum Kind {
        /** The embedded event stands as it is. */
        SAME,
        /** Nothing is coded. */
        NOTHING,
        /** Another event takes its place. */
        OTHER
    }

    /** @param coding only with {@link Kind#OTHER} */
    public record Outcome(Kind kind, @Nullable Coding coding) {}

    private record Row(@Nullable PloverType type, @Nullable String mode, boolean noOwnSource, Outcome outcome) {
        boolean fits(Coding embedded, boolean withoutSource) {
            return (type == null || embedded.is(type, mode)) && (!noOwnSource || withoutSource);
        }
    }

    private final Map<String, List<Row>> rows = new HashMap<>();

    Outcomes(List<String> lines) {
        for (String line : lines) {
            String[] words = line.split(" ");
            String[] embedded = words[1].split("/");
            boolean noOwnSource = embedded[0].endsWith("@");
            String name = noOwnSource ? embedded[0].substring(0, embedded[0].length() - 1) : embedded[0];
            rows.computeIfAbsent(words[0], w -> new ArrayList<>())
                    .add(new Row(
                            name.equals("*") ? null : PloverType.valueOf(name),
                            embedded.length > 1 ? embedded[1] : null,
                            noOwnSource,
                            outcome(words)));
        }
    }

    /** @param withoutSource whether nobody is said to do the embedded act */
    public Outcome of(String operator, Coding embedded, boolean withoutSource) {
        for (Row row : rows.getOrDefault(operator, List.of())) {
            if (row.fits(embedded, withoutSource)) {
                return row.outcome();
            }
        }
        return new Outcome(Kind.SAME, null);
    }

    private static Outcome outcome(String[] words) {
        return switch (words[2]) {
            case "=" -> new Outcome(Kind.SAME, null);
            case "-" -> new Outcome(Kind.NOTHING, null);
            default ->
                new Outcome(
                        Kind.OTHER,
                        new Coding(
                                PloverType.valueOf(words[2]),
                                words[3].equals("-") ? null : words[3],
                                words[4],
                                List.of()));
        };
    }
}
