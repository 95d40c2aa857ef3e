package org.chancery.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chancery.record.Decided;
import org.jspecify.annotations.Nullable;

/**
 * How far two reviewers agree on the mentions that both judged.
 *
 * @param both mentions that both judged
 * @param same those of them on which they say the same: accept, reject, or correct
 * @param kappa Cohen's kappa: agreement beyond what chance would give, 1 for full, 0 for chance; null where it has no
 *     value, because both said one and the same of everything or nothing was judged by both
 * @param differences where they differ, by place
 */
public record Agreement(
        String one,
        String other,
        int both,
        int same,
        @Nullable Double kappa,
        List<Difference> differences) {

    public Agreement {
        differences = List.copyOf(differences);
    }

    /** One mention and what each of the two says of it. */
    public record Difference(Decided.Place place, Decided.Kind one, Decided.Kind other) {}

    /** Every two reviewers who judged some mention both. */
    public static List<Agreement> all(List<Decided> decisions) {
        Verdicts verdicts = Verdicts.of(decisions);
        List<String> reviewers = List.copyOf(verdicts.byReviewer().keySet());
        List<Agreement> all = new ArrayList<>();
        for (int i = 0; i < reviewers.size(); i++) {
            for (int j = i + 1; j < reviewers.size(); j++) {
                Agreement agreement = of(verdicts, reviewers.get(i), reviewers.get(j));
                if (agreement.both() > 0) {
                    all.add(agreement);
                }
            }
        }
        return all;
    }

    static Agreement of(Verdicts verdicts, String one, String other) {
        Map<Decided.Kind, Integer> ofOne = new EnumMap<>(Decided.Kind.class);
        Map<Decided.Kind, Integer> ofOther = new EnumMap<>(Decided.Kind.class);
        List<Difference> differences = new ArrayList<>();
        int both = 0;
        for (Map.Entry<Decided.Place, Decided.Kind> entry : verdicts.of(one).entrySet()) {
            Decided.Kind second = verdicts.of(other).get(entry.getKey());
            if (second == null) {
                continue;
            }
            both++;
            ofOne.merge(entry.getValue(), 1, Integer::sum);
            ofOther.merge(second, 1, Integer::sum);
            if (second != entry.getValue()) {
                differences.add(new Difference(entry.getKey(), entry.getValue(), second));
            }
        }
        int same = both - differences.size();
        return new Agreement(one, other, both, same, kappa(both, same, ofOne, ofOther), differences);
    }

    private static @Nullable Double kappa(
            int both, int same, Map<Decided.Kind, Integer> ofOne, Map<Decided.Kind, Integer> ofOther) {
        if (both == 0) {
            return null;
        }
        double chance = 0;
        for (Map.Entry<Decided.Kind, Integer> share : ofOne.entrySet()) {
            chance += (double) share.getValue() / both * ofOther.getOrDefault(share.getKey(), 0) / both;
        }
        double observed = (double) same / both;
        return chance >= 1 ? null : (observed - chance) / (1 - chance);
    }

    /** Share of the mentions on which they say the same. */
    public double share() {
        return both == 0 ? 0 : (double) same / both;
    }
}
