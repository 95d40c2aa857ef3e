package org.chancery.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.chancery.actor.Actor;
import org.chancery.actor.ActorMention;
import org.chancery.actor.Scene;
import org.chancery.actor.Whereabouts;
import org.chancery.ontology.Countries;
import org.chancery.ontology.Country;
import org.chancery.place.Gazetteer;
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
    /** A town of so many inhabitants is known by its name alone. */
    private static final long GREAT = 300_000;

    private final AnalyzedText text;

    private final Supplier<List<PlaceMention>> places;
    private final Scene scene;

    /** @param places those of the whole text, asked for only where somebody stands at a place */
    Located(AnalyzedText text, Supplier<List<PlaceMention>> places) {
        this.text = text;
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
    public @Nullable Spot at(Span name) {
        for (PlaceMention place : places.get()) {
            Place known = place.place();
            if (place.use() == PlaceUse.LITERAL && place.span().overlaps(name) && known != null) {
                return known.country() == null ? null : spot(known, known.country(), place.span());
            }
        }
        return null;
    }

    private Spot spot(Place place, String code, Span span) {
        boolean great = place.kind().compareTo(Place.Kind.CAPITAL) <= 0 || place.population() >= GREAT;
        Set<String> namesakes = new HashSet<>();
        Gazetteer.get().countriesOf(span.in(text.text())).forEach(each -> namesakes.add(actorCode(each)));
        return new Spot(actorCode(code), namesakes, great);
    }

    private static String actorCode(String code) {
        Country country = Countries.get().byCode(code);
        return country == null ? code : country.actorCode();
    }
}
