package org.chancery.document.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.document.Block;
import org.chancery.document.Dropped;
import org.chancery.document.chrome.ChromeMatch;
import org.chancery.document.chrome.ChromePatterns;
import org.chancery.document.chrome.Effect;
import org.jspecify.annotations.Nullable;

/** Judges the blocks inside the article's element one by one. */
final class BlockJudge {

    private static final double LINKED = 0.6;
    private static final double LINKED_ITEM = 0.75;
    private static final int LONG = 25;
    private static final double LATE = 0.7;
    private static final Set<String> OPENERS = Set.of("related", "comments-open");

    private final String title;
    private final BodyEvidence evidence;
    private final List<String> authors;
    private final List<PageArticle.Paragraph> kept = new ArrayList<>();

    BlockJudge(@Nullable String title, @Nullable String body, List<String> authors) {
        this.title = title == null ? "" : fold(title);
        this.evidence = new BodyEvidence(body);
        this.authors = authors;
    }

    PageArticle judge(List<PageBlock> blocks, List<Dropped> dropped) {
        String[] reasons = new String[blocks.size()];
        boolean proven = evidence.covers(blocks);
        int opening = proven ? evidence.opening(blocks) : -1;
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < blocks.size(); i++) {
            PageBlock block = blocks.get(i);
            reasons[i] = reason(block, proven && i != opening);
            if (reasons[i] == null && block.text().length() > 40 && !seen.add(block.text())) {
                reasons[i] = "said before";
            }
        }
        lists(blocks, reasons, proven);
        ends(blocks, reasons);
        headings(blocks, reasons);
        for (int i = 0; i < blocks.size(); i++) {
            PageBlock block = blocks.get(i);
            if (reasons[i] == null) {
                kept.add(new PageArticle.Paragraph(block.kind(), block.text()));
            } else {
                dropped.add(new Dropped(block.text(), reasons[i], null));
            }
        }
        return new PageArticle(kept, dropped);
    }

    /** Judges blocks that all are the article's own: only what is furniture by its words goes. */
    PageArticle judgeFragment(List<PageBlock> blocks) {
        List<Dropped> dropped = new ArrayList<>();
        for (PageBlock block : blocks) {
            String reason = reason(block, false);
            if (reason == null) {
                kept.add(new PageArticle.Paragraph(block.kind(), block.text()));
            } else {
                dropped.add(new Dropped(block.text(), reason, null));
            }
        }
        return new PageArticle(kept, dropped);
    }

    private @Nullable String reason(PageBlock block, boolean proven) {
        String text = block.text();
        int words = block.words();
        if (words == 0) {
            return "no words";
        }
        if (!title.isEmpty()
                && block.level() > 0
                && block.level() <= 2
                && fold(text).equals(title)) {
            return "title";
        }
        if (proven && !block.isHeading() && !evidence.contains(text) && words > 3) {
            return "not in the page's own text of the article";
        }
        if (proven && evidence.contains(text) && words > 6) {
            return null;
        }
        ChromeMatch match = ChromePatterns.get().match(text);
        if (match != null && match.effect() != Effect.WEAK) {
            return match.section();
        }
        double linked = block.linkDensity();
        if (linked > (block.kind() == Block.Kind.LIST_ITEM ? LINKED_ITEM : LINKED) && (words < LONG || linked > 0.9)) {
            return "links";
        }
        return null;
    }

    /**
     * What stands behind a heading of other stories or of comments: near the end of the text all of it goes, before
     * that only what is no running text of some length.
     */
    private void lists(List<PageBlock> blocks, String[] reasons, boolean proven) {
        if (proven) {
            return;
        }
        double total = 0;
        for (int i = 0; i < blocks.size(); i++) {
            total += reasons[i] == null ? Weights.weight(blocks.get(i)) : 0;
        }
        double before = 0;
        for (int i = 0; i < blocks.size(); i++) {
            boolean told = reasons[i] != null && OPENERS.contains(reasons[i]);
            ChromeMatch match = told ? ChromePatterns.get().match(blocks.get(i).text()) : null;
            boolean opens = match != null && (match.effect() == Effect.OTHER_LIST || match.effect() == Effect.COMMENTS);
            if (opens && before > 0) {
                boolean late = before >= LATE * total;
                for (int k = i + 1; k < blocks.size(); k++) {
                    if (!late && blocks.get(k).words() >= LONG && blocks.get(k).prose()) {
                        break;
                    }
                    if (reasons[k] == null && (late || blocks.get(k).linkDensity() > 0.3)) {
                        reasons[k] = "behind: " + blocks.get(i).text();
                    }
                }
            }
            before += reasons[i] == null ? Weights.weight(blocks.get(i)) : 0;
        }
    }

    /** Short lines above the first and below the last running text are furniture. */
    private static void ends(List<PageBlock> blocks, String[] reasons) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < blocks.size(); i++) {
            if (reasons[i] == null
                    && (!blocks.get(i).isHeading() || isSentence(blocks.get(i)))
                    && isText(blocks.get(i))) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        for (int i = 0; i < blocks.size(); i++) {
            if (reasons[i] == null && first >= 0 && i < first && !blocks.get(i).isHeading()) {
                reasons[i] = "above the text";
            } else if (reasons[i] == null && i > last && first >= 0) {
                reasons[i] = "below the text";
            }
        }
    }

    /** A whole sentence set as a heading: an opening, or a quotation pulled out. */
    private static boolean isSentence(PageBlock block) {
        return block.words() >= 14 && block.prose();
    }

    private static boolean isText(PageBlock block) {
        return block.prose()
                || block.words() >= 12
                || block.kind() == Block.Kind.TABLE_ROW
                || block.kind() == Block.Kind.LIST_ITEM && block.words() >= 4;
    }

    /** A heading stays if text of its own follows before the next heading of its level or above. */
    private static void headings(List<PageBlock> blocks, String[] reasons) {
        for (int i = 0; i < blocks.size(); i++) {
            if (reasons[i] != null || !blocks.get(i).isHeading() || isSentence(blocks.get(i))) {
                continue;
            }
            boolean text = false;
            for (int k = i + 1; k < blocks.size() && !text; k++) {
                if (blocks.get(k).isHeading()
                        && blocks.get(k).level() <= blocks.get(i).level()
                        && reasons[k] == null) {
                    break;
                }
                text = reasons[k] == null && !blocks.get(k).isHeading();
            }
            if (!text) {
                reasons[i] = "heading of nothing";
            }
        }
    }

    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                folded.append(c);
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }
}
