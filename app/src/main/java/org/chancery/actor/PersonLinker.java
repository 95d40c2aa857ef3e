package org.chancery.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.chancery.actor.ActorMention.Via;
import org.chancery.actor.Discourse.Occurrence;
import org.chancery.actor.Entity.Gender;
import org.chancery.actor.Linker.Link;
import org.chancery.text.NameType;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.chancery.text.WordLists;
import org.jspecify.annotations.Nullable;

/** Links a phrase that names a person to whom the report spoke of before, or to somebody new. */
final class PersonLinker {

    private static final Set<String> LED_BY =
            WordLists.of("actor/wordlists.txt").get("leading");

    private final Discourse discourse;
    private final @Nullable LocalDate date;
    private final Holders holders;

    PersonLinker(Discourse discourse, @Nullable LocalDate date, Holders holders) {
        this.discourse = discourse;
        this.date = date;
        this.holders = holders;
    }

    /** @param other the phrase that says once more who it is, or null */
    @Nullable
    Link link(Sentence sentence, List<ReadPhrase> phrases, ReadPhrase phrase, @Nullable ReadPhrase other) {
        Reading reading = phrase.reading();
        RegisterEntry entry = reading.entry();
        if (entry != null) {
            if (PersonNames.isFamilyAlone(sentence, reading, entry)) {
                String family = sentence.token(reading.last()).form();
                Entity bearer = PersonNames.byGivenName(discourse, phrase.role(), family);
                bearer = bearer != null ? bearer : PersonNames.of(discourse, date, family, reading, other);
                boolean bare = phrase.phrase().to() - phrase.phrase().from() == 1
                        && phrase.phrase().possessor() < 0
                        && other == null;
                bearer = bearer == null && bare ? PersonNames.onlyBearer(discourse, family) : bearer;
                boolean title = phrase.role() != null && !PersonNames.isByBirth(phrase.role())
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
            Entity known = holders.ofEntry(entry, reading.country());
            tell(known, phrase, other);
            return new Link(known, Via.TEXT);
        }
        String name = phrase.name();
        if (name == null) {
            return null;
        }
        NameType type = sentence.token(reading.nameTo() - 1).name();
        boolean office = phrase.role() != null || other != null;
        Entity known = PersonNames.byGivenName(discourse, phrase.role(), name);
        known = known != null ? known : PersonNames.of(discourse, date, name, reading, other);
        if (known != null) {
            tell(known, phrase, other);
            return new Link(known, Via.TEXT);
        }
        boolean single = name.indexOf(' ') < 0;
        if (!office && type == NameType.ORGANIZATION) {
            Entity body = new Entity(Entity.Kind.BODY, name, true);
            body.headWord = Linker.lastWord(name);
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
        GenderWords.tell(entity, reading.noun());
        if (more != null) {
            GenderWords.tell(entity, more.noun());
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
}
