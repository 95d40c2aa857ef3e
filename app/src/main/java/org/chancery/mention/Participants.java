package org.chancery.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.chancery.actor.Actor;
import org.chancery.actor.ActorMention;
import org.chancery.actor.ActorResolver;
import org.chancery.actor.ReportActors;
import org.chancery.mention.lexicon.NounClasses;
import org.chancery.mention.reading.Cast;
import org.chancery.mention.reading.NameCast;
import org.chancery.mention.reading.Pronouns;
import org.chancery.ontology.Countries;
import org.chancery.ontology.Country;
import org.chancery.text.NameType;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The actors of one sentence, asked by the heads of phrases. A phrase of people that the actor layer does not know stands
 * for itself, with what its own words tell.
 */
final class Participants {

    private static final double UNKNOWN = 0.3;

    private final Sentence sentence;
    private final ReportActors actors;
    private final ActorResolver resolver;
    private final Context context;
    private final Cast cast;
    private final String text;
    private final Located located;

    Participants(
            Sentence sentence,
            String text,
            ReportActors actors,
            NounClasses classes,
            ActorResolver resolver,
            Context context,
            Located located) {
        this.located = located;
        this.sentence = sentence;
        this.text = text;
        this.actors = actors;
        this.resolver = resolver;
        this.context = context;
        BitSet known = new BitSet(sentence.size());
        for (Token token : sentence.tokens()) {
            if (!actors.at(sentence.index(), token.index()).isEmpty()) {
                known.set(token.index());
            }
        }
        this.cast = new NameCast(sentence, classes, known);
    }

    Cast cast() {
        return cast;
    }

    /** A state that a word of the sentence stands for without naming it. */
    ActorMention state(String country, int head) {
        Country row = Countries.get().byCode(country);
        Actor actor = resolver.resolve(row == null ? country : row.name(), null, context.date());
        return new ActorMention(
                sentence.token(head).span(), sentence.index(), head, actor, ActorMention.Via.COREFERENCE);
    }

    /** The actors of the sentence before. */
    List<ActorMention> before() {
        return actors.mentions().stream()
                .filter(mention -> mention.sentence() == sentence.index() - 1)
                .toList();
    }

    /** The actors that phrases stand for, each once, in order. */
    List<ActorMention> at(List<Integer> heads) {
        Set<ActorMention> found = new LinkedHashSet<>();
        for (int head : heads) {
            at(head).forEach(mention ->
                    found.add(mention.sentence() == sentence.index() ? located.settle(mention, sentence) : mention));
        }
        return new ArrayList<>(found);
    }

    private List<ActorMention> at(int head) {
        Token token = sentence.token(head);
        List<ActorMention> known = actors.at(sentence.index(), head);
        if (known.isEmpty() && token.isProperNoun() && token.role() == Role.COMPOUND) {
            // "Vice President" in "Vice President Ana Ruiz" is she.
            known = actors.at(sentence.index(), token.head()).stream()
                    .filter(each -> each.span().contains(token.span()))
                    .toList();
        }
        boolean describes = token.isAdjective() && token.role() == Role.MODIFIER;
        if (!known.isEmpty()) {
            return describes && known.stream().noneMatch(each -> each.actor().country() != null) ? List.of() : known;
        }
        if (token.isPronoun()) {
            List<Integer> speakers = Pronouns.antecedents(sentence, head);
            List<ActorMention> found = new ArrayList<>();
            for (int speaker : speakers) {
                for (ActorMention mention : at(speaker)) {
                    found.add(new ActorMention(
                            mention.span(),
                            mention.sentence(),
                            mention.head(),
                            mention.actor(),
                            ActorMention.Via.COREFERENCE));
                }
            }
            return found;
        }
        if (!cast.isHuman(head) && !cast.isActor(head)) {
            return List.of();
        }
        Span span = phrase(head);
        Actor read = resolver.resolve(span.in(text), null, context.date());
        if (describes && read.country() == null) {
            return List.of();
        }
        boolean stands = token.isAdjective() && read.sector() == null
                || token.name() == NameType.POLITY
                        && read.role() == null
                        && "GOV".equals(read.sector())
                        && !actsAtHome(read.country());
        Country state = stands && read.country() != null ? Countries.get().byCode(read.country()) : null;
        Actor actor = new Actor(
                state == null ? span.in(text) : state.name(),
                read.country(),
                read.sector(),
                read.role(),
                read.code(),
                read.wikidata(),
                Math.min(UNKNOWN, read.confidence()));
        return List.of(new ActorMention(span, sentence.index(), head, actor, ActorMention.Via.TEXT));
    }

    /** Whether a subject of the sentence is of this country: its towns are no other state to it. */
    private boolean actsAtHome(@Nullable String country) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.token(i).role() == Role.SUBJECT
                    && actors.at(sentence.index(), i).stream()
                            .anyMatch(subject -> Objects.equals(subject.actor().country(), country))) {
                return true;
            }
        }
        return false;
    }

    /** The noun phrase of a head with what stands before the head, without what follows it. */
    private Span phrase(int head) {
        int first = head;
        for (int child : sentence.children(head)) {
            Role role = sentence.token(child).role();
            if (child < first
                    && sentence.token(child).name() != NameType.DATE
                    && (role == Role.MODIFIER
                            || role == Role.COMPOUND
                            || role == Role.NUMBER
                            || role == Role.POSSESSOR)) {
                first = leftmost(child);
            }
        }
        while (first > 0
                && first <= head
                && sentence.token(head).name() != NameType.NONE
                && sentence.token(first - 1).name() == sentence.token(head).name()
                && !sentence.token(first).nameStart()) {
            first--;
        }
        int last = head;
        while (last + 1 < sentence.size()
                && sentence.token(head).name() != NameType.NONE
                && sentence.token(last + 1).name() == sentence.token(head).name()
                && !sentence.token(last + 1).nameStart()) {
            last++;
        }
        return new Span(
                sentence.token(first).start(),
                sentence.token(Math.max(last, behindOf(last))).end());
    }

    /** The last token of a short {@code of} phrase right behind a word, else the word itself. */
    private int behindOf(int last) {
        int of = last + 1;
        if (of >= sentence.size()
                || !sentence.token(of).lemma().equals("of")
                || sentence.token(of).head() > last) {
            return last;
        }
        for (int child : sentence.children(of)) {
            if (sentence.token(child).role() == Role.PREPOSITION_OBJECT && child - last <= 6) {
                return child;
            }
        }
        return last;
    }

    private int leftmost(int i) {
        return sentence.subtree(i).nextSetBit(0);
    }
}
