package org.chancery.document.plain;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Judges each line of a text as given. The steps, in order: where the running text lies; other stories; furniture by
 * its words; what stands above; what stands inside; what stands below.
 */
public final class PlainTextCleaner {

    /** The parts of {@code text}, in order, and what its head says. Blank lines and outer blanks are in no part. */
    public Cleaned clean(String text) {
        List<Line> lines = new ArrayList<>(LineSplitter.split(text));
        Stamp stamp = lines.isEmpty() ? null : Stamp.of(text, lines.get(0).span());
        if (stamp != null) {
            Span rest = new Span(stamp.behind(), lines.get(0).span().end());
            if (rest.length() == 0) {
                lines.remove(0);
            } else {
                lines.set(0, LineSplitter.line(text, rest, true));
            }
        }
        Draft draft = new Draft(lines);
        HeadPass head = new HeadPass();
        new BodyPass().apply(draft);
        new OtherStoriesPass().apply(draft);
        new ChromePass().apply(draft);
        new BodyPass().apply(draft);
        if (draft.bodyStart() == draft.size()) {
            wordsAlone(draft);
        }
        head.apply(draft);
        new InsidePass(head.authors()).apply(draft);
        new TailPass().apply(draft);
        return cleaned(draft, head, stamp);
    }

    /** A text without a full sentence, a headline perhaps: what is no furniture is all the article there is. */
    private static void wordsAlone(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            if (draft.open(i) && DateLine.read(draft.line(i).text(), null).residue() > 3) {
                draft.set(i, PartKind.ARTICLE, "no running text beside it");
            }
        }
    }

    private static Cleaned cleaned(Draft draft, HeadPass head, @Nullable Stamp stamp) {
        List<Part> parts = new ArrayList<>();
        if (stamp != null) {
            parts.add(new Part(PartKind.DATE, stamp.span(), "stamp in front of the text"));
        }
        for (int i = 0; i < draft.size(); i++) {
            PartKind kind = draft.kind(i);
            parts.add(new Part(
                    kind == null ? PartKind.ARTICLE : kind, draft.line(i).span(), draft.reason(i)));
        }
        Span publishedAt = stamp != null
                ? stamp.span()
                : head.publishedLine() >= 0 ? draft.line(head.publishedLine()).span() : null;
        return new Cleaned(
                parts,
                head.title() >= 0 ? draft.line(head.title()).span() : null,
                stamp != null ? stamp.day() : head.published(),
                publishedAt,
                head.modified(),
                head.authors(),
                head.outlet());
    }
}
