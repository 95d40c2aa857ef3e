package org.chancery.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.chancery.actor.Discourse.Occurrence;
import org.chancery.text.AnalyzedText;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.chancery.text.WordLists;
import org.jspecify.annotations.Nullable;

/** What the sentence before tells of whoever is named without a country: {@code Peru condemned the raid. Prime Minister Ana
 * Ruiz demanded an apology}. */
final class SentenceBefore {

    private static final WordLists LISTS = WordLists.of("actor/wordlists.txt");
    private static final Set<String> ANSWERS = LISTS.get("answering");
    private static final Set<String> RESPONSES = LISTS.get("responding");
    private static final Set<String> CHARGES = LISTS.get("charging");

    private final AnalyzedText text;
    private final Discourse discourse;
    private final Scene scene;

    SentenceBefore(AnalyzedText text, Discourse discourse, Scene scene) {
        this.text = text;
        this.discourse = discourse;
        this.scene = scene;
    }

    /**
     * The main subject of the sentence before the one in whose clause an entity acts first: anybody of a state in the
     * same paragraph, or the state that the report opens with. Null where there is none.
     */
    @Nullable
    Occurrence told(Entity entity) {
        Occurrence first = first(entity);
        if (first == null || !first.subject() || first.sentence() == 0) {
            return null;
        }
        Sentence before = text.sentences().get(first.sentence() - 1);
        int subject = Pronouns.mainSubject(before);
        Occurrence told = subject < 0 ? null : discourse.at(before.index(), subject);
        if (told == null
                || before.withConjuncts(subject).size() > 1
                || told.entities().size() > 1
                || told.first().country == null
                || !GroupStates.isState(told.first().country)) {
            return null;
        }
        boolean state = told.first().kind == Entity.Kind.STATE;
        boolean near =
                state ? isBeside(entity, told) || isLead(before) : isBeside(entity, told) && !isElsewhere(first, told);
        return near && !isAimedAt(first, told.first().country) ? told : null;
    }

    /** {@code Peru's premier will fly to Quito, the ministry said}: the one country of the subjects before it; or null. */
    @Nullable
    String beside(Entity entity) {
        Set<String> states = new HashSet<>();
        Occurrence first = first(entity);
        for (Occurrence occurrence : discourse.occurrences) {
            if (first != null
                    && occurrence.sentence() == first.sentence()
                    && occurrence.head() < first.head()
                    && occurrence.subject()) {
                occurrence.entities().forEach(each -> add(each.country, states));
            }
        }
        return states.size() == 1 ? states.iterator().next() : null;
    }

    /** {@code President Nur condemned it in Port Sudan}: whether somebody acts in another country than whoever was told of. */
    private boolean isElsewhere(Occurrence first, Occurrence told) {
        Sentence sentence = text.sentences().get(first.sentence());
        int verb = sentence.token(first.head()).head();
        String place = verb < 0 ? null : scene.ofClause(sentence, verb);
        return place != null && !place.equals(told.first().country);
    }

    private boolean isLead(Sentence sentence) {
        for (Sentence each : text.sentences()) {
            if (each.kind() == Sentence.Kind.BODY) {
                return each == sentence;
            }
        }
        return false;
    }

    /** Whether a clause thanks, welcomes or the like what the sentence before tells, or acts upon its side. */
    private boolean isAimedAt(Occurrence first, @Nullable String country) {
        if (RESPONSES.contains(verbOf(first))) {
            return true;
        }
        Sentence sentence = text.sentences().get(first.sentence());
        int verb = sentence.token(first.head()).head();
        for (Token object : verb < 0 ? List.<Token>of() : sentence.children(verb, Role.OBJECT)) {
            Occurrence met = discourse.at(sentence.index(), object.index());
            if (met != null && met.entities().size() == 1 && Objects.equals(met.first().country, country)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an entity is told first in the same paragraph. */
    boolean isBeside(Entity entity, Occurrence told) {
        Occurrence first = first(entity);
        return first != null
                && text.sentences().get(first.sentence()).paragraph()
                        == text.sentences().get(told.sentence()).paragraph();
    }

    /** Whether an entity rejects what the sentence before lays against its side. */
    boolean isAnswered(Entity entity, Occurrence told) {
        Occurrence first = first(entity);
        if (first == null) {
            return false;
        }
        return ANSWERS.contains(verbOf(first)) && CHARGES.contains(verbOf(told));
    }

    /** The states spoken of in the sentence that tells first of an entity and the one before, as such or as a journey's end. */
    Set<String> states(Entity entity, Hosts hosts) {
        Set<String> states = new HashSet<>();
        Occurrence first = first(entity);
        for (Occurrence occurrence : discourse.occurrences) {
            if (first == null || occurrence.sentence() < first.sentence() - 1) {
                continue;
            }
            if (occurrence.sentence() > first.sentence()) {
                break;
            }
            for (Entity each : occurrence.entities()) {
                add(each.country, states);
                add(each.travels ? hosts.visited(each) : null, states);
            }
        }
        return states;
    }

    /**
     * {@code The Union urged Serbia to stop. The commissioner telephoned President Ilic}: of the one state that is spoken of
     * there besides whoever acts upon the entity; null where it acts itself, or none or several are.
     */
    @Nullable
    String other(Entity entity, Hosts hosts) {
        Occurrence first = first(entity);
        if (first == null || first.subject()) {
            return null;
        }
        Sentence sentence = text.sentences().get(first.sentence());
        int subject = GroupStates.actorOn(sentence, first.head());
        Occurrence actor = subject < 0 ? null : discourse.at(sentence.index(), subject);
        if (actor == null || actor.entities().size() != 1 || actor.first().country == null) {
            return null;
        }
        Set<String> beside = new HashSet<>();
        for (Occurrence occurrence : discourse.occurrences) {
            if (occurrence.sentence() == first.sentence() && occurrence.head() < first.head()) {
                occurrence.entities().forEach(each -> add(each.country, beside));
            }
        }
        beside.remove(actor.first().country);
        Set<String> states = beside.isEmpty() ? states(entity, hosts) : beside;
        states.remove(actor.first().country);
        return states.size() == 1 ? states.iterator().next() : null;
    }

    private static void add(@Nullable String country, Set<String> states) {
        if (country != null && GroupStates.isState(country)) {
            states.add(country);
        }
    }

    private String verbOf(Occurrence subject) {
        Sentence sentence = text.sentences().get(subject.sentence());
        int verb = sentence.token(subject.head()).head();
        return subject.subject() && verb >= 0 ? sentence.token(verb).lemma() : "";
    }

    private @Nullable Occurrence first(Entity entity) {
        for (Occurrence occurrence : discourse.occurrences) {
            if (occurrence.entities().size() == 1 && occurrence.first() == entity) {
                return occurrence;
            }
        }
        return null;
    }
}
