package org.chancery.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.chancery.actor.ActorMention;
import org.chancery.pipeline.Layers;

/** Codes a text with the real layers. */
final class Coded {

    private Coded() {}

    static List<EventMention> of(String text) {
        return Layers.english().coder().code(Layers.english().analyzer().analyze(text), Context.UNKNOWN);
    }

    /** The same in a report of a day. */
    static List<EventMention> of(String text, LocalDate day) {
        return Layers.english().coder().code(Layers.english().analyzer().analyze(text), new Context(day, null));
    }

    /** A mention in short: {@code ACCUSE BOL > CHL+PER}; sides in the order of the alphabet, {@code -} for an empty one. */
    static String shortly(EventMention mention) {
        return mention.type() + " " + side(mention.source()) + " > " + side(mention.target());
    }

    private static String side(List<ActorMention> actors) {
        TreeSet<String> countries = new TreeSet<>();
        actors.forEach(each -> countries.add(String.valueOf(each.actor().country())));
        return countries.isEmpty() ? "-" : String.join("+", countries);
    }
}
