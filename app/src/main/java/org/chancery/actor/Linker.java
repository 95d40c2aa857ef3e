package org.chancery.actor;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.actor.ActorMention.Via;
import org.chancery.actor.Discourse.Occurrence;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.WordLists;
import org.jspecify.annotations.Nullable;

/** Links a phrase that names or describes somebody to whom the report spoke of before, or to somebody new. */
final class Linker {

    /** Who a phrase stands for, and how that was found. */
    record Link(Entity entity, Via via) {}

    private static final Set<String> KINDS = WordLists.of("actor/wordlists.txt").get("kinds of persons");

    private static final Set<String> DEFINITE =
            WordLists.of("actor/wordlists.txt").get("definite");
    private static final Set<String> COUNTRY_WORDS = Set.of("country", "nation", "state", "republic", "kingdom");

    private final Discourse discourse;
    private final PersonLinker persons;
    private final Holders holders;
    private final Bodies bodies;
    private final States states;
    private final CastWords cast;
    private final List<String> around;

    /** @param around rows of the countries named so far, which grow as the report is read */
    Linker(Discourse discourse, PersonLinker persons, Holders holders, Bodies bodies, List<String> around) {
        this.discourse = discourse;
        this.persons = persons;
        this.holders = holders;
        this.bodies = bodies;
        this.states = new States(discourse);
        this.cast = new CastWords(discourse, states);
        this.around = around;
    }

    /** The state of a row of the table of countries, spoken of before or new. */
    Entity state(String row) {
        return states.state(row);
    }

    static boolean isPlural(ReadPhrase phrase) {
        Noun noun = phrase.reading().noun();
        return noun != null && noun.plural();
    }

    /** @param other the phrase that says once more who it is, or null */
    @Nullable
    Link link(Sentence sentence, List<ReadPhrase> phrases, ReadPhrase phrase, @Nullable ReadPhrase other) {
        Reading reading = phrase.reading();
        if (other != null && other.isPersonName()) {
            Link named = persons.link(sentence, phrases, other, phrase);
            Noun noun = phrase.reading().noun();
            if (named != null && noun != null && isCounterpart(noun)) {
                lendOffice(owner(sentence, phrases, phrase), named.entity(), phrase.role());
            }
            return named;
        }
        return switch (reading.kind()) {
            case NOTHING, LOCALITY -> null;
            case COUNTRY -> states.country(sentence, phrase);
            case METONYM -> metonym(sentence, phrase);
            case ENTRY ->
                reading.entry() != null && reading.entry().isPerson()
                        ? persons.link(sentence, phrases, phrase, other)
                        : new Link(body(reading), Via.TEXT);
            case NAME -> named(sentence, phrases, phrase, other);
            case ROLE -> described(sentence, phrases, phrase);
        };
    }

    /** A person named, who as {@code Peruvian counterpart Ana Ruiz} holds the office of whoever meets her. */
    private @Nullable Link named(
            Sentence sentence, List<ReadPhrase> phrases, ReadPhrase phrase, @Nullable ReadPhrase other) {
        Link named = persons.link(sentence, phrases, phrase, other);
        Noun noun = phrase.reading().noun();
        if (named != null && noun != null && isCounterpart(noun)) {
            Occurrence owner = owner(sentence, phrases, phrase);
            int subject = GroupStates.actorOn(sentence, phrase.phrase().head());
            owner = owner == null && subject >= 0 ? discourse.at(sentence.index(), subject) : owner;
            lendOffice(owner, named.entity(), phrase.role());
        }
        return named;
    }

    /** A capital for its government, unless the report names somebody of that family name in full. */
    private Link metonym(Sentence sentence, ReadPhrase phrase) {
        Reading reading = phrase.reading();
        boolean bare = phrase.phrase().to() - phrase.phrase().from() == 1;
        Entity bearer = bare
                ? PersonNames.onlyBearer(
                        discourse, sentence.token(reading.last()).form())
                : null;
        return bearer != null ? new Link(bearer, Via.TEXT) : new Link(states.metonym(reading), Via.COUNTRY);
    }

    private Entity body(Reading reading) {
        RegisterEntry entry = reading.entry();
        if (entry == null) {
            throw new IllegalArgumentException("no entry");
        }
        for (Entity entity : discourse.entities) {
            if (entity.entry == entry) {
                return entity;
            }
        }
        Entity body = new Entity(Entity.Kind.BODY, entry.name(), true);
        body.entry = entry;
        body.learn(reading.country(), reading.sector(), null);
        body.headWord = lastWord(entry.name());
        discourse.add(body);
        return body;
    }

