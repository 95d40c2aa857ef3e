package org.chancery.document.plain;

import org.chancery.document.chrome.Effect;

/** Finds where the running text begins and ends, and where readers' comments take over. */
final class BodyPass implements Pass {

    private static final int LOOK_AHEAD = 9;
    private static final int ENOUGH = 40;

    @Override
    public void apply(Draft draft) {
        int start = start(draft);
        int end = draft.size();
        int words = 0;
        for (int i = start; i < draft.size(); i++) {
            if (draft.effect(i) == Effect.COMMENTS && words >= ENOUGH && commentsFollow(draft, i)) {
                draft.set(i, PartKind.CHROME, "comments");
                for (int k = i + 1; k < draft.size(); k++) {
                    draft.propose(k, draft.line(k).match() == null ? PartKind.COMMENT : PartKind.CHROME, "comments");
                }
                end = i;
                break;
            }
            words += draft.line(i).prose() ? draft.line(i).words() : 0;
        }
        int last = start;
        for (int i = start; i < end; i++) {
            if (runsOn(draft, i)) {
                last = i + 1;
            }
        }
        draft.body(start, last);
    }

    private static int start(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            if (!runsOn(draft, i)) {
                continue;
            }
            if (draft.line(i).strong()) {
                return i;
            }
            for (int k = i + 1; k < Math.min(draft.size(), i + 4); k++) {
                if (runsOn(draft, k) && draft.line(i).words() >= 6) {
                    return i;
                }
            }
        }
        for (int i = 0; i < draft.size(); i++) {
            if (runsOn(draft, i)) {
                return i;
            }
        }
        return draft.size();
    }

    private static boolean runsOn(Draft draft, int i) {
        return draft.isProse(i) && draft.line(i).match() == null;
    }

    /** A heading of comments is believed if comments follow, or nothing of the article. */
    private static boolean commentsFollow(Draft draft, int at) {
        boolean text = false;
        for (int i = at + 1; i < draft.size(); i++) {
            Line line = draft.line(i);
            boolean form = draft.effect(i) == Effect.COMMENTS;
            boolean signed = line.words() <= 8
                    && !line.prose()
                    && DateLine.read(line.text(), null).days() > 0;
            if (i <= at + LOOK_AHEAD && (form || signed)) {
                return true;
            }
            text |= runsOn(draft, i);
        }
        return !text;
    }
}
