package org.chancery.desk.api;

import io.javalin.http.Context;
import java.util.Map;
import java.util.function.Function;
import org.chancery.record.Decided;
import org.chancery.review.Review;
import org.jspecify.annotations.Nullable;

/** What REST needs of a desk to keep decisions. */
public interface ReviewDoor {

    /**
     * Keeps a decision in the name of whoever asks; it holds from the moment that this returns.
     *
     * @param decide answers the decision's id
     * @return that id
     */
    String take(Context context, Function<Review, String> decide);

    /**
     * Keeps a correction of an event or a single mention.
     *
     * @param fields what is corrected, as a person writes it: any of {@code coding}, {@code modality}, {@code date},
     *     {@code place}, {@code source}, {@code target}; an empty one says that nothing is told
     * @return the decision's id
     */
    String correct(Context context, String id, Map<String, String> fields, @Nullable String note);

    /** Whether whoever asks may take this decision back: it is their own, or they are an admin. */
    boolean mayUndo(Context context, Decided decided);
}
