package org.chancery.export.field;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chancery.record.StoredActor;
import org.chancery.record.StoredDate;
import org.chancery.record.StoredEvent;
import org.chancery.record.StoredPlace;
import org.jspecify.annotations.Nullable;

/** Phoenix: 26 columns, tabs, no header (openeventdata/phoenix_pipeline). Quad by CAMEO root as Phoenix has it. */
final class Phoenix implements FieldFormat.Lines {

    private static final int[] QUAD = {0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 3, 4, 4, 4, 4};

    @Override
    public @Nullable String header() {
        return null;
    }

    @Override
    public String line(StoredEvent event) {
        StoredDate date = Objects.requireNonNull(event.date());
        Parties parties = Parties.of(event);
        StoredPlace place = event.place();
        LocalDate day = date.start();
        String cameo = Objects.requireNonNullElse(event.cameo(), "");
        String root = cameo.length() > 2 ? cameo.substring(0, 2) : cameo;
        List<String> cells = new ArrayList<>(26);
        cells.add(event.id() + "_1");
        cells.add(day.toString().replace("-", ""));
        cells.add(Integer.toString(day.getYear()));
        cells.add(Integer.toString(day.getMonthValue()));
        cells.add(Integer.toString(day.getDayOfMonth()));
        actor(cells, parties.first());
        actor(cells, parties.second());
        cells.add(cameo);
        cells.add(root);
        cells.add(root.isEmpty() ? "" : Integer.toString(QUAD[Integer.parseInt(root)]));
        cells.add(event.goldstein() == null ? "" : event.goldstein().toString());
        cells.add("");
        FieldFormat.coordinates(cells, place, "");
        cells.add(place == null ? "" : place.name());
        cells.add("");
        cells.add(place == null ? "" : Objects.requireNonNullElse(place.country(), ""));
        cells.add(event.quotedFrom());
        cells.add("");
        cells.add(event.quotedOutlet());
        return FieldFormat.tabbed(cells);
    }

    private static void actor(List<String> cells, @Nullable StoredActor actor) {
        cells.add(Parties.cell(actor, StoredActor::code));
        cells.add(Parties.cell(actor, StoredActor::country));
        cells.add(Parties.cell(actor, StoredActor::sector));
        cells.add("");
    }
}
