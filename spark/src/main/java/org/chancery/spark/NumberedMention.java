package org.chancery.spark;

import java.io.Serializable;
import org.chancery.event.MentionRecord;
import org.chancery.record.RecordJson;

/**
 * A mention on its way between machines: as bytes, because text is written letter by letter.
 *
 * @param number its place among all mentions by their ids
 * @param json the mention
 */
record NumberedMention(int number, byte[] json) implements Serializable {

    MentionRecord mention() {
        return RecordJson.read(json, MentionRecord.class);
    }
}
