package org.chancery.document.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of the article as the page's structured data has it, used to tell its blocks from others. */
final class BodyEvidence {

    private static final int LONG_ENOUGH = 400;
    private static final double COVERED = 0.85;
    private static final int LEAD = 8;

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

    /**
     * The block that opens the article and that structured data often leave out: the last running text, without links,
     * before the first block that they have; -1 if there is none.
     */
    int opening(List<PageBlock> blocks) {
        int last = -1;
        for (int i = 0; i < blocks.size(); i++) {
            PageBlock block = blocks.get(i);
            if (block.prose() && block.words() >= LEAD) {
                if (contains(block.text())) {
                    return last;
                }
                last = block.linkDensity() == 0 ? i : last;
            }
        }
        return -1;
    }

    boolean contains(String text) {
        return body.contains(BlockJudge.fold(text));
    }
}
