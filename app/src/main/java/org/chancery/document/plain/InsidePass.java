package org.chancery.document.plain;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.document.chrome.Effect;
import org.chancery.text.WordLists;

/** Lines between the first and the last line of running text: sub-headings, list items, captions, and intruders. */
final class InsidePass implements Pass {

    private static final int MAX_HEADING = 16;
    private static final String BULLETS = "•▪▫◦‣●○■□–—-*·➢✓►";
    private static final Set<String> ABOUT =
            WordLists.of("document/wordlists.txt").get("about authors");

    private final List<String> authors;

    InsidePass(List<String> authors) {
        this.authors = authors;
    }

    @Override
    public void apply(Draft draft) {
        for (int i = draft.bodyStart(); i < draft.bodyEnd(); i++) {
            Line line = draft.line(i);
            if (draft.open(i) && line.prose() && isAboutAuthor(line.text()) && isLate(draft, i)) {
                draft.set(i, PartKind.CHROME, "about the author");
            } else if (draft.open(i) && isItem(line)) {
                draft.set(i, PartKind.LIST_ITEM, "item of a list");
            } else if (draft.open(i) && isCaption(line)) {
                draft.set(i, PartKind.CAPTION, "caption");
            } else if (draft.isProse(i)) {
                draft.set(i, PartKind.ARTICLE, "running text");
            }
        }
        for (int i = draft.bodyStart(); i < draft.bodyEnd(); i++) {
            if (draft.open(i)) {
                int end = i;
                while (end < draft.bodyEnd() && draft.open(end)) {
                    end++;
                }
                group(draft, i, end);
                i = end;
            }
        }
    }

    /** Short lines in a row: the last may head the text behind it, the others only in a short row. */
    private static void group(Draft draft, int from, int to) {
        boolean heads = to < draft.bodyEnd() && isArticle(draft, to);
        for (int i = from; i < to; i++) {
            Line line = draft.line(i);
            boolean weak = draft.effect(i) == Effect.WEAK;
            boolean besideFurniture =
                    i > 0 && isFurniture(draft, i - 1) || i + 1 < draft.size() && isFurniture(draft, i + 1);
            if (weak && (besideFurniture || to - from > 1)) {
                draft.set(i, PartKind.CHROME, "menu");
            } else if (line.words() > MAX_HEADING) {
                draft.set(i, PartKind.ARTICLE, "running text");
            } else if (heads && (i == to - 1 || to - from == 2 && line.words() <= 8)) {
                draft.set(i, PartKind.HEADING, "sub-heading");
            } else {
                draft.set(i, line.words() >= 4 ? PartKind.OTHER_STORY : PartKind.CHROME, "short line inside the text");
            }
        }
    }

    private static boolean isArticle(Draft draft, int i) {
        PartKind kind = draft.kind(i);
        return kind == PartKind.ARTICLE || kind == PartKind.LIST_ITEM;
    }

    private static boolean isFurniture(Draft draft, int i) {
        PartKind kind = draft.kind(i);
        return kind == PartKind.CHROME || kind == PartKind.OTHER_STORY;
    }

    private static boolean isLate(Draft draft, int i) {
        for (int k = i + 1, left = 0; k < draft.bodyEnd(); k++) {
            left += draft.isProse(k) ? 1 : 0;
            if (left > 2) {
                return false;
            }
        }
        return true;
    }

    private boolean isAboutAuthor(String text) {
        for (String author : authors) {
            if (text.startsWith(author) && text.length() > author.length() + 1) {
                String rest = text.substring(author.length()).strip();
                int blank = rest.indexOf(' ');
                if (blank > 0 && ABOUT.contains(rest.substring(0, blank).toLowerCase(Locale.ROOT))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isItem(Line line) {
        String text = line.text();
        return text.length() > 2 && BULLETS.indexOf(text.charAt(0)) >= 0 && Character.isWhitespace(text.charAt(1));
    }

    /** {@code … before the flood. Photograph: R. Okoye/Delta Gazette}. */
    static boolean isCaption(Line line) {
        String lower = line.text().toLowerCase(Locale.ROOT);
        if (line.words() > 60) {
            return false;
        }
        for (String cue : List.of(
                "photograph: ",
                "photo: ",
                "picture: ",
                "photos: ",
                "image: ",
                "pic: ",
                "(photo by",
                "(photo: ",
                "(photo/",
                "file photo)",
                "photo credit: ",
                "getty images",
                "via reuters)",
                "afp via",
                "/afp)",
                "/reuters)",
                "/ap)",
                "[file: ",
                "(file photo",
                "reuters/",
                "ap photo/",
                "foto: ",
                "bild: ",
                "(foto: ",
                "photo : ",
                "crédit photo",
                "фото: ",
                "(фото: ",
                "fot. ",
                "fotoğraf: ",
                "credit: ",
                "image source",
                "©")) {
            int at = lower.lastIndexOf(cue);
            if (at >= 0 && lower.length() - at < 70) {
                return true;
            }
        }
        return false;
    }
}
