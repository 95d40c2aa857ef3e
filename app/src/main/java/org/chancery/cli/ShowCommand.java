package org.chancery.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.chancery.event.Reason;
import org.chancery.event.Refusal;
import org.chancery.event.Stage;
import org.chancery.export.EventJson;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.History;
import org.chancery.record.StoredActor;
import org.chancery.record.StoredEvent;
import org.chancery.record.StoredMention;
import org.chancery.view.Dossier;
import org.chancery.view.Testimony;
import org.chancery.view.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery show}: one event with all that it rests on. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description =
                "Shows one event: its evidence, who says so, why it was coded so and why reports were joined, its life.",
        footer = {"", "Example:", "  chancery show e_1a2b3c4d"})
final class ShowCommand extends RecordVerb {

    @Parameters(paramLabel = "ID", description = "Id of an event; its first eight signs are enough.")
    private String id = "";

    @Option(names = "--as-of", paramLabel = "DAY", description = "As it stood by the reports up to that day.")
    private @Nullable String asOf;

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    @Override
    public Integer call() {
        try (DiplomaticRecord record = read()) {
            Dossier dossier = Dossier.of(record, id);
            LocalDate day = EventOptions.until(asOf);
            if (day != null) {
                dossier = then(record, dossier, day);
            }
            if (json) {
                out().println(EventJson.pretty(EventJson.dossier(dossier)));
            } else {
                print(dossier);
            }
            out().flush();
        }
        return 0;
    }

    private static Dossier then(DiplomaticRecord record, Dossier dossier, LocalDate day) {
        Dossier then = dossier.asOf(record, day);
        if (then == null) {
            throw new ChanceryException(
                    ErrorCode.NOT_FOUND,
                    "no report had told of " + dossier.event().id() + " by " + day,
                    "name a later day, or leave out --as-of");
        }
        return then;
    }

    private void print(Dossier dossier) {
        PrintWriter out = out();
        Style style = style();
        StoredEvent event = dossier.event();
        out.println(EventLines.headline(event, style));
        out.println();
        field("event", event.id());
        field(
                "type",
                event.typeAndMode()
                        + (event.contexts().isEmpty() ? "" : " (" + String.join(", ", event.contexts()) + ")"));
        if (event.cameo() != null) {
            field(
                    "cameo",
                    event.cameo() + " " + event.cameoName()
                            + (event.goldstein() == null ? "" : ", Goldstein " + event.goldstein()));
        }
        event.source().forEach(actor -> field("source", actor(actor)));
        event.target().forEach(actor -> field("target", actor(actor)));
        field(
                "date",
                event.date() == null
                        ? "unresolved" + (event.partly() == null ? "" : ", told as " + event.partly())
                        : event.date().edtf() + " (" + event.date().precision() + ")");
        field("place", event.place() == null ? "not told" : event.place().name());
        if (!event.objects().isEmpty()) {
            field("about", String.join("; ", event.objects()));
        }
        field(
                "witnesses",
                event.witnesses() + " independent, in " + event.reports()
                        + (event.reports() == 1 ? " report" : " reports"));
        if (dossier.partOf() != null) {
            field(
                    "part of",
                    Wording.headline(dossier.partOf()) + " "
                            + dossier.partOf().id().substring(0, 10));
        }
        dossier.parts()
                .forEach(part ->
                        field("part", Wording.headline(part) + " " + part.id().substring(0, 10)));
        evidence(dossier.evidence());
        life(dossier);
        testimony(dossier);
        refusals(dossier.whole().refusals());
        history(dossier.changes());
    }

