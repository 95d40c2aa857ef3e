package org.chancery.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.chancery.actor.Discourse.Occurrence;
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

    private static final double LIKELY = 0.6;

    private final AnalyzedText text;
    private final Discourse discourse;
    private final Scene scene;
    private final Hosts hosts;
    private final SentenceBefore before;
    private final Map<String, Integer> counts;
    /** Every country that the report names, be it as a place. */
    private final Set<String> told;

    private final @Nullable String home;
    /** Whether it is only a visit told of that makes it the home country. */
    private final boolean hosted;

    private final @Nullable String lead;
    private final @Nullable String only;
    private final boolean armed;

    private Home(AnalyzedText text, Discourse discourse, Scene scene) {
        this.text = text;
        this.discourse = discourse;
        this.scene = scene;
        this.hosts = new Hosts(text, discourse, scene);
        this.before = new SentenceBefore(text, discourse, scene);
        this.counts = counts(text, discourse);
        this.told = scene.told();
        HomeCountry own = scene.home();
        String issuer = own.issuer();
        this.home = issuer != null ? issuer : of(own);
        this.hosted = issuer == null && own.written() == null;
        this.lead = home == null ? lead() : null;
        this.only = home == null ? only() : null;
        this.armed = home == null || isAmongTheFirst(home);
    }

    static void settle(AnalyzedText text, Discourse discourse, Scene scene) {
        List<Entity> open = discourse.entities.stream().filter(Home::isOpen).toList();
        if (open.isEmpty()) {
            return;
        }
        Home home = new Home(text, discourse, scene);
        // Guests and hosts first: they tell who the others of their office are not. Then all the others at once.
        assign(open, home::byVisit);
        assign(left(open), home::byStateBefore);
        assign(left(open), home::countryOf);
    }

    private static List<Entity> left(List<Entity> open) {
        return open.stream().filter(entity -> entity.country == null).toList();
    }

    private static void assign(List<Entity> open, Function<Entity, @Nullable String> rule) {
        Map<Entity, String> found = new LinkedHashMap<>();
        for (Entity entity : open) {
            String country = rule.apply(entity);
            if (country != null) {
                found.put(entity, country);
            }
        }
        found.forEach((entity, country) -> {
            entity.country = country;
            entity.confidence = Math.min(entity.confidence, LIKELY);
        });
    }

    private static boolean isOpen(Entity entity) {
        return entity.country == null
                && entity.owner == null
                && entity.kind != Entity.Kind.STATE
                && entity.entry == null
                && entity.sector != null
                && DOMESTIC.contains(entity.sector);
    }

    /** Whoever comes on a visit is not of the country visited, whoever receives a guest not of the guest's. */
    private @Nullable String byVisit(Entity entity) {
        if (!isPersonNamed(entity)) {
            return null;
        }
        String visited = hosts.visited(entity);
        if (visited != null && (home == null || home.equals(visited))) {
            return other(visited);
        }
        Hosts.Reception reception = hosts.givenBy(entity);
        if (reception != null) {
            return hostOf(reception);
        }
        Hosts.Reception meeting = entity.leads ? hosts.visitedBy(entity) : null;
        return meeting != null && counts.containsKey(String.valueOf(meeting.place())) ? meeting.place() : null;
    }

    /** {@code Peru condemned the raid. Prime Minister Ana Ruiz demanded an apology}, unless she rejects what Peru says. */
    private @Nullable String byStateBefore(Entity entity) {
        Discourse.Occurrence told = isPersonNamed(entity) ? before.told(entity) : null;
        String state = told != null && told.first().kind == Entity.Kind.STATE && before.isBeside(entity, told)
                ? told.first().country
                : null;
        return state == null || told == null || before.isAnswered(entity, told) || isHeldByAnother(entity, state, false)
                ? null
                : state;
    }

    private static boolean isPersonNamed(Entity entity) {
        return entity.kind == Entity.Kind.PERSON && entity.named;
    }

    private @Nullable String countryOf(Entity entity) {
        boolean person = isPersonNamed(entity);
        boolean plainly = PLAINLY_DOMESTIC.contains(entity.sector) || entity.name.equals("government");
        String own = own(entity, plainly);
        Discourse.Occurrence told = person || plainly ? before.told(entity) : null;
        String next = told == null ? null : told.first().country;
        if (told != null && next != null && before.isAnswered(entity, told)) {
            return own != null && !own.equals(next) ? own : other(next);
        }
        if (person && next != null && isHeldByAnother(entity, next, true)) {
            next = null;
        }
        if (person && own != null && isHeldByAnother(entity, own, true)) {
            return next != null ? next : isHeldByAnother(entity, own, false) ? other(own) : null;
        }
        own = own == null ? next : own;
        if (own == null && person) {
            own = leftBy(entity);
            own = own == null ? before.other(entity, hosts) : own;
        }
        boolean one = own == null
                && only != null
                && entity.definite
                && entity.kind != Entity.Kind.PEOPLE
                && !SENT.contains(lastWord(entity.name))
                && !actsOn(entity, only, true);
        own = one ? only : own;
        return own != null && FORCES.contains(entity.sector) && actsOn(entity, own, false) ? null : own;
    }

    /** What the report's own country, or its lead, tells of an entity of its sector. */
    private @Nullable String own(Entity entity, boolean plainly) {
        if (home != null && hosted && "GOV".equals(entity.sector) && !isPersonNamed(entity)) {
            String beside = before.beside(entity);
            return beside != null ? beside : home;
        }
        if (home != null) {
            return "MIL".equals(entity.sector) && !armed ? null : home;
        }
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
        left.addAll(told);
        return left.remove(country) && left.size() == 1 ? left.iterator().next() : null;
    }

    /** Of the two states spoken of where a person is told first the one whose president or minister is not another; else null. */
    private @Nullable String leftBy(Entity person) {
        Set<String> near = person.office.isHeldByOne() ? before.states(person, hosts) : Set.of();
        near = near.size() == 1 && counts.size() == 2 ? counts.keySet() : near;
        String left = null;
        for (String country : near.size() == 2 ? near : Set.<String>of()) {
            if (!isHeldByAnother(person, country, true)) {
                if (left != null) {
                    return null;
                }
                left = country;
            }
        }
        return left;
    }

    /**
     * Whether somebody else is told of who holds the same office in a country.
     *
     * @param open whether somebody without a country counts: one of the two does not hold it there
     */
    private boolean isHeldByAnother(Entity person, String country, boolean open) {
        if (!person.office.isHeldByOne()) {
            return false;
        }
        for (Entity other : discourse.entities) {
            if (other != person
                    && other.kind == Entity.Kind.PERSON
                    && other.named
                    && other.office.equals(person.office)
                    && (other.country == null ? open : other.country.equals(country))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether what an entity acts upon is told to be of this country: {@code a court jailed four Zambians}.
     *
     * @param states whether the country itself counts
     */
    private boolean actsOn(Entity entity, String country, boolean states) {
        for (Occurrence occurrence : discourse.occurrences) {
            if (!occurrence.subject() || occurrence.entities().size() != 1 || occurrence.first() != entity) {
                continue;
            }
            Sentence sentence = text.sentences().get(occurrence.sentence());
            int verb = sentence.token(occurrence.head()).head();
            for (Token object : verb < 0 ? List.<Token>of() : sentence.children(verb, Role.OBJECT)) {
                Occurrence met = discourse.at(sentence.index(), object.index());
                boolean told = met != null
                        && !sentence.token(met.head()).isPronoun()
                        && (met.first().kind == Entity.Kind.STATE
                                ? states
                                : !met.first().isThing() && !met.first().named);
                if (told && met != null && country.equals(met.first().country)) {
                    return true;
                }
            }
        }
        return false;
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
        for (String country : told) {
            if (!country.equals(only)) {
                return null;
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

    /** How often states are spoken of, with their people; a dateline speaks of nobody. */
    private static Map<String, Integer> counts(AnalyzedText text, Discourse discourse) {
        Map<String, Integer> counts = new HashMap<>();
        for (Occurrence occurrence : discourse.occurrences) {
            boolean told = text.sentences().get(occurrence.sentence()).kind() != Sentence.Kind.DATELINE;
            for (Entity entity : told ? occurrence.entities() : List.<Entity>of()) {
                if (entity.country != null && GroupStates.isState(entity.country)) {
                    counts.merge(entity.country, 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    private @Nullable String of(HomeCountry own) {
        String written = own.written();
        if (written == null) {
            return host();
        }
        boolean local = counts.containsKey(written) || told.contains(written) || own.isPaper() && scene.isIn(written);
        return local ? written : null;
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
        left.addAll(told);
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
