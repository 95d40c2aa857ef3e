package org.chancery.document.plain;

/** What a line of a scraped text is. */
public enum PartKind {
    /** Running text of the article. */
    ARTICLE,
    /** Item of a list in the article. */
    LIST_ITEM,
    /** Sub-heading of the article. */
    HEADING,
    TITLE,
    /** The sentence or two under the title. */
    DECK,
    BYLINE,
    /** Date of publication on its own line, or stamped in front of the text. */
    DATE,
    /** {@code Reporting by …; Editing by …}. */
    CREDIT_LINE,
    CAPTION,
    /** Rest of a title whose beginning was cut off. */
    TITLE_FRAGMENT,
    /** Headline or teaser of another story. */
    OTHER_STORY,
    /** A reader's comment. */
    COMMENT,
    /** Menus, buttons, notices, forms. */
    CHROME;

    /** Whether it belongs to the article's text. */
    public boolean isArticle() {
        return this == ARTICLE || this == LIST_ITEM || this == HEADING;
    }
}
