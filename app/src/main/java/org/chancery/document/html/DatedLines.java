package org.chancery.document.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.document.Block;
import org.chancery.document.dates.DayFinder;
import org.chancery.document.dates.FoundDay;
import org.chancery.document.plain.Prose;
import org.chancery.text.WordLists;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Days on the lines of a page: where they say what they are, and how far they stand from the title. */
final class DatedLines {

    private static final WordLists WORDS = WordLists.of("document/byline.txt");
    private static final WordLists TAGS = WordLists.of("document/datetags.txt");
    private static final Set<String> ASIDE = TAGS.get("aside");
    private static final Set<String> BARS = TAGS.get("bar");
    private static final Set<String> BESIDE = TAGS.get("beside");
    private static final Pattern HOURS = Pattern.compile("\\d[:.]\\d\\d\\s*[-–—]\\s*\\d{1,2}[:.]\\d\\d");
    private static final Pattern PARTED = Pattern.compile("^.{1,40}?[|•·/]");
    private static final Pattern CLOCK = Pattern.compile("\\d[:.]\\d\\d");
    private static final int LABEL = 40;
    private static final int BRIEF = 14;
    private static final int RUNNING = 30;
    private static final int NEAR = 12;
    private static final int CLOSE = 8;
    private static final int ROW = 3;
    private static final int NEXT = 2;
    private static final int MAX_LINES = 4000;

    private final PageView view;
    private final List<PageBlock> blocks;
    private final @Nullable String language;
    private final boolean monthFirst;
    private final int title;
    private final Set<String> rows;
    private final List<DayWitness> witnesses = new ArrayList<>();

    private DatedLines(PageView view, @Nullable String title, @Nullable String language, boolean monthFirst) {
        this.view = view;
        this.blocks = view.blocks();
        this.language = language;
        this.monthFirst = monthFirst;
        this.title = title(title);
        this.rows = rows();
    }

