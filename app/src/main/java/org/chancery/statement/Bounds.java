package org.chancery.statement;

/** How judgements bound one another: nothing is surer than what governs it. */
final class Bounds {

    private Bounds() {}

    /** An event's own judgement inside an outer one: never surer than it. */
    static Judgement bounded(Judgement own, Judgement outer) {
        double size = Math.min(Math.abs(own.certainty()), Math.abs(outer.certainty()));
        if (outer.certainty() < 0) {
            return new Judgement(outer.modality(), -size, outer.reason());
        }
        boolean plain = own.modality() == Modality.OCCURRED || own.modality() == Modality.ONGOING;
        boolean outerPlain = outer.modality() == Modality.OCCURRED || outer.modality() == Modality.ONGOING;
        double value = Math.signum(own.certainty()) * size;
        boolean opened = outer.modality() == Modality.HYPOTHETICAL && own.modality() == Modality.PLANNED;
        if (plain && !outerPlain || opened) {
            return new Judgement(outer.modality(), value, outer.reason());
        }
        boolean outerDecides = Math.abs(outer.certainty()) < Math.abs(own.certainty()) && plain;
        return new Judgement(
                own.modality(), value, outerDecides ? own.reason() + " under " + outer.reason() : own.reason());
    }

    static Judgement bound(Judgement governor, Judgement inner) {
        double size = Math.min(Math.abs(governor.certainty()), Math.abs(inner.certainty()));
        boolean real = governor.modality() == Modality.OCCURRED || governor.modality() == Modality.ONGOING;
        if (real) {
            return new Judgement(inner.modality(), size, inner.reason());
        }
        return new Judgement(governor.modality(), Math.signum(governor.certainty()) * size, governor.reason());
    }

    static Judgement under(Judgement judgement, Effect effect, String word) {
        if (effect.kind() != Effect.Kind.SET || effect.modality() == null) {
            double size = Math.min(Math.abs(judgement.certainty()), effect.certainty());
            return new Judgement(judgement.modality(), Math.signum(judgement.certainty()) * size, word);
        }
        boolean plain = judgement.modality() == Modality.OCCURRED || judgement.modality() == Modality.ONGOING;
        if (plain || effect.modality() == Modality.ALLEGED && judgement.certainty() > 0) {
            return new Judgement(effect.modality(), effect.certainty(), word);
        }
        if (effect.modality() == Modality.NEGATED && judgement.certainty() > 0) {
            return new Judgement(Modality.NEGATED, effect.certainty(), word);
        }
        if (effect.modality() == Modality.HYPOTHETICAL && judgement.certainty() > 0) {
            return new Judgement(
                    judgement.modality(), Math.min(judgement.certainty(), Math.max(effect.certainty(), 1.0)), word);
        }
        return judgement;
    }

    static boolean real(Judgement judgement) {
        return judgement.modality() == Modality.OCCURRED || judgement.modality() == Modality.ONGOING;
    }

    static Outside govern(Signatures.Signature signature, Judgement governor) {
        boolean holds = governor.certainty() >= 0;
        Effect effect = holds ? signature.affirmed() : signature.negated();
        String word = signature.word();
        return switch (effect.kind()) {
            case KEEP -> {
                double cap = governor.modality() == Modality.HYPOTHETICAL
                        ? Math.min(2.2, Math.abs(effect.certainty()))
                        : Math.abs(effect.certainty());
                yield Outside.open(new Judgement(Modality.OCCURRED, cap, word));
            }
            case SAME -> Outside.closed(new Judgement(governor.modality(), governor.certainty(), word));
            case SET -> Outside.closed(set(effect, governor, word));
        };
    }

    /** An implicative is as sure as its own clause; a plan or wish stays what it is. */
    private static Judgement set(Effect effect, Judgement governor, String word) {
        Modality modality = effect.modality() == null ? governor.modality() : effect.modality();
        boolean real = modality == Modality.OCCURRED || modality == Modality.ONGOING || modality == Modality.NEGATED;
        double value = effect.certainty();
        if (real) {
            double size = Math.min(Math.abs(value), Math.abs(governor.certainty()));
            boolean unsure = governor.modality() == Modality.PLANNED
                    || governor.modality() == Modality.HYPOTHETICAL
                    || governor.modality() == Modality.ALLEGED;
            return new Judgement(unsure ? governor.modality() : modality, Math.signum(value) * size, word);
        }
        if (modality == Modality.PLANNED && governor.modality() == Modality.HYPOTHETICAL) {
            return new Judgement(Modality.HYPOTHETICAL, Math.min(value, 1.2), word);
        }
        return new Judgement(modality, value, word);
    }
}
