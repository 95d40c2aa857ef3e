package org.chancery.analysis;

/** One systematic fault of the models, mended. A repair sees a whole sentence and changes as little as it can. */
interface Repair {

    void apply(SentenceDraft draft);
}
