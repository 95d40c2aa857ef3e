package org.chancery.document.plain;

import java.util.ArrayList;
import java.util.List;
import org.chancery.document.chrome.Effect;
import org.jspecify.annotations.Nullable;

/** The lines of one text while they are judged, and what has been said of each so far. */
final class Draft {

    private final List<Line> lines;
    private final @Nullable PartKind[] kinds;
    private final String[] reasons;
    private int bodyStart;
    private int bodyEnd;

    Draft(List<Line> lines) {
        this.lines = lines;
        this.kinds = new PartKind[lines.size()];
        this.reasons = new String[lines.size()];
        this.bodyStart = lines.size();
        this.bodyEnd = lines.size();
    }

    int size() {
        return lines.size();
    }

    Line line(int i) {
        return lines.get(i);
    }

    @Nullable
    PartKind kind(int i) {
        return kinds[i];
    }

    boolean open(int i) {
        return kinds[i] == null;
    }

    String reason(int i) {
        return reasons[i] == null ? "running text" : reasons[i];
    }

    void set(int i, PartKind kind, String reason) {
        kinds[i] = kind;
        reasons[i] = reason;
    }

    /** Judges a line unless that has been done. */
    void propose(int i, PartKind kind, String reason) {
        if (kinds[i] == null) {
            set(i, kind, reason);
        }
    }

    /** First line of the article's running text; {@link #size} if there is none. */
    int bodyStart() {
        return bodyStart;
    }

    /** Behind the last line of the article's running text. */
    int bodyEnd() {
        return bodyEnd;
    }

    void body(int start, int end) {
        bodyStart = start;
        bodyEnd = end;
    }

    @Nullable
    Effect effect(int i) {
        var match = lines.get(i).match();
        return match == null ? null : match.effect();
    }

    /** Whether a line is running text and nothing else has been said of it. */
    boolean isProse(int i) {
        return kinds[i] == null && lines.get(i).prose();
    }

    /** The article's running text so far. */
    List<String> prose() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (isProse(i) || kinds[i] == PartKind.ARTICLE) {
                texts.add(lines.get(i).text());
            }
        }
        return texts;
    }
}
