package org.chancery.event;

import java.io.Serializable;

/** A mention by its report and its own id. */
public record MentionRef(String document, String mention) implements Comparable<MentionRef>, Serializable {

    @Override
    public int compareTo(MentionRef other) {
        int byDocument = document.compareTo(other.document);
        return byDocument != 0 ? byDocument : mention.compareTo(other.mention);
    }
}
