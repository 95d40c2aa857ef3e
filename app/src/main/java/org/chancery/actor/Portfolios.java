package org.chancery.actor;

import java.util.Set;
import org.chancery.text.WordLists;

/** Words that name what a minister or official is responsible for. */
final class Portfolios {

    /** Words that may stand inside a portfolio but name none. */
    static final Set<String> SMALL = WordLists.of("actor/wordlists.txt").get("small words of portfolios");

    static final Set<String> WORDS = WordLists.of("actor/wordlists.txt").get("portfolios");

    private Portfolios() {}
}
