package org.chancery.event.identity;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.event.Coding;
import org.chancery.ontology.PloverType;

/** Compares what sort of event it was. */
final class TypeGrounds {

    /** Types that reports and coders use for one and the same act. */
    private static final List<Set<PloverType>> NEIGHBOURS = List.of(
            EnumSet.of(PloverType.AGREE, PloverType.COOPERATE),
            EnumSet.of(PloverType.AID, PloverType.COOPERATE),
            EnumSet.of(PloverType.AID, PloverType.SUPPORT),
            EnumSet.of(PloverType.ASSAULT, PloverType.COERCE),
            EnumSet.of(PloverType.ACCUSE, PloverType.REJECT),
            EnumSet.of(PloverType.ACCUSE, PloverType.THREATEN),
            EnumSet.of(PloverType.CONCEDE, PloverType.RETREAT),
            EnumSet.of(PloverType.SANCTION, PloverType.COERCE));

    private static final String VISIT = "visit";
    private static final char NO_INTENT = '0';

    private TypeGrounds() {}

    static void weigh(Item one, Item other, Grounds grounds) {
        Coding a = one.mention().coding();
        Coding b = other.mention().coding();
        PloverType act = Intents.act(one.mention());
        PloverType otherAct = Intents.act(other.mention());
        if (act != otherAct) {
            boolean oneFacet = one.facet() != null && one.facet().equals(other.facet());
            if (!near(act, otherAct) && !oneFacet) {
                grounds.bar("type", () -> act + " and " + otherAct);
                return;
            }
            grounds.add("type", () -> act + " and " + otherAct, oneFacet ? -0.3 : -0.7);
        } else if (a.cameo() != null && a.cameo().equals(b.cameo())) {
            grounds.add("type", () -> "the same code " + a.cameo(), 0.3);
        } else if (a.mode() != null && b.mode() != null && !a.mode().equals(b.mode())) {
            grounds.add("type", () -> a.mode() + " and " + b.mode(), -0.8);
        } else if (isOtherIntent(a, b)) {
            grounds.add("type", "an intent of another kind", -0.8);
        } else if (VISIT.equals(a.mode()) != VISIT.equals(b.mode())) {
            grounds.add("type", "a visit and what may be a part of one", -0.6);
        }
        String facet = one.facet();
        String otherFacet = other.facet();
        if (facet != null && otherFacet != null) {
            if (facet.equals(otherFacet)) {
                grounds.add("facet", () -> facet.toLowerCase(Locale.ROOT), 0.4);
            } else {
                grounds.bar(
                        "facet",
                        () -> facet.toLowerCase(Locale.ROOT) + " is not " + otherFacet.toLowerCase(Locale.ROOT));
            }
        }
    }

    /** {@code promised money} (033) and {@code agreed to meet} (036). */
    private static boolean isOtherIntent(Coding a, Coding b) {
        char one = intent(a);
        char other = intent(b);
        return one != NO_INTENT && other != NO_INTENT && one != other;
    }

    /** The digit of CAMEO's code that says what is intended. */
    private static char intent(Coding coding) {
        String cameo = coding.cameo();
        return coding.type() != PloverType.AGREE || cameo == null || cameo.length() < 3 || !cameo.startsWith("03")
                ? NO_INTENT
                : cameo.charAt(2);
    }

    /** A name that all types share whose mentions can be one event. */
    static String family(PloverType type) {
        return switch (type) {
            case AGREE, COOPERATE, AID, SUPPORT -> "cooperate";
            case ASSAULT, COERCE, SANCTION -> "force";
            case ACCUSE, REJECT, THREATEN -> "word";
            case CONCEDE, RETREAT -> "yield";
            default -> type.name();
        };
    }

    private static boolean near(PloverType a, PloverType b) {
        for (Set<PloverType> pair : NEIGHBOURS) {
            if (pair.contains(a) && pair.contains(b)) {
                return true;
            }
        }
        return false;
    }
}