    private void evidence(List<Dossier.Evidence> evidence) {
        heading("Evidence");
        for (Dossier.Evidence piece : evidence) {
            StoredMention mention = piece.mention();
            for (String line : Paragraph.wrap("“" + mention.quote().strip() + "”", Terminal.width() - 4)) {
                out().println("  " + line);
            }
            out().println("  "
                    + style().dim("— " + TextTable.clean(piece.report().publisher()) + ", "
                            + day(piece.report().anchor()) + ", "
                            + piece.report().id()));
            out().println("    told as " + style().state(mention.modality()) + " by " + voices(mention) + "; because: "
                    + TextTable.clean(mention.modalityReason()));
            out().println("    coded " + mention.type() + (mention.mode() == null ? "" : "/" + mention.mode()) + " "
                    + mention.cameo() + " by rule " + TextTable.clean(mention.rule()) + ", confidence "
                    + String.format(Locale.ROOT, "%.2f", mention.confidence()));
            out().println("    date "
                    + (mention.date() == null ? "unresolved" : mention.date().edtf())
                    + (mention.dateText() == null ? "" : " from “" + TextTable.clean(mention.dateText()) + "”"));
            if (piece.join() != null) {
                out().println("    joined ("
                        + String.format(Locale.ROOT, "%.2f", piece.join().score()) + ") because "
                        + reasons(piece.join().reasons()));
            }
        }
    }

    private void life(Dossier dossier) {
        heading("Life");
        for (Dossier.Step step : dossier.life()) {
            out().println("  " + day(step.stage().reported()) + ": "
                    + style().state(step.stage().state().label()) + because(dossier, step));
        }
    }

    /** The report that brought the event there, and why its words were read so. */
    private static String because(Dossier dossier, Dossier.Step step) {
        if (step.part() != null) {
            return ", as planned: " + step.part().id() + " is a part of it";
        }
        Stage stage = step.stage();
        for (Dossier.Evidence piece : dossier.evidence()) {
            if (piece.mention().id().equals(stage.mention().mention())) {
                return ", by " + TextTable.clean(piece.report().publisher()) + ": “"
                        + TextTable.clean(piece.mention().modalityReason()) + "”";
            }
        }
        return "";
    }

    private void testimony(Dossier dossier) {
        heading("What the sources say");
        Dossier.Evidence first = Testimony.first(dossier);
        if (first != null) {
            field(
                    "first",
                    first.report().publisher() + ", " + day(first.report().anchor()) + ", by "
                            + voices(first.mention()));
        }
        for (Testimony.Field told : Testimony.of(dossier)) {
            out().println("  " + TextTable.clean(told.name())
                    + style().dim(": " + told.standing().words()));
            for (Testimony.Value value : told.values()) {
                out().println("    " + TextTable.clean(value.text()) + "  "
                        + style().dim(TextTable.clean(String.join(", ", value.sources()))));
            }
        }
    }

    private void refusals(List<Refusal> refusals) {
        if (refusals.isEmpty()) {
            return;
        }
        heading("Look-alikes kept apart");
        for (Refusal refusal : refusals) {
            out().println("  " + refusal.other().mention() + " ("
                    + String.format(Locale.ROOT, "%.2f", refusal.score()) + ") because "
                    + reasons(refusal.reasons()));
        }
    }

    private void history(List<History.Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        heading("History");
        for (History.Change change : changes) {
            out().println("  run " + change.run() + ", " + change.at().toLocalDate() + ": " + change.kind()
                    + (change.field() == null
                            ? ""
                            : " " + change.field() + " from " + change.old() + " to " + change.now()));
        }
    }

    private static String actor(StoredActor actor) {
        return actor.name() + (actor.role() == null ? "" : ", " + actor.role()) + " [" + actor.shortCode()
                + (actor.sector() == null ? "" : " " + actor.sector()) + "]";
    }

    private static String voices(StoredMention mention) {
        return mention.attribution().isEmpty()
                ? "the report itself"
                : TextTable.clean(String.join(
                        " in ",
                        mention.attribution().stream()
                                .map(StoredMention.Voice::label)
                                .toList()));
    }

    private static String reasons(List<Reason> reasons) {
        return TextTable.clean(
                String.join("; ", reasons.stream().map(Reason::text).toList()));
    }

    private void field(String name, String value) {
        out().println("  " + style().dim(name + " ".repeat(Math.max(1, 11 - name.length()))) + TextTable.clean(value));
    }

    private void heading(String text) {
        out().println();
        out().println(style().bold(text));
    }
}
