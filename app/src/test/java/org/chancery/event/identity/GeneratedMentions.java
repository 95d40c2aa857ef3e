package org.chancery.event.identity;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Random;
import org.chancery.actor.Actor;
import org.chancery.event.Coding;
import org.chancery.event.MentionRecord;
import org.chancery.event.Provenance;
import org.chancery.event.Wording;
import org.chancery.ontology.Countries;
import org.chancery.ontology.Country;
import org.chancery.ontology.Ontology;
import org.chancery.statement.Modality;
import org.chancery.time.DateInterval;

/**
 * Mentions that a seeded generator invents: a year of events whose dyads and coverage are as uneven as in the news (a
 * few pairs of states make most of it, a few events are told a dozen times).
 */
public final class GeneratedMentions implements Iterator<MentionRecord> {

    private static final List<String> CODES = List.of(
            "040", "042", "043", "046", "057", "061", "070", "051", "111", "120", "130", "141", "163", "173", "190");

    /** Names are drawn from so many. */
    private static final int WORDS = 4000;

    private static final List<Country> COUNTRIES = Countries.get().all().stream()
            .filter(country -> country.code().length() == 3)
            .toList();

    private final Random random;
    private final int first;
    private final int end;
    private final Queue<MentionRecord> told = new ArrayDeque<>();
    private int made;
    private int event;

    /**
     * @param first number of the first mention; each number is made once
     * @param wanted how many
     */
    public GeneratedMentions(int first, int wanted, long seed) {
        this.random = new Random(seed);
        this.first = first;
        this.end = first + wanted;
        this.made = first;
    }

    /** As many as wanted, in no order. */
    static List<MentionRecord> shuffled(int wanted, long seed) {
        List<MentionRecord> mentions = new ArrayList<>(wanted);
        new GeneratedMentions(0, wanted, seed).forEachRemaining(mentions::add);
        Collections.shuffle(mentions, new Random(seed));
        return mentions;
    }

    @Override
    public boolean hasNext() {
        return !told.isEmpty() || made < end;
    }

    @Override
    public MentionRecord next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        if (told.isEmpty()) {
            happen();
        }
        return told.remove();
    }

    private void happen() {
        Country one = COUNTRIES.get(uneven(COUNTRIES.size()));
        Country other = COUNTRIES.get(uneven(COUNTRIES.size()));
        LocalDate day = LocalDate.of(2031, 1, 1).plusDays(random.nextInt(365));
        String code = CODES.get(random.nextInt(CODES.size()));
        List<String> words = new ArrayList<>();
        for (int w = 0; w < 6; w++) {
            words.add("w" + random.nextInt(WORDS));
        }
        int times = 1 + uneven(12);
        for (int m = 0; m < times && made < end; m++) {
            told.add(mention(made++, one, other, day, code, words));
        }
        event++;
    }

    /** Low numbers come far more often than high ones. */
    private int uneven(int bound) {
        return (int) (Math.pow(random.nextDouble(), 2.5) * bound);
    }

    private MentionRecord mention(
            int number, Country one, Country other, LocalDate day, String code, List<String> words) {
        Ontology.Mapping mapping = Ontology.get().plover(code);
        if (mapping == null) {
            throw new IllegalStateException(code);
        }
        List<String> said = new ArrayList<>(words.subList(0, 4));
        said.add("w" + random.nextInt(WORDS));
        boolean planned = random.nextInt(8) == 0;
        LocalDate reported = planned ? day.minusDays(random.nextInt(20)) : day.plusDays(random.nextInt(5));
        return new MentionRecord(
                "m" + number,
                new Provenance(
                        "d" + number / 3,
                        reported,
                        "o" + random.nextInt(300),
                        null,
                        null,
                        "s" + first + "." + event / 4,
                        number % 3),
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
