package org.chancery.event.words;

/**
 * One word or number of a text.
 *
 * @param form as written, without a possessor's clitic
 * @param lemma base form in lower case
 * @param start first UTF-16 unit in the text
 * @param end behind the last UTF-16 unit
 * @param capital whether it is written as a name: a capital that no sentence start explains
 * @param number whether it holds a digit
 * @param sentence index of its sentence, from 0
 * @param paragraph index of its paragraph, from 0
 */
public record Word(
        String form, String lemma, int start, int end, boolean capital, boolean number, int sentence, int paragraph) {}
