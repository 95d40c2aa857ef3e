package org.chancery.event.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.event.MentionRecord;
import org.chancery.event.Stage;
import org.chancery.event.State;
import org.chancery.text.WordLists;
import org.chancery.time.DateInterval;
import org.jspecify.annotations.Nullable;

/** The life of an event as its reports tell it, one step for each report that changes its state. */
final class Life {

    /** A report so many days after the event looks back on it. */
    private static final long LOOKING_BACK = 7;

    private static final Set<String> ANNOUNCING = Set.of("announce", "announcement", "invite", "invitation", "unveil");
    private static final Set<String> TAKING_BACK =
            WordLists.of("event/wordlists.txt").get("taking back");
    /** With one of these, what is withdrawn is a telling. */
    private static final Set<String> TELLINGS =
            WordLists.of("event/wordlists.txt").get("tellings");

    private Life() {}

    /** @param items of one event, by day of report */
    static List<Stage> of(List<Item> items) {
        List<Stage> life = new ArrayList<>();
        boolean planned = items.stream().anyMatch(item -> !item.callsOff());
        State state = null;
        for (Item item : items) {
            State said = item.callsOff() && planned ? CalledOff.state(item.mention()) : said(state, item.mention());
            State next = state == null ? said : next(state, said);
            if (next != state) {
                life.add(new Stage(next, item.mention().from().reported(), item.ref()));
                state = next;
            }
        }
        return life;
    }

    private static State next(State before, State said) {
        return switch (said) {
            case POSSIBLE -> before;
            case ANNOUNCED, PLANNED ->
                before == State.POSSIBLE
                                || before == State.POSTPONED
                                || before == State.CANCELLED
                                || (before == State.ANNOUNCED && said == State.PLANNED)
                        ? said
                        : before;
            case POSTPONED, CANCELLED -> before.happened() ? before : said;
            case UNDER_WAY -> before == State.OCCURRED || before == State.ASSESSED ? before : said;
            case OCCURRED -> before == State.ASSESSED ? before : said;
            case ASSESSED -> before.happened() ? said : State.OCCURRED;
            case ALLEGED -> before == State.POSSIBLE ? said : before;
            case DENIED -> before.happened() ? before : said;
            case RETRACTED -> said;
        };
    }

    private static State said(@Nullable State before, MentionRecord mention) {
        List<String> words = mention.wording().words();
        return switch (mention.modality()) {
            case OCCURRED -> lookingBack(mention) && before != null ? State.ASSESSED : State.OCCURRED;
            case BACKGROUND -> before == null ? State.OCCURRED : State.ASSESSED;
            case ONGOING -> State.UNDER_WAY;
            case PLANNED ->
                CalledOff.putsOff(words)
                        ? State.POSTPONED
                        : CalledOff.callsOff(words)
                                ? State.CANCELLED
                                : any(words, ANNOUNCING) ? State.ANNOUNCED : State.PLANNED;
            case HYPOTHETICAL -> CalledOff.putsOff(words) ? State.POSTPONED : State.POSSIBLE;
            case ALLEGED -> State.ALLEGED;
            case DENIED, NEGATED ->
                any(words, TAKING_BACK) || words.contains("withdraw") && any(words, TELLINGS)
                        ? State.RETRACTED
                        : CalledOff.putsOff(words)
                                ? State.POSTPONED
                                : planned(before) || CalledOff.callsOff(words) ? State.CANCELLED : State.DENIED;
        };
    }

    private static boolean planned(@Nullable State before) {
        return before == State.ANNOUNCED
                || before == State.PLANNED
                || before == State.POSTPONED
                || before == State.CANCELLED;
    }

    private static boolean lookingBack(MentionRecord mention) {
        DateInterval date = mention.date();
        LocalDate reported = mention.from().reported();
        return date != null
                && reported != null
                && date.end().plusDays(LOOKING_BACK).isBefore(reported);
    }

    private static boolean any(List<String> words, Set<String> cues) {
        return words.stream().anyMatch(cues::contains);
    }
}
