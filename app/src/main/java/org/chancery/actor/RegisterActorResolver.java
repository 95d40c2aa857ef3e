package org.chancery.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.ontology.Countries;
import org.chancery.ontology.Country;
import org.chancery.text.FoldedWords;
import org.jspecify.annotations.Nullable;

/** Resolves a phrase by the register, the nouns and the table of countries, without any model. */
public final class RegisterActorResolver implements ActorResolver {

    private static final int LONGEST_PHRASE = 400;
    private static final int LONGEST_CONTEXT = 4000;

    private final PhraseCutter cutter = new PhraseCutter();
    private final PhraseReader reader = new PhraseReader();
    private final Countries countries = Countries.get();

    @Override
    public Actor resolve(String phrase, @Nullable String context, @Nullable LocalDate date) {
        String text = phrase.length() > LONGEST_PHRASE ? phrase.substring(0, LONGEST_PHRASE) : phrase;
        FoldedWords words = FoldedWords.of(PhraseWords.split(text));
        boolean anyCase = isWithoutCapitals(text);
        Phrase cut = cutter.cut(words, 0, words.size(), anyCase);
        List<String> around = context == null ? List.of() : around(context);
        Reading reading = reader.read(cut, around, date);
        return actor(reading, cut, text, around, date);
    }

    private Actor actor(Reading reading, Phrase phrase, String text, List<String> around, @Nullable LocalDate date) {
        String country = reading.country();
        String role = reading.roleFrom() < 0 ? null : phrase.text(reading.roleFrom(), reading.roleTo());
        if (country == null
                && reading.noun() != null
                && reading.kind() == Reading.Kind.ROLE
                && around.size() == 1
                && startsDefinite(text)) {
            country = countries.of(around.get(0)).actorCode();
        }
        RegisterEntry entry = reading.entry();
        if (entry == null
                && date != null
                && country != null
                && reading.kind() == Reading.Kind.ROLE
                && !reading.past()
                && reading.noun() != null
                && reading.noun().isPerson()
                && !reading.noun().plural()
                && role != null) {
            entry = Register.get().holder(country, Office.of(role, country), date);
        }
        if (role == null && entry != null) {
            role = entry.role(date);
        }
        return new Actor(
                name(reading, entry, phrase, text),
                country,
                reading.sector(),
                role,
                ActorCodes.cameo(country, reading.sector()),
                entry == null ? null : entry.wikidata(),
                confidence(reading, country));
    }

    private String name(Reading reading, @Nullable RegisterEntry entry, Phrase phrase, String text) {
        if (entry != null) {
            return entry.name();
        }
        if (reading.nameFrom() >= 0) {
            return phrase.text(reading.nameFrom(), reading.nameTo());
        }
        if (reading.kind() == Reading.Kind.COUNTRY && reading.countryRow() != null) {
            Country country = countries.byCode(reading.countryRow());
            if (country != null) {
                return country.name();
            }
        }
        String stripped = text.strip();
        for (String article : List.of("the ", "The ", "a ", "A ", "an ", "An ")) {
            if (stripped.startsWith(article)) {
                return stripped.substring(article.length());
            }
        }
        return stripped;
    }

    private static double confidence(Reading reading, @Nullable String country) {
        return switch (reading.kind()) {
            case NOTHING -> 0;
            case ENTRY -> 0.95;
            case COUNTRY -> 0.95;
            case METONYM -> 0.9;
            case ROLE -> country == null ? 0.7 : 0.9;
            case NAME -> country == null ? reading.sector() == null ? 0 : 0.5 : 0.8;
            case LOCALITY -> 0.6;
        };
    }

    /** The countries that a text names, by their lines in the table, in text order. */
    private List<String> around(String context) {
        String text = context.length() > LONGEST_CONTEXT ? context.substring(0, LONGEST_CONTEXT) : context;
        FoldedWords words = FoldedWords.of(PhraseWords.split(text));
        List<String> found = new ArrayList<>(2);
        int at = 0;
        while (at < words.size()) {
            Countries.Match match = countries.longest(words, at);
            if (match != null
                    && !match.name().ambiguous()
                    && !found.contains(match.name().country())) {
                found.add(match.name().country());
            }
            at = match == null ? at + 1 : match.to();
        }
        return found;
    }

    private static boolean startsDefinite(String text) {
        return text.startsWith("the ") || text.startsWith("The ");
    }

    private static boolean isWithoutCapitals(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
