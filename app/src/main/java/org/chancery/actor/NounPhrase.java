package org.chancery.actor;

/**
 * A noun phrase of a sentence, without what hangs on it behind prepositions.
 *
 * @param from first token, inclusive, determiner included
 * @param to last token, exclusive
 * @param head token that heads it in the grammar
 * @param possessor index of the noun phrase that possesses it in the sentence's list, or -1
 * @param link preposition right before it, in lower case, or the empty string
 */
record NounPhrase(int from, int to, int head, int possessor, String link) {}