    private @Nullable Link described(Sentence sentence, List<ReadPhrase> phrases, ReadPhrase phrase) {
        Reading reading = phrase.reading();
        Noun noun = reading.noun();
        if (noun == null) {
            return null;
        }
        if (isCounterpart(noun)) {
            return counterpart(sentence, phrases, phrase);
        }
        Link told = cast.link(sentence, phrase, noun, around);
        if (told != null) {
            return told;
        }
        String first = sentence.token(phrase.phrase().from()).form().toLowerCase(Locale.ROOT);
        boolean indefinite = first.equals("a") || first.equals("an") || first.equals("another") || first.equals("some");
        if (noun.kind() == Noun.Kind.THING && reading.sector() == null && !isMet(sentence, phrase)) {
            return null;
        }
        if (noun.plural() || noun.isCollective() || noun.kind() == Noun.Kind.THING) {
            boolean definite = DEFINITE.contains(first);
            if (COUNTRY_WORDS.contains(noun.phrase())
                    && !noun.plural()
                    && reading.country() != null
                    && sentence.token(phrase.phrase().from()).tag().equals("PRP$")) {
                return new Link(states.state(reading.country()), Via.COREFERENCE);
            }
            if (definite && COUNTRY_WORDS.contains(noun.phrase()) && reading.country() == null && !noun.plural()) {
                Entity only = discourse.only(each -> each.kind == Entity.Kind.STATE);
                return only == null ? null : new Link(only, Via.COREFERENCE);
            }
            return bodies.describe(phrase, noun, indefinite, definite);
        }
        if (reading.country() == null && reading.sector() == null) {
            return null;
        }
        Office office = Office.of(phrase.role() == null ? noun.phrase() : phrase.role(), reading.country());
        boolean anothers =
                sentence.token(phrase.phrase().from()).tag().equals("PRP$") && ownedByPerson(sentence, phrase);
        Entity known = indefinite || reading.past() || anothers
                ? null
                : discourse.latest(each -> Holders.answers(each, office, reading.country(), reading.sector()));
        if (known == null && !indefinite && !anothers && reading.country() == null) {
            known = ofKind(noun, reading.sector());
        }
        if (known != null) {
            return new Link(known, known.named ? Via.COREFERENCE : reading.country() == null ? Via.TEXT : Via.ROLE);
        }
        if (!indefinite && !anothers && reading.country() != null && !reading.past()) {
            return new Link(
                    holders.holder(reading.country(), noun.phrase(), phrase.role(), reading.sector()), Via.ROLE);
        }
        Entity person = new Entity(Entity.Kind.PERSON, phrase.role() == null ? noun.phrase() : phrase.role(), false);
        person.learn(reading.country(), reading.sector(), phrase.role());
        person.confidence = 0.7;
        GenderWords.tell(person, noun);
        discourse.add(person);
        return new Link(person, reading.country() == null ? Via.TEXT : Via.ROLE);
    }

    /** A ship or lorry stands for those aboard only where it acts or something happens to it; else it is goods. */
    private static boolean isMet(Sentence sentence, ReadPhrase phrase) {
        int head = phrase.phrase().head();
        return Discourse.isSubject(sentence, head) || sentence.token(head).role() == Role.AGENT;
    }

    /** {@code the cleric}: the one person of that sector, whom the report named with another word of it. */
    private @Nullable Entity ofKind(Noun noun, @Nullable String sector) {
        return sector == null || !KINDS.contains(noun.phrase())
                ? null
                : discourse.only(each -> each.kind == Entity.Kind.PERSON && each.named && sector.equals(each.sector));
    }

    /** {@code his lawyer}: somebody else than whoever was named before. */
    private boolean ownedByPerson(Sentence sentence, ReadPhrase phrase) {
        Occurrence owner = discourse.at(sentence.index(), phrase.phrase().from());
        return owner != null && owner.first().isSingularPerson();
    }

    /** {@code his Iranian counterpart}: the same office in the other country. */
    private @Nullable Link counterpart(Sentence sentence, List<ReadPhrase> phrases, ReadPhrase phrase) {
        Occurrence owner = owner(sentence, phrases, phrase);
        String country = phrase.reading().country();
        boolean ownCountry = owner != null && country != null && country.equals(owner.first().country);
        if (country == null || ownCountry && phrase.phrase().possessor() >= 0) {
            return null;
        }
        if (owner == null || !isOneOffice(owner)) {
            Entity person = new Entity(Entity.Kind.PERSON, "counterpart", false);
            person.learn(country, null, null);
            discourse.add(person);
            return new Link(person, Via.ROLE);
        }
        Entity of = owner.first();
        String role = of.role;
        if (role == null) {
            role = "counterpart";
        }
        return new Link(holders.holder(country, role, role, of.sector), Via.COREFERENCE);
    }

    private static boolean isCounterpart(Noun noun) {
        return lastWord(noun.phrase()).equals("counterpart");
    }

    /** Whose counterpart, host or aide a phrase tells of: its possessive or possessor. */
    private @Nullable Occurrence owner(Sentence sentence, List<ReadPhrase> phrases, ReadPhrase phrase) {
        if (sentence.token(phrase.phrase().from()).tag().equals("PRP$")) {
            return discourse.at(sentence.index(), phrase.phrase().from());
        }
        int possessor = phrase.phrase().possessor();
        return possessor < 0
                ? null
                : discourse.at(sentence.index(), phrases.get(possessor).phrase().head());
    }

    private static boolean isOneOffice(Occurrence owner) {
        return owner.entities().stream().map(each -> each.role).distinct().count() == 1;
    }

    /** {@code his Malawian counterpart, Nancy Tembo}: she holds the office that he holds. */
    private static void lendOffice(@Nullable Occurrence owner, Entity person, @Nullable String counterpart) {
        if (owner == null || !isOneOffice(owner)) {
            return;
        }
        String role = owner.first().role;
        if (role != null && person.entry == null && (person.role == null || person.role.equals(counterpart))) {
            person.role = null;
            person.office = new Office(Set.of());
            person.learn(null, owner.first().sector, role);
        }
    }

    static String lastWord(String phrase) {
        return phrase.substring(phrase.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}
