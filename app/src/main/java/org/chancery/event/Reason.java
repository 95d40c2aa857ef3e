package org.chancery.event;

/**
 * One ground for or against a join.
 *
 * @param field what was compared
 * @param text in words, as a reader can check it
 * @param weight what it added to the score; negative where it spoke against
 */
public record Reason(String field, String text, double weight) {}
