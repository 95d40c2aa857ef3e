package org.chancery.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.actor.Discourse.Occurrence;
import org.chancery.ontology.Countries;
import org.chancery.text.AnalyzedText;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.chancery.text.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Gives its country to whoever holds office in the report's own country without a word of where: {@code parliament},
 * {@code police} and {@code an opposition lawmaker} are those of the issuer of a communiqué, of the place in the dateline
 * or in the name of the paper, where its people are spoken of too (soldiers only where no two others are spoken of as
 * often); else those of the host of the visit that it tells of; else those of whoever its first sentence is about; and with
 * a definite article those of the one state that it speaks of at all. A person may be told by the state before, by whom he
 * receives, or not to be of the home country by another who holds the same office there.
 */
final class Home {

    private static final WordLists LISTS = WordLists.of("actor/wordlists.txt");
    private static final Set<String> DOMESTIC = Set.of("GOV", "LEG", "COP", "JUD", "OPP", "MIL", "AGR", "LAB");
    /** Those that are given the country of the lead's subject: told without a country they are hardly another's. */
    private static final Set<String> PLAINLY_DOMESTIC = Set.of("LEG", "JUD", "OPP");
    /** Those that act upon others of their own country without saying so: a nationality told is another's. */
    private static final Set<String> FORCES = Set.of("COP", "JUD", "MIL");
    /** Who is sent abroad or comes from there, and need not be of the one country that is named. */
    private static final Set<String> SENT = LISTS.get("sent abroad");

    private static final Set<String> NOT_ALONE = LISTS.get("not the only holder");

    private final AnalyzedText text;
    private final Discourse discourse;
    private final Hosts hosts;
    private final Map<String, Integer> counts;
    private final @Nullable String issuer;
    private final @Nullable String home;
    private final @Nullable String lead;
    private final @Nullable String only;
    private final boolean armed;

    private Home(AnalyzedText text, Frame frame, Discourse discourse, Scene scene) {
        this.text = text;
        this.discourse = discourse;
        this.hosts = new Hosts(text, discourse, scene);
        this.counts = counts(discourse);
        HomeCountry own = new HomeCountry(text, frame);
        this.issuer = own.issuer();
        this.home = issuer != null ? issuer : of(own);
        this.lead = home == null ? lead() : null;
        this.only = home == null ? only() : null;
        this.armed = home == null || isAmongTheFirst(home);
    }

    static void settle(AnalyzedText text, Frame frame, Discourse discourse, Scene scene) {
        List<Entity> open =
                discourse.entities.stream().filter(Home::isOpen).toList();
        if (open.isEmpty()) {
            return;
        }
        Home home = new Home(text, frame, discourse, scene);
        Map<Entity, String> found = new HashMap<>();
        for (Entity entity : open) {
            String country = home.countryOf(entity);
            if (country != null) {
                found.put(entity, country);
            }
        }
        // All at once: none of them may decide who the others are.
        found.forEach((entity, country) -> {
            entity.country = country;
            entity.confidence = Math.min(entity.confidence, 0.6);
        });
    }

    private static boolean isOpen(Entity entity) {
        return entity.country == null
                && entity.kind != Entity.Kind.STATE
                && entity.entry == null
                && entity.sector != null
                && DOMESTIC.contains(entity.sector);
    }

    private @Nullable String countryOf(Entity entity) {
        boolean person = entity.kind == Entity.Kind.PERSON && entity.named;
        Hosts.Reception reception = person ? hosts.givenBy(entity) : null;
        if (reception != null) {
            return hostOf(reception);
        }
        String own = own(entity);
        String before = person ? stateBefore(entity) : null;
        if (person && own != null && isHeldByAnother(entity, own)) {
            return before != null && !before.equals(own) ? before : other(own);
        }
        if (own == null) {
            own = before;
        }
        if (own == null && entity.definite && !SENT.contains(lastWord(entity.name))) {
            own = only;
        }
        return own != null && FORCES.contains(entity.sector) && actsOn(entity, own) ? null : own;
    }

    /** What the report's own country, or its lead, tells of an entity of its sector. */
    private @Nullable String own(Entity entity) {
        if (home != null) {
            return "MIL".equals(entity.sector) && !armed ? null : home;
        }
        boolean plainly = PLAINLY_DOMESTIC.contains(entity.sector) || entity.name.equals("government");
        return plainly ? lead : null;
    }

    /** Of the place of the reception, or of the other of two countries; never the guest's. */
    private @Nullable String hostOf(Hosts.Reception reception) {
        if (reception.place() != null) {
            return reception.place().equals(reception.guest()) ? null : reception.place();
        }
        return home != null && !home.equals(reception.guest()) ? home : other(reception.guest());
    }

    /** The other one of the only two states that are spoken of; else null. */
    private @Nullable String other(String country) {
        Set<String> left = new HashSet<>(counts.keySet());
        return left.remove(country) && left.size() == 1 ? left.iterator().next() : null;
    }