    /** What the lines of a page say, those closest to the title first. */
    static List<DayWitness> of(PageView view, @Nullable String title, @Nullable String language, boolean monthFirst) {
        DatedLines lines = new DatedLines(view, title, language, monthFirst);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < Math.min(lines.blocks.size(), MAX_LINES); i++) {
            order.add(i);
        }
        if (lines.title >= 0) {
            order.sort(Comparator.comparingInt(lines::distance));
        }
        order.forEach(lines::read);
        return lines.witnesses;
    }

    /** How far a line stands from the title; above it twice as far, for there a site shows the day of the visit. */
    private int distance(int i) {
        int below = i - title;
        return Math.min(below >= 0 ? below : -2 * below, 2 * NEAR + 1);
    }

    /** The block of the page's title, or -1. */
    private int title(@Nullable String title) {
        String folded = title == null ? "" : BlockJudge.fold(title);
        int best = -1;
        int rank = 0;
        for (int i = 0; i < blocks.size() && rank < 4; i++) {
            int own = rank(blocks.get(i), folded);
            if (own > rank) {
                best = i;
                rank = own;
            }
        }
        return best >= 0 ? best : onlyHeading();
    }

    /** The one heading of the first level that a page has, or -1. */
    private int onlyHeading() {
        int only = -1;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).level() == 1) {
                if (only >= 0) {
                    return -1;
                }
                only = i;
            }
        }
        return only;
    }

    /** How well a block stands for the title: 4 as first heading, word for word; 0 not at all. */
    private static int rank(PageBlock block, String title) {
        if (!block.isHeading() && title.length() < LABEL / 2) {
            return 0;
        }
        String own = BlockJudge.fold(block.text());
        if (block.level() == 1) {
            return own.equals(title) ? 4 : title.isEmpty() || title.contains(own) || own.contains(title) ? 3 : 0;
        }
        boolean opens = block.isHeading() && own.length() > LABEL / 3 && title.startsWith(own);
        return own.equals(title) ? block.isHeading() ? 2 : 1 : opens ? 1 : 0;
    }

    /** The sorts of lines that tell a day each in a row of teasers close to the title. */
    private Set<String> rows() {
        Map<String, Set<LocalDate>> days = new HashMap<>();
        for (int i = Math.max(0, title - NEAR); title >= 0 && i < Math.min(blocks.size(), title + NEAR + 1); i++) {
            PageBlock block = blocks.get(i);
            if (block.words() <= RUNNING && YearMarks.has(block.text())) {
                for (FoundDay day : DayFinder.find(block.text(), language, monthFirst)) {
                    days.computeIfAbsent(sort(block), key -> new HashSet<>()).add(day.day());
                }
            }
        }
        days.values().removeIf(told -> told.size() < ROW);
        return days.keySet();
    }

    private static String sort(PageBlock block) {
        Element parent = block.owner().parent();
        return (parent == null ? "" : parent.normalName() + "." + parent.className() + " ")
                + block.owner().normalName() + "." + block.owner().className();
    }

    private void read(int i) {
        PageBlock block = blocks.get(i);
        if (!YearMarks.has(block.text())) {
            return;
        }
        int below = title < 0 ? Integer.MAX_VALUE : i - title;
        if (block.words() > RUNNING) {
            if (below > 0 && below <= NEAR) {
                opening(block.text());
            }
            return;
        }
        String part = view.weights().furniture(block.owner());
        boolean near = Math.abs(below) <= NEAR && (below >= 0 && below <= NEXT || !rows.contains(sort(block)));
        boolean ownFooter = near && below > 0 && "footer".equals(part);
        boolean ownBar = near && below > 0 && below <= CLOSE && part != null && BARS.contains(part);
        if (part != null && ASIDE.contains(part) && !ownFooter && !ownBar || isQuoted(block)) {
            return;
        }
        line(block, near && (part == null || !BESIDE.contains(part)), i == 0 ? null : blocks.get(i - 1));
    }

    /** A paragraph that opens with a day, as press releases do: {@code Press release of 25 January 2022 | …}. */
    private void opening(String text) {
        String head = text.substring(0, Math.min(text.length(), 70));
        for (FoundDay day : DayFinder.find(head, language, monthFirst)) {
            if (day.hasYear()
                    && day.span().start() < 40
                    && !Prose.is(head.substring(0, day.span().start()))
                    && isParted(head, day.span().end())) {
                witnesses.add(new DayWitness(DayWitness.Kind.LINE, day.day(), "opening: " + head));
                return;
            }
        }
    }

    /** Whether a mark stands behind the day, so that no sentence goes on. */
    private static boolean isParted(String text, int end) {
        int at = end;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at == text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }

    private void line(PageBlock block, boolean near, @Nullable PageBlock above) {
        String text = block.text();
        if (isHour(text)) {
            return;
        }
        String label =
                above != null && above.text().length() < LABEL && above.text().endsWith(":") ? above.text() : "";
        boolean brief = (block.words() <= BRIEF || isParted(block)) && !text.contains("://");
        DayWitness.Kind named = named(block.owner());
        int from = 0;
        for (FoundDay day : DayFinder.find(text, language, monthFirst)) {
            String before =
                    (from == 0 ? label : "") + text.substring(from, day.span().start());
            before = before.toLowerCase(Locale.ROOT);
            from = day.span().end();
            if (!day.hasYear() || says(before, "otherday") || isTerm(before)) {
                continue;
            }
            if (says(before, "updated")) {
                witnesses.add(new DayWitness(DayWitness.Kind.MODIFIED, day.day(), "line: " + text));
            } else if ((before.contains("©") || before.contains("copyright")) && !isTimed(text, day)) {
                continue;
            } else if (brief && says(before, "published") && (near || block.words() <= BRIEF / 2 + NEXT)) {
                witnesses.add(new DayWitness(DayWitness.Kind.SAID, day.day(), "line: " + text));
            } else if (brief && !isInside(block, day) || day.span().start() == 0) {
                DayWitness.Kind kind = near ? DayWitness.Kind.NEAR_TITLE : named != null ? named : DayWitness.Kind.LINE;
                witnesses.add(new DayWitness(kind, day.day(), "line: " + text));
            }
        }
    }

    /** Author, day and hours in one line, parted by marks. */
    private static boolean isParted(PageBlock block) {
        return !block.prose() && PARTED.matcher(block.text()).find();
    }

    /** A day from which or to which something holds. */
    private static boolean isTerm(String before) {
        String words = before.stripTrailing();
        for (String term : WORDS.get("term")) {
            int at = words.length() - term.length();
            if (at >= 0 && words.endsWith(term) && (at == 0 || !Character.isLetter(words.charAt(at - 1)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clock time stands behind the day, as it does for no copyright. */
    private static boolean isTimed(String text, FoundDay day) {
        int end = Math.min(text.length(), day.span().end() + LABEL / 4);
        return CLOCK.matcher(text.substring(day.span().end(), end)).find();
    }

    /** A day in the middle of a sentence: when something takes place. */
    private static boolean isInside(PageBlock block, FoundDay day) {
        return block.prose() && block.words() > 8 && day.span().start() > 12;
    }

    /** What the names of the elements around a line say: that it is a date, the date of a change, or nothing. */
    private static DayWitness.@Nullable Kind named(Element owner) {
        Element at = owner;
        for (int i = 0; i < 3 && at != null && !at.normalName().equals("body"); i++, at = at.parent()) {
            String name = (at.className() + " " + at.id()).toLowerCase(Locale.ROOT);
            if (name.contains("updat") || name.contains("modif")) {
                return DayWitness.Kind.MODIFIED;
            }
            if (name.contains("date")
                    || name.contains("publish")
                    || name.contains("time")
                    || name.contains("datum")
                    || name.contains("fecha")) {
                return DayWitness.Kind.TIME;
            }
        }
        return null;
    }

    /** Hours from and to: when something takes place. */
    private static boolean isHour(String text) {
        return text.length() < 100
                && text.indexOf(':') > 0
                && HOURS.matcher(text).find();
    }

    private static boolean says(String before, String section) {
        String tail = before.length() > 40 ? before.substring(before.length() - 40) : before;
        for (String cue : WORDS.get(section)) {
            if (cue.length() < 4 && !cue.codePoints().anyMatch(Character::isIdeographic)) {
                continue;
            }
            int at = tail.lastIndexOf(cue);
            if (at >= 0
                    && tail.length() - at - cue.length() <= 16
                    && (at == 0 || !Character.isLetter(tail.charAt(at - 1)))) {
                return true;
            }
        }
        return false;
    }

    /** A line under a quoted post of a social network. */
    private static boolean isQuoted(PageBlock block) {
        return block.text().startsWith("—") || block.text().contains("(@") || block.kind() == Block.Kind.QUOTE;
    }
}
