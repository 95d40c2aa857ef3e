package org.chancery.event.coref;

import java.util.List;
import org.chancery.event.story.StoryReport;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A text with the words in it that name events.
 *
 * @param story id of its story where it is known already, else null
 * @param mentions spans of the words, in UTF-16 units
 */
public record PointedText(StoryReport report, @Nullable String story, List<Span> mentions) {

    public PointedText {
        mentions = List.copyOf(mentions);
    }
}
