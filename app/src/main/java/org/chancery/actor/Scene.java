package org.chancery.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.ontology.Countries;
import org.chancery.ontology.Country;
import org.chancery.text.AnalyzedText;
import org.chancery.text.FoldedWords;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.chancery.text.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Whose people are told of without a country, by the place where the text puts them: {@code a court in Tema}, {@code In
 * Garissa dozens of traders blocked the road; police dispersed them}. Those who stay at home are of the place of their
 * clause or of the sentence before; whoever may come from elsewhere only of a place that his own phrase names.
 */
public final class Scene {

    private static final WordLists LISTS = WordLists.of("actor/wordlists.txt");
    private static final Set<String> BESIDE_NOUN = Set.of("in", "from", "of", "at", "near", "through", "across");
    private static final Set<String> GOAL = Set.of("to", "for", "into");
    private static final Set<String> ORIGIN = Set.of("from", "of");
    private static final Set<String> BESIDE_VERB = Set.of("in", "at", "near", "across", "through", "outside", "around");
    private static final Set<String> AUTHORITIES = Set.of("COP", "JUD");
    private static final Set<String> CROWD = Set.of("CVL", "BUS", "EDU", "OPP", "LAB", "AGR", "REL");
    private static final Set<String> LOCAL = LISTS.get("local bodies");
    private static final Set<String> STRANGERS = LISTS.get("strangers");
    private static final Set<String> PEOPLE = LISTS.get("crowds");
    private static final Set<String> GATHERING = LISTS.get("gathering");
    private static final int STEPS = 4;
    /** The words right behind a verb. */
    private static final int NEAR = 10;

    private final AnalyzedText text;
    private final Whereabouts places;
    private final HomeCountry home;
    private @Nullable Set<String> told;

    public Scene(AnalyzedText text, Frame frame) {
        this.text = text;
        this.places = frame.places();
        this.home = new HomeCountry(text, frame);
    }

    HomeCountry home() {
        return home;
    }

    /**
     * The country of the people or body that a common noun tells of; null where no place tells it.
     *
     * @param head the noun
     * @param sector its PLOVER sector, or null
     */
    public @Nullable String country(Sentence sentence, int head, @Nullable String sector) {
        Token noun = sentence.token(head);
        if (!noun.isNoun() || noun.isProperNoun()) {
            return null;
        }
        boolean stranger = STRANGERS.contains(noun.lemma().toLowerCase(Locale.ROOT));
        String own = behind(sentence, head, stranger ? ORIGIN : BESIDE_NOUN, head);
        int verb = own == null ? verbOf(sentence, noun) : -1;
        if (verb < 0 || stranger || !isAtHome(noun, sector, sentence.token(verb))) {
            return own;
        }
        String clause = ofClause(sentence, verb);
        if (clause != null || !isBare(sentence, head)) {
            return clause;
        }
        String main = verb == sentence.root() ? null : ofMain(sentence);
        return main != null ? main : before(sentence, false);
    }

    /** {@code drones launched from Belarus}: the country that a vehicle or missile set out from; or null. */
    @Nullable
    String origin(Sentence sentence, int head) {
        for (Token sent : sentence.children(head, Role.REDUCED_RELATIVE)) {
            String from = sent.isVerb() ? behind(sentence, sent.index(), ORIGIN, head) : null;
            if (from != null) {
                return from;
            }
        }
        return null;
    }

    /** Police, courts and crowds act where they live. */
    private static boolean isAtHome(Token noun, @Nullable String sector, Token verb) {
        String word = noun.lemma().toLowerCase(Locale.ROOT);
        return sector == null
                ? PEOPLE.contains(word) || LOCAL.contains(word) || GATHERING.contains(verb.lemma())
                : AUTHORITIES.contains(sector) || CROWD.contains(sector) || LOCAL.contains(word);
    }

    /** {@code police}, {@code the crowd}: taken up from the sentence before rather than put on the scene. */
    private static boolean isBare(Sentence sentence, int head) {
        for (int child : sentence.children(head)) {
            Token token = sentence.token(child);
            boolean article = token.role() == Role.DETERMINER && !token.lemma().equals("a");
            if (child < head && !article || token.role() == Role.PREPOSITION) {
                return false;
            }
        }
        return true;
    }

    /** The verb of which a noun is the subject or agent, through {@code dozens of} and conjuncts; or -1. */
    private static int verbOf(Sentence sentence, Token noun) {
        Token at = noun;
        for (int steps = 0; steps < STEPS && at.head() >= 0; steps++) {
            Token above = sentence.token(at.head());
            switch (at.role()) {
                case SUBJECT, PASSIVE_SUBJECT -> {
                    return above.isVerb() ? above.index() : -1;
                }
                case AGENT -> {
                    return above.head() >= 0 && sentence.token(above.head()).isVerb() ? above.head() : -1;
                }
                case PREPOSITION_OBJECT -> {
                    if (!above.lemma().equals("of") || above.head() < 0) {
                        return -1;
                    }
                    at = sentence.token(above.head());
                }
                case CONJUNCT -> at = above;
                default -> {
                    return -1;
                }
            }
        }
        return -1;
    }

    /** The place of the main clause, or of its subject: {@code Students in Aarhus protested and police arrested six}. */
    private @Nullable String ofMain(Sentence sentence) {
        String clause = ofClause(sentence, sentence.root());
        int subject = Pronouns.mainSubject(sentence);
        return clause != null || subject < 0 ? clause : behind(sentence, subject, BESIDE_VERB, subject);
    }

    /** The place of a clause: beside its verb, or at the front of the sentence. */
    @Nullable
    String ofClause(Sentence sentence, int verb) {
        String own = behind(sentence, verb, BESIDE_VERB, 0);
        return own != null ? own : atFront(sentence);
    }

