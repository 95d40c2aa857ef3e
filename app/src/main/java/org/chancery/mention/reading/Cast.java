package org.chancery.mention.reading;

/** Who can act in a sentence, asked by the token that heads a phrase. */
public interface Cast {

    /** A named person, body or state, or a noun for people. */
    boolean isActor(int head);

    /** A person or a group of people; not a state. */
    boolean isHuman(int head);

    /** One person. */
    boolean isPerson(int head);

    /** Somebody who holds an office, or a group sent by those who do. */
    boolean isOfficial(int head);

    boolean isPlace(int head);

    /** The name of a place that stands for nobody. */
    boolean isMerePlace(int head);
}
