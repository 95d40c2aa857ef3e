package org.chancery.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import org.chancery.record.DiplomaticRecord;

/** Lets every page read the record as it stood when it was asked for, while the writer goes on. */
final class Snapshots {

    private final DiplomaticRecord record;

    Snapshots(DiplomaticRecord record) {
        this.record = record;
    }

    void register(RoutesConfig routes) {
        routes.beforeMatched(this::hold);
        routes.after(context -> record.release());
    }

    private void hold(Context context) {
        if (context.method() == HandlerType.GET && !context.path().startsWith("/static/")) {
            record.hold();
        }
    }
}
