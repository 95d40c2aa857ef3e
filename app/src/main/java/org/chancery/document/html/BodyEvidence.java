package org.chancery.document.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of the article as the page's structured data has it, used to tell its blocks from others. */
final class BodyEvidence {

    private static final int LONG_ENOUGH = 400;
    private static final double COVERED = 0.85;

    private final String body;

    BodyEvidence(@Nullable String body) {
        this.body = body == null ? "" : BlockJudge.fold(body);
    }

    /** Whether the blocks account for the text so well that it can be trusted to be complete. */
    boolean covers(List<PageBlock> blocks) {
        if (body.length() < LONG_ENOUGH) {
            return false;
        }
        int found = 0;
        int prose = 0;
        for (PageBlock block : blocks) {
            String folded = BlockJudge.fold(block.text());
            if (block.prose()) {
                prose += folded.length();
            }
            if (folded.length() > 15 && body.contains(folded)) {
                found += folded.length();
            }
        }
        return found >= COVERED * body.length() && found >= 0.5 * prose;
    }

    boolean contains(String text) {
        return body.contains(BlockJudge.fold(text));
    }
}
