package org.chancery.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.chancery.actor.ActorMention;
import org.chancery.actor.ReportActors;
import org.chancery.mention.CodedText;
import org.chancery.mention.Context;
import org.chancery.mention.EventMention;
import org.chancery.ontology.Ontology;
import org.chancery.pipeline.Layers;
import org.chancery.place.PlaceMention;
import org.chancery.statement.Attribution;
import org.chancery.text.AnalyzedText;
import org.chancery.text.NameType;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.text.Token;
import org.chancery.time.TimeExpression;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery explain}: what every layer saw in a sentence, and which rule spoke. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description =
                "Shows what was seen in a text: words and roles, names, actors, times, places, voices, and the rule of"
                        + " each event.",
        footer = {"", "Example:", "  chancery explain \"Kenya condemned the raid on Monday.\" --date 2024-03-20"})
final class ExplainCommand implements Callable<Integer> {

    @Parameters(paramLabel = "TEXT", arity = "1..*", description = "A sentence or a short text.")
    private List<String> words = List.of();

    @Option(names = "--date", paramLabel = "DAY", description = "The day that relative dates count from.")
    private @Nullable LocalDate date;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        String text = String.join(" ", words);
        Layers layers = Layers.english();
        AnalyzedText analyzed = layers.analyzer().analyze(text);
        CodedText coded = layers.coder().read(analyzed, new Context(date, null));
        ReportActors actors = coded.actors();
        analyzed.sentences().forEach(this::sentence);
        heading("Actors");
        actors.mentions().forEach(actor -> line(text, actor.span(), describe(actor)));
        heading("Times");
        for (TimeExpression time : layers.times().tag(analyzed, date)) {
            line(
                    text,
                    time.span(),
                    time.type() + " " + time.value() + ", by " + time.basis().label());
        }
        heading("Places");
        for (PlaceMention place : layers.places().tag(analyzed)) {
            line(
                    text,
                    place.span(),
                    place.use().label()
                            + (place.place() == null
                                    ? ", unresolved"
                                    : ", " + place.place().name() + " "
                                            + place.place().country()));
        }
        heading("Voices");
        for (Attribution attribution : layers.attributions().tag(analyzed, actors)) {
            out(phrase(text, attribution.source()) + " " + phrase(text, attribution.cue()) + ": "
                    + String.join(
                            " … ",
                            attribution.content().stream()
                                    .map(span -> span.in(text))
                                    .toList())
                    + "  [" + attribution.kind().label() + ", "
                    + attribution.voice().label() + "]");
        }
        heading("Events");
        coded.mentions().forEach(mention -> event(text, mention));
        heading("Entries passed over");
        layers.coder()
                .passedOver(analyzed, actors, new Context(date, null))
                .forEach(line -> out("  " + style().dim(TextTable.clean(line))));
        spec().commandLine().getOut().flush();
        return 0;
    }

    private void sentence(Sentence sentence) {
        heading("Sentence " + (sentence.index() + 1) + ", "
                + sentence.kind().name().toLowerCase(Locale.ROOT));
        TextTable table = new TextTable("", "WORD", "BASE", "TAG", "ROLE", "OF", "NAME");
        for (Token token : sentence.tokens()) {
            table.add(
                    Integer.toString(token.index()),
                    token.form(),
                    token.lemma(),
                    token.tag(),
                    token.role().name().toLowerCase(Locale.ROOT),
                    token.head() < 0 ? "" : sentence.token(token.head()).form(),
                    token.name() == NameType.NONE ? "" : token.name().name().toLowerCase(Locale.ROOT));
        }
        table.print(spec().commandLine().getOut(), style(), Terminal.width());
    }

    private void event(String text, EventMention mention) {
        Ontology.Cameo cameo = Ontology.get().cameo(mention.cameo());
        out(style().bold(mention.type() + (mention.mode() == null ? "" : "/" + mention.mode())) + " " + mention.cameo()
                + (cameo == null ? "" : " " + cameo.name()) + "  “"
                + TextTable.clean(mention.trigger().in(text)) + "”");
        mention.source().forEach(actor -> line(text, actor.span(), "source: " + describe(actor)));
        mention.target().forEach(actor -> line(text, actor.span(), "target: " + describe(actor)));
        out("  " + style().state(mention.judgement().modality().label()) + " ("
                + String.format(Locale.ROOT, "%+.1f", mention.judgement().certainty()) + ") because "
                + TextTable.clean(mention.judgement().reason()));
        out("  date "
                + (mention.date().interval() == null
                        ? "unresolved"
                        : mention.date().interval().edtf())
                + (mention.date().span() == null
                        ? ""
                        : " from “" + phrase(text, mention.date().span()) + "”"));
        if (mention.place() != null) {
            line(text, mention.place().span(), "place");
        }
        mention.objects().forEach(object -> line(text, object, "about"));
        if (!mention.contexts().isEmpty()) {
            out("  contexts " + String.join(", ", mention.contexts()));
        }
        out("  by rule " + TextTable.clean(mention.rule()) + ", confidence "
                + String.format(Locale.ROOT, "%.2f", mention.confidence()));
    }

    private static String describe(ActorMention actor) {
        return actor.actor().name() + " [" + actor.actor().country() + " "
                + actor.actor().sector()
                + (actor.actor().role() == null ? "" : ", " + actor.actor().role()) + "] by "
                + actor.via().label();
    }

    private static String phrase(String text, @Nullable Span span) {
        return span == null ? "-" : TextTable.clean(span.in(text));
    }

    private void line(String text, Span span, String what) {
        out("  “" + phrase(text, span) + "”  " + style().dim(TextTable.clean(what)));
    }

    private void heading(String title) {
        out("");
        out(style().bold(title));
    }

    private void out(String line) {
        spec().commandLine().getOut().println(line);
    }

    private Style style() {
        return Terminal.style(spec());
    }

    private CommandSpec spec() {
        return Objects.requireNonNull(spec);
    }
}
