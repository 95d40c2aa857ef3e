package org.chancery.document.plain;

import java.util.Set;
import org.chancery.document.chrome.Effect;

/** Headlines and teasers of other stories: what follows {@code Previous article}, {@code Related}, {@code Most read}. */
final class OtherStoriesPass implements Pass {

    private static final int MAX_TEASER = 45;
    private static final int MAX_HEADLINE = 30;

    @Override
    public void apply(Draft draft) {
        Set<String> body = Overlap.stems(draft.prose());
        for (int i = 0; i < draft.size(); i++) {
            Effect effect = draft.kind(i) == PartKind.ARTICLE ? null : draft.effect(i);
            if (effect == Effect.OTHER_LINE && draft.open(i)) {
                draft.set(i, PartKind.OTHER_STORY, "points to another story");
            } else if (effect == Effect.OTHER_NEXT && draft.open(i)) {
                draft.set(i, PartKind.CHROME, "leads to another story");
                next(draft, i + 1);
            } else if (effect == Effect.OTHER_LIST && draft.open(i)) {
                draft.set(i, PartKind.CHROME, "opens a list of other stories");
                list(draft, i + 1, body);
            }
        }
    }

    private static void next(Draft draft, int i) {
        if (i < draft.size()
                && draft.open(i)
                && draft.line(i).match() == null
                && !draft.line(i).strong()) {
            draft.set(i, PartKind.OTHER_STORY, "stands behind a link to another story");
        }
    }

    private static void list(Draft draft, int from, Set<String> body) {
        boolean headline = false;
        for (int i = from; i < draft.size(); i++) {
            Line line = draft.line(i);
            boolean head = i < draft.bodyStart();
            if (line.match() != null) {
                if (head && headline && line.match().effect() != Effect.OTHER_LIST) {
                    return;
                }
                headline = false;
            } else if (line.prose()) {
                if (!isTeaser(draft, i, headline, body)) {
                    return;
                }
                draft.propose(i, PartKind.OTHER_STORY, "teaser of another story");
                headline = false;
            } else if (line.words() <= MAX_HEADLINE) {
                if (head && headline && line.gap() && !draft.line(i - 1).gap()) {
                    return;
                }
                draft.propose(i, PartKind.OTHER_STORY, "in a list of other stories");
                headline = true;
            } else {
                return;
            }
        }
    }

    /** One sentence under another story's headline, which speaks of that headline rather than of the article. */
    private static boolean isTeaser(Draft draft, int i, boolean underHeadline, Set<String> body) {
        Line line = draft.line(i);
        if (!underHeadline || line.words() > MAX_TEASER) {
            return false;
        }
        boolean last = i + 1 >= draft.size() || !draft.line(i + 1).prose();
        double own = Overlap.share(line.text(), Overlap.stems(draft.line(i - 1).text()));
        double article = shareWithout(line, body, draft, i);
        return last && (own >= article || article < 0.25);
    }

    private static double shareWithout(Line line, Set<String> body, Draft draft, int i) {
        Set<String> others = Overlap.stems(
                draft.prose().stream().filter(text -> !text.equals(line.text())).toList());
        others.retainAll(body);
        return Overlap.share(line.text(), others);
    }
}
