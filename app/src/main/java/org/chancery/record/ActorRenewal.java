package org.chancery.record;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives the actors that an earlier program kept the ids of this one, so that two spellings of one person become one
 * actor; and notes how each report spelt him. Does nothing where all ids are those of this program.
 */
final class ActorRenewal {

    private final Sql sql;

    ActorRenewal(Sql sql) {
        this.sql = sql;
    }

    /** Belongs inside a transaction; what is computed from actors is to be laid out anew afterwards. */
    void run() throws SQLException {
        sql.update("CREATE TEMP TABLE renewed (old VARCHAR, id VARCHAR, name VARCHAR)");
        Bulk renewed = new Bulk(sql, "renewed");
        sql.each("SELECT id, name, country, wikidata FROM actor ORDER BY id", row -> {
            String old = row.getString(1);
            String name = row.getString(2);
            String id = ActorIds.of(name, row.getString(3), row.getString(4));
            if (!id.equals(old)) {
                renewed.add(old, id, name);
            }
        });
        renewed.flush();
        sql.update("UPDATE actor_mention SET name = r.name, actor = r.id FROM renewed r WHERE r.old ="
                + " actor_mention.actor");
        for (String table : new String[] {"mention_actor", "event_actor"}) {
            sql.update("UPDATE " + table + " SET actor = r.id FROM renewed r WHERE r.old = " + table + ".actor");
        }
        replace();
        sql.update("DROP TABLE renewed");
    }

    /** Of several spellings the first by the alphabet stands in the table until the record is laid out. */
    private void replace() throws SQLException {
        Set<String> known = new HashSet<>(sql.list("SELECT id FROM actor", row -> row.getString(1)));
        Bulk actors = new Bulk(sql, "actor");
        sql.each(
                "SELECT r.id, a.name, a.country, a.sector, a.code FROM renewed r JOIN actor a ON a.id = r.old"
                        + " ORDER BY r.id, a.sector NULLS LAST, a.name",
                row -> {
                    if (known.add(row.getString(1))) {
                        actors.add(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                (@Nullable Object) null);
                    }
                });
        actors.flush();
        sql.update("DELETE FROM actor WHERE id IN (SELECT old FROM renewed)");
    }
}
