package org.chancery.document.plain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.document.people.Bylines;
import org.jspecify.annotations.Nullable;

/** What stands above the running text: title, deck, byline, day, outlet; and bylines and days that slipped below it. */
final class HeadPass implements Pass {

    private static final int BELOW = 2;
    private static final int MAX_RESIDUE = 9;
    private static final int MAX_TITLE = 32;

    /** How much better a later line must fit than an earlier one: what stands under a title fits as well. */
    private static final double LATER = 0.4;

    private static final Pattern COPYRIGHT = Pattern.compile(
            "^(?:copyright\\s*)?(?:©|\\([cC]\\)|copyright)\\s*(?:\\d{4}(?:\\s?[-–]\\s?\\d{4})?)?,?\\s*(?:by\\s+)?((?-i:\\p{Lu})[^.|,;©]{2,40})",
            Pattern.CASE_INSENSITIVE);

    /** Whom an author works for, as a line about the author tells it. */
    private static final Pattern HOUSE = Pattern.compile(
            "\\b(?:(?:covers?|covered|covering|reports?|reported|reporting|writes?|written|writing|works?|worked|working)\\b[^.;]{0,80}?\\b(?:for|at)|(?:correspondent|reporter|editor|writer|columnist|contributor|analyst|journalist|bureau"
                    + " chief)\\s+(?:for|at|of|with)|joined|is"
                    + " with)\\s+((?:[Tt]he\\s+)?\\p{Lu}[\\p{L}’'-]*(?:\\s+(?:&|and|of|de|la|\\p{Lu}[\\p{L}’'-]*)){0,4})(?=\\s+(?:since|from|in|where|as|and"
                    + " has)\\b|[.,;]|$)");

    private int title = -1;
    private @Nullable LocalDate published;
    private @Nullable LocalDate modified;
    private int publishedLine = -1;
    private final Set<String> authors = new LinkedHashSet<>();
    private @Nullable String outlet;

    @Override
    public void apply(Draft draft) {
        int last = Math.min(draft.size(), draft.bodyStart() + BELOW);
        for (int i = 0; i < last; i++) {
            if (draft.open(i) || draft.kind(i) == PartKind.OTHER_STORY) {
                dateOrByline(draft, i);
            }
        }
        footDate(draft);
        title(draft);
        names(draft);
        copyright(draft);
        biography(draft);
        rest(draft);
    }

    int title() {
        return title;
    }

    @Nullable
    LocalDate published() {
        return published;
    }

    @Nullable
    LocalDate modified() {
        return modified;
    }

    /** The line that told the day of publication, -1 if none did. */
    int publishedLine() {
        return publishedLine;
    }

    List<String> authors() {
        return List.copyOf(authors);
    }

    @Nullable
    String outlet() {
        return outlet;
    }

    private void dateOrByline(Draft draft, int i) {
        Line line = draft.line(i);
        DateLine date = DateLine.read(line.text(), null);
        boolean short_ = date.residue() <= (line.prose() ? 2 : MAX_RESIDUE);
        if (date.days() > 0 && short_) {
            draft.set(i, PartKind.DATE, "date line");
            if (published == null && date.published() != null) {
                published = date.published();
                publishedLine = i;
            }
            modified = modified == null ? date.modified() : modified;
            authors.addAll(date.authors());
            outlet = outlet == null ? date.outlet() : outlet;
        } else if (!line.prose() && line.words() <= 16 && Bylines.opensLikeByline(line.text())) {
            List<String> names = Bylines.names(line.text());
            if (!names.isEmpty() || line.words() <= 6) {
                draft.set(i, PartKind.BYLINE, "byline");
                authors.addAll(names);
            }
        } else if (!line.prose() && line.words() <= 12 && line.text().contains(",") && Bylines.namesRole(line.text())) {
            List<String> names = Bylines.names(line.text());
            if (!names.isEmpty()) {
                draft.set(i, PartKind.BYLINE, "byline");
                authors.addAll(names);
            }
        } else if (!line.prose() && line.words() <= 6 && Bylines.isDesk(line.text())) {
            draft.set(i, PartKind.BYLINE, "byline");
            String house = line.text().substring(0, Math.max(0, line.text().lastIndexOf(' ')));
            if (outlet == null && Bylines.isOutlet(house)) {
                outlet = house;
            }
        }
    }

    /** A day under the text counts only where the line says that it is the day of publication. */
    private void footDate(Draft draft) {
        for (int i = draft.bodyEnd(); i < draft.size() && published == null; i++) {
            if (draft.kind(i) == PartKind.COMMENT) {
                return;
            }
            String text = draft.line(i).text();
            DateLine date = DateLine.read(text, null);
            if (date.days() > 0 && date.residue() <= 8 && date.published() != null && saysPublished(text)) {
                draft.set(i, PartKind.DATE, "date line");
                published = date.published();
                publishedLine = i;
            }
        }
    }

