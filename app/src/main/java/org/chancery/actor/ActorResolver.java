package org.chancery.actor;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Resolves one name or noun phrase on its own. Immutable, safe from several threads. */
public interface ActorResolver {

    /**
     * @param phrase a name or noun phrase, as read
     * @param context the text around it, or null
     * @param date the day that offices are asked for, or null
     * @return the actor with what is known of it; fields that nothing tells are null
     */
    Actor resolve(String phrase, @Nullable String context, @Nullable LocalDate date);
}
