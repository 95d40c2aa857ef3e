package org.chancery.document.chrome;

/**
 * A line that is furniture of a page.
 *
 * @param effect what that does
 * @param section the section of {@code chrome.txt} whose pattern it is
 */
public record ChromeMatch(Effect effect, String section) {}
