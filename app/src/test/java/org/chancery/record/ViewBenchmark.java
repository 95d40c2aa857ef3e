package org.chancery.record;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import org.chancery.actor.Actor;
import org.chancery.event.Coding;
import org.chancery.event.Event;
import org.chancery.event.MentionRef;
import org.chancery.event.Stage;
import org.chancery.event.State;
import org.chancery.event.Witness;
import org.chancery.ontology.PloverType;
import org.chancery.view.ActorNetwork;
import org.chancery.view.Brief;
import org.chancery.view.Dossier;
import org.chancery.view.DyadIndex;
import org.chancery.view.Register;
import org.chancery.view.RegisterKind;

/**
 * Measures how long views take over a record whose rows are invented inside the database: four events a report, two
 * mentions an event, ten years, 100 countries of which a few make most of it. Run by hand:
 * {@code ViewBenchmark 1000000 FILE}; an existing file is measured as it is.
 */
final class ViewBenchmark {

    private static final int ROUNDS = 7;

    private ViewBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        long events = Long.parseLong(arguments[0]);
        Path file = Path.of(arguments[1]);
        if (!Files.exists(file)) {
            long start = System.nanoTime();
            DiplomaticRecord.openForWriting(file).close();
            try (Sql sql = new Sql(Database.open(file, false))) {
                new Runs(sql).begin("ingest", "benchmark", "none");
                generate(sql, events);
                sql.transaction(() -> new Layout(sql).write());
            }
            System.out.printf("written in %.0f s, %d MiB%n", (System.nanoTime() - start) / 1e9, Files.size(file) >> 20);
        }
        long start = System.nanoTime();
        try (DiplomaticRecord record = DiplomaticRecord.openForReading(file)) {
            System.out.printf("opened in %.0f ms%n", (System.nanoTime() - start) / 1e6);
            measure(record);
        }
    }

    private static void measure(DiplomaticRecord record) {
        LocalDate first = LocalDate.of(2033, 1, 1);
        LocalDate last = LocalDate.of(2033, 12, 31);
        EventFilter dyad = EventFilter.dyad("C00", "C07", null, null);
        EventFilter year = EventFilter.dyad("C00", "C07", first, last);
        EventFilter all = EventFilter.ALL;
        Events events = record.events();
        String event = events.find(year.withLimit(1)).get(0).id();
        time("latest 50 events", () -> events.find(all.withLimit(50)).size());
        time(
                "the 50 before an event",
                () -> events.find(all.before(event).withLimit(50)).size());
        time("latest 50 of a dyad", () -> events.find(dyad.withLimit(50)).size());
        time("all of a dyad in a year", () -> events.find(year).size());
        time(
                "latest 50 of an actor",
                () -> events.find(actor("a_017").withLimit(50)).size());
        time(
                "latest 50 of actors by a part of the name",
                () -> events.find(actor("c17").withLimit(50)).size());
        time(
                "latest 50 of a type in a month",
                () -> events.find(EventFilter.builder()
                                .type("CONSULT")
                                .since(LocalDate.of(2033, 3, 1))
                                .until(LocalDate.of(2033, 3, 31))
                                .limit(50)
                                .build())
                        .size());
        time(
                "latest 50 of a register",
                () -> events.find(all.in("visits").withLimit(50)).size());
        time("number of events of a dyad", () -> (int) events.count(dyad));
        time(
                "latest 50 of a dyad as of a day",
                () -> events.find(dyad.withLimit(50).asOf(first)).size());
        time("index of a dyad, ten years by month", () -> index(record, Dyads.Unit.MONTH));
        time("index of a dyad, ten years by week", () -> index(record, Dyads.Unit.WEEK));
        time("index of a dyad, ten years by day", () -> index(record, Dyads.Unit.DAY));
        time(
                "register of visits of a dyad in a year",
                () -> Register.of(record, RegisterKind.VISITS, year).rows().size());
        time(
                "register of visits, latest 50",
                () -> Register.of(record, RegisterKind.VISITS, all.withLimit(50))
                        .rows()
                        .size());
        time("page of an event", () -> Dossier.of(record, event).evidence().size());
        time(
                "network, 50 strongest pairs in a year",
                () -> record.dyads().pairs(first, last, 50).size());
        time(
                "network of actors, 50 strongest pairs of a dyad's year",
                () -> ActorNetwork.of(record, year, 50).edges().size());
        time(
                "network of actors, 50 strongest pairs in a month",
                () -> ActorNetwork.of(record, all.between(first, first.plusDays(30)), 50)
                        .edges()
                        .size());
        time("actors, 100 busiest", () -> record.actors().find(null, 100).size());
        time(
                "brief of a dyad and a year",
                () -> Brief.of(record, "", year, Brief.Length.PAGE, null)
                        .sections()
                        .size());
        time("changes of an event", () -> record.history().of(event).size());
    }

    private static int index(DiplomaticRecord record, Dyads.Unit unit) {
        return DyadIndex.of(record, "C00", "C07", unit, null, null).periods().size();
    }

    private static EventFilter actor(String actor) {
        return EventFilter.builder().one(actor).history(true).build();
    }

    private static void time(String view, IntSupplier work) {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        List<Double> times = new ArrayList<>();
        List<Double> computing = new ArrayList<>();
        int rows = work.getAsInt();
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            long cpu = system.getProcessCpuTime();
            rows = work.getAsInt();
            computing.add((system.getProcessCpuTime() - cpu) / 1e6);
            times.add((System.nanoTime() - start) / 1e6);
        }
        times.sort(null);
        computing.sort(null);
        System.out.printf(
                "%-42s %6.0f ms, %6.0f ms of computing  (%d rows)%n",
                view, times.get(ROUNDS / 2), computing.get(ROUNDS / 2), rows);
    }

    /** An id of the kind {@code prefix} for the number {@code n} of a query. */
    private static String id(String prefix, String n) {
        return "'" + prefix + "_' || format('{:016x}', " + n + " * 2654435761)";
    }

    private static String part(int seed, String n, int most) {
        return "CAST(hash(" + n + " * 31 + " + seed + ") % " + most + " AS INTEGER)";
    }

    /** A country, the low numbers far more often. */
    private static String country(int seed, String n) {
        return "CAST(floor(pow(" + part(seed, n, 10_000) + " / 10000.0, 3) * 100) AS INTEGER)";
    }

    private static void generate(Sql sql, long events) {
        String day = "DATE '2030-01-01' + CAST(i * 3650 // " + events + " AS INTEGER)";
        String reportDay = "DATE '2030-01-01' + CAST(i * 4 * 3650 // " + events + " AS INTEGER)";
        String text = "'State of one met state of other on that day in the capital of a third. ' || repeat('Words of a"
                + " report that nobody reads twice. ', 40)";
        sql.update("INSERT INTO report SELECT " + id("d", "i") + ", 1, 'generated', 'TEXT', '', '', '{}', " + text
                + ", 'A title', " + reportDay + ", NULL, " + reportDay
                + ", '[]', 'Outlet ' || (i % 50), NULL, 'en', NULL,"
                + " NULL, TRUE FROM range(" + events / 4 + ") t(i)");
        sql.update(
                "INSERT INTO sentence SELECT " + id("d", "i") + ", k, k, 'BODY', if(k = 0, 0, 28 + 43 * k), if(k = 0,"
                        + " 70, 70 + 43 * k) FROM range(" + events / 4 + ") t(i), range(5) u(k)");
        sql.update("INSERT INTO actor SELECT 'a_' || format('{:03d}', i), 'State of C' || format('{:02d}', i), 'C' ||"
                + " format('{:02d}', i), 'GOV', 'GOV', NULL FROM range(100) t(i)");
        String types = "['CONSULT','CONSULT','CONSULT','STATE','ACCUSE','AID','SANCTION','AGREE','ASSAULT','REQUEST']["
                + part(3, "i", 10) + " + 1]";
        String codes = "['042','040','043','010','112','070','163','057','190','100'][" + part(3, "i", 10) + " + 1]";
        String registers = "CASE " + types
                + " WHEN 'CONSULT' THEN '[\"visits\"]' WHEN 'AGREE' THEN '[\"agreements\"]' ELSE '[\"statements\"]' END";
        String quads = "[1,1,1,NULL,3,2,4,1,4,3][" + part(3, "i", 10) + " + 1]";
        for (int round = 0; round < 2; round++) {
            String mention = id("m", "(i * 2 + " + round + ")");
            sql.update("INSERT INTO mention SELECT " + mention + ", " + id("d", "(i // 4)") + ", 0, " + types
                    + ", NULL, '[]', " + codes + ", " + quads
                    + ", 1.0, 'occurred', 3, 'none', d, d, CAST(d AS VARCHAR),"
                    + " 'day', 'text', NULL, NULL, NULL, NULL, NULL, NULL, 13, 16, 0, 71, '[]', 'rule', 0.9, '{}', '{}',"
                    + " 'State of one met state of other on that day in the capital of a third.', 'met'"
                    + " FROM (SELECT i, " + day + " d FROM range(" + events + ") t(i))");
            sql.update("INSERT INTO event_mention SELECT " + id("e", "i") + ", " + mention
                    + ", NULL, NULL, '[]' FROM range(" + events + ") t(i)");
        }
        String e = id("e", "i");
        String m = id("m", "(i * 2)");
        String json = "'"
                + RecordJson.write(example())
                        .replace("@e", "' || " + e + " || '")
                        .replace("@m", "' || " + m + " || '")
                        .replace("@d", "' || " + id("d", "(i // 4)") + " || '")
                + "'";
        sql.update("INSERT INTO event SELECT " + e + ", 1, 1, " + types + ", NULL, '[]', " + codes + ", " + quads
                + ", 1.0, ['occurred','occurred','occurred','planned','alleged'][" + part(4, "i", 5)
                + " + 1], FALSE, d, d, CAST(d AS VARCHAR), 'day', NULL, NULL, NULL, NULL, '[]', NULL, d, d, 2, 1, 1, 0.9, "
                + m + ", NULL, " + json + ", " + registers + " FROM (SELECT i, " + day + " d FROM range(" + events
                + ") t(i))");
        for (String side : List.of("source", "target")) {
            String state = country(side.length() + side.charAt(0), "i");
            sql.update("INSERT INTO event_actor SELECT " + e + ", '" + side + "', 0, 'a_' || format('{:03d}', c),"
                    + " 'State of C' || format('{:02d}', c), 'C' || format('{:02d}', c), 'GOV', NULL, 'C' ||"
                    + " format('{:02d}', c) || 'GOV' FROM (SELECT i, " + state + " c FROM range(" + events + ") t(i))");
            sql.update("INSERT INTO mention_actor SELECT " + m + ", '" + side + "', 0, 'a_' || format('{:03d}', c),"
                    + " 'State', NULL, 0, 5, 'text' FROM (SELECT i, " + state + " c FROM range(" + events + ") t(i))");
        }
        sql.update("INSERT INTO event_state SELECT " + e + ", 0, 'occurred', " + day + ", " + m + " FROM range("
                + events + ") t(i)");
        sql.update("INSERT INTO history SELECT 1, i, 'added', " + e + ", NULL, NULL, 'occurred' FROM range(" + events
                + ") t(i)");
    }

    private static Event example() {
        Actor actor = new Actor("State of C00", "C00", "GOV", null, "C00GOV", null, 0.9);
        MentionRef ref = new MentionRef("@d", "@m");
        return new Event(
                "@e",
                new Coding(PloverType.CONSULT, null, List.of(), "042"),
                List.of(actor),
                List.of(actor),
                null,
                null,
                null,
                List.of(ref),
                List.of(new Stage(State.OCCURRED, LocalDate.of(2033, 1, 1), ref)),
                List.of(new Witness("Outlet", List.of("Outlet"), List.of("@d"))),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of());
    }
}
