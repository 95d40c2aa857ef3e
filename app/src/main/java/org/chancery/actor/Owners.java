package org.chancery.actor;

/** Gives to whoever is told to be somebody's that one's country, once it is known. */
final class Owners {

    /** An owner may have an owner: {@code supporters of her party}. */
    private static final int STEPS = 3;

    private Owners() {}

    static void settle(Discourse discourse) {
        for (Entity entity : discourse.entities) {
            Entity owner = entity.owner;
            for (int steps = 0; steps < STEPS && owner != null && entity.country == null; steps++) {
                if (owner.country != null && owner != entity) {
                    entity.country = owner.country;
                    entity.confidence = Math.min(entity.confidence, owner.confidence);
                }
                owner = owner.owner;
            }
        }
    }
}
