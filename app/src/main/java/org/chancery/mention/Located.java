package org.chancery.mention;

import java.util.List;
import java.util.function.Supplier;
import org.chancery.actor.Actor;
import org.chancery.actor.ActorMention;
import org.chancery.actor.Scene;
import org.chancery.actor.Whereabouts;
import org.chancery.ontology.Countries;
import org.chancery.ontology.Country;
import org.chancery.place.Place;
import org.chancery.place.PlaceMention;
import org.chancery.place.PlaceUse;
import org.chancery.text.AnalyzedText;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/** People without a country are of the place where the text puts them: {@code fishermen in Tema}. */
final class Located implements Whereabouts {

    private static final double LIKELY = 0.6;

    private final Supplier<List<PlaceMention>> places;
    private final Scene scene;

    /** @param places those of the whole text, asked for only where somebody stands at a place */
    Located(AnalyzedText text, Supplier<List<PlaceMention>> places) {
        this.places = places;
        this.scene = new Scene(text, this);
    }

    /** The mention with the country of its place, or as it was. */
    ActorMention settle(ActorMention mention, Sentence sentence) {
        Actor actor = mention.actor();
        String country = actor.country() != null ? null : scene.country(sentence, mention.head(), actor.sector());
        if (country == null) {
            return mention;
        }
        Actor there = actor.of(country, LIKELY);
        return new ActorMention(mention.span(), mention.sentence(), mention.head(), there, mention.via());
    }

    @Override
    public @Nullable String country(Span name) {
        for (PlaceMention place : places.get()) {
            Place known = place.place();
            if (place.use() == PlaceUse.LITERAL && place.span().overlaps(name) && known != null) {
                String code = known.country();
                Country country = code == null ? null : Countries.get().byCode(code);
                return country == null ? code : country.actorCode();
            }
        }
        return null;
    }
}
