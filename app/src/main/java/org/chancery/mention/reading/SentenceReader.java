package org.chancery.mention.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.mention.lexicon.Coding;
import org.chancery.mention.lexicon.Entry;
import org.chancery.mention.lexicon.Lexicon;
import org.chancery.ontology.PloverType;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.chancery.text.WordLists;

/**
 * Reads all events of one parsed sentence: finds triggers, fills their roles, and lets the verbs that govern them
 * decide what they become.
 */
public final class SentenceReader {

    private static final Set<String> SAYING =
            WordLists.of("mention/wordlists.txt").get("saying");

    /** Operators of what is cancelled, and of what is put off. */
    private static final String OFF = "off";

    private static final String LATER = "later";

    private final Sentence sentence;
    private final Syntax syntax;
    private final RoleFinder roles;
    private final Matcher matcher;
    private final Cast cast;
    private final Map<Integer, Match> matches = new HashMap<>();
    private final BitSet consumed = new BitSet();
    private final Governors governors;
    private final Silencers silencers;
    private final Doers doers;
    private final Trace trace;

    private SentenceReader(Sentence sentence, Lexicon lexicon, Cast cast, Trace trace) {
        this.sentence = sentence;
        this.cast = cast;
        this.trace = trace;
        syntax = new Syntax(sentence);
        roles = new RoleFinder(sentence, syntax, cast);
        matcher = new Matcher(sentence, syntax, cast, lexicon, trace);
        governors = new Governors(sentence, lexicon, syntax, roles, matches, trace);
        silencers = new Silencers(sentence, lexicon.classes(), matches);
        doers = new Doers(sentence, syntax, roles);
    }

    /** All readings of a sentence in the order of their triggers. */
    public static List<Reading> read(Sentence sentence, Lexicon lexicon, Cast cast) {
        return read(sentence, lexicon, cast, Trace.NONE);
    }

    /** The same, telling which entries spoke for a word of the sentence and were not taken, with the reason. */
    public static List<Reading> read(Sentence sentence, Lexicon lexicon, Cast cast, Trace trace) {
        return new SentenceReader(sentence, lexicon, cast, trace).readings();
    }

    private List<Reading> readings() {
        findMatches();
        List<Reading> found = new ArrayList<>();
        Set<Integer> governed = new LinkedHashSet<>();
        for (int i = 0; i < sentence.size(); i++) {
            Match match = matches.get(i);
            if (match == null || consumed.get(i) && match.entry().kind() == Entry.Kind.NOUN) {
                continue;
            }
            if (match.entry().guard()) {
                trace.passedOver(sentence.token(i), match.entry(), "a guard: no event is meant");
                continue;
            }
            Coding coding = match.entry().coding();
            if (coding != null && coding.type() != PloverType.STATE) {
                Reading reading = governors.climb(base(match, coding), governed);
                if (reading != null) {
                    found.add(reading);
                }
            }
        }
        found.removeIf(reading -> isCarried(reading, governed));
        found.removeIf(this::isSilenced);
        Obligations.add(sentence, syntax, cast, SAYING, found);
        return found;
    }

    /** Whether a word has done its work in passing on another's event. */
    private boolean isCarried(Reading reading, Set<Integer> governed) {
        boolean carried =
                governed.contains(reading.trigger()) && reading.operators().isEmpty();
        if (carried) {
            trace.passedOver(sentence.token(reading.trigger()), reading.entry(), "it passes on the event it governs");
        }
        return carried;
    }

    private boolean isSilenced(Reading reading) {
        String over = silencers.over(reading.trigger());
        if (over != null) {
            trace.passedOver(sentence.token(reading.trigger()), reading.entry(), "silent under “" + over + "”");
        }
        return over != null;
    }

    private void findMatches() {
        findBest();
        matches.values().forEach(this::spare);
    }

    private void findBest() {
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (token.isVerb() && token.role() == Role.MODIFIER
                    || token.role() == Role.AUXILIARY
                    || syntax.isParticipleBeforeTitle(i)) {
                continue;
            }
            Match match = matcher.best(i);
            if (match != null) {
                matches.put(i, match);
                if (token.isVerb() && !match.entry().asksForEvent()) {
                    match.consumed().forEach(consumed::set);
                }
            }
        }
    }

    /** {@code Talks, scheduled for May, were called off}: what is called off is told by its noun, whatever else speaks of it. */
    private void spare(Match match) {
        String operator = match.entry().operator();
        if (OFF.equals(operator) || LATER.equals(operator)) {
            syntax.objects(match.trigger()).forEach(consumed::clear);
        }
    }

    private Reading base(Match match, Coding coding) {
        Entry entry = match.entry();
        int trigger = match.trigger();
        List<Integer> sources = roles.findSource(entry.source(), trigger);
        boolean nominal = entry.kind() == Entry.Kind.NOUN;
        if (nominal && !entry.source().alternatives().isEmpty()) {
            sources = roles.actors(sources, List.of());
        }
        if (nominal && sources.isEmpty()) {
            sources = doers.of(trigger, coding);
        }
        if (sources.isEmpty() && entry.kind() == Entry.Kind.ADJECTIVE && syntax.isPassive(trigger)) {
            // "was dismayed at": who feels so is the subject of what is written like a passive.
            sources = roles.actors(syntax.objects(trigger), List.of());
        }
        List<Integer> targets = roles.findTarget(match, sources);
        List<Integer> objects = entry.object() == null ? List.of() : roles.things(entry.object(), trigger);
        List<Integer> asked =
                objects.stream().filter(match.consumed()::contains).toList();
        objects = asked.isEmpty() ? objects : asked;
        if (nominal && targets.isEmpty() && entry.reciprocal() && sources.isEmpty()) {
            sources = roles.actors(syntax.prepositional(trigger, "with"), List.of());
        }
        if (sources.isEmpty() && entry.reciprocal() && targets.size() > 1) {
            // "A line between Peru and Chile was opened": both are its parties.
            sources = targets;
            targets = List.of();
        }
        return new Reading(
                coding,
                trigger,
                match.words(),
                sources,
                targets,
                objects,
                entry,
                List.of(),
                syntax.isNegated(trigger),
                nominal,
                match.score());
    }
}
