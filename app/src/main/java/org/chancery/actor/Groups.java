package org.chancery.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.actor.Discourse.Occurrence;
import org.chancery.ontology.Countries;
import org.chancery.ontology.Country;
import org.chancery.text.AnalyzedText;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.chancery.text.WordLists;
import org.jspecify.annotations.Nullable;

/** Finds the members of {@code the two sides}, {@code both nations}, {@code the three leaders}, {@code the trio}. */
final class Groups {

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("two", 2),
            Map.entry("2", 2),
            Map.entry("both", 2),
            Map.entry("three", 3),
            Map.entry("3", 3),
            Map.entry("four", 4),
            Map.entry("4", 4),
            Map.entry("five", 5));
    private static final Map<String, Integer> COUNTED =
            Map.of("pair", 2, "duo", 2, "trio", 3, "quartet", 4, "threesome", 3, "troika", 3);
    private static final Set<String> STATES =
            WordLists.of("actor/wordlists.txt").get("states");
    private static final Set<String> PERSONS =
            WordLists.of("actor/wordlists.txt").get("persons");
    /** Words that stand for the two of a quarrel or a deal without a number. */
    private static final Set<String> BARE = WordLists.of("actor/wordlists.txt").get("sides");
    /** {@code each side}, {@code neither government}: both of two. */
    private static final Set<String> EACH = Set.of("each", "either", "neither");

    /** Words for persons of an office that stand for the two told last without a number. */
    private static final Set<String> OFFICES =
            WordLists.of("actor/wordlists.txt").get("officers");

    private static final Set<String> NEIGHBOURS = Set.of("neighbour", "neighbor");

    private static final int NEAR = 3;

    private static final Set<String> EXCLUDING =
            WordLists.of("actor/wordlists.txt").get("others");
    private static final int REACH = 5;

    private final AnalyzedText text;
    private final Discourse discourse;
    private final GroupStates told;

    Groups(AnalyzedText text, Discourse discourse, Topic topic) {
        this.text = text;
        this.discourse = discourse;
        this.told = new GroupStates(text, discourse, topic);
    }

    /** Whether a phrase counts members that were spoken of: {@code the two leaders}. */
    static boolean isCounted(Sentence sentence, NounPhrase phrase) {
        String first = sentence.token(phrase.from()).form().toLowerCase(Locale.ROOT);
        return first.equals("both") && phrase.to() > phrase.from() + 1
                || first.equals("the")
                        && phrase.to() > phrase.from() + 2
                        && NUMBERS.containsKey(
                                sentence.token(phrase.from() + 1).form().toLowerCase(Locale.ROOT));
    }

    /** The countries that a counted phrase stands for, by the report so far; nobody where that is open. */
    List<String> countries(Sentence sentence, NounPhrase phrase) {
        int number = 0;
        for (int i = phrase.from(); i < phrase.head(); i++) {
            String word = sentence.token(i).form().toLowerCase(Locale.ROOT);
            if (EXCLUDING.contains(word)) {
                return List.of();
            }
            number = Math.max(number, NUMBERS.getOrDefault(word, 0));
        }
        return number < 2 ? List.of() : told.of(sentence, phrase, number, false);
    }

    /** The state that {@code its neighbour} is, or nobody. */
    List<Entity> neighbour(Sentence sentence, ReadPhrase read, List<Entity> owners) {
        Token head = sentence.token(read.phrase().head());
        boolean one = NEIGHBOURS.contains(head.lemma())
                && head.tag().equals("NN")
                && read.reading().country() == null
                && owners.size() == 1
                && owners.get(0).kind == Entity.Kind.STATE;
        String own = one ? owners.get(0).country : null;
        String other = own == null ? null : told.beside(sentence, own);
        Entity state = other == null ? null : discourse.state(other);
        return state == null ? List.of() : List.of(state);
    }

    /** The members, or nobody where the phrase is no such plural or its members are open. */
    List<Entity> resolve(Sentence sentence, ReadPhrase read) {
        NounPhrase phrase = read.phrase();
        Token head = sentence.token(phrase.head());
        String lemma = head.lemma().toLowerCase(Locale.ROOT);
        int number = 0;
        boolean definite = false;
        for (int i = phrase.from(); i < phrase.to(); i++) {
            String word = sentence.token(i).form().toLowerCase(Locale.ROOT);
            if (EXCLUDING.contains(word)) {
                return List.of();
            }
            definite |= word.equals("the")
                    || word.equals("both")
                    || word.equals("these")
                    || word.equals("those")
                    || word.equals("their");
            Integer counted = i == phrase.head() && !word.equals("both") ? null : NUMBERS.get(word);
            number = counted != null ? counted : number;
        }
        if (COUNTED.containsKey(lemma)) {
            number = COUNTED.get(lemma);
            return definite ? any(sentence, phrase, number) : List.of();
        }
        Integer alone = phrase.to() == phrase.from() + 2 ? NUMBERS.get(lemma) : null;
        if (alone != null && definite && alone > 2) {
            return any(sentence, phrase, alone);
        }
        if (EACH.contains(sentence.token(phrase.from()).form().toLowerCase(Locale.ROOT))) {
            boolean one = phrase.to() == phrase.from() + 2
                    && STATES.contains(lemma)
                    && head.tag().equals("NN");
            return one ? states(sentence, phrase, 2, false) : List.of();
        }
        if (lemma.equals("both") && phrase.to() - phrase.from() == 1) {
            return pronounBoth(sentence, phrase);
        }
        if (lemma.equals("latter") && definite) {
            return latter(sentence, phrase);
        }
        if (!definite
                || !head.tag().equals("NNS")
                || read.reading().country() != null
                || isFollowedByOf(sentence, phrase)) {
            return List.of();
        }
        if (number == 0) {
            number = BARE.contains(lemma) ? 2 : 0;
        }
        if (number == 0 && OFFICES.contains(lemma)) {
            return uncounted(sentence, phrase, lemma);
        }
        Noun noun = read.reading().noun();
        if (number < 2 || noun != null && noun.kind() == Noun.Kind.THING) {
            return List.of();
        }
        if (STATES.contains(lemma)) {
            boolean bodies = lemma.equals("side") || lemma.equals("party");
            List<Entity> states = states(sentence, phrase, number, bodies);
            return states.isEmpty() && bodies ? joinedBefore(sentence, number) : states;
        }
        if (PERSONS.contains(lemma)) {
            return persons(sentence, phrase, number, lemma);
        }
        return List.of();
    }

    private static boolean isFollowedByOf(Sentence sentence, NounPhrase phrase) {
        return phrase.to() < sentence.size()
                && sentence.token(phrase.to()).form().equals("of");
    }

    private List<Entity> any(Sentence sentence, NounPhrase phrase, int number) {
        List<Entity> persons = persons(sentence, phrase, number, "");
        return persons.isEmpty() ? states(sentence, phrase, number, true) : persons;
    }

    private List<Entity> pronounBoth(Sentence sentence, NounPhrase phrase) {
        for (int i = discourse.occurrences.size() - 1; i >= 0; i--) {
            Occurrence occurrence = discourse.occurrences.get(i);
            if (occurrence.sentence() < sentence.index() - 1) {
                return List.of();
            }
            if (occurrence.entities().size() == 2) {
                return occurrence.entities();
            }
            List<Entity> joined = conjuncts(occurrence);
            if (joined.size() == 2) {
                return joined;
            }
        }
        return List.of();
    }

    /** {@code The army and the rebels signed. Both sides broke it}: those whom the sentence before joins, of one country too. */
    private List<Entity> joinedBefore(Sentence sentence, int number) {
        for (int i = discourse.occurrences.size() - 1; i >= 0; i--) {
            Occurrence occurrence = discourse.occurrences.get(i);
            if (occurrence.sentence() < sentence.index() - 1) {
                return List.of();
            }
            List<Entity> joined = conjuncts(occurrence);
            if (joined.size() == number && joined.stream().noneMatch(Entity::isSingularPerson)) {
                return joined;
            }
        }
        return List.of();
    }

    private List<Entity> conjuncts(Occurrence occurrence) {
        Sentence sentence = text.sentences().get(occurrence.sentence());
        Set<Entity> joined = new LinkedHashSet<>();
        for (Token token : sentence.withConjuncts(occurrence.head())) {
            Occurrence each = discourse.at(occurrence.sentence(), token.index());
            if (each != null) {
                joined.addAll(each.entities());
            }
        }
        return new ArrayList<>(joined);
    }

    private List<Entity> latter(Sentence sentence, NounPhrase phrase) {
        for (int i = discourse.occurrences.size() - 1; i >= 0; i--) {
            Occurrence occurrence = discourse.occurrences.get(i);
            if (occurrence.sentence() < sentence.index() - 1) {
                break;
            }
            if (occurrence.entities().size() == 1) {
                return occurrence.entities();
            }
        }
        return List.of();
    }

    private List<Entity> states(Sentence sentence, NounPhrase phrase, int number, boolean bodies) {
        List<String> chosen = told.of(sentence, phrase, number, bodies);
        List<Entity> members = new ArrayList<>(chosen.size());
        for (String country : chosen) {
            members.add(stateOf(country));
        }
        return members;
    }

    private Entity stateOf(String country) {
        Entity known = discourse.state(country);
        if (known != null) {
            return known;
        }
        for (Entity entity : discourse.entities) {
            if (entity.isThing() && country.equals(entity.country) && !GroupStates.isState(country)) {
                return entity;
            }
        }
        Country line = Countries.get().byCode(country);
        Entity state = new Entity(Entity.Kind.STATE, line == null ? country : line.name(), true);
        state.country = country;
        discourse.add(state);
        return state;
    }

    /** {@code The ministers signed}: the only two holders of that office told of late, if they are of two countries. */
    private List<Entity> uncounted(Sentence sentence, NounPhrase phrase, String lemma) {
        Set<Entity> members = new LinkedHashSet<>();
        Entity actor = actsOnThem(sentence, phrase);
        for (int i = discourse.occurrences.size() - 1; i >= 0; i--) {
            Occurrence occurrence = discourse.occurrences.get(i);
            if (sentence.index() - occurrence.sentence() > NEAR) {
                break;
            }
            for (Entity entity : occurrence.entities()) {
                if (entity.isSingularPerson() && entity != actor && answers(entity, lemma)) {
                    members.add(entity);
                }
            }
        }
        if (members.size() == 1) {
            addPartner(sentence, members);
        }
        long countries = members.stream().map(each -> each.country).distinct().count();
        return members.size() == 2 && countries == 2 ? new ArrayList<>(members) : List.of();
    }

    /** {@code Finland's minister met Estonia's Jaan Tamm. The ministers signed}: the one other person, told without an office. */
    private void addPartner(Sentence sentence, Set<Entity> one) {
        Set<Entity> others = new LinkedHashSet<>();
        for (Occurrence occurrence : discourse.occurrences) {
            if (occurrence.sentence() == sentence.index() - 1) {
                occurrence.entities().stream()
                        .filter(each -> each.isSingularPerson() && !one.contains(each))
                        .forEach(others::add);
            }
        }
        if (others.size() == 1 && others.iterator().next().office.isEmpty()) {
            one.addAll(others);
        }
    }

    /** Who is the one subject of the clause that the group is an object of; null where there is none. */
    private @Nullable Entity actsOnThem(Sentence sentence, NounPhrase phrase) {
        int subject = GroupStates.actorOn(sentence, phrase.head());
        Occurrence one = subject < 0 ? null : discourse.at(sentence.index(), subject);
        return one != null && one.entities().size() == 1 ? one.first() : null;
    }

    private List<Entity> persons(Sentence sentence, NounPhrase phrase, int number, String lemma) {
        Entity actor = actsOnThem(sentence, phrase);
        Set<Entity> members = new LinkedHashSet<>();
        int reached = sentence.index();
        for (int i = discourse.occurrences.size() - 1; i >= 0; i--) {
            Occurrence occurrence = discourse.occurrences.get(i);
            if (sentence.index() - occurrence.sentence() > REACH
                    || occurrence.sentence() != reached && members.size() >= number) {
                break;
            }
            reached = occurrence.sentence();
            for (Entity entity : occurrence.entities()) {
                if (entity != actor && entity.isSingularPerson() && answers(entity, lemma)) {
                    members.add(entity);
                }
            }
        }
        if (members.size() > number && lemma.equals("minister")) {
            // A prime minister answers to the word, but is hardly meant beside two others.
            members.removeIf(each -> !each.office.words().contains("minister"));
        }
        return members.size() == number ? new ArrayList<>(members) : mostNamed(number, lemma, actor);
    }

    /** The persons most spoken of in the whole report so far who answer to the word, where that leaves no doubt. */
    private List<Entity> mostNamed(int number, String lemma, @Nullable Entity actor) {
        List<Entity> fitting = new ArrayList<>();
        for (Entity entity : discourse.entities) {
            if (entity != actor
                    && entity.isSingularPerson()
                    && entity.named
                    && entity.count > 0
                    && answers(entity, lemma)) {
                fitting.add(entity);
            }
        }
        fitting.sort((a, b) -> Integer.compare(b.count, a.count));
        if (lemma.isEmpty()
                || fitting.size() < number
                || fitting.size() > number && fitting.get(number - 1).count < fitting.get(number).count + 2) {
            return List.of();
        }
        return new ArrayList<>(fitting.subList(0, number));
    }

    private static boolean answers(Entity entity, @Nullable String lemma) {
        if (lemma == null || lemma.isEmpty()) {
            return entity.named;
        }
        return switch (lemma) {
            case "leader", "statesman", "head" ->
                entity.leads || entity.office.words().contains("leader");
            case "president" -> entity.office.words().contains("president");
            case "premier" -> entity.office.words().contains("prime-minister");
            case "minister" ->
                entity.office.words().contains("minister")
                        || entity.office.words().contains("prime-minister");
            case "man" -> entity.gender != Entity.Gender.FEMALE && entity.named;
            case "woman" -> entity.gender == Entity.Gender.FEMALE;
            default -> entity.named;
        };
    }
}
