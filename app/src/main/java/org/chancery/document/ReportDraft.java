package org.chancery.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.document.Witness.Field;
import org.jspecify.annotations.Nullable;

/** A report while it is read. Of the witnesses of a field the first one is believed; of authors, all. */
final class ReportDraft {

    private final ReportText text;
    private final List<Dropped> dropped;
    private final List<Witness> witnesses = new ArrayList<>();

    private @Nullable String agency;

    ReportDraft(ReportText text, List<Dropped> dropped) {
        this.text = text;
        this.dropped = dropped;
    }

    ReportText text() {
        return text;
    }

    List<Dropped> dropped() {
        return dropped;
    }

    List<Witness> witnesses() {
        return witnesses;
    }

    /** An agency named on a line of its own under the text, null if there is none. */
    @Nullable
    String agency() {
        return agency;
    }

    void agency(String name) {
        agency = name;
    }

    /** A witness speaks; nothing happens if it says nothing. */
    void say(Field field, @Nullable String value, String source) {
        if (value != null && !value.isBlank()) {
            witnesses.add(new Witness(field, value.strip(), source, field == Field.AUTHOR || value(field) == null));
        }
    }

    void day(Field field, @Nullable LocalDate day, String source) {
        if (day != null) {
            say(field, day.toString(), source);
        }
    }

    /** Keeps what a witness says although it is not believed. */
    void doubt(Field field, String value, String source) {
        witnesses.add(new Witness(field, value, source, false));
    }

    @Nullable
    String value(Field field) {
        for (Witness witness : witnesses) {
            if (witness.field() == field && witness.believed()) {
                return witness.value();
            }
        }
        return null;
    }

    @Nullable
    LocalDate dayOf(Field field) {
        String value = value(field);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeException e) {
            return null;
        }
    }

    List<String> authors() {
        Set<String> names = new LinkedHashSet<>();
        for (Witness witness : witnesses) {
            if (witness.field() == Field.AUTHOR && witness.believed()) {
                names.add(witness.value());
            }
        }
        return List.copyOf(names);
    }
}
