package org.chancery.event;

import java.util.List;

/**
 * Reports on one matter.
 *
 * @param id {@code s_} and a hash of its first report's id
 * @param documents ids of its reports, by day, then by id
 */
public record Story(String id, List<String> documents) {

    public Story {
        documents = List.copyOf(documents);
    }
}
