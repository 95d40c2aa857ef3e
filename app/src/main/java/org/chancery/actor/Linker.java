package org.chancery.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.actor.ActorMention.Via;
import org.chancery.actor.Discourse.Occurrence;
import org.chancery.actor.Entity.Gender;
import org.chancery.actor.Reading.Kind;
import org.chancery.text.NameType;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/** Links a phrase that names or describes somebody to whom the report spoke of before, or to somebody new. */
final class Linker {

    /** Who a phrase stands for, and how that was found. */
    record Link(Entity entity, Via via) {}

    private static final Set<String> DEFINITE =
            Set.of("the", "this", "that", "these", "those", "its", "his", "her", "their");
    private static final Set<String> COUNTRY_WORDS = Set.of("country", "nation", "state", "republic", "kingdom");
    private static final Set<String> LED_BY =
            Set.of("lead", "head", "chair", "front", "command", "represent", "spearhead", "found");
    private static final Set<String> FEMALE_WORDS = Set.of(
            "spokeswoman",
            "chairwoman",
            "congresswoman",
            "queen",
            "princess",
            "first lady",
            "stateswoman",
            "businesswoman",
            "ms",
            "mrs",
            "madam",
            "madame",
            "woman",
            "wife",
            "daughter",
            "sister",
            "mother",
            "assemblywoman",
            "policewoman");
    private static final Set<String> MALE_WORDS = Set.of(
            "spokesman",
            "chairman",
            "congressman",
            "king",
            "prince",
            "emir",
            "sultan",
            "mr",
            "sir",
            "man",
            "husband",
            "son",
            "brother",
            "father",
            "pope",
            "ayatollah",
            "imam",
            "statesman",
            "businessman",
            "sheikh",
            "patriarch",
            "emperor");

    private final Discourse discourse;
    private final @Nullable LocalDate date;
    private final Register register = Register.get();
    private final Bodies bodies;
    private final States states;
    private final CastWords cast;
    private final List<String> around;

