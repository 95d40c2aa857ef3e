package org.chancery.document.plain;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.chancery.document.chrome.ChromeMatch;

/** Furniture by its own words, numbers alone, and short lines that come again. */
final class ChromePass implements Pass {

    private static final int MAX_REPEATED = 9;
    private static final String SEPARATORS = "|·•›»>/";

    @Override
    public void apply(Draft draft) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < draft.size(); i++) {
            if (draft.line(i).words() <= MAX_REPEATED) {
                seen.merge(draft.line(i).text(), 1, Integer::sum);
            }
        }
        for (int i = 0; i < draft.size(); i++) {
            Line line = draft.line(i);
            ChromeMatch match = line.match();
            if (match != null && !draft.open(i)) {
                continue;
            }
            if (match != null) {
                byPattern(draft, i, match);
            } else if (isBare(line.text())) {
                draft.propose(i, PartKind.CHROME, "no words");
            } else if (!line.prose() && seen.getOrDefault(line.text(), 0) > 1) {
                draft.propose(i, PartKind.CHROME, "stands on the page more than once");
            } else if (!line.prose() && isTrail(line.text())) {
                draft.propose(i, PartKind.CHROME, "trail of sections");
            }
        }
    }

    private static void byPattern(Draft draft, int i, ChromeMatch match) {
        boolean inside = i > draft.bodyStart() && i < draft.bodyEnd();
        switch (match.effect()) {
            case CAPTION -> {
                draft.propose(i, PartKind.CAPTION, "caption");
                boolean opens = draft.line(i).text().toLowerCase(Locale.ROOT).matches("(?:image|media) caption[,:]?");
                if (opens && i + 1 < draft.size() && draft.line(i + 1).words() <= 40) {
                    draft.propose(i + 1, PartKind.CAPTION, "caption");
                }
            }
            case CREDIT_LINE -> draft.propose(i, PartKind.CREDIT_LINE, "who reported it");
            case OTHER_LINE, OTHER_NEXT, OTHER_LIST -> {}
            case WEAK -> {
                if (!inside) {
                    draft.propose(i, PartKind.CHROME, match.section());
                }
            }
            case TOPICS -> {
                draft.propose(i, PartKind.CHROME, match.section());
                for (int k = i + 1; k < draft.size() && isTopic(draft.line(k)); k++) {
                    draft.propose(k, PartKind.CHROME, "topic");
                }
            }
            case CHROME, COMMENTS -> draft.propose(i, PartKind.CHROME, match.section());
        }
    }

    private static boolean isTopic(Line line) {
        return !line.prose() && line.words() <= 4 && line.match() == null;
    }

    /** Nothing but digits and marks: {@code 1/5}, {@code * * *}. */
    private static boolean isBare(String text) {
        return text.codePoints().noneMatch(Character::isLetter);
    }

    /** {@code Home › Africa › Lake Chad}: several short pieces between marks or wide gaps. */
    private static boolean isTrail(String text) {
        String[] pieces = text.split("\\s*[" + SEPARATORS + "]\\s*|\\s{3,}|\\t+");
        if (pieces.length < 3) {
            return false;
        }
        for (String piece : pieces) {
            if (Prose.words(piece) > 3 || DateLine.read(piece, null).days() > 0) {
                return false;
            }
        }
        return true;
    }
}
