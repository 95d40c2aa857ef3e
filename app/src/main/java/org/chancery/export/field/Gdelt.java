package org.chancery.export.field;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.chancery.ontology.Countries;
import org.chancery.ontology.Country;
import org.chancery.record.StoredActor;
import org.chancery.record.StoredDate;
import org.chancery.record.StoredEvent;
import org.chancery.record.StoredPlace;
import org.jspecify.annotations.Nullable;

/**
 * GDELT 2.0 Events: 61 columns, tabs, no header (Leetaru and Schrodt, GDELT Event Codebook 2.0). The id is the event's
 * own, as a number; tone is not measured and stays empty; mentions, sources and articles are mentions, independent
 * sources and reports.
 */
final class Gdelt implements FieldFormat.Lines {

    private static final int GEO_COLUMNS = 8;

    @Override
    public @Nullable String header() {
        return null;
    }

    @Override
    public String line(StoredEvent event) {
        StoredDate date = Objects.requireNonNull(event.date());
        Parties parties = Parties.of(event);
        LocalDate day = date.start();
        List<String> cells = new ArrayList<>(61);
        cells.add(Long.toUnsignedString(Long.parseUnsignedLong(event.id().substring(2), 16)));
        String compact = compact(day);
        cells.add(compact);
        cells.add(compact.substring(0, 6));
        cells.add(Integer.toString(day.getYear()));
        cells.add(fraction(day));
        actor(cells, parties.first());
        actor(cells, parties.second());
        String cameo = Objects.requireNonNullElse(event.cameo(), "");
        cells.add("1");
        cells.add(cameo);
        cells.add(cameo.length() > 3 ? cameo.substring(0, 3) : cameo);
        cells.add(cameo.length() > 2 ? cameo.substring(0, 2) : cameo);
        cells.add(quad(cameo));
        cells.add(event.goldstein() == null ? "" : event.goldstein().toString());
        cells.add(Integer.toString(event.mentions()));
        cells.add(Integer.toString(event.witnesses()));
        cells.add(Integer.toString(event.reports()));
        cells.add("");
        cells.addAll(Collections.nCopies(2 * GEO_COLUMNS, ""));
        geo(cells, event.place());
        LocalDate added = event.reportedFirst() == null ? day : event.reportedFirst();
        cells.add(compact(added) + "000000");
        cells.add(event.quotedFrom());
        return FieldFormat.tabbed(cells);
    }

    /** GDELT's own: by the root of the CAMEO code, also where PLOVER sorts the type elsewhere. */
    private static String quad(String cameo) {
        int root = cameo.length() < 2 ? 0 : Integer.parseInt(cameo.substring(0, 2));
        return root == 0 ? "" : root < 6 ? "1" : root < 9 ? "2" : root < 14 ? "3" : "4";
    }

    private static void actor(List<String> cells, @Nullable StoredActor actor) {
        cells.add(Parties.cell(actor, StoredActor::code));
        cells.add(Parties.cell(actor, StoredActor::name).toUpperCase(Locale.ROOT));
        cells.add(Parties.cell(actor, StoredActor::country));
        cells.addAll(Collections.nCopies(4, ""));
        cells.add(Parties.cell(actor, StoredActor::sector));
        cells.addAll(Collections.nCopies(2, ""));
    }

    private static void geo(List<String> cells, @Nullable StoredPlace place) {
        if (place == null) {
            cells.addAll(Collections.nCopies(GEO_COLUMNS, ""));
            return;
        }
        Country country = place.country() == null ? null : Countries.get().byCode(place.country());
        boolean whole = country != null && country.name().equals(place.name());
        cells.add(whole ? "1" : "4");
        cells.add(place.name());
        cells.add(country == null ? "" : Objects.requireNonNullElse(country.fips(), ""));
        cells.add("");
        cells.add("");
        FieldFormat.coordinates(cells, place, "");
        cells.add("");
    }

    /** The year with the part of it that is over, to four digits: {@code 2024.2158}. */
    private static String fraction(LocalDate day) {
        long part = Math.round((day.getDayOfYear() - 1) * 10_000.0 / day.lengthOfYear());
        return day.getYear() + "." + Long.toString(10_000 + part).substring(1);
    }

    private static String compact(LocalDate day) {
        int number = (day.getYear() * 100 + day.getMonthValue()) * 100 + day.getDayOfMonth();
        return number < 10_000_000 ? day.toString().replace("-", "") : Integer.toString(number);
    }
}