    private static boolean saysPublished(String text) {
        String lower = text.toLowerCase(java.util.Locale.ROOT);
        return lower.startsWith("publi")
                || lower.startsWith("posted")
                || lower.startsWith("veröffentlicht")
                || lower.startsWith("опубликовано");
    }

    private void title(Draft draft) {
        Set<String> body = Overlap.stems(draft.prose());
        double best = 0;
        for (int i = 0; i < draft.bodyStart(); i++) {
            Line line = draft.line(i);
            boolean candidate = draft.open(i) || draft.kind(i) == PartKind.OTHER_STORY;
            if (!candidate
                    || line.words() > MAX_TITLE
                    || line.words() < 2
                    || Character.isLowerCase(first(line.text()))) {
                continue;
            }
            double score = score(draft, i, body);
            if (score > best + (title < 0 ? 0.0 : LATER) && score > 0.2) {
                best = score;
                title = i;
            }
        }
        if (title >= 0) {
            draft.set(title, PartKind.TITLE, "title");
        }
    }

    private static double score(Draft draft, int i, Set<String> body) {
        Line line = draft.line(i);
        double score = Overlap.share(line.text(), body);
        score += line.words() >= 4 ? 0.3 : 0;
        PartKind next = i + 1 < draft.size() ? draft.kind(i + 1) : null;
        if (next == PartKind.BYLINE || next == PartKind.DATE || i + 1 == draft.bodyStart()) {
            score += 0.2;
        }
        if (draft.kind(i) == PartKind.OTHER_STORY) {
            score -= 0.4;
        }
        return line.words() < 4 && Bylines.isOutlet(line.text()) ? 0 : score;
    }

    /** A name alone between title and text is the author's; one that outlets bear is the outlet's. */
    private void names(Draft draft) {
        for (int i = 0; i < draft.bodyStart(); i++) {
            if (!draft.open(i)) {
                continue;
            }
            String text = draft.line(i).text();
            boolean nearDate = isDate(draft, i + 1) || isDate(draft, i - 1);
            boolean first = i == 0 && title > 0 && draft.line(i).words() <= 4 && Bylines.isPerson(text);
            if (Bylines.isOutlet(text) && draft.line(i).words() <= 5
                    || outlet == null && (first || namedElsewhere(draft, i))) {
                outlet = outlet == null ? text : outlet;
                draft.set(i, PartKind.CHROME, "name of the outlet");
            } else if (i > title && (title >= 0 || nearDate) && Bylines.isPerson(text)) {
                draft.set(i, PartKind.BYLINE, "byline");
                authors.addAll(Bylines.names(text));
            }
        }
    }

    /** {@code © 2019 The Saltmarsh Gazette. All rights reserved.} */
    private void copyright(Draft draft) {
        for (int i = 0; i < draft.size() && outlet == null; i++) {
            Matcher matcher = COPYRIGHT.matcher(draft.line(i).text());
            if (matcher.find() && draft.line(i).words() <= 20) {
                outlet = matcher.group(1).strip();
            }
        }
    }

    /** {@code Ivo Marsh is the Andes correspondent of The Saltmarsh Gazette.} */
    private void biography(Draft draft) {
        for (int i = draft.bodyStart(); i < draft.size() && outlet == null; i++) {
            String text = draft.line(i).text();
            if (authors.stream().anyMatch(text::startsWith)) {
                Matcher house = HOUSE.matcher(text);
                outlet = house.find() ? house.group(1).strip() : null;
            }
        }
    }

    private static boolean isDate(Draft draft, int i) {
        return i >= 0 && i < draft.size() && draft.kind(i) == PartKind.DATE;
    }

    private static boolean namedElsewhere(Draft draft, int i) {
        String text = draft.line(i).text();
        if (draft.line(i).words() < 2 || draft.line(i).words() > 5) {
            return false;
        }
        for (int k = 0; k < draft.size(); k++) {
            boolean furniture = draft.kind(k) == PartKind.CHROME || draft.kind(k) == PartKind.CAPTION;
            if (k != i && furniture && draft.line(k).text().contains(text)) {
                return true;
            }
        }
        return false;
    }

    private void rest(Draft draft) {
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < draft.bodyStart(); i++) {
            if (draft.open(i)) {
                left.add(i);
            }
        }
        for (int i : left) {
            String text = draft.line(i).text();
            if (Character.isLowerCase(first(text)) && draft.line(i).words() >= 2) {
                draft.set(i, PartKind.TITLE_FRAGMENT, "rest of a title");
            } else if (title >= 0 && i > title && draft.line(i).words() >= 4) {
                draft.set(i, PartKind.DECK, "under the title");
            } else {
                draft.set(i, PartKind.CHROME, "above the text");
            }
        }
    }

    private static int first(String text) {
        return text.isEmpty() ? 0 : text.codePointAt(0);
    }
}
