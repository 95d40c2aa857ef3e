package org.chancery.document.chrome;

/** What a chrome line does to itself and to the lines behind it. */
public enum Effect {
    /** It is furniture. */
    CHROME,
    /** It is furniture outside the article, and inside it where another line of furniture stands beside it. */
    WEAK,
    /** The next line is another story's headline. */
    OTHER_NEXT,
    /** Headlines of other stories follow. */
    OTHER_LIST,
    /** It carries another story's headline itself. */
    OTHER_LINE,
    /** Readers' comments or the form for them follow. */
    COMMENTS,
    /** Caption or credit of a picture. */
    CAPTION,
    /** The bare opening of a list of topics: the short lines behind it are furniture. */
    TOPICS,
    /** Who reported and edited. */
    CREDIT_LINE
}