    /** @param around rows of the countries named so far, which grow as the report is read */
    Linker(Discourse discourse, @Nullable LocalDate date, List<String> around) {
        this.discourse = discourse;
        this.date = date;
        this.bodies = new Bodies(discourse);
        this.states = new States(discourse);
        this.cast = new CastWords(discourse, states);
        this.around = around;
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
            return person(sentence, phrases, other, phrase);
        }
        return switch (reading.kind()) {
            case NOTHING, LOCALITY -> null;
            case COUNTRY -> states.country(sentence, phrase);
            case METONYM -> new Link(states.metonym(reading), Via.COUNTRY);
            case ENTRY ->
                reading.entry() != null && reading.entry().isPerson()
                        ? person(sentence, phrases, phrase, other)
                        : new Link(body(reading), Via.TEXT);
            case NAME -> person(sentence, phrases, phrase, other);
            case ROLE -> described(sentence, phrases, phrase);
        };
    }

    /** {@code Russian and Chinese foreign ministers}, {@code the leaders of Peru and Chile}: one actor a country. */
    List<Entity> coordinatedStates(Sentence sentence, List<ReadPhrase> phrases, int i) {
        ReadPhrase phrase = phrases.get(i);
        Reading reading = phrase.reading();
        Noun noun = reading.noun();
        if (!phrase.usable()
                || reading.kind() != Kind.ROLE
                || noun == null
                || !noun.plural()
                || reading.country() == null) {
            return List.of();
        }
        List<String> codes = CoordinatedStates.of(sentence, phrases, i);
        if (codes.size() < 2) {
            return List.of();
        }
        List<Entity> members = new ArrayList<>(codes.size());
        for (String code : codes) {
            members.add(
                    noun.isPerson()
                            ? holder(code, noun.phrase(), phrase.role(), reading.sector())
                            : bodies.of(code, noun, phrase, reading.sector()));
        }
        return members;
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

    private @Nullable Link person(
            Sentence sentence, List<ReadPhrase> phrases, ReadPhrase phrase, @Nullable ReadPhrase other) {
        Reading reading = phrase.reading();
        RegisterEntry entry = reading.entry();
        if (entry != null) {
            if (PersonNames.isFamilyAlone(sentence, reading, entry)) {
                String family = sentence.token(reading.last()).form();
                Entity bearer = PersonNames.of(discourse, date, family, reading, other);
                boolean title = phrase.role() != null
                        || reading.country() != null && phrase.phrase().possessor() >= 0;
                if (bearer == null
                        && (PersonNames.isBorne(discourse, family)
                                || !title && other == null && !entry.isActive(date))) {
                    return null;
                }
                if (bearer != null) {
                    tell(bearer, phrase, other);
                    return new Link(bearer, Via.TEXT);
                }
            }
            Entity known = ofEntry(entry, reading.country());
            tell(known, phrase, other);
            return new Link(known, Via.TEXT);
        }
        String name = phrase.name();
        if (name == null) {
            return null;
        }
        NameType type = sentence.token(reading.nameTo() - 1).name();
        boolean office = phrase.role() != null || other != null;
        Entity known = PersonNames.of(discourse, date, name, reading, other);
        if (known != null) {
            tell(known, phrase, other);
            return new Link(known, Via.TEXT);
        }
        boolean single = name.indexOf(' ') < 0;
        if (!office && type == NameType.ORGANIZATION) {
            Entity body = new Entity(Entity.Kind.BODY, name, true);
            body.headWord = lastWord(name);
            body.confidence = 0.5;
            body.learn(reading.country(), reading.sector(), null);
            discourse.add(body);
            return reading.country() == null ? null : new Link(body, Via.TEXT);
        }
        if (!office && (type != NameType.PERSON || single && reading.country() == null)) {
            return null;
        }
        Noun noun = reading.noun();
        boolean collective = noun != null && !noun.isPerson() && other == null;
        Entity person = new Entity(collective ? Entity.Kind.BODY : Entity.Kind.PERSON, name, true);
        person.confidence = 0.8;
        tell(person, phrase, other);
        if (person.country == null && office) {
            fromClause(sentence, phrase, person);
        }
        if (!collective) {
            String first = person.nameParts.isEmpty() ? "" : person.nameParts.get(0);
            if (person.gender == Gender.UNKNOWN) {
                person.gender = single ? Gender.UNKNOWN : GivenNames.get().of(first);
            }
        }
        discourse.add(person);
        return new Link(person, Via.TEXT);
    }

    private Entity ofEntry(RegisterEntry entry, @Nullable String country) {
        for (Entity entity : discourse.entities) {
            if (entity.entry == entry) {
                return entity;
            }
        }
        Entity person = new Entity(Entity.Kind.PERSON, entry.name(), true);
        person.entry = entry;
        Term term = entry.term(date);
        String own = entry.country(date);
        boolean otherOffice = country != null && !country.equals(own);
        person.learn(country != null ? country : own, null, term == null || otherOffice ? null : term.role());
        person.gender = GivenNames.get().of(person.nameParts.get(0));
        person.confidence = 0.95;
        discourse.add(person);
        return person;
    }

    /** Adds what the phrase and its apposition tell; the report's own words before the register's sector. */
    private void tell(Entity entity, ReadPhrase phrase, @Nullable ReadPhrase other) {
        Reading reading = phrase.reading();
        Reading more = other == null ? null : other.reading();
        if (reading.noun() != null || entity.entry == null || more == null || more.noun() == null) {
            entity.learn(
                    reading.country(), reading.noun() == null && more != null ? null : reading.sector(), phrase.role());
        }
        if (more != null) {
            entity.learn(more.country(), more.sector(), other == null ? null : other.role());
        }
        entity.learn(reading.country(), reading.sector(), null);
        gender(entity, reading.noun());
        if (more != null) {
            gender(entity, more.noun());
        }
    }

    private static void gender(Entity entity, @Nullable Noun noun) {
        if (noun == null || entity.gender != Gender.UNKNOWN) {
            return;
        }
        String word = lastWord(noun.phrase());
        if (FEMALE_WORDS.contains(word) || word.endsWith("woman")) {
            entity.gender = Gender.FEMALE;
        } else if (MALE_WORDS.contains(word) || word.endsWith("man") && !word.endsWith("woman")) {
            entity.gender = Gender.MALE;
        }
    }

    /** The country and sector of a person whose clause tells them. */
    private void fromClause(Sentence sentence, ReadPhrase phrase, Entity person) {
        int before = phrase.phrase().from() - 1;
        if (before < 1) {
            return;
        }
        if (phrase.phrase().link().equals("by")) {
            Token verb = sentence.token(before - 1);
            if (!LED_BY.contains(verb.lemma())) {
                return;
            }
            int owner = verb.head();
            Occurrence led = owner < 0 ? null : discourse.at(sentence.index(), owner);
            if (led == null && verb.role() != Role.REDUCED_RELATIVE) {
                for (int child : sentence.children(verb.index())) {
                    Occurrence subject = discourse.at(sentence.index(), child);
                    led = subject != null && subject.subject() ? subject : led;
                }
            }
            if (led == null && !discourse.occurrences.isEmpty()) {
                Occurrence latest = discourse.occurrences.get(discourse.occurrences.size() - 1);
                led = latest.sentence() == sentence.index() ? latest : null;
            }
            if (led != null && led.entities().size() == 1) {
                person.learn(led.first().country, led.first().sector, null);
            }
        } else if (phrase.phrase().link().equals("with")
                && sentence.token(before - 1).form().equals(",")) {
            for (Occurrence occurrence : discourse.occurrences) {
                if (occurrence.sentence() == sentence.index()
                        && occurrence.subject()
                        && occurrence.head() < before
                        && occurrence.entities().size() == 1
                        && occurrence.first().isThing()) {
                    person.learn(occurrence.first().country, null, null);
                }
            }
        }
    }

    private @Nullable Link described(Sentence sentence, List<ReadPhrase> phrases, ReadPhrase phrase) {
        Reading reading = phrase.reading();
        Noun noun = reading.noun();
        if (noun == null) {
            return null;
        }
        if (lastWord(noun.phrase()).equals("counterpart")) {
            return counterpart(sentence, phrases, phrase);
        }
        Link told = cast.link(sentence, phrase, noun, around);
        if (told != null) {
            return told;
        }
        String first = sentence.token(phrase.phrase().from()).form().toLowerCase(Locale.ROOT);
        boolean indefinite = first.equals("a") || first.equals("an") || first.equals("another") || first.equals("some");
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
        Office office = Office.of(phrase.role() == null ? noun.phrase() : phrase.role());
        boolean anothers =
                sentence.token(phrase.phrase().from()).tag().equals("PRP$") && ownedByPerson(sentence, phrase);
        Entity known = indefinite || reading.past() || anothers
                ? null
                : discourse.latest(each -> answers(each, office, reading.country(), reading.sector()));
        if (known != null) {
            return new Link(known, known.named ? Via.COREFERENCE : reading.country() == null ? Via.TEXT : Via.ROLE);
        }
        if (!indefinite && !anothers && reading.country() != null && !reading.past()) {
            return new Link(holder(reading.country(), noun.phrase(), phrase.role(), reading.sector()), Via.ROLE);
        }
        Entity person = new Entity(Entity.Kind.PERSON, phrase.role() == null ? noun.phrase() : phrase.role(), false);
        person.learn(reading.country(), reading.sector(), phrase.role());
        person.confidence = 0.7;
        gender(person, noun);
        discourse.add(person);
        return new Link(person, reading.country() == null ? Via.TEXT : Via.ROLE);
    }

    /** {@code his lawyer}: somebody else than whoever was named before. */
    private boolean ownedByPerson(Sentence sentence, ReadPhrase phrase) {
        Occurrence owner = discourse.at(sentence.index(), phrase.phrase().from());
        return owner != null && owner.first().isSingularPerson();
    }

    private static boolean answers(Entity entity, Office office, @Nullable String country, @Nullable String sector) {
        if (entity.kind != Entity.Kind.PERSON || country != null && !country.equals(entity.country)) {
            return false;
        }
        if (office.words().equals(Set.of("leader")) || office.words().equals(Set.of("chief", "state"))) {
            return entity.leads;
        }
        if (office.words().equals(Set.of("official")) || office.words().equals(Set.of("politician"))) {
            return country != null && sector != null && sector.equals(entity.sector) && !entity.named;
        }
        return entity.office.answersTo(office);
    }

    /** The holder of an office, by the register at the day of the report; else somebody without a name. */
    private Entity holder(String country, String noun, @Nullable String role, @Nullable String sector) {
        Office office = Office.of(role == null ? noun : role);
        Entity known = discourse.latest(each -> answers(each, office, country, sector));
        if (known != null) {
            return known;
        }
        RegisterEntry entry = date == null ? null : register.holder(country, office, date);
        if (entry != null) {
            Entity person = ofEntry(entry, country);
            person.learn(country, sector, role);
            return person;
        }
        Entity person = new Entity(Entity.Kind.PERSON, role == null ? noun : role, false);
        person.learn(country, sector, role == null ? noun : role);
        discourse.add(person);
        return person;
    }

    /** {@code his Iranian counterpart}: the same office in the other country. */
    private @Nullable Link counterpart(Sentence sentence, List<ReadPhrase> phrases, ReadPhrase phrase) {
        Occurrence owner = null;
        if (sentence.token(phrase.phrase().from()).tag().equals("PRP$")) {
            owner = discourse.at(sentence.index(), phrase.phrase().from());
        } else if (phrase.phrase().possessor() >= 0) {
            owner = discourse.at(
                    sentence.index(),
                    phrases.get(phrase.phrase().possessor()).phrase().head());
        }
        String country = phrase.reading().country();
        boolean ownCountry = owner != null && country != null && country.equals(owner.first().country);
        if (country == null || ownCountry && phrase.phrase().possessor() >= 0) {
            return null;
        }
        if (owner == null || owner.entities().size() != 1) {
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
        return new Link(holder(country, role, role, of.sector), Via.COREFERENCE);
    }

    static String lastWord(String phrase) {
        return phrase.substring(phrase.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}
