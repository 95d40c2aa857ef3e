package org.chancery.view;

import java.util.List;
import java.util.Locale;

/** The registers, each with its own columns. What stands in which is told by {@code registers.tsv}. */
public enum RegisterKind {
    VISITS("Visits and meetings", "date", "who", "whom", "level", "host", "where", "purpose", "delegation", "state"),
    AGREEMENTS(
            "Agreements",
            "date",
            "parties",
            "kind",
            "title",
            "signed",
            "in force",
            "provisions",
            "replaces",
            "replaced by",
            "anniversaries",
            "state"),
    GIFTS("Gifts and honours", "date", "giver", "recipient", "gift", "occasion", "state"),
    SANCTIONS("Sanctions and restrictions", "date", "by", "on", "measure", "act", "in force", "state"),
    EXERCISES("Exercises and deployments", "date", "by", "toward", "what", "scale", "where", "state"),
    TRANSFERS("Transfers of arms and aid", "date", "from", "to", "what", "amount", "state"),
    STATEMENTS("Statements, accusations and denials", "date", "speaker", "about", "kind", "claim", "answer", "state"),
    EXPULSIONS("Expulsions, recalls and recognition", "date", "by", "toward", "what", "number", "reason", "state"),
    VOTES("Votes", "date", "who", "about", "what", "body", "result", "state"),
    INCIDENTS("Incidents and ceasefires", "date", "by", "on", "what", "harm", "where", "state");

    private final String title;
    private final List<String> columns;
    private final String label = name().toLowerCase(Locale.ROOT);

    RegisterKind(String title, String... columns) {
        this.title = title;
        this.columns = List.of(columns);
    }

    public String title() {
        return title;
    }

    public List<String> columns() {
        return columns;
    }

    /** The word used on the command line, in addresses and in files. */
    public String label() {
        return label;
    }
}
