package org.chancery.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.ontology.Countries;
import org.chancery.ontology.PloverType;
import org.chancery.statement.Modality;

/**
 * A meeting to come is by the codebook an intent to meet. Where it is a part of a visit that another sentence tells
 * of, or the session of an organisation, it is that meeting itself, planned, so that its plan and its course are one event. Pure.
 */
final class PlannedMeetings {

    private static final String INTENT = "036";
    private static final String MEETING = "040";
    private static final String VISIT = "042";

    private PlannedMeetings() {}

    static List<EventMention> settle(List<EventMention> mentions) {
        List<EventMention> settled = new ArrayList<>(mentions.size());
        for (EventMention mention : mentions) {
            boolean planned = mention.type() == PloverType.AGREE
                    && mention.cameo().equals(INTENT)
                    && mention.judgement().modality() == Modality.PLANNED;
            settled.add(
                    planned && (isSession(mention) || isPartOfVisit(mention, mentions))
                            ? mention.typed(PloverType.CONSULT, MEETING)
                            : mention);
        }
        return settled;
    }

    /** Whether nobody but organisations meet. */
    private static boolean isSession(EventMention mention) {
        Set<String> countries = mention.countries();
        return !countries.isEmpty()
                && countries.stream().allMatch(code -> Countries.get().byCode(code) == null);
    }

    private static boolean isPartOfVisit(EventMention meeting, List<EventMention> mentions) {
        Set<String> parties = meeting.countries();
        return parties.size() > 1
                && mentions.stream()
                        .anyMatch(other -> !other.evidence().equals(meeting.evidence())
                                && other.type() == PloverType.CONSULT
                                && other.cameo().startsWith(VISIT)
                                && other.countries().equals(parties));
    }
}
