package org.chancery.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.actor.Discourse.Occurrence;
import org.chancery.actor.Entity.Gender;
import org.chancery.text.AnalyzedText;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.chancery.text.WordLists;

/** Finds whom a pronoun of the third person stands for; nobody where number, gender and grammar leave a doubt. */
final class Pronouns {

    private enum Kind {
        HE,
        SHE,
        IT,
        THEY
    }

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("he", Kind.HE),
            Map.entry("him", Kind.HE),
            Map.entry("his", Kind.HE),
            Map.entry("himself", Kind.HE),
            Map.entry("she", Kind.SHE),
            Map.entry("her", Kind.SHE),
            Map.entry("hers", Kind.SHE),
            Map.entry("herself", Kind.SHE),
            Map.entry("it", Kind.IT),
            Map.entry("its", Kind.IT),
            Map.entry("itself", Kind.IT),
            Map.entry("they", Kind.THEY),
            Map.entry("them", Kind.THEY),
            Map.entry("their", Kind.THEY),
            Map.entry("theirs", Kind.THEY),
            Map.entry("themselves", Kind.THEY));

    private static final double MARGIN = 0.45;
    private final AnalyzedText text;
    private final Discourse discourse;

    Pronouns(AnalyzedText text, Discourse discourse) {
        this.text = text;
        this.discourse = discourse;
    }

    /** Whom the pronoun stands for; empty where that is open. */
    List<Entity> resolve(Sentence sentence, int at) {
        Kind kind = KINDS.get(sentence.token(at).form().toLowerCase(Locale.ROOT));
        if (kind == null) {
            return List.of();
        }
        return switch (kind) {
            case HE -> person(sentence, at, Gender.MALE);
            case SHE -> person(sentence, at, Gender.FEMALE);
            case IT -> thing(sentence, at);
            case THEY -> several(sentence, at);
        };
    }

    private record Candidate(Entity entity, double score) {}

    private List<Entity> person(Sentence sentence, int at, Gender gender) {
        Candidate best = null;
        Candidate second = null;
        Set<Entity> seen = new LinkedHashSet<>();
        Set<Entity> barred = barred(sentence, at);
        for (int i = discourse.occurrences.size() - 1; i >= 0; i--) {
            Occurrence occurrence = discourse.occurrences.get(i);
            int back = sentence.index() - occurrence.sentence();
            if (back > 3) {
                break;
            }
            for (Entity entity : occurrence.entities()) {
                if (!entity.isSingularPerson()
                        || occurrence.entities().size() > 1
                        || entity.gender != Gender.UNKNOWN && entity.gender != gender
                        || barred.contains(entity)
                        || back == 0 && Binding.bars(sentence, at, occurrence)) {
                    continue;
                }
                double score = score(sentence, at, occurrence, back, entity, gender);
                Candidate candidate = new Candidate(entity, score);
                if (!seen.add(entity)) {
                    if (best != null && best.entity() == entity && score > best.score()) {
                        best = candidate;
                    }
                    continue;
                }
                if (best == null || score > best.score()) {
                    second = best;
                    best = candidate;
                } else if (second == null || score > second.score()) {
                    second = candidate;
                }
            }
        }
        if (best == null || second != null && best.score() - second.score() < MARGIN) {
            return List.of();
        }
        if (best.entity().gender == Gender.UNKNOWN) {
            best.entity().gender = gender;
        }
        return List.of(best.entity());
    }

    private double score(Sentence sentence, int at, Occurrence occurrence, int back, Entity entity, Gender gender) {
        double score = switch (back) {
            case 0 -> 3;
            case 1 -> 2;
            case 2 -> 1;
            default -> 0.4;
        };
        if (occurrence.subject()) {
            score += 1;
            if (back == 0 && governs(sentence, occurrence.head(), at)) {
                score += 0.8;
            }
        } else if (isPossessor(occurrence)) {
            score += 0.5;
        }
        if (sentence.paragraph() != text.sentences().get(occurrence.sentence()).paragraph()) {
            score -= 0.3;
        }
        if (entity.gender == gender) {
            score += 0.9;
        }
        if (!entity.named) {
            score -= 0.3;
        }
        return score + 0.08 * Math.min(entity.count, 6);
    }

    private boolean isPossessor(Occurrence occurrence) {
        Token token = text.sentences().get(occurrence.sentence()).token(occurrence.head());
        return token.role() == Role.POSSESSOR;
    }

    /** Whether the clause of the subject {@code head} holds the pronoun. */
    private static boolean governs(Sentence sentence, int head, int at) {
        int verb = sentence.token(head).head();
        return verb >= 0 && sentence.isBelow(at, verb);
    }

    /** Those whom grammar keeps apart from an object pronoun by any of their mentions: {@code Ana called his aide and him}. */
    private Set<Entity> barred(Sentence sentence, int at) {
        Set<Entity> barred = new HashSet<>();
        if (sentence.token(at).tag().equals("PRP$")) {
            return barred;
        }
        for (int i = discourse.occurrences.size() - 1; i >= 0; i--) {
            Occurrence occurrence = discourse.occurrences.get(i);
            if (occurrence.sentence() < sentence.index()) {
                break;
            }
            if (occurrence.entities().size() == 1 && Binding.bars(sentence, at, occurrence)) {
                barred.add(occurrence.first());
            }
        }
        return barred;
    }

    /** The nearest subject before a word, in its own sentence; the clause of the word itself left out for a subject. */
    private static int nearestSubject(Sentence sentence, int at) {
        Token pronoun = sentence.token(at);
        boolean subject = pronoun.role() == Role.SUBJECT || pronoun.role() == Role.PASSIVE_SUBJECT;
        for (int i = at - 1; i >= 0; i--) {
            Token token = sentence.token(i);
            if ((token.role() == Role.SUBJECT || token.role() == Role.PASSIVE_SUBJECT)
                    && !(subject && token.head() == pronoun.head())
                    && !token.tag().startsWith("W")
                    && !token.tag().equals("EX")
                    && !token.tag().equals("DT")) {
                return i;
            }
        }
        return -1;
    }

    /** The subject of a sentence's main clause, or -1. */
    static int mainSubject(Sentence sentence) {
        int root = sentence.root();
        if (root < 0) {
            return -1;
        }
        for (int child : sentence.children(root)) {
            Role role = sentence.token(child).role();
            if (role == Role.SUBJECT || role == Role.PASSIVE_SUBJECT) {
                return child;
            }
        }
        return -1;
    }

    private List<Entity> thing(Sentence sentence, int at) {
        if (Expletives.isOne(sentence, at)) {
            return List.of();
        }
        int subject = nearestSubject(sentence, at);
        boolean possessive = sentence.token(at).tag().equals("PRP$");
        while (subject >= 0) {
            Occurrence occurrence = discourse.at(sentence.index(), subject);
            if (occurrence == null) {
                return List.of();
            }
            if (occurrence.entities().size() == 1 && isThing(occurrence)) {
                if (isObject(sentence.token(at)) && occurrence.first().kind != Entity.Kind.STATE) {
                    return List.of();
                }
                return Binding.bars(sentence, at, occurrence) && !possessive
                        ? whoCanAnswer(sentence, at)
                        : List.of(occurrence.first());
            }
            subject = nearestSubject(sentence, subject);
        }
        if (!isObject(sentence.token(at))) {
            return previousSubject(sentence, Entity::isThing, false);
        }
        return whoCanAnswer(sentence, at);
    }

    /** The subject of the sentence before, where the verb asks for somebody who can answer; else nobody. */
    private List<Entity> whoCanAnswer(Sentence sentence, int at) {
        return isAddressed(sentence, at)
                ? others(sentence, at, previousSubject(sentence, Entity::isThing, false))
                : List.of();
    }

    /** Whether it is the object of a verb that takes somebody who can answer: {@code Lima accused it of …}. */
    private static boolean isAddressed(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return token.role() == Role.OBJECT
                && token.head() >= 0
                && ADDRESSING.contains(sentence.token(token.head()).lemma());
    }

    /** Nobody does it to himself without saying so. */
    private List<Entity> others(Sentence sentence, int at, List<Entity> found) {
        int verb = sentence.token(at).head();
        for (Token subject : sentence.children(verb, Role.SUBJECT)) {
            Occurrence actor = discourse.at(sentence.index(), subject.index());
            if (actor == null || found.stream().anyMatch(entity -> isOf(entity, actor))) {
                return List.of();
            }
        }
        return found;
    }

    private static boolean isOf(Entity entity, Occurrence actor) {
        return actor.entities().stream()
                .anyMatch(other -> other == entity || other.country != null && other.country.equals(entity.country));
    }

    private static boolean isThing(Occurrence occurrence) {
        Entity entity = occurrence.first();
        return entity.isThing() && !entity.vehicle || entity.kind == Entity.Kind.PEOPLE && !occurrence.plural();
    }

    /** Most objects {@code it} are no actors. */
    private static boolean isObject(Token token) {
        return !token.tag().equals("PRP$") && token.role() != Role.SUBJECT && token.role() != Role.PASSIVE_SUBJECT;
    }

    private List<Entity> previousSubject(Sentence sentence, Predicate<Entity> test, boolean plural) {
        if (sentence.index() == 0) {
            return List.of();
        }
        Sentence before = text.sentences().get(sentence.index() - 1);
        if (before.kind() != sentence.kind()) {
            return List.of();
        }
        int subject = mainSubject(before);
        if (subject >= 0 && !plural && Expletives.isOne(before, subject)) {
            return onlyState(before);
        }
        Occurrence occurrence = subject < 0 ? null : discourse.at(before.index(), subject);
        if (occurrence == null) {
            return List.of();
        }
        List<Entity> found = plural ? withConjuncts(before, subject) : occurrence.entities();
        for (Entity entity : found) {
            if (!test.test(entity) && !(!plural && isThing(occurrence))) {
                return List.of();
            }
        }
        return plural || found.size() == 1 ? found : List.of();
    }

    /** {@code It was a hard year for Suriname. It concluded …}: the only state that a sentence without an actor speaks of. */
    private List<Entity> onlyState(Sentence sentence) {
        Set<Entity> states = new LinkedHashSet<>();
        for (Occurrence occurrence : discourse.occurrences) {
            if (occurrence.sentence() == sentence.index()) {
                occurrence.entities().stream()
                        .filter(each -> each.kind == Entity.Kind.STATE)
                        .forEach(states::add);
            }
        }
        return states.size() == 1 ? new ArrayList<>(states) : List.of();
    }

    private List<Entity> withConjuncts(Sentence sentence, int head) {
        Set<Entity> found = new LinkedHashSet<>();
        for (Token token : sentence.withConjuncts(head)) {
            Occurrence occurrence = discourse.at(sentence.index(), token.index());
            if (occurrence == null) {
                return List.of();
            }
            found.addAll(occurrence.entities());
        }
        return new ArrayList<>(found);
    }

    private List<Entity> several(Sentence sentence, int at) {
        int subject = nearestSubject(sentence, at);
        int clause = Binding.clauseOf(sentence, at);
        while (subject >= 0) {
            if (clause >= 0 && sentence.token(subject).head() == clause) {
                subject = nearestSubject(sentence, subject);
                continue;
            }
            List<Entity> found = withConjuncts(sentence, subject);
            if (found.size() > 1 || found.size() == 1 && isPlural(found.get(0))) {
                return found;
            }
            if (discourse.at(sentence.index(), subject) == null && isPluralNoun(sentence.token(subject))) {
                return List.of();
            }
            subject = nearestSubject(sentence, subject);
        }
        List<Entity> whom = isAddressed(sentence, at) ? people(sentence, at) : List.of();
        if (!whom.isEmpty()) {
            return whom;
        }
        List<Entity> before = previousSubject(sentence, entity -> true, true);
        return before.size() > 1 || before.size() == 1 && isPlural(before.get(0)) ? before : List.of();
    }

    /** The one group of people that the sentence named before: {@code expelled two envoys, accusing them of …}. */
    private List<Entity> people(Sentence sentence, int at) {
        List<Entity> found = List.of();
        for (Occurrence occurrence : discourse.occurrences) {
            boolean group = occurrence.sentence() == sentence.index()
                    && occurrence.head() < at
                    && occurrence.plural()
                    && occurrence.first().kind == Entity.Kind.PEOPLE;
            if (group && !found.isEmpty() && !found.equals(occurrence.entities())) {
                return List.of();
            }
            found = group ? occurrence.entities() : found;
        }
        return found;
    }

    private static boolean isPlural(Entity entity) {
        return entity.kind == Entity.Kind.PEOPLE
                || entity.kind == Entity.Kind.BODY && entity.headWord != null && COLLECTIVES.contains(entity.headWord);
    }

    private static final Set<String> ADDRESSING =
            WordLists.of("actor/wordlists.txt").get("addressing");

    private static final Set<String> COLLECTIVES =
            WordLists.of("actor/wordlists.txt").get("collectives");

    private static boolean isPluralNoun(Token token) {
        return token.tag().equals("NNS") || token.tag().equals("NNPS");
    }
}
