package org.chancery.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.chancery.actor.Whereabouts;
import org.chancery.ontology.Countries;
import org.chancery.ontology.Country;
import org.chancery.place.Gazetteer;
import org.chancery.place.Place;
import org.chancery.place.PlaceMention;
import org.chancery.place.PlaceUse;
import org.chancery.text.AnalyzedText;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/** The places of a text, as the layer of actors asks for them. */
final class Spots implements Whereabouts {

    /** A town of so many inhabitants is known by its name alone. */
    private static final long GREAT = 300_000;
    /** The same where no other country has a place of the name. */
    private static final long ALONE = 50_000;

    private final AnalyzedText text;
    private final Supplier<List<PlaceMention>> places;

    /** @param places those of the whole text, asked for only where somebody stands at a place */
    Spots(AnalyzedText text, Supplier<List<PlaceMention>> places) {
        this.text = text;
        this.places = places;
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
        Set<String> namesakes = new HashSet<>();
        Gazetteer.get().countriesOf(span.in(text.text())).forEach(each -> namesakes.add(actorCode(each)));
        boolean alone = Set.of(actorCode(code)).containsAll(namesakes);
        boolean great =
                place.kind().compareTo(Place.Kind.CAPITAL) <= 0 || place.population() >= (alone ? ALONE : GREAT);
        return new Spot(actorCode(code), namesakes, great);
    }

    private static String actorCode(String code) {
        Country country = Countries.get().byCode(code);
        return country == null ? code : country.actorCode();
    }
}
