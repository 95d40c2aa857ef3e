package org.chancery.event.identity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.actor.Actor;
import org.chancery.event.MentionRecord;
import org.chancery.ontology.PloverType;

/**
 * Who stands on which side of a mention.
 *
 * @param source who acts; for a visit the one who travels
 * @param target who it is done to; for a visit the host
 * @param reciprocal whether the sides may be read either way
 * @param all both together
 */
record Sides(Side source, Side target, Side all, boolean reciprocal) {

    private static final Set<PloverType> RECIPROCAL =
            EnumSet.of(PloverType.CONSULT, PloverType.AGREE, PloverType.COOPERATE);

    /** CAMEO code of hosting a visit: there the source is the host. */
    private static final String HOST = "043";

    static Sides of(MentionRecord mention, Map<Actor, Party> known) {
        Side source = side(mention.source(), known);
        Side target = side(mention.target(), known);
        String facet = Facets.of(mention);
        String cameo = mention.coding().cameo();
        boolean hosting = cameo != null && cameo.startsWith(HOST);
        boolean oneWay = "VISIT".equals(facet) || "WELCOME".equals(facet) || "ARRIVAL".equals(facet);
        boolean reciprocal = "SIGN".equals(facet)
                || (RECIPROCAL.contains(Intents.act(mention)) && !(oneWay && !source.isEmpty() && !target.isEmpty()));
        Side all = source.and(target);
        return hosting ? new Sides(target, source, all, reciprocal) : new Sides(source, target, all, reciprocal);
    }

    /** Of an actor that is told by words for anybody alone, nothing is known: it counts as not told. */
    private static Side side(List<Actor> actors, Map<Actor, Party> known) {
        List<Party> parties = new ArrayList<>(actors.size());
        for (Actor actor : actors) {
            Party party = known.computeIfAbsent(actor, Party::of);
            if (party.known()) {
                parties.add(party);
            }
        }
        return Side.of(List.copyOf(parties));
    }
}
