package org.chancery.place;

import java.util.List;
import org.chancery.text.AnalyzedText;

/** Finds and resolves place names. Immutable, safe from several threads. */
public interface PlaceTagger {

    /** @return mentions in text order, none overlapping another */
    List<PlaceMention> tag(AnalyzedText text);
}
