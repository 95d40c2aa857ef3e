package org.chancery.document.plain;

import org.chancery.document.chrome.ChromeMatch;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One line of a text as given, or several where its paragraphs were wrapped by hand.
 *
 * @param span where it stands
 * @param text its words, breaks inside it turned to blanks
 * @param gap whether blank lines stand in front of it
 * @param match the chrome pattern that it matches, if any
 * @param prose whether it reads as running text
 * @param words how many words it has
 */
record Line(Span span, String text, boolean gap, @Nullable ChromeMatch match, boolean prose, int words) {

    /** Whether it is long enough, or has sentences enough, to be sure of running text. */
    boolean strong() {
        return prose && words >= 14;
    }
}
