package org.chancery.document.html;

/**
 * What one place of a page says.
 *
 * @param text the value
 * @param source the place: {@code og:title}, {@code h1}
 */
public record Said(String text, String source) {}
