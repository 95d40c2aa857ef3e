package org.chancery.time;

/** On which side of the anchor the clause around an expression lies. */
enum Tense {
    PAST,
    FUTURE,
    UNKNOWN
}
