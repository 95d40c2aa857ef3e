package org.chancery.mention.reading;

import org.chancery.mention.lexicon.Entry;
import org.chancery.text.Token;

/** Hears which entries spoke for a word and were passed over, for {@code explain}. */
@FunctionalInterface
public interface Trace {

    /** Hears nothing. */
    Trace NONE = (token, entry, why) -> {};

    void passedOver(Token token, Entry entry, String why);
}
