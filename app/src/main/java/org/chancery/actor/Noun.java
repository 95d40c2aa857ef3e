package org.chancery.actor;

import org.jspecify.annotations.Nullable;

/**
 * A word for an office, a body, or people without a name.
 *
 * @param phrase as the table has it
 * @param sector PLOVER sector that it gives, or null
 * @param plural whether this form names several
 */
record Noun(String phrase, @Nullable String sector, Kind kind, boolean plural) {

    /** How a noun decides the sector of its phrase. */
    enum Kind {
        /** One who holds an office or does a thing; decides by itself. */
        PERSON,
        /** A collective that decides by itself. */
        BODY,
        /** Equipment that stands for those who use it. */
        THING,
        /** A person whose sector is that of the body beside it. */
        SOFTPERSON,
        /** A collective whose sector is that of the word beside it. */
        SOFTBODY,
        /** Gives its sector to a soft head behind it. */
        MODIFIER,
        /** Makes whoever stands behind it a former holder. */
        PAST
    }

    boolean isSoft() {
        return kind == Kind.SOFTPERSON || kind == Kind.SOFTBODY;
    }

    boolean isHead() {
        return kind != Kind.MODIFIER && kind != Kind.PAST;
    }

    boolean isPerson() {
        return kind == Kind.PERSON || kind == Kind.SOFTPERSON;
    }

    boolean isCollective() {
        return kind == Kind.BODY || kind == Kind.SOFTBODY;
    }
}
