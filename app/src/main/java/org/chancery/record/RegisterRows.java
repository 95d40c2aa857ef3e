package org.chancery.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.chancery.event.register.Entry;
import org.chancery.event.register.Registers;

/** Keeps which registers events stand in; all of them anew where the rules have changed since. */
final class RegisterRows {

    private static final String VERSION = "registers";

    private final Sql sql;

    RegisterRows(Sql sql) {
        this.sql = sql;
    }

    /** Whether the rules are not those that the kept registers were decided by. */
    boolean isOutdated() {
        String kept = sql.first("SELECT value FROM meta WHERE key = ?", row -> row.getString(1), VERSION);
        return !Registers.version().equals(kept);
    }

    /** Decides for every event. Belongs inside a transaction. */
    void fill() throws SQLException {
        sql.update("CREATE TEMP TABLE standing (id VARCHAR, registers VARCHAR)");
        Bulk standing = new Bulk(sql, "standing");
        sql.each(
                "SELECT e.id, e.type, e.mode, e.cameo, e.state, e.objects, m.trigger_words, m.quote FROM event e"
                        + " JOIN mention m ON m.id = e.best_mention",
                row -> standing.add(row.getString(1), RecordJson.write(Registers.of(entry(row)))));
        standing.flush();
        sql.update("UPDATE event SET registers = s.registers FROM standing s WHERE s.id = event.id");
        sql.update("DROP TABLE standing");
        sql.update("DELETE FROM meta WHERE key = ?", VERSION);
        sql.update("INSERT INTO meta VALUES (?, ?)", VERSION, Registers.version());
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                RecordJson.strings(row.getString(6)),
                row.getString(7),
                row.getString(8));
    }
}
