package org.chancery.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.chancery.actor.Actor;
import org.chancery.actor.ActorResolver;
import org.chancery.event.Coding;
import org.chancery.event.Spot;
import org.chancery.ontology.Ontology;
import org.chancery.ontology.PloverType;
import org.chancery.record.Correction;
import org.chancery.record.StoredActor;
import org.chancery.record.StoredDate;
import org.chancery.record.StoredMention;
import org.chancery.record.StoredPlace;
import org.chancery.statement.Modality;
import org.chancery.time.DateInterval;
import org.chancery.time.Precision;
import org.chancery.view.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a correction as a person writes them. Only what differs from before is corrected; an emptied field says
 * that nothing is told.
 *
 * @param coding {@code CONSULT} or {@code CONSULT/visit}
 * @param modality label of a {@link Modality}
 * @param date a day, month, year, or two days with a slash between them
 * @param place {@code Geneva}, or {@code Geneva, CHE}
 * @param source names with semicolons between them, each perhaps with a country: {@code Jane Roe, GBR}
 * @param target names with semicolons between them
 */
public record CorrectionForm(String coding, String modality, String date, String place, String source, String target) {

    /** Names of the fields, as forms and REST give them. */
    static final List<String> FIELDS = List.of("coding", "modality", "date", "place", "source", "target");

    static final CorrectionForm BLANK = new CorrectionForm("", "", "", "", "", "");

    /** The modalities that a form offers. */
    public static final List<String> MODALITIES =
            Arrays.stream(Modality.values()).map(Modality::label).toList();

    static CorrectionForm of(Dossier dossier) {
        String modality = dossier.evidence().get(0).mention().modality();
        for (Dossier.Evidence evidence : dossier.evidence()) {
            if (evidence.mention().id().equals(quoted(dossier))) {
                modality = evidence.mention().modality();
            }
        }
        return new CorrectionForm(
                dossier.event().typeAndMode(),
                modality,
                text(dossier.event().date()),
                text(dossier.event().place()),
                text(dossier.event().source()),
                text(dossier.event().target()));
    }

    static CorrectionForm of(StoredMention mention) {
        return new CorrectionForm(
                mention.mode() == null ? mention.type() : mention.type() + "/" + mention.mode(),
                mention.modality(),
                text(mention.date()),
                text(mention.place()),
                text(mention.source()),
                text(mention.target()));
    }

    /** The same with some of its fields written otherwise. */
    CorrectionForm with(Map<String, String> fields) {
        return new CorrectionForm(
                fields.getOrDefault("coding", coding),
                fields.getOrDefault("modality", modality),
                fields.getOrDefault("date", date),
                fields.getOrDefault("place", place),
                fields.getOrDefault("source", source),
                fields.getOrDefault("target", target));
    }

    /** What this form says otherwise than {@code before}. */
    Correction against(CorrectionForm before, List<String> contexts, List<StoredActor> known, ActorResolver resolver) {
        return new Correction(
                coding.equals(before.coding) ? null : coding(coding, contexts),
                modality.equals(before.modality) ? null : modality(modality),
                date.equals(before.date) ? null : new Correction.When(date(date)),
                place.equals(before.place) ? null : new Correction.Where(place(place)),
                source.equals(before.source) ? null : actors(source, known, resolver),
                target.equals(before.target) ? null : actors(target, known, resolver));
    }

    private static String quoted(Dossier dossier) {
        return dossier.evidence().stream()
                .filter(evidence ->
                        evidence.mention().quote().equals(dossier.event().quote()))
                .map(evidence -> evidence.mention().id())
                .findFirst()
                .orElse("");
    }

    private static Coding coding(String written, List<String> contexts) {
        int slash = written.indexOf('/');
        String name =
                (slash < 0 ? written : written.substring(0, slash)).strip().toUpperCase(Locale.ROOT);
        String mode = slash < 0 ? null : written.substring(slash + 1).strip().toLowerCase(Locale.ROOT);
        PloverType type = Arrays.stream(PloverType.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Choice.wrong("there is no type " + name, "see the types under /method"));
        if (mode != null && !Ontology.get().modes(type).containsKey(mode)) {
            throw Choice.wrong(
                    type + " has no mode " + mode,
                    "its modes are "
                            + String.join(", ", Ontology.get().modes(type).keySet()));
        }
        return new Coding(type, mode, contexts, cameo(type, mode));
    }

