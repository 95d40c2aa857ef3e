package org.chancery.export.field;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.chancery.ontology.Countries;
import org.chancery.ontology.Country;
import org.chancery.ontology.Ontology;
import org.chancery.ontology.PloverType;
import org.chancery.record.StoredActor;
import org.chancery.record.StoredDate;
import org.chancery.record.StoredEvent;
import org.chancery.record.StoredPlace;
import org.jspecify.annotations.Nullable;

/** POLECAT: 40 columns, tabs, with a header; lists parted by {@code "; "}, missing is {@code None} (Halterman et al. 2023). */
final class Polecat implements FieldFormat.Lines {

    private static final String MISSING = "None";

    private static final List<String> COLUMNS = List.of(
            "Event ID",
            "Event Date",
            "Event Type",
            "Event Mode",
            "Intensity",
            "Quad Code",
            "Contexts",
            "Actor Name",
            "Actor Country",
            "Actor COW",
            "Primary Actor Sector",
            "Actor Sectors",
            "Actor Title",
            "Actor Name Raw",
            "Wikipedia Actor ID",
            "Recipient Name",
            "Recipient Country",
            "Recipient COW",
            "Primary Recipient Sector",
            "Recipient Sectors",
            "Recipient Title",
            "Recipient Name Raw",
            "Wikipedia Recipient ID",
            "Placename",
            "City",
            "District",
            "Province",
            "Country",
            "Latitude",
            "Longitude",
            "GeoNames ID",
            "Raw Placename",
            "Feature Type",
            "Source",
            "Publication Date",
            "Story People",
            "Story Organizations",
            "Story Locations",
            "Language",
            "Version");

    @Override
    public String header() {
        return FieldFormat.tabbed(COLUMNS);
    }

    @Override
    public String line(StoredEvent event) {
        StoredDate date = Objects.requireNonNull(event.date());
        StoredPlace place = event.place();
        PloverType type = PloverType.valueOf(event.type());
        List<String> cells = new ArrayList<>(COLUMNS.size());
        cells.add(event.id());
        cells.add(date.start().toString());
        cells.add(event.type());
        cells.add(known(event.mode()));
        cells.add(Double.toString(Ontology.get().score(type, event.mode())));
        cells.add(String.valueOf(event.quad()));
        cells.add(event.contexts().isEmpty() ? MISSING : String.join("; ", event.contexts()));
        actors(cells, event.source());
        actors(cells, event.target());
        cells.add(place == null ? MISSING : place.name());
        cells.addAll(Collections.nCopies(3, MISSING));
        cells.add(place == null ? MISSING : known(place.country()));
        FieldFormat.coordinates(cells, place, MISSING);
        cells.add(MISSING);
        cells.add(place == null ? MISSING : place.name());
        cells.add(MISSING);
        cells.add(event.quotedOutlet());
        cells.add(
                event.reportedFirst() == null ? MISSING : event.reportedFirst().toString());
        cells.addAll(Collections.nCopies(3, MISSING));
        cells.add("en");
        cells.add("Chancery");
        return FieldFormat.tabbed(cells);
    }

    private static void actors(List<String> cells, List<StoredActor> actors) {
        cells.add(list(actors, StoredActor::name));
        cells.add(list(actors, StoredActor::country));
        cells.add(list(actors, actor -> cow(actor.country())));
        cells.add(actors.isEmpty() ? MISSING : known(actors.get(0).sector()));
        cells.add(list(actors, StoredActor::sector));
        cells.add(list(actors, StoredActor::role));
        cells.add(list(actors, StoredActor::name));
        cells.add(MISSING);
    }

    private static String list(List<StoredActor> actors, Function<StoredActor, @Nullable String> field) {
        return actors.isEmpty()
                ? MISSING
                : String.join(
                        "; ",
                        actors.stream().map(actor -> known(field.apply(actor))).toList());
    }

    private static @Nullable String cow(@Nullable String country) {
        Country found = country == null ? null : Countries.get().byCode(country);
        return found == null || found.cow() == null ? null : String.valueOf(found.cow());
    }

    private static String known(@Nullable String value) {
        return value == null || value.isEmpty() ? MISSING : value;
    }
}
