package org.chancery.actor;

import java.util.List;
import org.chancery.actor.ActorMention.Via;
import org.chancery.actor.Linker.Link;
import org.chancery.ontology.Countries;
import org.chancery.ontology.Country;
import org.chancery.ontology.CountryName;
import org.chancery.ontology.CountryName.Use;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/** Links names of states, capitals and seats of power, and of peoples. */
final class States {

    private final Discourse discourse;
    private final Countries countries = Countries.get();

    States(Discourse discourse) {
        this.discourse = discourse;
    }

    @Nullable
    Link country(Sentence sentence, ReadPhrase phrase) {
        Reading reading = phrase.reading();
        String row = reading.countryRow();
        if (row == null) {
            return null;
        }
        Token head = sentence.token(phrase.phrase().head());
        String word = sentence.token(reading.last()).form();
        Use use = useOf(
                SentenceReader.text(sentence, Math.max(phrase.phrase().from(), reading.last() - 1), reading.last() + 1),
                word,
                row);
        if (use == Use.NAME) {
            return new Link(state(row), Via.COUNTRY);
        }
        boolean definite = sentence.token(phrase.phrase().from()).form().equalsIgnoreCase("the");
        if (head.isAdjective() && !definite || !definite && use == Use.DEMONYM && !head.isNoun()) {
            return null;
        }
        Country line = countries.of(row);
        Entity people = discourse.latest(each -> each.kind == Entity.Kind.PEOPLE
                && line.actorCode().equals(each.country)
                && each.sector == null
                && each.headWord == null);
        if (people == null) {
            boolean several = use == Use.PEOPLE || definite;
            String two = SentenceReader.text(
                    sentence, Math.max(phrase.phrase().from(), reading.last() - 1), reading.last() + 1);
            String name = countries.named(two).isEmpty() ? word : two;
            people = new Entity(several ? Entity.Kind.PEOPLE : Entity.Kind.PERSON, name, false);
            people.learn(line.actorCode(), null, null);
            discourse.add(people);
        }
        return new Link(people, Via.TEXT);
    }

    private Use useOf(String twoWords, String word, String row) {
        for (String each : List.of(twoWords, word)) {
            for (CountryName name : countries.named(each)) {
                if (name.country().equals(row)) {
                    return name.use();
                }
            }
        }
        return Use.NAME;
    }

    Entity state(String row) {
        Country line = countries.byCode(row);
        if (line == null) {
            return stateless(row);
        }
        for (Entity entity : discourse.entities) {
            if (entity.kind == Entity.Kind.STATE
                    && entity.name.equals(line.name())
                    && (entity.sector == null || entity.sector.equals("PRE"))) {
                return entity;
            }
        }
        Entity state = new Entity(Entity.Kind.STATE, line.name(), true);
        state.learn(line.actorCode(), line.isPartlyRecognised() ? "PRE" : null, null);
        discourse.add(state);
        return state;
    }

    /** The body that an international code stands for, as far as the report named one. */
    private Entity stateless(String code) {
        Entity known = discourse.latest(each -> each.kind == Entity.Kind.BODY && code.equals(each.country));
        if (known != null) {
            return known;
        }
        Entity body = new Entity(Entity.Kind.BODY, code, false);
        body.learn(code, null, null);
        discourse.add(body);
        return body;
    }

    Entity metonym(Reading reading) {
        String row = String.valueOf(reading.countryRow());
        Country line = countries.of(row);
        String sector = reading.sector() == null ? "GOV" : reading.sector();
        for (Entity entity : discourse.entities) {
            if (entity.kind == Entity.Kind.STATE && entity.name.equals(line.name()) && sector.equals(entity.sector)) {
                return entity;
            }
        }
        Entity state = new Entity(Entity.Kind.STATE, line.name(), true);
        state.learn(line.actorCode(), sector, null);
        discourse.add(state);
        return state;
    }
}
