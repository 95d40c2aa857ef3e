package org.chancery.event;

import java.util.List;

/**
 * One independent source of an event: all reports that go back to one agency, one text or one outlet.
 *
 * @param name the agency, else the outlet, else the first report's id
 * @param outlets outlets that carried it, ascending
 * @param documents ids of its reports, ascending
 */
public record Witness(String name, List<String> outlets, List<String> documents) {

    public Witness {
        outlets = List.copyOf(outlets);
        documents = List.copyOf(documents);
    }
}
