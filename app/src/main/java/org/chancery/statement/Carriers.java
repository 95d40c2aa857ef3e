package org.chancery.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.actor.Actor;
import org.chancery.actor.ActorMention;
import org.chancery.actor.ReportActors;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.text.Token;
import org.chancery.text.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * The further voices of an attribution: who carries another's words ({@code in a statement carried by the agency},
 * {@code the agency quoted the general as saying}) and whom a report leans on ({@code Horizon said, citing two
 * diplomats}). They stand behind the same content.
 */
final class Carriers {

    private static final Set<String> CARRYING =
            WordLists.of("statement/wordlists.txt").get("carrying");
    private static final Set<String> WORDS =
            WordLists.of("statement/wordlists.txt").get("carried");
    private static final Set<String> CITING = Set.of("cite", "quote");
    private static final Set<String> SOURCES =
            WordLists.of("statement/wordlists.txt").get("quoted");

    private static final List<Role> ADDRESSEE = List.of(Role.OBJECT, Role.RECIPIENT);

    private final Sentence s;
    private final Draft draft;
    private final Attribution main;
    private final Span speaker;
    private final ReportActors actors;
    private final List<Attribution> found = new ArrayList<>(1);

    private Carriers(Draft draft, Attribution main, Span speaker, ReportActors actors) {
        this.s = draft.sentence;
        this.draft = draft;
        this.main = main;
        this.speaker = speaker;
        this.actors = actors;
    }

    static List<Attribution> of(Draft draft, Attribution main, ReportActors actors) {
        Span source = main.source();
        if (!draft.sentence.token(draft.head).isVerb() || source == null) {
            return List.of();
        }
        Carriers carriers = new Carriers(draft, main, source, actors);
        carriers.quoting();
        carriers.telling();
        for (Token token : draft.sentence.tokens()) {
            boolean ofTheSource =
                    draft.source != null && draft.source.get(token.index()) && !CITING.contains(token.lemma());
            boolean beside = token.index() != draft.head && !draft.holds(draft.sentence, token.index()) && !ofTheSource;
            if (token.isVerb() && beside) {
                carriers.carrying(token);
                carriers.citing(token);
            }
        }
        return carriers.found;
    }

    /** {@code The agency quoted the general as saying}. */
    private void quoting() {
        if (!CITING.contains(s.token(draft.head).lemma()) || draft.cue.cardinality() < 2) {
            return;
        }
        if (Clauses.passive(s, draft.head)) {
            s.agents(draft.head).forEach(agent -> add(agent.index(), draft.head, main.content()));
        } else {
            int subject = Clauses.ownSubject(s, draft.head);
            if (subject >= 0 && subject != draft.sourceHead) {
                add(subject, draft.head, main.content());
            }
        }
    }

    /** {@code told AFP}: an agency that is told something carries it. */
    private void telling() {
        if (!s.token(draft.head).lemma().equals("tell") || Clauses.passive(s, draft.head)) {
            return;
        }
        for (Role role : ADDRESSEE) {
            for (Token told : s.children(draft.head, role)) {
                if (told.isProperNoun() && told.index() > draft.head && isAgency(told)) {
                    add(told.index(), draft.head, List.of(whole()));
                }
            }
        }
    }

    /** A news agency by name, or a word of a few capitals that is nobody else's name. */
    private boolean isAgency(Token told) {
        Actor known = actor(told.index());
        String form = told.form();
        boolean capitals = form.length() >= 2 && form.length() <= 6 && form.equals(form.toUpperCase(Locale.ROOT));
        return Voices.agency(form) || capitals && (known == null || "JRN".equals(known.sector()));
    }

    /** {@code in a statement carried by the agency}. */
    private void carrying(Token participle) {
        boolean carried = participle.tag().equals("VBN")
                && CARRYING.contains(participle.lemma())
                && participle.head() >= 0
                && WORDS.contains(s.token(participle.head()).lemma());
        if (carried) {
            List<Span> whole = List.of(whole());
            List<Token> agents = s.agents(participle.index());
            (agents.isEmpty() ? behindBy(participle) : agents)
                    .forEach(agent -> add(agent.index(), participle.index(), whole));
        }
    }

    private List<Token> behindBy(Token participle) {
        List<Token> found = new ArrayList<>(1);
        for (Token preposition : s.children(participle.index(), Role.PREPOSITION)) {
            if (preposition.lemma().equals("by")) {
                found.addAll(s.children(preposition.index(), Role.PREPOSITION_OBJECT));
            }
        }
        return found;
    }

    /** The clause of the statement, speaker and verb included: all of it was carried. */
    private Span whole() {
        int start = speaker.start();
        int end = speaker.end();
        for (Span span : main.content()) {
            start = Math.min(start, span.start());
            end = Math.max(end, span.end());
        }
        return new Span(start, end);
    }

    /** {@code said, citing two diplomats, that …}. */
    private void citing(Token participle) {
        boolean cites = participle.tag().equals("VBG")
                && CITING.contains(participle.lemma())
                && (s.isBelow(participle.index(), draft.head) || s.isBelow(draft.head, participle.index()));
        for (Token object : cites ? s.children(participle.index(), Role.OBJECT) : List.<Token>of()) {
            if (SOURCES.contains(object.lemma()) || actor(object.index()) != null) {
                add(object.index(), participle.index(), main.content());
            }
        }
    }

    private void add(int source, int cue, List<Span> content) {
        BitSet tokens = s.subtree(source);
        for (Token clause : s.children(source, Role.RELATIVE)) {
            tokens.andNot(s.subtree(clause.index()));
        }
        tokens.andNot(draft.content);
        BitSet phrase = Phrases.around(s, tokens, source);
        Span words = phrase.isEmpty() ? s.token(source).span() : Phrases.span(s, phrase);
        Draft other = new Draft(s, cue, SpeechAct.REPORT);
        other.source = phrase;
        other.sourceHead = source;
        Actor who = actor(source);
        found.add(new Attribution(
                words, s.token(cue).span(), content, main.kind(), who, Voices.of(other, who), SpeechAct.REPORT));
    }

    private @Nullable Actor actor(int token) {
        List<ActorMention> mentions = actors.at(s.index(), token);
        return mentions.isEmpty() ? null : mentions.get(0).actor();
    }
}