    /** The shortest CAMEO code that stands for this type and mode, else the general one of the type. */
    private static String cameo(PloverType type, @Nullable String mode) {
        return Ontology.get().cameo().keySet().stream()
                .filter(code -> {
                    Ontology.Mapping mapping = Ontology.get().plover(code);
                    return mapping != null && mapping.type() == type && Objects.equals(mapping.mode(), mode);
                })
                .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .orElse(type.cameoRoot() + "0");
    }

    private static Modality modality(String label) {
        return Arrays.stream(Modality.values())
                .filter(each -> each.label().equals(label))
                .findFirst()
                .orElseThrow(() ->
                        Choice.wrong("nothing can be " + label, "choose one of " + String.join(", ", MODALITIES)));
    }

    static @Nullable DateInterval date(String written) {
        String text = written.strip();
        if (text.isEmpty()) {
            return null;
        }
        try {
            if (text.contains("/")) {
                LocalDate first = LocalDate.parse(text.substring(0, text.indexOf('/')));
                LocalDate last = LocalDate.parse(text.substring(text.indexOf('/') + 1));
                if (!last.isBefore(first)) {
                    return new DateInterval(first, last, Precision.RANGE, text);
                }
            } else if (text.length() == 10) {
                return DateInterval.day(LocalDate.parse(text));
            } else if (text.length() == 7) {
                YearMonth month = YearMonth.parse(text);
                return new DateInterval(month.atDay(1), month.atEndOfMonth(), Precision.MONTH, text);
            } else if (text.length() == 4) {
                int year = Integer.parseInt(text);
                return new DateInterval(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR, text);
            }
        } catch (DateTimeException | NumberFormatException e) {
            throw Choice.wrong("“" + text + "” is no date", "write 2024-03-18, 2024-03, 2024 or 2024-03-18/2024-03-20");
        }
        throw Choice.wrong("“" + text + "” is no date", "write 2024-03-18, 2024-03, 2024 or 2024-03-18/2024-03-20");
    }

    private static @Nullable Spot place(String written) {
        String text = written.strip();
        int comma = text.lastIndexOf(',');
        String country = comma < 0 ? "" : text.substring(comma + 1).strip();
        if (country.length() == 3 && country.equals(country.toUpperCase(Locale.ROOT))) {
            return new Spot(text.substring(0, comma).strip(), country, false);
        }
        return text.isEmpty() ? null : new Spot(text, null, false);
    }

    private static List<Actor> actors(String written, List<StoredActor> known, ActorResolver resolver) {
        return Arrays.stream(written.split(";"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> actor(name, known, resolver))
                .toList();
    }

    /** Somebody by name: as the register knows them, else as the event had them, else with a country behind a comma. */
    private static Actor actor(String written, List<StoredActor> known, ActorResolver resolver) {
        Actor resolved = resolver.resolve(written, null, null);
        if (resolved.wikidata() != null || resolved.country() != null) {
            return resolved;
        }
        for (StoredActor actor : known) {
            if (actor.name().equals(written)) {
                return new Actor(actor.name(), actor.country(), actor.sector(), actor.role(), actor.code(), null, 1);
            }
        }
        Spot split = place(written);
        return split == null || split.country() == null
                ? resolved
                : new Actor(split.name(), split.country(), resolved.sector(), null, null, null, 1);
    }

    private static String text(@Nullable StoredDate date) {
        return date == null ? "" : date.edtf();
    }

    private static String text(@Nullable StoredPlace place) {
        return place == null ? "" : place.country() == null ? place.name() : place.name() + ", " + place.country();
    }

    private static String text(List<StoredActor> actors) {
        return actors.stream().map(StoredActor::name).collect(Collectors.joining("; "));
    }
}
