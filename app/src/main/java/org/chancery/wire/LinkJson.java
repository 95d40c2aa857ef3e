package org.chancery.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.chancery.event.identity.EventLinker;

/** The filter {@code link}: over whole mentions as {@code code} writes them, or over words that the input points at. */
public final class LinkJson {

    private final CodedLinkJson coded;

    public LinkJson(EventLinker linker) {
        this.coded = new CodedLinkJson(linker);
    }

    /** One answer a line. */
    public List<ObjectNode> answer(List<ObjectNode> lines) {
        return coded.answer(lines);
    }

    private static boolean isWhole(ObjectNode line) {
        JsonNode mentions = line.path("mentions");
        return !mentions.isEmpty() && CodedMentionJson.isWhole(mentions.get(0));
    }
}
