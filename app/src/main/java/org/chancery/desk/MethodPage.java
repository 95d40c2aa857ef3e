package org.chancery.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.chancery.ontology.Ontology;
import org.chancery.record.DiplomaticRecord;
import org.jspecify.annotations.Nullable;

/** How the record is made: states, formulae, versions; and the project's documents, which travel in the jar. */
public final class MethodPage {

    /** Documents of the folder {@code docs}, in the order of the page. */
    private static final List<String> DOCUMENTS =
            List.of("codebook", "accuracy", "data-dictionary", "rules", "decisions");

    private static final List<String> LAYERS = List.of(
            "types",
            "coding",
            "actors",
            "times",
            "places",
            "quotes",
            "modality",
            "link",
            "stories",
            "record",
            "read",
            "analysis");

    private final DiplomaticRecord record;
    private final Settings settings;

    MethodPage(DiplomaticRecord record, Settings settings) {
        this.record = record;
        this.settings = settings;
    }

    void register(RoutesConfig routes) {
        routes.get("/method", this::overview);
        routes.get("/method/{document}", this::document);
    }

    /** A document's name in addresses and its title. */
    public record Chapter(String name, String title) {}

    private void overview(Context context) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("ontology", Ontology.get());
        values.put("program", settings.program());
        values.put("rules", settings.rules());
        values.put("runs", record.runs().all().stream().limit(10).toList());
        values.put("chapters", chapters());
        Templates.render(context, "method.jte", values);
    }

    private void document(Context context) {
        String name = context.pathParam("document");
        String text = DOCUMENTS.contains(name) || LAYERS.contains(name) ? read(name) : null;
        if (text == null) {
            throw new ChanceryException(
                    ErrorCode.NOT_FOUND, "there is no document " + name, "see which there are under /method");
        }
        Templates.render(
                context,
                "methodDocument.jte",
                Map.of("title", Markdown.title(text), "html", Markdown.html(text), "chapters", chapters()));
    }

    private static List<Chapter> chapters() {
        return DOCUMENTS.stream()
                .map(name -> {
                    String text = read(name);
                    return new Chapter(name, text == null ? "" : Markdown.title(text));
                })
                .filter(chapter -> !chapter.title().isEmpty())
                .toList();
    }

    private static @Nullable String read(String name) {
        String path = "/org/chancery/docs/" + (LAYERS.contains(name) ? "accuracy/" : "") + name + ".md";
        try (InputStream stream = MethodPage.class.getResourceAsStream(path)) {
            return stream == null ? null : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
