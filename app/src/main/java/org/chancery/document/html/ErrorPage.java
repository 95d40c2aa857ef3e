package org.chancery.document.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.text.WordLists;

/** Tells a server's message (not found, access denied, wait a moment) from an article, by its titles and its brevity. */
public final class ErrorPage {

    private static final Set<String> TITLES =
            WordLists.of("document/errorpages.txt").get("title");
    private static final int LONGEST = 1500;

    private ErrorPage() {}

    /** Whether a page of these titles and so much text is a server's message. */
    public static boolean is(List<Said> titles, int length) {
        if (length > LONGEST) {
            return false;
        }
        for (Said title : titles) {
            for (String part : title.text().toLowerCase(Locale.ROOT).split("\\s[-–—|:·]\\s|[:|!.…]")) {
                if (TITLES.contains(part.strip())) {
                    return true;
                }
            }
        }
        return false;
    }
}