    /** The first place told right behind a verb, whatever it is said to hang on: {@code received with honours at Tema airport}. */
    @Nullable
    String after(Sentence sentence, int verb) {
        for (int i = verb + 1;
                i < Math.min(sentence.size(), verb + NEAR) && !sentence.token(i).isVerb();
                i++) {
            if (BESIDE_VERB.contains(sentence.token(i).lemma())) {
                for (Token object : sentence.children(i, Role.PREPOSITION_OBJECT)) {
                    String country = countryOf(sentence, object);
                    if (country != null) {
                        return country;
                    }
                }
            }
        }
        return null;
    }

    /** {@code In Jaffna, fishermen burnt a flag and police detained nine}. */
    private @Nullable String atFront(Sentence sentence) {
        if (sentence.size() < 3
                || !BESIDE_VERB.contains(sentence.token(0).lemma().toLowerCase(Locale.ROOT))) {
            return null;
        }
        for (Token object : sentence.children(0, Role.PREPOSITION_OBJECT)) {
            String country = countryOf(sentence, object);
            if (country != null) {
                return country;
            }
        }
        return null;
    }

    /**
     * The place of the main clause of the sentence before, in the same paragraph.
     *
     * @param reached whether a place counts to which somebody went
     */
    @Nullable
    String before(Sentence sentence, boolean reached) {
        Sentence before = sentence.index() == 0 ? null : text.sentences().get(sentence.index() - 1);
        if (before == null || before.paragraph() != sentence.paragraph() || before.root() < 0) {
            return null;
        }
        String place = ofClause(before, before.root());
        return place == null && reached ? behind(before, before.root(), GOAL, 0) : place;
    }

    /** The country of the place that a verb of going leads to or is told to be in, {@code paid a visit to} too; or null. */
    @Nullable
    String goal(Sentence sentence, int verb) {
        String goal = behind(sentence, verb, GOAL, 0);
        for (Token visit : goal == null ? sentence.children(verb, Role.OBJECT) : List.<Token>of()) {
            String end = visit.isProperNoun() ? countryAt(visit) : behind(sentence, visit.index(), GOAL, verb);
            goal = goal == null ? end : goal;
        }
        return goal != null ? goal : behind(sentence, verb, BESIDE_VERB, 0);
    }

    /** The country of the place behind one of the prepositions of a word, not before token {@code from}; or null. */
    private @Nullable String behind(Sentence sentence, int word, Set<String> prepositions, int from) {
        for (int child : sentence.children(word)) {
            Token preposition = sentence.token(child);
            if (child < from || !prepositions.contains(preposition.lemma().toLowerCase(Locale.ROOT))) {
                continue;
            }
            for (Token object : sentence.children(child, Role.PREPOSITION_OBJECT)) {
                String country = countryOf(sentence, object);
                if (country != null) {
                    return country;
                }
            }
        }
        return null;
    }

    /** Of the place that a noun names, that names it, or that it stands at: {@code in Tema, at Tema airport, outside the mosque in Tema}. */
    private @Nullable String countryOf(Sentence sentence, Token object) {
        if (object.isProperNoun()) {
            String named = countryAt(object);
            if (named != null) {
                return named;
            }
        }
        for (int child : sentence.children(object.index())) {
            Token part = sentence.token(child);
            if (part.isProperNoun() && (part.role() == Role.COMPOUND || part.role() == Role.POSSESSOR)) {
                String site = countryAt(part);
                if (site != null) {
                    return site;
                }
            }
            if (part.lemma().equals("in")) {
                for (Token place : sentence.children(child, Role.PREPOSITION_OBJECT)) {
                    return place.isProperNoun() ? countryAt(place) : null;
                }
            }
        }
        return null;
    }

    /**
     * Of namesake places the one in the report's own country, unless another is great; else that in a country that the text
     * names; of a country that it does not name only a great one.
     */
    private @Nullable String countryAt(Token name) {
        Whereabouts.Spot spot = places.at(name.span());
        if (spot == null) {
            return null;
        }
        String written = home.written();
        if (written != null && !spot.great() && spot.namesakes().contains(written)) {
            return written;
        }
        if (told().contains(spot.country()) || spot.country().equals(written)) {
            return spot.country();
        }
        Set<String> namesakes = new HashSet<>(spot.namesakes());
        namesakes.retainAll(told());
        if (namesakes.isEmpty()) {
            return spot.great() ? spot.country() : null;
        }
        return namesakes.size() == 1 ? namesakes.iterator().next() : null;
    }

    /** Whether any place of the text lies in a country. */
    boolean isIn(String country) {
        for (Sentence sentence : text.sentences()) {
            for (Token token : sentence.kind() == Sentence.Kind.BODY ? sentence.tokens() : List.<Token>of()) {
                Whereabouts.Spot spot = token.isProperNoun() ? places.at(token.span()) : null;
                if (spot != null && spot.country().equals(country)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The countries that the text names, as such or by their people or capitals. */
    Set<String> told() {
        Set<String> found = told;
        if (found == null) {
            found = new HashSet<>();
            for (Sentence sentence : text.sentences()) {
                if (sentence.kind() == Sentence.Kind.DATELINE) {
                    continue;
                }
                FoldedWords words = FoldedWords.of(sentence);
                for (int i = 0; i < words.size(); i++) {
                    Countries.Match match = Countries.get().longest(words, i);
                    Country country = match == null
                            ? null
                            : Countries.get().byCode(match.name().country());
                    if (country != null) {
                        found.add(country.actorCode());
                    }
                    i = match == null ? i : match.to() - 1;
                }
            }
            told = found;
        }
        return found;
    }
}
