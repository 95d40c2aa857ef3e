package org.chancery.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.text.Folding;
import org.jspecify.annotations.Nullable;

/** Somebody a report speaks of, with what it has told so far. Lives for one report, in one thread. */
final class Entity {

    enum Kind {
        PERSON,
        /** Several persons without a name: {@code Russian officials}. */
        PEOPLE,
        BODY,
        STATE
    }

    enum Gender {
        MALE,
        FEMALE,
        UNKNOWN
    }

    final Kind kind;

    @Nullable
    RegisterEntry entry;

    String name;
    /** Whether the name is one, not a description. */
    boolean named;

    List<String> nameParts;

    @Nullable
    String country;

    @Nullable
    String sector;

    @Nullable
    String role;

    Office office = new Office(Set.of());
    /** Whether one of the offices told is that of who leads a state. */
    boolean leads;

    Gender gender = Gender.UNKNOWN;
    /** Word that a later description takes up: {@code ministry}, {@code delegation}. */
    @Nullable
    String headWord;

    /** Whether a clause tells that this one pays a visit. */
    boolean travels;

    /** Whose it is told to be, where that one's country may be told later: {@code her spokesman}, {@code Diop's party}. */
    @Nullable
    Entity owner;

    /** Whether it is a ship or the like that stands for those aboard. */
    boolean vehicle;

    /** Whether a phrase with a definite article stood for it. */
    boolean definite;

    int count;
    double confidence = 0.9;

    Entity(Kind kind, String name, boolean named) {
        this.kind = kind;
        this.name = name;
        this.named = named;
        this.nameParts = Folding.parts(name);
    }

    /** Adds what a phrase tells, never changing what was told before. */
    void learn(@Nullable String country, @Nullable String sector, @Nullable String role) {
        this.country = this.country == null ? country : this.country;
        this.sector = this.sector == null ? sector : this.sector;
        if (role != null && this.role == null) {
            this.role = role;
        }
        if (role != null) {
            Office told = Office.of(role, this.country);
            leads |= told.leadsState();
            if (office.isEmpty()) {
                office = told;
            } else if (!told.isEmpty() && !office.equals(told)) {
                Set<String> all = new HashSet<>(office.words());
                all.addAll(told.words());
                office = new Office(Set.copyOf(all));
            }
        }
    }

    boolean isSingularPerson() {
        return kind == Kind.PERSON;
    }

    boolean isThing() {
        return kind == Kind.BODY || kind == Kind.STATE;
    }

    Actor actor() {
        return new Actor(
                name,
                country,
                sector,
                role,
                ActorCodes.cameo(country, sector),
                entry == null ? null : entry.wikidata(),
                confidence);
    }
}
