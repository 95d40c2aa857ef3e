package org.chancery.event.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.actor.Actor;
import org.chancery.event.Coding;
import org.chancery.event.MentionRecord;
import org.chancery.event.Provenance;
import org.chancery.event.Spot;
import org.chancery.ontology.Ontology;
import org.chancery.ontology.PloverType;
import org.chancery.statement.Modality;
import org.chancery.time.DateInterval;
import org.chancery.time.Precision;
import org.jspecify.annotations.Nullable;

/** Builds mentions by hand, from a sentence and what the coder would say of it. */
final class Telling {

    private final String document;
    private @Nullable LocalDate reported;
    private @Nullable String outlet;
    private @Nullable String agency;
    private @Nullable String copyOf;
    private @Nullable String story;
    private int sentence;
    private String cameo = "040";
    private List<Actor> source = List.of();
    private List<Actor> target = List.of();
    private Modality modality = Modality.OCCURRED;
    private @Nullable DateInterval date;
    private @Nullable String partly;
    private @Nullable Spot place;
    private String words = "";
    private String trigger = "";
    private final List<String> objects = new ArrayList<>();

    private Telling(String document) {
        this.document = document;
    }

    static Telling in(String document, @Nullable String reported, @Nullable String story) {
        Telling telling = new Telling(document);
        telling.reported = reported == null ? null : LocalDate.parse(reported);
        telling.story = story;
        telling.outlet = "Outlet of " + document;
        return telling;
    }

    static Actor actor(String name, @Nullable String country, @Nullable String role) {
        return new Actor(name, country, role == null ? null : "GOV", role, null, null, 1);
    }

    static DateInterval day(String day) {
        return DateInterval.day(LocalDate.parse(day));
    }

    static DateInterval days(String from, String to, Precision precision) {
        return new DateInterval(LocalDate.parse(from), LocalDate.parse(to), precision, from + "/" + to);
    }

    Telling from(String newOutlet, @Nullable String newAgency) {
        outlet = newOutlet;
        agency = newAgency;
        return this;
    }

    Telling copyOf(String original) {
        copyOf = original;
        return this;
    }

    Telling sentence(int number) {
        sentence = number;
        return this;
    }

    Telling code(String code) {
        cameo = code;
        return this;
    }

    /** Code, source and target at once. */
    Telling deed(String code, Actor one, Actor other) {
        return code(code).who(one).whom(other);
    }

    Telling who(Actor... actors) {
        source = List.of(actors);
        return this;
    }

    Telling whom(Actor... actors) {
        target = List.of(actors);
        return this;
    }

    Telling as(Modality newModality) {
        modality = newModality;
        return this;
    }

    Telling on(@Nullable DateInterval newDate) {
        date = newDate;
        return this;
    }

    Telling partly(String value) {
        partly = value;
        return this;
    }

    Telling at(String name, String country) {
        place = new Spot(name, country, false);
        return this;
    }

    Telling says(String newWords, String newTrigger, String... newObjects) {
        words = newWords;
        trigger = newTrigger;
        objects.addAll(List.of(newObjects));
        return this;
    }

    MentionRecord mention() {
        Ontology.Mapping mapping = Ontology.get().plover(cameo);
        PloverType type = mapping == null ? PloverType.STATE : mapping.type();
        return new MentionRecord(
                MentionRecords.id(document, words, words.indexOf(trigger), cameo, source, target),
                new Provenance(document, reported, outlet, agency, copyOf, story, sentence),
                new Coding(type, mapping == null ? null : mapping.mode(), List.of(), cameo),
                source,
                target,
                modality,
                modality == Modality.OCCURRED ? 3 : 1,
                null,
                date,
                partly,
                place,
                Wordings.of(words, trigger, objects));
    }
}
