package org.chancery.actor;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who holds an office: somebody the report spoke of, else by the register at its day, else somebody without a name. */
final class Holders {

    private static final Set<String> PARTY_STATES = Set.of("CHN", "VNM", "LAO", "CUB");

    private final Discourse discourse;
    private final @Nullable LocalDate date;
    private final Register register = Register.get();

    Holders(Discourse discourse, @Nullable LocalDate date) {
        this.discourse = discourse;
        this.date = date;
    }

    /** The person of a line of the register. */
    Entity ofEntry(RegisterEntry entry, @Nullable String country) {
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

    static boolean answers(Entity entity, Office office, @Nullable String country, @Nullable String sector) {
        if (entity.kind != Entity.Kind.PERSON || country != null && !country.equals(entity.country)) {
            return false;
        }
        if (office.words().equals(Set.of("leader")) || office.words().equals(Set.of("chief", "state"))) {
            return entity.leads || leadsParty(entity);
        }
        if (office.words().equals(Set.of("official")) || office.words().equals(Set.of("politician"))) {
            return country != null && sector != null && sector.equals(entity.sector) && !entity.named;
        }
        return entity.office.answersTo(office);
    }

    /** The head of the ruling party, where it leads the state. */
    private static boolean leadsParty(Entity entity) {
        return entity.country != null
                && PARTY_STATES.contains(entity.country)
                && entity.office.words().contains("secretary")
                && (entity.office.words().contains("general")
                        || entity.office.words().contains("first"));
    }

    /** The holder of an office, by the register at the day of the report; else somebody without a name. */
    Entity holder(String country, String noun, @Nullable String role, @Nullable String sector) {
        Office office = Office.of(role == null ? noun : role, country);
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
}
