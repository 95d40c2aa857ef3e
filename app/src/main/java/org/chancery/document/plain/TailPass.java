package org.chancery.document.plain;

/** What is left below the running text, and captions above it. */
final class TailPass implements Pass {

    private static final int HEADLINE = 4;

    @Override
    public void apply(Draft draft) {
        for (int i = draft.bodyEnd(); i < draft.size(); i++) {
            Line line = draft.line(i);
            String text = line.text();
            boolean bracketed = text.startsWith("(") && text.endsWith(")") && line.words() <= 12;
            if (draft.open(i) && i == draft.bodyEnd() && bracketed) {
                draft.set(i, PartKind.CREDIT_LINE, "who reported it");
            } else if (InsidePass.isCaption(line)) {
                draft.propose(i, PartKind.CAPTION, "caption");
            }
            boolean headline = line.words() >= HEADLINE && line.match() == null;
            draft.propose(i, headline ? PartKind.OTHER_STORY : PartKind.CHROME, "below the text");
        }
    }
}
