package org.chancery.desk;

/** A question of the chronology that somebody gave a name. */
public record SavedQuestion(String name, Query question) {

    /** The chronology of what answers it. */
    public String address() {
        return "/chronology" + question.asQueryString();
    }

    /**
     * What answers it, as a feed that tells of new answers.
     *
     * @param format {@code rss}, {@code atom} or {@code jsonfeed}
     */
    public String feed(String format) {
        return "/api/v1/exports/" + format + question.asRestQueryString();
    }
}
