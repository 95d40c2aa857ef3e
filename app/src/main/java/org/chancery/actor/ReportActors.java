package org.chancery.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All actor phrases of one report, in text order, to be looked up by the token that heads them. */
public final class ReportActors {

    private final List<ActorMention> mentions;
    private final List<LearnedOffice> learned;
    private final Map<Long, List<ActorMention>> byHead = new HashMap<>();

    public ReportActors(List<ActorMention> mentions) {
        this(mentions, List.of());
    }

    public ReportActors(List<ActorMention> mentions, List<LearnedOffice> learned) {
        this.mentions = List.copyOf(mentions);
        this.learned = List.copyOf(learned);
        for (ActorMention mention : this.mentions) {
            byHead.computeIfAbsent(key(mention.sentence(), mention.head()), k -> new ArrayList<>(1))
                    .add(mention);
        }
    }

    public List<ActorMention> mentions() {
        return mentions;
    }

    /** The offices of persons that the report itself tells of, in text order. */
    public List<LearnedOffice> learned() {
        return learned;
    }

    /**
     * The actors that the phrase headed by a token stands for: none where it is no actor, several for a plural that
     * was resolved to its members ({@code the two sides}). A title and the name behind it are looked up by either.
     */
    public List<ActorMention> at(int sentence, int head) {
        return byHead.getOrDefault(key(sentence, head), List.of());
    }

    private static long key(int sentence, int head) {
        return ((long) sentence << 32) | head;
    }
}
