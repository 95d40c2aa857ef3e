package org.chancery.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.actor.ActorMention.Via;
import org.chancery.actor.Linker.Link;
import org.chancery.ontology.Countries;
import org.chancery.ontology.Country;
import org.chancery.text.Sentence;
import org.chancery.text.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Links descriptions that only the report's own cast can settle: {@code the visitor} is the one who travels,
 * {@code the monarch} the one king of the report, {@code the kingdom} his country, {@code the West African leader} the
 * one leader from there. Nobody where two would fit.
 */
final class CastWords {

    private static final Set<String> RULERS =
            WordLists.of("actor/wordlists.txt").get("rulers");
    private static final Set<String> COURT = WordLists.of("actor/wordlists.txt").get("court");
    private static final Set<String> GUESTS = Set.of("guest", "visitor", "visiting leader", "visiting president");
    private static final Set<String> HOSTS = Set.of("host");
    private static final Set<String> LEADERS = Set.of("leader", "president", "premier", "prime minister", "statesman");
    private static final Map<String, String> CROWNS = Map.of(
            "kingdom", "Kingdom", "emirate", "Emirate", "sultanate", "Sultanate", "principality", "Principality");
    private static final Map<String, String> CONTINENTS =
            Map.of("african", "Africa", "asian", "Asia", "european", "Europe", "american", "Americas");
    private static final Map<String, String> DIRECTIONS = Map.ofEntries(
            Map.entry("west", "West"),
            Map.entry("western", "West"),
            Map.entry("east", "East"),
            Map.entry("eastern", "East"),
            Map.entry("north", "North"),
            Map.entry("northern", "North"),
            Map.entry("south", "South"),
            Map.entry("southern", "South"),
            Map.entry("central", "Central"),
            Map.entry("southeast", "Southeast"));
    private static final Map<String, Set<String>> WELL_KNOWN = Map.of(
            "andean", Set.of("BOL", "CHL", "COL", "ECU", "PER", "VEN"),
            "baltic", Set.of("EST", "LVA", "LTU"),
            "nordic", Set.of("DNK", "FIN", "ISL", "NOR", "SWE"),
            "gulf", Set.of("ARE", "BHR", "KWT", "OMN", "QAT", "SAU"),
            "maghreb", Set.of("DZA", "LBY", "MAR", "MRT", "TUN"),
            "sahelian", Set.of("BFA", "MLI", "MRT", "NER", "TCD"));

    private final Discourse discourse;
    private final States states;
    private final Countries countries = Countries.get();

    CastWords(Discourse discourse, States states) {
        this.discourse = discourse;
        this.states = states;
    }

    /** @param around rows of the countries named so far, as actors or as places */
    @Nullable
    Link link(Sentence sentence, ReadPhrase phrase, Noun noun, List<String> around) {
        if (phrase.reading().country() != null
                || noun.plural()
                || phrase.reading().past()) {
            return null;
        }
        String first = sentence.token(phrase.phrase().from()).form().toLowerCase(Locale.ROOT);
        boolean owned = sentence.token(phrase.phrase().from()).tag().equals("PRP$");
        if (!owned && !first.equals("the") && !first.equals("this")) {
            return null;
        }
        String word = noun.phrase();
        if (RULERS.contains(word)) {
            Entity ruler = ruler();
            return ruler != null ? new Link(ruler, Via.COREFERENCE) : person(word, crown("Kingdom", around));
        }
        if (COURT.contains(word)) {
            Entity ruler = ruler();
            return person(word, ruler != null ? ruler.country : crown("Kingdom", around));
        }
        String formal = CROWNS.get(word);
        if (formal != null) {
            Entity ruler = ruler();
            String country = ruler != null ? ruler.country : crown(formal, around);
            return country == null ? null : new Link(states.state(country), Via.COREFERENCE);
        }
        if (GUESTS.contains(word)) {
            return coreference(discourse.only(each -> each.isSingularPerson() && each.travels && each.country != null));
        }
        if (HOSTS.contains(word)) {
            Discourse.Occurrence owner =
                    owned ? discourse.at(sentence.index(), phrase.phrase().from()) : null;
            return coreference(discourse.only(each -> each.isSingularPerson()
                    && each.leads
                    && !each.travels
                    && each.country != null
                    && (owner == null || !owner.entities().contains(each))));
        }
        if (LEADERS.contains(word)) {
            Set<String> region = region(sentence, phrase.phrase());
            return region.isEmpty()
                    ? null
                    : coreference(discourse.only(each -> each.isSingularPerson()
                            && each.leads
                            && each.country != null
                            && region.contains(each.country)));
        }
        return null;
    }

    private static @Nullable Link coreference(@Nullable Entity entity) {
        return entity == null ? null : new Link(entity, Via.COREFERENCE);
    }

    private @Nullable Entity ruler() {
        return discourse.only(each -> each.isSingularPerson()
                && each.country != null
                && each.office.words().stream().anyMatch(RULERS::contains));
    }

    private @Nullable Link person(String word, @Nullable String country) {
        if (country == null) {
            return null;
        }
        Office office = Office.of(word);
        Entity known = discourse.latest(
                each -> each.isSingularPerson() && country.equals(each.country) && each.office.answersTo(office));
        if (known != null) {
            return new Link(known, Via.COREFERENCE);
        }
        Entity person = new Entity(Entity.Kind.PERSON, word, false);
        person.learn(country, "GOV", word);
        discourse.add(person);
        return new Link(person, Via.ROLE);
    }

    /** The one country of the report whose formal name has the word; null where none or several have. */
    private @Nullable String crown(String formal, List<String> around) {
        Set<String> found = new HashSet<>();
        for (String row : around) {
            Country country = countries.byCode(row);
            if (country != null && country.formal().contains(formal)) {
                found.add(country.actorCode());
            }
        }
        return found.size() == 1 ? found.iterator().next() : null;
    }

    /** The codes of the countries of the region that a phrase names; nobody where it names none. */
    private Set<String> region(Sentence sentence, NounPhrase phrase) {
        String continent = null;
        String direction = null;
        for (int i = phrase.from(); i < phrase.head(); i++) {
            for (String word : sentence.token(i).form().toLowerCase(Locale.ROOT).split("-")) {
                Set<String> known = WELL_KNOWN.get(word);
                if (known != null) {
                    return known;
                }
                continent = CONTINENTS.getOrDefault(word, continent);
                direction = DIRECTIONS.getOrDefault(word, direction);
            }
        }
        if (continent == null || continent.equals("Americas") && direction == null) {
            return Set.of();
        }
        String region = continent + "/" + (direction == null ? "" : direction);
        Set<String> codes = new HashSet<>();
        for (Country country : countries.all()) {
            if (country.region().startsWith(region)
                    && (direction == null || country.region().equals(region))) {
                codes.add(country.actorCode());
            }
        }
        return codes;
    }
}
