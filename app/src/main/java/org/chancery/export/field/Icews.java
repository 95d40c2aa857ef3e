package org.chancery.export.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chancery.ontology.Countries;
import org.chancery.ontology.Country;
import org.chancery.record.StoredActor;
import org.chancery.record.StoredDate;
import org.chancery.record.StoredEvent;
import org.chancery.record.StoredPlace;
import org.jspecify.annotations.Nullable;

/** ICEWS coded events: 20 columns, tabs, with a header (Boschee et al., ICEWS Coded Event Data). */
final class Icews implements FieldFormat.Lines {

    private static final List<String> COLUMNS = List.of(
            "Event ID",
            "Event Date",
            "Source Name",
            "Source Sectors",
            "Source Country",
            "Event Text",
            "CAMEO Code",
            "Intensity",
            "Target Name",
            "Target Sectors",
            "Target Country",
            "Story ID",
            "Sentence Number",
            "Publisher",
            "City",
            "District",
            "Province",
            "Country",
            "Latitude",
            "Longitude");

    @Override
    public String header() {
        return FieldFormat.tabbed(COLUMNS);
    }

    @Override
    public String line(StoredEvent event) {
        StoredDate date = Objects.requireNonNull(event.date());
        Parties parties = Parties.of(event);
        StoredPlace place = event.place();
        List<String> cells = new ArrayList<>(COLUMNS.size());
        cells.add(event.id());
        cells.add(date.start().toString());
        actor(cells, parties.first());
        cells.add(event.cameoName());
        cells.add(Objects.requireNonNullElse(event.cameo(), ""));
        cells.add(event.goldstein() == null ? "" : event.goldstein().toString());
        actor(cells, parties.second());
        cells.add(Objects.requireNonNullElse(event.story(), ""));
        cells.add("");
        cells.add(event.quotedOutlet());
        cells.add(place == null ? "" : place.name());
        cells.add("");
        cells.add("");
        cells.add(place == null ? "" : country(place.country()));
        FieldFormat.coordinates(cells, place, "");
        return FieldFormat.tabbed(cells);
    }

    private static void actor(List<String> cells, @Nullable StoredActor actor) {
        cells.add(Parties.cell(actor, StoredActor::name));
        cells.add(Parties.cell(actor, StoredActor::sector));
        cells.add(actor == null ? "" : country(actor.country()));
    }

    private static String country(@Nullable String code) {
        Country known = code == null ? null : Countries.get().byCode(code);
        return known == null ? Objects.requireNonNullElse(code, "") : known.name();
    }
}
