package org.chancery.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Objects;

/** Saves the question that the chronology answers under a name, and forgets it again; the first page lists them. */
final class SavedPages {

    private final SavedQuestions saved;
    private final Writer writer;

    SavedPages(SavedQuestions saved, Writer writer) {
        this.saved = saved;
        this.writer = writer;
    }

    void register(RoutesConfig routes) {
        routes.post("/saved", this::save);
        routes.post("/saved/remove", this::remove);
    }

    /** The question is that of the address, so that it is checked as any other. */
    private void save(Context context) {
        writer.refuseIfReadOnly();
        Query question = Query.of(context, "lanes", "by", "unit", "from", "to", "most");
        saved.put(field(context, "name"), question.checked());
        context.redirect("/#saved");
    }

    private void remove(Context context) {
        writer.refuseIfReadOnly();
        saved.remove(field(context, "name"));
        context.redirect("/#saved");
    }

    private static String field(Context context, String name) {
        return Objects.requireNonNullElse(context.formParam(name), "");
    }
}
