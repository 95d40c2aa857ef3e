package org.chancery.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Map;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.chancery.export.BriefText;
import org.chancery.export.Csv;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.EventFilter;
import org.chancery.view.Brief;
import org.chancery.view.Register;
import org.chancery.view.RegisterKind;

/** The registers as tables, and the brief. */
final class RegisterPages {

    private final DiplomaticRecord record;

    RegisterPages(DiplomaticRecord record) {
        this.record = record;
    }

    void register(RoutesConfig routes) {
        routes.get("/registers", this::all);
        routes.get("/registers/{kind}", this::one);
        routes.get("/brief", this::brief);
    }

    private void all(Context context) {
        Query query = Query.of(context);
        Templates.render(
                context, "registers.jte", Map.of("query", query, "registers", Register.all(record, filter(query))));
    }

    private void one(Context context) {
        String asked = context.pathParam("kind");
        boolean csv = asked.endsWith(".csv");
        RegisterKind kind = kind(csv ? asked.substring(0, asked.length() - 4) : asked);
        Query query = Query.of(context);
        Register register = Register.of(record, kind, filter(query));
        if (csv) {
            StringBuilder lines = new StringBuilder(Csv.line(kind.columns()));
            register.rows().forEach(row -> lines.append(Csv.line(row.cells())));
            context.contentType("text/csv; charset=utf-8");
            context.header("Content-Disposition", "attachment; filename=\"chancery-" + kind.label() + ".csv\"");
            context.result(lines.toString());
            return;
        }
        Templates.render(context, "register.jte", Map.of("query", query, "register", register));
    }

    private void brief(Context context) {
        Query query = Query.of(context);
        String title = query.get("dyad").isEmpty()
                ? query.get("actor").isEmpty() ? "The whole record" : query.get("actor")
                : query.get("dyad");
        Brief brief = Brief.of(record, title, filter(query), Brief.Length.PAGE, null);
        Templates.render(
                context, "brief.jte", Map.of("query", query, "brief", brief, "markdown", BriefText.markdown(brief)));
    }

    /** Registers and briefs tell history too, marked as such. */
    private static EventFilter filter(Query query) {
        return query.with("history", "yes").filter(0);
    }

    private static RegisterKind kind(String label) {
        return Arrays.stream(RegisterKind.values())
                .filter(kind -> kind.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new ChanceryException(
                        ErrorCode.NOT_FOUND, "there is no register " + label, "see all under /registers"));
    }
}
