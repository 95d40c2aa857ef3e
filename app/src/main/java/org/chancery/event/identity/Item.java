package org.chancery.event.identity;

import org.chancery.event.MentionRecord;
import org.chancery.event.MentionRef;
import org.jspecify.annotations.Nullable;

/** A mention with what is worked out once for all its comparisons. */
record Item(MentionRecord mention, Sides sides, When when, @Nullable String facet) {

    static Item of(MentionRecord mention) {
        return new Item(mention, Sides.of(mention), When.of(mention), Facets.of(mention));
    }

    MentionRef ref() {
        return new MentionRef(mention.from().document(), mention.id());
    }
}
