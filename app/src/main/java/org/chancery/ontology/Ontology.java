package org.chancery.ontology;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tables of PLOVER and CAMEO: modes, contexts, sectors, codes, scores, and the map between the two. Loaded once
 * from the class path; immutable.
 */
public final class Ontology {

    /**
     * A CAMEO code.
     *
     * @param name the codebook's short label
     * @param goldstein score on Goldstein's scale as GDELT uses it, -10 to 10; null where GDELT has none
     * @param goldsteinPhoenix the same as the Phoenix pipeline has it; null where it has none
     */
    public record Cameo(
            String code,
            String root,
            String name,
            @Nullable Double goldstein,
            @Nullable Double goldsteinPhoenix) {}

    /** What a CAMEO code is in PLOVER; {@code mode} may be null. */
    public record Mapping(PloverType type, @Nullable String mode, List<String> contexts) {}

    /** A sector, international actor or special country code with its meaning. */
    public record ActorCode(String kind, String code, String use, String meaning) {}

    private static final Ontology INSTANCE = new Ontology();

    private final Map<String, Cameo> cameo = new LinkedHashMap<>();
    private final Map<String, Mapping> mappings = new LinkedHashMap<>();
    private final Map<PloverType, Map<String, Double>> modes = new LinkedHashMap<>();
    private final Map<PloverType, Double> scores = new HashMap<>();
    private final Set<PloverType> needRecipient = new LinkedHashSet<>();
    private final Map<String, String> contexts = new LinkedHashMap<>();
    private final Map<String, ActorCode> actorCodes = new LinkedHashMap<>();

    private Ontology() {
        for (List<String> row : Table.read("cameo-codes.csv")) {
            cameo.put(
                    row.get(0), new Cameo(row.get(0), row.get(1), row.get(2), number(row.get(3)), number(row.get(4))));
        }
        for (List<String> row : Table.read("cameo-to-plover.csv")) {
            mappings.put(
                    row.get(0),
                    new Mapping(
                            PloverType.valueOf(row.get(1)),
                            row.get(2).isEmpty() ? null : row.get(2),
                            row.get(3).isEmpty()
                                    ? List.of()
                                    : List.of(row.get(3).split(";"))));
        }
        for (List<String> row : Table.read("plover-types.csv")) {
            PloverType type = PloverType.valueOf(row.get(0));
            double score = Double.parseDouble(row.get(3));
            scores.put(type, score);
            if (row.get(2).equals("yes")) {
                needRecipient.add(type);
            }
            Map<String, Double> ofType = modes.computeIfAbsent(type, t -> new LinkedHashMap<>());
            if (!row.get(4).isEmpty()) {
                ofType.put(row.get(4), row.get(5).isEmpty() ? score : Double.parseDouble(row.get(5)));
            }
        }
        for (List<String> row : Table.read("contexts.csv")) {
            contexts.put(row.get(0), row.get(1));
        }
        for (List<String> row : Table.read("sectors.csv")) {
            actorCodes.put(row.get(1), new ActorCode(row.get(0), row.get(1), row.get(2), row.get(3)));
        }
    }

    public static Ontology get() {
        return INSTANCE;
    }

    /** All CAMEO codes by code, in the codebook's order. */
    public Map<String, Cameo> cameo() {
        return Collections.unmodifiableMap(cameo);
    }

    /** The code, or null where CAMEO has none such. */
    public @Nullable Cameo cameo(String code) {
        return cameo.get(code);
    }

    /**
     * Goldstein's score of a code as GDELT uses it; where GDELT has none, that of the code above it. Null for a code
     * that neither has.
     */
    public @Nullable Double goldstein(String code) {
        for (String at = code; at.length() >= 2; at = at.substring(0, at.length() - 1)) {
            Cameo known = cameo.get(at);
            if (known != null && known.goldstein() != null) {
                return known.goldstein();
            }
        }
        return null;
    }

    /** What a CAMEO code is in PLOVER, or null for a code that CAMEO lacks. */
    public @Nullable Mapping plover(String cameoCode) {
        return mappings.get(cameoCode);
    }

    /** The modes of a type with their scores; empty for types without modes. */
    public Map<String, Double> modes(PloverType type) {
        return Collections.unmodifiableMap(modes.getOrDefault(type, Map.of()));
    }

    /** PLOVER's score of a type in a mode, -10 to 10; of the type itself where the mode is null. */
    public double score(PloverType type, @Nullable String mode) {
        Double ofType = scores.getOrDefault(type, 0.0);
        return mode == null ? ofType : modes(type).getOrDefault(mode, ofType);
    }

    public boolean needsRecipient(PloverType type) {
        return needRecipient.contains(type);
    }

    /** PLOVER's 37 contexts with their meanings. */
    public Map<String, String> contexts() {
        return Collections.unmodifiableMap(contexts);
    }

    /** Sectors, international actors and special country codes, by code. */
    public Map<String, ActorCode> actorCodes() {
        return Collections.unmodifiableMap(actorCodes);
    }

    private static @Nullable Double number(String cell) {
        return cell.isEmpty() ? null : Double.valueOf(cell);
    }
}
