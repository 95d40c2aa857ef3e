package org.chancery.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.actor.Actor;
import org.chancery.actor.ActorResolver;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.EventFilter;
import org.chancery.record.Timelines;
import org.chancery.view.RegisterKind;
import org.jspecify.annotations.Nullable;

/**
 * Where else in the record the answer to what was searched may stand: the pages of the countries that the words name.
 * Somebody who asks {@code what did Russia and North Korea sign?} wants events, not a sentence with all of these words.
 *
 * @param who the countries that are named, one or two, as a dyad or an actor
 * @param events how many there are of them
 */
public record Pointers(String who, long events, Map<String, Address> links) {

    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}'’-]+");
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
    private static final int LONGEST_NAME = 4;

    /** So sure is the resolver of a phrase that its register holds whole, and not only a word of it. */
    private static final double KNOWN = 0.95;

    /** Words that ask, and tell nothing of what is asked. */
    private static final Set<String> ASKING = Set.of(
            "what", "who", "whom", "when", "where", "why", "how", "which", "did", "does", "do", "has", "have", "had",
            "is", "are", "was", "were", "the", "a", "an", "and", "or", "of", "to", "in", "on", "by", "with", "between",
            "say", "says", "said", "so", "that", "it", "they");

    /** Null where no country is named. */
    static @Nullable Pointers of(DiplomaticRecord record, ActorResolver resolver, String asked) {
        List<String> countries = countries(resolver, asked);
        if (countries.isEmpty()) {
            return null;
        }
        boolean two = countries.size() > 1;
        String who = two ? countries.get(0) + "-" + countries.get(1) : countries.get(0);
        EventFilter filter = two
                ? EventFilter.dyad(countries.get(0), countries.get(1), null, null)
                : EventFilter.builder().one(who).build();
        long events = record.timelines().extent(filter, Timelines.Clock.EVENT).events();
        if (events == 0) {
            return null;
        }
        String name = two ? "dyad" : "actor";
        Map<String, Address> links = new LinkedHashMap<>();
        links.put("chronology", Address.of("/chronology").with(name, who));
        if (two) {
            links.put("dyad", Address.of(Dyad.path(countries.get(0), countries.get(1))));
        }
        links.put("brief", Address.of("/brief").with(name, who));
        for (RegisterKind kind : RegisterKind.values()) {
            links.put(
                    kind.title().split(",| and ")[0].toLowerCase(Locale.ROOT),
                    Address.of("/registers/" + kind.label()).with(name, who).with("history", "yes"));
        }
        return new Pointers(who, events, links);
    }

    /** The words that are worth looking for, any of them. */
    static String loosened(String asked) {
        return String.join(
                " | ",
                words(asked).stream()
                        .filter(word -> !ASKING.contains(word.toLowerCase(Locale.ROOT)))
                        .toList());
    }

    /** Up to two countries, longest names first: North Korea, before Korea. */
    private static List<String> countries(ActorResolver resolver, String asked) {
        List<String> words = words(asked);
        List<String> found = new ArrayList<>();
        for (int at = 0; at < words.size() && found.size() < 2; at++) {
            for (int length = Math.min(LONGEST_NAME, words.size() - at); length > 0; length--) {
                String phrase = String.join(" ", words.subList(at, at + length));
                String country = named(resolver, phrase);
                if (country != null) {
                    if (!found.contains(country)) {
                        found.add(country);
                    }
                    at += length - 1;
                    break;
                }
            }
        }
        return found;
    }

    /** The country that a phrase is the name or code of; what merely belongs to a country does not count. */
    private static @Nullable String named(ActorResolver resolver, String phrase) {
        if (ASKING.contains(phrase.toLowerCase(Locale.ROOT)) || phrase.length() < 3) {
            return null;
        }
        if (CODE.matcher(phrase).matches()) {
            return phrase;
        }
        Actor actor = resolver.resolve(phrase, null, null);
        return actor.confidence() < KNOWN ? null : actor.country();
    }

    private static List<String> words(String asked) {
        return WORD.splitAsStream(asked).filter(word -> !word.isEmpty()).toList();
    }
}
