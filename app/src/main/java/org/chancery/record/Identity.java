package org.chancery.record;

import org.chancery.document.Credit;
import org.chancery.document.Report;
import org.chancery.event.MentionRecord;
import org.chancery.event.Provenance;
import org.chancery.event.identity.MentionRecords;
import org.chancery.mention.EventMention;
import org.chancery.statement.Attribution;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/** What the identity of a mention across reports is decided by; its story and the original of a copy come later. */
final class Identity {

    private final CodedReport coded;

    Identity(CodedReport coded) {
        this.coded = coded;
    }

    /** @param sentence index of the sentence that bears it */
    MentionRecord of(int sentence, EventMention mention) {
        Report report = coded.report();
        Provenance from = new Provenance(
                report.id(), coded.anchor(), report.outlet(), agency(mention), null, null, Math.max(0, sentence));
        return MentionRecords.of(mention, report.text(), from);
    }

    private @Nullable String agency(EventMention mention) {
        for (Attribution attribution : mention.attribution()) {
            Span source = attribution.source();
            if (attribution.voice() == Attribution.Voice.AGENCY && source != null) {
                return source.in(coded.report().text());
            }
        }
        for (Credit credit : coded.report().credits()) {
            if (credit.paragraph() < coded.report().blocks().size()
                    && coded.report().blocks().get(credit.paragraph()).span().contains(mention.evidence())) {
                return credit.text();
            }
        }
        return coded.report().metadata().agency();
    }
}
