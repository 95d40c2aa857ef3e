package org.chancery.mention;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.chancery.actor.Actor;
import org.chancery.actor.ActorMention;
import org.chancery.ontology.Countries;
import org.chancery.ontology.Country;
import org.chancery.place.Place;
import org.chancery.place.PlaceMention;
import org.chancery.place.PlaceUse;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.chancery.text.WordLists;
import org.jspecify.annotations.Nullable;

/** People without a country are of the place that their phrase puts them in: {@code fishermen in Tema}. */
final class Located {

    private static final Set<String> AT = Set.of("in", "from", "of", "at", "near", "through", "across");
    private static final Set<String> CROWD = Set.of("CVL", "BUS", "EDU", "OPP", "LAB", "AGR", "REL");
    private static final Set<String> GATHERING =
            WordLists.of("mention/wordlists.txt").get("gathering");
    private static final double LIKELY = 0.6;

    private final Supplier<List<PlaceMention>> places;

    /** @param places those of the whole text, asked for only where somebody stands at a place */
    Located(Supplier<List<PlaceMention>> places) {
        this.places = places;
    }

    /** The mention with the country of its place, or as it was. */
    ActorMention settle(ActorMention mention, Sentence sentence) {
        Actor actor = mention.actor();
        Token head = sentence.token(mention.head());
        if (actor.country() != null || head.isProperNoun() || !head.isNoun()) {
            return mention;
        }
        String country = placed(sentence, mention.head(), mention.head());
        if (country == null && isCrowd(actor)) {
            country = whereTheyGather(sentence, head);
        }
        if (country == null) {
            return mention;
        }
        Actor there = actor.of(country, LIKELY);
        return new ActorMention(mention.span(), mention.sentence(), mention.head(), there, mention.via());
    }

    /** The country of the place behind a word, not before token {@code from}; null where there is none. */
    private @Nullable String placed(Sentence sentence, int word, int from) {
        for (int child : sentence.children(word)) {
            if (child >= from && AT.contains(sentence.token(child).lemma())) {
                for (Token object : sentence.children(child, Role.PREPOSITION_OBJECT)) {
                    String country = object.isProperNoun() ? countryOf(object) : null;
                    if (country != null) {
                        return country;
                    }
                }
            }
        }
        return null;
    }

    private static boolean isCrowd(Actor actor) {
        return actor.sector() == null || CROWD.contains(actor.sector());
    }

    /** {@code In Garissa dozens of traders demonstrated}: people protest where they live. */
    private @Nullable String whereTheyGather(Sentence sentence, Token head) {
        Token subject = head;
        for (int steps = 0; steps < 3 && subject.role() == Role.PREPOSITION_OBJECT && subject.head() >= 0; steps++) {
            Token of = sentence.token(subject.head());
            subject = of.lemma().equals("of") && of.head() >= 0 ? sentence.token(of.head()) : subject;
        }
        int verb = subject.role() == Role.SUBJECT ? subject.head() : -1;
        return verb >= 0 && GATHERING.contains(sentence.token(verb).lemma()) ? placed(sentence, verb, 0) : null;
    }

    private @Nullable String countryOf(Token token) {
        for (PlaceMention place : places.get()) {
            Place known = place.place();
            if (place.use() == PlaceUse.LITERAL && place.span().overlaps(token.span()) && known != null) {
                String code = known.country();
                Country country = code == null ? null : Countries.get().byCode(code);
                return country == null ? code : country.actorCode();
            }
        }
        return null;
    }
}
