package org.chancery.event.identity;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.chancery.actor.Actor;
import org.chancery.event.Coding;
import org.chancery.event.Event;
import org.chancery.event.MentionRecord;
import org.chancery.event.Provenance;
import org.chancery.event.Wording;
import org.chancery.ontology.Countries;
import org.chancery.ontology.Country;
import org.chancery.ontology.Ontology;
import org.chancery.statement.Modality;
import org.chancery.time.DateInterval;

/**
 * Measures the linker on mentions that a seeded generator invents: a year of events whose dyads and coverage are as
 * uneven as in the news (a few pairs of states make most of it). Run by hand: {@code LinkBenchmark 1000000}.
 */
final class LinkBenchmark {

    private static final List<String> CODES = List.of(
            "040", "042", "043", "046", "057", "061", "070", "051", "111", "120", "130", "141", "163", "173", "190");

    private LinkBenchmark() {}

    public static void main(String[] arguments) {
        int wanted = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
        List<MentionRecord> mentions = generate(wanted, 7);
        Instant start = Instant.now();
        List<Event> events = new EventLinker().link(mentions);
        Duration took = Duration.between(start, Instant.now());
        Runtime runtime = Runtime.getRuntime();
        long used = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
        System.out.printf(
                "%d mentions, %d events, %.1f s, %d MiB in use%n",
                mentions.size(), events.size(), took.toMillis() / 1000.0, used);
    }

    static List<MentionRecord> generate(int wanted, long seed) {
        Random random = new Random(seed);
        List<Country> countries = Countries.get().all().stream()
                .filter(country -> country.code().length() == 3)
                .toList();
        List<MentionRecord> mentions = new ArrayList<>(wanted);
        for (int event = 0; mentions.size() < wanted; event++) {
            Country one = countries.get(uneven(random, countries.size()));
            Country other = countries.get(uneven(random, countries.size()));
            LocalDate day = LocalDate.of(2031, 1, 1).plusDays(random.nextInt(365));
            String code = CODES.get(random.nextInt(CODES.size()));
            List<String> words = new ArrayList<>();
            for (int w = 0; w < 6; w++) {
                words.add("w" + random.nextInt(4000));
            }
            int times = 1 + uneven(random, 12);
            for (int m = 0; m < times && mentions.size() < wanted; m++) {
                mentions.add(mention(mentions.size(), event, one, other, day, code, words, random));
            }
        }
        Collections.shuffle(mentions, random);
        return mentions;
    }

    /** Low numbers come far more often than high ones. */
    private static int uneven(Random random, int bound) {
        return (int) (Math.pow(random.nextDouble(), 2.5) * bound);
    }

    private static MentionRecord mention(
            int number,
            int event,
            Country one,
            Country other,
            LocalDate day,
            String code,
            List<String> words,
            Random random) {
        Ontology.Mapping mapping = Ontology.get().plover(code);
        if (mapping == null) {
            throw new IllegalStateException(code);
        }
        List<String> said = new ArrayList<>(words.subList(0, 4));
        said.add("w" + random.nextInt(4000));
        boolean planned = random.nextInt(8) == 0;
        LocalDate reported = planned ? day.minusDays(random.nextInt(20)) : day.plusDays(random.nextInt(5));
        return new MentionRecord(
                "m" + number,
                new Provenance(
                        "d" + number / 3, reported, "o" + random.nextInt(300), null, null, "s" + event / 4, number % 3),
                new Coding(mapping.type(), mapping.mode(), mapping.contexts(), code),
                List.of(actor(one)),
                List.of(actor(other)),
                planned ? Modality.PLANNED : Modality.OCCURRED,
                2,
                null,
                random.nextInt(3) == 0 ? null : DateInterval.day(day),
                null,
                null,
                new Wording(words.get(0), said, words.subList(4, 6), List.of()));
    }

    private static Actor actor(Country country) {
        return new Actor(country.code(), country.code(), "GOV", null, country.code() + "GOV", null, 1);
    }
}
