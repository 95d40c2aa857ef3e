package org.chancery.actor;

import java.util.Map;
import java.util.Set;
import org.chancery.actor.ActorMention.Via;
import org.chancery.actor.Linker.Link;
import org.chancery.text.WordLists;
import org.jspecify.annotations.Nullable;

/** Links descriptions of bodies and of several people: {@code the ministry}, {@code the bloc}, {@code the visitors}. */
final class Bodies {

    /** Words that take up a body of the register, with what its country or sector must be. */
    private static final Map<String, Set<String>> TAKING_UP = Map.ofEntries(
            Map.entry("bloc", Set.of("EUR", "IGO")),
            Map.entry("grouping", Set.of("IGO", "EUR")),
            Map.entry("union", Set.of("EUR", "IGO")),
            Map.entry("alliance", Set.of("IGO")),
            Map.entry("organization", Set.of("IGO", "UNO", "NGO", "REB")),
            Map.entry("organisation", Set.of("IGO", "UNO", "NGO", "REB")),
            Map.entry("body", Set.of("UNO", "IGO", "JUD")),
            Map.entry("group", Set.of("REB", "UAF", "NGO", "IMG", "PRM", "CRM", "PTY")),
            Map.entry("movement", Set.of("REB", "PTY")),
            Map.entry("militia", Set.of("PRM", "REB")),
            Map.entry("rebel", Set.of("REB")),
            Map.entry("insurgent", Set.of("REB")),
            Map.entry("rebel group", Set.of("REB")),
            Map.entry("armed group", Set.of("REB", "UAF", "PRM")),
            Map.entry("militant group", Set.of("REB", "IMG")),
            Map.entry("militant", Set.of("REB", "IMG")),
            Map.entry("company", Set.of("BUS")),
            Map.entry("firm", Set.of("BUS")),
            Map.entry("carmaker", Set.of("BUS")),
            Map.entry("bank", Set.of("BUS")),
            Map.entry("agency", Set.of("UNO", "IGO", "SPY", "JRN", "GOV")),
            Map.entry("news agency", Set.of("JRN")),
            Map.entry("state news agency", Set.of("JRN")),
            Map.entry("broadcaster", Set.of("JRN")),
            Map.entry("newspaper", Set.of("JRN")),
            Map.entry("party", Set.of("PTY")),
            Map.entry("court", Set.of("JUD")),
            Map.entry("tribunal", Set.of("JUD")),
            Map.entry("charity", Set.of("NGO", "SOC")),
            Map.entry("watchdog", Set.of("NGO", "UNO", "IGO")));

    private static final Set<String> PLACES =
            WordLists.of("actor/wordlists.txt").get("places");

    private static final Set<String> GUESTS = Set.of("visitor", "guest", "delegate", "delegation", "mission");

    private final Discourse discourse;

    Bodies(Discourse discourse) {
        this.discourse = discourse;
    }

    /** @param isDefinite whether the phrase opens with a definite article or the like */
    @Nullable
    Link describe(ReadPhrase phrase, Noun noun, boolean indefinite, boolean isDefinite) {
        Reading reading = phrase.reading();
        String word = noun.phrase();
        String country = reading.country();
        if (isDefinite || country != null && !indefinite || isOwnBody(phrase)) {
            Entity known = known(word, country, reading.sector());
            if (known != null) {
                return new Link(known, known.named || country == null ? Via.COREFERENCE : Via.ROLE);
            }
        }
        boolean guests = GUESTS.contains(word);
        if (country == null && reading.sector() == null && !guests
                || PLACES.contains(word) && country != null && reading.sector() == null) {
            return null;
        }
        if (country == null && noun.isCollective() && !noun.plural() && !isDefinite && !guests && !isOwnBody(phrase)) {
            return null;
        }
        Entity entity = create(country, noun, phrase, reading.sector());
        return new Link(entity, country == null ? Via.TEXT : Via.ROLE);
    }

    /** {@code police}, {@code parliament} without an article: those of the report's own country. */
    private static boolean isOwnBody(ReadPhrase phrase) {
        String sector = String.valueOf(phrase.reading().sector());
        return phrase.phrase().to() - phrase.phrase().from() == 1 && (sector.equals("LEG") || sector.equals("COP"));
    }

    /** A body or people of a country, taken up or new. */
    Entity of(String country, Noun noun, ReadPhrase phrase, @Nullable String sector) {
        Entity known = known(noun.phrase(), country, sector);
        return known != null ? known : create(country, noun, phrase, sector);
    }

    private Entity create(@Nullable String country, Noun noun, ReadPhrase phrase, @Nullable String sector) {
        boolean several = noun.plural() && noun.isPerson();
        String name = phrase.role() == null ? noun.phrase() : phrase.role();
        Entity entity = new Entity(several ? Entity.Kind.PEOPLE : Entity.Kind.BODY, name, false);
        entity.learn(country, sector, null);
        entity.headWord = noun.phrase();
        entity.vehicle = noun.kind() == Noun.Kind.THING;
        entity.confidence = country == null ? 0.7 : 0.9;
        discourse.add(entity);
        return entity;
    }

    private @Nullable Entity known(String word, @Nullable String country, @Nullable String sector) {
        Entity same = discourse.latest(each -> each.headWord != null
                && (each.kind == Entity.Kind.BODY || each.kind == Entity.Kind.PEOPLE)
                && (country == null || country.equals(each.country))
                && (country == null && endsWith(each.headWord, word)
                        || each.headWord.equals(word)
                                && (sector == null || each.sector == null || sector.equals(each.sector))));
        if (same != null) {
            return same;
        }
        if (country != null) {
            return null;
        }
        if (GUESTS.contains(word)) {
            return discourse.latest(each -> each.headWord != null && GUESTS.contains(each.headWord));
        }
        Set<String> kinds = TAKING_UP.get(word);
        if (kinds == null) {
            return null;
        }
        return discourse.latestSubjectFirst(each -> (each.kind == Entity.Kind.PEOPLE || each.entry != null)
                && !each.isSingularPerson()
                && each.headWord != null
                && (each.entry == null || !each.entry.isPerson())
                && (kinds.contains(String.valueOf(each.country)) || kinds.contains(String.valueOf(each.sector))));
    }

    private static boolean endsWith(String phrase, String word) {
        return phrase.endsWith(" " + word);
    }
}
