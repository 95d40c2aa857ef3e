package org.chancery.desk.job;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be taken in.
 *
 * @param id {@code j_} and characters that sort by time
 * @param by who handed it in
 * @param at when, UTC, as ISO 8601
 * @param title what a list calls it
 * @param files names of the files as they were handed in, in their order; each lies beside the order under its number
 * @param addresses what is to be fetched
 * @param outlet what is said of all of them, or null
 * @param published day, {@code YYYY-MM-DD}, or null
 * @param url address of the one pasted text, or null
 */
public record JobOrder(
        String id,
        String by,
        String at,
        String title,
        List<String> files,
        List<String> addresses,
        @Nullable String outlet,
        @Nullable String published,
        @Nullable String url) {

    public JobOrder {
        files = List.copyOf(files);
        addresses = List.copyOf(addresses);
    }
}
