package org.chancery.record;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The two sides of an event, each in its order.
 *
 * @param source who acts
 * @param target who it is done to
 */
record StoredActors(List<StoredActor> source, List<StoredActor> target) {

    /** An actor at its place on a side. */
    private record Placed(String side, int ordinal, StoredActor actor) {}

    /** Reads the column {@code chronology.actors}; token by token, as it is read for every row of every list. */
    static StoredActors read(String json) {
        if (json.equals("[]")) {
            return new StoredActors(List.of(), List.of());
        }
        List<Placed> all = new ArrayList<>(2);
        try (JsonParser in = RecordJson.parser(json)) {
            in.nextToken();
            while (in.nextToken() == JsonToken.START_OBJECT) {
                all.add(actor(in));
            }
        } catch (IOException e) {
            throw RecordJson.damaged(e);
        }
        all.sort(Comparator.comparingInt(Placed::ordinal));
        return new StoredActors(side(all, "source"), side(all, "target"));
    }

    private static Placed actor(JsonParser in) throws IOException {
        String side = "";
        int ordinal = 0;
        String id = "";
        String name = "";
        String country = null;
        String sector = null;
        String role = null;
        String code = null;
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String field = in.currentName();
            JsonToken value = in.nextToken();
            String text = value == JsonToken.VALUE_STRING ? in.getText() : null;
            switch (field) {
                case "side" -> side = known(text);
                case "ordinal" -> ordinal = in.getIntValue();
                case "actor" -> id = known(text);
                case "name" -> name = known(text);
                case "country" -> country = text;
                case "sector" -> sector = text;
                case "role" -> role = text;
                case "code" -> code = text;
                default -> in.skipChildren();
            }
        }
        return new Placed(side, ordinal, new StoredActor(id, name, country, sector, role, code));
    }

    private static String known(@Nullable String text) throws IOException {
        if (text == null) {
            throw new IOException("an actor lacks its id, name or side");
        }
        return text;
    }

    private static List<StoredActor> side(List<Placed> all, String side) {
        List<StoredActor> actors = new ArrayList<>(all.size());
        for (Placed each : all) {
            if (each.side().equals(side)) {
                actors.add(each.actor());
            }
        }
        return List.copyOf(actors);
    }
}
