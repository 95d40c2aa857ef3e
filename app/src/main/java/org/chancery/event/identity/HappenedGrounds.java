package org.chancery.event.identity;

import java.util.function.Supplier;
import org.chancery.statement.Modality;

/** Compares whether it took place: an allegation is not the act, and what may come is not what came. */
final class HappenedGrounds {

    private enum Kind {
        REAL,
        PLAN,
        MAYBE,
        CLAIM,
        DENIAL
    }

    private HappenedGrounds() {}

    static void weigh(Item one, Item other, Grounds grounds) {
        Kind a = kind(one);
        Kind b = kind(other);
        if (a == b) {
            return;
        }
        Kind low = a.compareTo(b) < 0 ? a : b;
        Kind high = low == a ? b : a;
        Supplier<String> text = () -> one.mention().modality().label() + " and "
                + other.mention().modality().label();
        if (high == Kind.CLAIM) {
            grounds.bar("happened", text);
        } else if (high == Kind.MAYBE) {
            grounds.add("happened", text, low == Kind.PLAN ? -0.4 : -1.2);
        } else if (high == Kind.DENIAL) {
            grounds.add("happened", text, low == Kind.REAL || low == Kind.MAYBE ? -0.6 : 0);
        }
    }

    private static Kind kind(Item item) {
        Modality modality = item.mention().modality();
        return item.callsOff() && modality == Modality.OCCURRED
                ? Kind.DENIAL
                : switch (modality) {
                    case OCCURRED, ONGOING, BACKGROUND -> Kind.REAL;
                    case PLANNED -> Kind.PLAN;
                    case HYPOTHETICAL -> Kind.MAYBE;
                    case ALLEGED -> Kind.CLAIM;
                    case DENIED, NEGATED -> Kind.DENIAL;
                };
    }
}
