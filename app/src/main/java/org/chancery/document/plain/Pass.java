package org.chancery.document.plain;

/** One step of judging lines. The steps and their order are listed in {@link PlainTextCleaner}. */
interface Pass {

    void apply(Draft draft);
}
