package org.chancery.mention;

import org.chancery.actor.Actor;
import org.chancery.actor.ActorMention;
import org.chancery.actor.Scene;
import org.chancery.text.Sentence;

/** People without a country are of the place where the text puts them: {@code fishermen in Tema}. */
final class Located {

    private static final double LIKELY = 0.6;

    private final Scene scene;

    Located(Scene scene) {
        this.scene = scene;
    }

    /** The mention with the country of its place, or as it was. */
    ActorMention settle(ActorMention mention, Sentence sentence) {
        Actor actor = mention.actor();
        String country = actor.country() != null ? null : scene.country(sentence, mention.head(), actor.sector());
        if (country == null) {
            return mention;
        }
        Actor there = actor.of(country, LIKELY);
        return new ActorMention(mention.span(), mention.sentence(), mention.head(), there, mention.via());
    }
}
