package org.chancery.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.chancery.event.coref.WordLinker;
import org.chancery.event.identity.EventLinker;

/** The filter {@code link}: over whole mentions as {@code code} writes them, or over words that the input points at. */
public final class LinkJson {

    private final CodedLinkJson coded;
    private final PointedLinkJson pointed;

    public LinkJson(EventLinker linker, WordLinker words) {
        this.coded = new CodedLinkJson(linker);
        this.pointed = new PointedLinkJson(words);
    }

    /** One answer a line. */
    public List<ObjectNode> answer(List<ObjectNode> lines) {
        List<ObjectNode> whole = new ArrayList<>();
        List<ObjectNode> words = new ArrayList<>();
        for (ObjectNode line : lines) {
            (isPointed(line) ? words : whole).add(line);
        }
        Iterator<ObjectNode> ofWhole = coded.answer(whole).iterator();
        Iterator<ObjectNode> ofWords = pointed.answer(words).iterator();
        List<ObjectNode> answers = new ArrayList<>();
        for (ObjectNode line : lines) {
            answers.add(isPointed(line) ? ofWords.next() : ofWhole.next());
        }
        return answers;
    }

    private static boolean isPointed(ObjectNode line) {
        JsonNode mentions = line.path("mentions");
        return !mentions.isEmpty() && !CodedMentionJson.isWhole(mentions.get(0));
    }
}