    /** Whether somebody else is told of who holds the same office in a country, or without a country: one of them does not. */
    private boolean isHeldByAnother(Entity person, String country) {
        if (!isHeldByOne(person.office)) {
            return false;
        }
        for (Entity other : discourse.entities) {
            if (other != person
                    && other.kind == Entity.Kind.PERSON
                    && other.named
                    && other.office.equals(person.office)
                    && (other.country == null || other.country.equals(country))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHeldByOne(Office office) {
        Set<String> words = office.words();
        return words.stream().noneMatch(NOT_ALONE::contains)
                && (office.leadsState() || words.size() > 1 && words.contains("minister"));
    }

    /** Whether what an entity acts upon is told to be of this country: {@code a court jailed four Zambians}. */
    private boolean actsOn(Entity entity, String country) {
        for (Occurrence occurrence : discourse.occurrences) {
            if (!occurrence.subject()
                    || occurrence.entities().size() != 1
                    || occurrence.first() != entity) {
                continue;
            }
            Sentence sentence = text.sentences().get(occurrence.sentence());
            int verb = sentence.token(occurrence.head()).head();
            for (Token object : verb < 0 ? List.<Token>of() : sentence.children(verb, Role.OBJECT)) {
                Occurrence met = discourse.at(sentence.index(), object.index());
                boolean people = met != null
                        && !sentence.token(met.head()).isPronoun()
                        && !met.first().isThing()
                        && !met.first().named;
                if (people && met != null && country.equals(met.first().country)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * {@code Peru condemned the raid. Prime Minister Ana Ruiz demanded an apology}: the state, or its capital, that is the
     * main subject of the sentence before the one that names an official first; else null.
     */
    private @Nullable String stateBefore(Entity official) {
        for (Occurrence first : discourse.occurrences) {
            if (first.entities().size() != 1 || first.first() != official) {
                continue;
            }
            Sentence before =
                    first.sentence() == 0 ? null : text.sentences().get(first.sentence() - 1);
            int subject = before == null || !first.subject() ? -1 : Pronouns.mainSubject(before);
            Occurrence state = subject < 0 || before == null ? null : discourse.at(before.index(), subject);
            return state != null && state.first().kind == Entity.Kind.STATE ? state.first().country : null;
        }
        return null;
    }

    /** The one state that the report speaks of, or null: {@code the ministry} can hardly be another's. */
    private @Nullable String only() {
        String only = null;
        for (Entity entity : discourse.entities) {
            if (entity.country != null && entity.count > 0) {
                if (only != null && !only.equals(entity.country)) {
                    return null;
                }
                only = entity.country;
            }
        }
        return only != null && GroupStates.isState(only) ? only : null;
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /** The country of whoever the report's first sentence is about, where it is spoken of again; else null. */
    private @Nullable String lead() {
        int first = -1;
        for (Sentence sentence : text.sentences()) {
            if (sentence.kind() == Sentence.Kind.BODY) {
                first = sentence.index();
                break;
            }
        }
        for (Occurrence occurrence : discourse.occurrences) {
            if (occurrence.sentence() == first && occurrence.subject()) {
                String country = occurrence.entities().size() == 1 ? occurrence.first().country : null;
                return country != null && counts.getOrDefault(country, 0) > 1 ? country : null;
            }
        }
        return null;
    }

    /** How often states are spoken of, with their people. */
    private static Map<String, Integer> counts(Discourse discourse) {
        Map<String, Integer> counts = new HashMap<>();
        for (Entity entity : discourse.entities) {
            if (entity.country != null && entity.count > 0 && Countries.get().byCode(entity.country) != null) {
                counts.merge(entity.country, entity.count, Integer::sum);
            }
        }
        return counts;
    }

    private @Nullable String of(HomeCountry own) {
        String written = own.dateline();
        written = written == null ? own.paper() : written;
        written = written == null ? host() : written;
        return written != null && counts.containsKey(written) ? written : null;
    }

    /** Whether at most one other country is spoken of as often: soldiers in a report from a third one may be anybody's. */
    private boolean isAmongTheFirst(String country) {
        Integer own = counts.get(country);
        // Its own count is one of those that are no lower.
        return own != null
                && counts.values().stream().filter(count -> count >= own).count() <= 2;
    }

    /**
     * The host of a visit: of the countries spoken of, the one that is neither the visitor's nor the sender of an
     * embassy; null where nobody travels, or more than one is left.
     */
    private @Nullable String host() {
        Set<String> left = new HashSet<>(counts.keySet());
        boolean visit = false;
        for (Entity entity : discourse.entities) {
            if (entity.country != null && entity.travels) {
                visit = true;
                left.remove(entity.country);
            }
            if (entity.country != null && entity.name.toLowerCase(Locale.ROOT).contains("embassy")) {
                left.remove(entity.country);
            }
        }
        return visit && left.size() == 1 ? left.iterator().next() : null;
    }
}
