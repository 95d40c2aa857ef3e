package org.chancery.mention.reading;

import java.util.List;
import java.util.Set;
import org.chancery.mention.lexicon.Coding;
import org.chancery.ontology.PloverType;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.chancery.text.WordLists;

/** Who does what a noun names, where no word of the noun's own phrase tells: those of the clause around it or behind it. */
final class Doers {

    private static final WordLists WORDS = WordLists.of("mention/wordlists.txt");
    private static final Set<String> SAYING = WORDS.get("saying");
    /** Verbs that carry a visit, talks or an exercise: {@code the patrols that they were to begin}. */
    private static final Set<String> CARRYING = WORDS.get("carrying");

    private static final int STEPS = 4;

    private final Sentence sentence;
    private final Syntax syntax;
    private final RoleFinder roles;

    Doers(Sentence sentence, Syntax syntax, RoleFinder roles) {
        this.sentence = sentence;
        this.syntax = syntax;
        this.roles = roles;
    }

    /** Those who do what a noun of this coding names; empty where nothing around it tells. */
    List<Integer> of(int noun, Coding coding) {
        List<Integer> found = ofRelative(noun, coding);
        if (found.isEmpty() && "visit".equals(coding.mode())) {
            found = traveller(noun);
        }
        if (found.isEmpty() && coding.type() == PloverType.CONSULT && coding.mode() == null) {
            found = thoseWhoThenAct(noun);
        }
        return found;
    }

    /** Who patrols in {@code the patrols that Peru and Chile were to begin}: the subject of the clause that carries it. */
    private List<Integer> ofRelative(int noun, Coding coding) {
        if (coding.type() != PloverType.CONSULT && coding.type() != PloverType.COOPERATE) {
            return List.of();
        }
        for (int child : sentence.children(noun)) {
            Token clause = sentence.token(child);
            boolean relative = clause.role() == Role.RELATIVE || clause.role() == Role.REDUCED_RELATIVE;
            if (!relative || !clause.isVerb() || syntax.isPassive(child) || !carries(child)) {
                continue;
            }
            List<Integer> subjects = roles.actors(syntax.surfaceSubjects(child, STEPS), List.of());
            if (!subjects.isEmpty() && !subjects.contains(noun)) {
                return subjects;
            }
        }
        return List.of();
    }

    /** Whether a clause, or the infinitive that it leads to, holds or begins what it hangs on. */
    private boolean carries(int verb) {
        return CARRYING.contains(sentence.token(verb).lemma())
                || syntax.complements(verb).stream()
                        .anyMatch(next -> CARRYING.contains(sentence.token(next).lemma()));
    }

    /** Who talked in {@code after nine hours of talks Peru and Chile signed}: those who then do something together. */
    private List<Integer> thoseWhoThenAct(int noun) {
        int at = noun;
        for (int steps = 0; steps < STEPS && at >= 0; steps++) {
            int preposition = sentence.token(at).head();
            int over = preposition < 0 ? -1 : sentence.token(preposition).head();
            String link = preposition < 0 ? "" : sentence.token(preposition).lemma();
            if (over >= 0 && link.equals("of") && sentence.token(over).isNoun()) {
                at = over;
                continue;
            }
            boolean then = over >= 0
                    && sentence.token(over).isVerb()
                    && (link.equals("after") || link.equals("following") || link.equals("during"));
            List<Integer> actors = then ? roles.actors(syntax.subjects(over), List.of()) : List.of();
            boolean several = actors.size() > 1
                    || actors.size() == 1 && sentence.token(actors.get(0)).tag().endsWith("S");
            return several ? actors : List.of();
        }
        return List.of();
    }

    /** Who travels in {@code said on a visit to Oslo}, {@code Berg, on a visit to Oslo, met}: the one who acts meanwhile. */
    private List<Integer> traveller(int noun) {
        int preposition = sentence.token(noun).head();
        int verb = preposition < 0 ? -1 : sentence.token(preposition).head();
        boolean meanwhile = verb >= 0
                && (sentence.token(preposition).lemma().equals("during")
                        || sentence.token(preposition).lemma().equals("on")
                                && (preposition < verb
                                        || SAYING.contains(sentence.token(verb).lemma())))
                && sentence.token(verb).isVerb();
        return meanwhile ? roles.actors(syntax.subjects(verb), List.of()) : List.of();
    }
}
