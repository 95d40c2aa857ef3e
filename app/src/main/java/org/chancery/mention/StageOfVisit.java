package org.chancery.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.actor.ActorMention;
import org.chancery.text.AnalyzedText;
import org.chancery.text.Sentence;
import org.chancery.text.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Dates a stage of a visit by the visit that the sentence before tells of: {@code The minister's visit, set for 4 May, is
 * his first. The arrival in Quito was shown on television.} A day without its year is passed on as it is. Pure.
 */
final class StageOfVisit {

    private static final Set<String> STAGES =
            WordLists.of("mention/wordlists.txt").get("stages");

    private StageOfVisit() {}

    static List<EventMention> date(List<EventMention> mentions, AnalyzedText text) {
        List<EventMention> dated = new ArrayList<>(mentions.size());
        for (EventMention mention : mentions) {
            boolean open = mention.date().interval() == null && mention.date().span() == null;
            String trigger = mention.trigger().in(text.text()).toLowerCase(Locale.ROOT);
            EventMention visit = open && STAGES.contains(trigger) ? visit(mention, dated, text) : null;
            dated.add(visit == null ? mention : mention.settled(mention.judgement(), visit.date()));
        }
        return dated;
    }

    /** The one dated visit among the same parties in the sentence before; none where there are two. */
    private static @Nullable EventMention visit(EventMention stage, List<EventMention> told, AnalyzedText text) {
        Sentence here = text.sentenceAt(stage.evidence().start());
        EventMention found = null;
        for (EventMention other : told) {
            Sentence there = text.sentenceAt(other.evidence().start());
            if (here == null || there == null || there.index() != here.index() - 1 || !isVisit(other)) {
                continue;
            }
            if (found != null
                    || !ActorMention.allegiances(other.parties()).equals(ActorMention.allegiances(stage.parties()))) {
                return null;
            }
            found = other;
        }
        return found == null || found.date().value() == null ? null : found;
    }

    private static boolean isVisit(EventMention mention) {
        return mention.cameo().startsWith("042") || mention.cameo().startsWith("043");
    }
}
