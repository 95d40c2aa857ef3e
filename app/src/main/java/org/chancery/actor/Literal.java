package org.chancery.actor;

import java.util.Set;
import org.chancery.actor.Reading.Kind;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Tells where a country or capital is only the place where something happens. */
final class Literal {

    private static final Set<String> INSIDE = Set.of(
            "in",
            "at",
            "near",
            "across",
            "around",
            "outside",
            "inside",
            "throughout",
            "over",
            "above",
            "within",
            "through",
            "into",
            "via",
            "along",
            "off",
            "beyond",
            "toward",
            "towards");
    private static final Set<String> SITES = Set.of(
            "airport",
            "port",
            "hospital",
            "clinic",
            "school",
            "university",
            "college",
            "hotel",
            "market",
            "factory",
            "plant",
            "mine",
            "refinery",
            "prison",
            "jail",
            "base",
            "station",
            "church",
            "mosque",
            "temple",
            "village",
            "town",
            "camp",
            "restaurant",
            "shop",
            "checkpoint",
            "shrine",
            "park",
            "center",
            "centre",
            "headquarters",
            "palace",
            "campus",
            "supermarket",
            "shipyard",
            "monastery",
            "synagogue",
            "pharmacy",
            "laboratory",
            "courthouse");
    private static final Set<String> DIRECTED = Set.of("to", "from", "for");
    private static final Set<String> MOTION = Set.of(
            "travel",
            "fly",
            "arrive",
            "go",
            "return",
            "come",
            "head",
            "leave",
            "depart",
            "flight",
            "journey",
            "bring",
            "drive",
            "land",
            "move",
            "sail",
            "march",
            "flee",
            "relocate",
            "tour",
            "back",
            "home",
            "en",
            "way",
            "route",
            "train",
            "road");

    private Literal() {}

    static boolean isPlaceOnly(Sentence sentence, ReadPhrase read) {
        Kind kind = read.reading().kind();
        if (kind == Kind.LOCALITY) {
            return true;
        }
        String link = read.phrase().link();
        Noun noun = read.reading().noun();
        if (kind == Kind.ROLE
                && noun != null
                && noun.isCollective()
                && !Discourse.isSubject(sentence, read.phrase().head())) {
            return SITES.contains(Linker.lastWord(noun.phrase()));
        }
        if (kind != Kind.COUNTRY && kind != Kind.METONYM) {
            return false;
        }
        if (INSIDE.contains(link)) {
            return true;
        }
        if (!DIRECTED.contains(link) || kind == Kind.COUNTRY) {
            return false;
        }
        Token preposition = sentence.token(read.phrase().from() - 1);
        return preposition.role() == Role.PREPOSITION
                && preposition.head() >= 0
                && MOTION.contains(sentence.token(preposition.head()).lemma());
    }
}
