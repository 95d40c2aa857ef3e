package org.chancery.document.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.document.WordLists;
import org.chancery.document.dates.DayFinder;
import org.chancery.document.dates.FoundDay;
import org.chancery.document.plain.Prose;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** Gathers what a page says about the day of its publication and of its last change. */
final class PageDates {

    private static final WordLists WORDS = WordLists.load("byline.txt");
    private static final WordLists TAGS = WordLists.load("datetags.txt");
    private static final Set<String> PUBLISHED_TAGS = TAGS.get("published");
    private static final Set<String> SCRIPT_NAMES = TAGS.get("script");
    private static final Set<String> MODIFIED_TAGS = TAGS.get("modified");
    private static final Set<String> LOOSE_TAGS = TAGS.get("loose");
    private static final Pattern ADDRESS_DAY =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})[/_.-]?(0[1-9]|1[0-2])[/_.-]?(0[1-9]|[12]\\d|3[01])(?!\\d)");
    private static final Pattern ADDRESS_LOOSE = Pattern.compile("/((?:19|20)\\d{2})/(\\d{1,2})/(\\d{1,2})(?=/)");
    private static final Pattern ADDRESS_REVERSED =
            Pattern.compile("[/_-](0[1-9]|[12]\\d|3[01])[_.-](0[1-9]|1[0-2])[_.-]((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern HOURS = Pattern.compile("\\d[:.]\\d\\d\\s*[-–—]\\s*\\d{1,2}[:.]\\d\\d");
    /** A day and an hour that a short script puts on the page. */
    private static final Pattern WRITTEN =
            Pattern.compile("\\([\"']((?:19|20)\\d{2}[/-]\\d{2}[/-]\\d{2})[ T]\\d{2}:\\d{2}");

    private static final Evaluator DATED = Selector.evaluatorOf(
            "[itemprop~=(?i)date], [pubdate], [property=dc:date], [property=dc:created], [property~=(?i)^schema:date], .updated[title], abbr.published, .dt-published, time.published, time.entry-date, [data-testid*=timestamp]");
    private static final Evaluator TIMES = Selector.evaluatorOf("time[datetime]");
    private static final int SHORT_SCRIPT = 200;
    private static final int LABEL = 40;
    private static final int BRIEF = 14;
    private static final int MAX_SCRIPT = 400_000;
    private static final int NEAR = 12;
    private static final int MAX_LINES = 4000;

    private final List<DayWitness> witnesses = new ArrayList<>();
    private final @Nullable String language;
    private final boolean monthFirst;

    private PageDates(@Nullable String language, boolean monthFirst) {
        this.language = language;
        this.monthFirst = monthFirst;
    }

    static List<DayWitness> of(
            PageView view,
            MetaTags tags,
            StructuredData data,
            @Nullable String language,
            List<String> addresses,
            @Nullable String title) {
        Document page = view.page();
        boolean american =
                language == null || language.equals("en-US") || language.equals("en_US") || language.equals("en");
        String primary = language == null ? null : language.split("[-_]")[0].toLowerCase(Locale.ROOT);
        PageDates dates = new PageDates(primary, american);
        dates.add(DayWitness.Kind.STRUCTURED, data.text("datePublished"), "json-ld datePublished");
        dates.add(DayWitness.Kind.MODIFIED, data.text("dateModified"), "json-ld dateModified");
        dates.add(DayWitness.Kind.TAG, data.text("dateCreated"), "json-ld dateCreated");
        dates.tags(tags);
        dates.marked(view);
        addresses.forEach(dates::address);
        String image = tags.first("og:image", "twitter:image");
        if (image != null) {
            Matcher matcher = ADDRESS_DAY.matcher(image);
            if (matcher.find()) {
                dates.add(
                        DayWitness.Kind.LINE,
                        matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3),
                        "address of the picture");
            }
        }
        dates.lines(view, title);
        dates.scripts(view);
        return dates.witnesses;
    }

    private void add(DayWitness.Kind kind, @Nullable String value, String source) {
        LocalDate day = DayValue.of(value, language, monthFirst);
        if (day != null) {
            witnesses.add(new DayWitness(kind, day, source));
        }
    }

    private void tags(MetaTags tags) {
        for (Map.Entry<String, List<String>> tag : tags.map().entrySet()) {
            String name = tag.getKey();
            DayWitness.Kind kind = PUBLISHED_TAGS.contains(name)
                    ? DayWitness.Kind.TAG
                    : MODIFIED_TAGS.contains(name)
                            ? DayWitness.Kind.MODIFIED
                            : LOOSE_TAGS.contains(name) ? DayWitness.Kind.LOOSE_TAG : null;
            if (kind != null) {
                add(kind, tag.getValue().get(0), "meta " + name);
            }
        }
    }

    private void marked(PageView view) {
        for (Element element : view.marked().of(DATED)) {
            if (element.normalName().equals("meta") && element.hasAttr("name")) {
                continue;
            }
            String prop = (element.attr("itemprop") + " " + element.attr("property")).toLowerCase(Locale.ROOT);
            boolean changed = prop.contains("modified")
                    || prop.contains("updated")
                    || element.className().contains("updated")
                            && !element.className().contains("published");
            add(changed ? DayWitness.Kind.MODIFIED : DayWitness.Kind.MARKED, value(element), "marked " + prop.strip());
        }
    }

    private static String value(Element element) {
        for (String attribute : List.of("datetime", "content", "title", "data-datetime", "data-timestamp")) {
            String value = element.attr(attribute);
            if (!value.isBlank() && Character.isDigit(value.strip().charAt(0))) {
                return value;
            }
        }
        for (String attribute : List.of("datetime", "content")) {
            if (!element.attr(attribute).isBlank()) {
                return element.attr(attribute);
            }
        }
        return element.text();
    }

    private void address(String address) {
        int query = address.indexOf('?');
        String path = query < 0 ? address : address.substring(0, query);
        Matcher matcher = ADDRESS_DAY.matcher(path);
        while (matcher.find()) {
            add(DayWitness.Kind.ADDRESS, matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3), "address");
        }
        Matcher reversed = ADDRESS_REVERSED.matcher(path);
        if (reversed.find()) {
            add(
                    DayWitness.Kind.ADDRESS,
                    reversed.group(3) + "-" + reversed.group(2) + "-" + reversed.group(1),
                    "address");
        }
        Matcher loose = ADDRESS_LOOSE.matcher(path);
        if (loose.find()) {
            add(DayWitness.Kind.ADDRESS, loose.group(1) + "-" + loose.group(2) + "-" + loose.group(3), "address");
        }
    }

    /** Days on short lines: where they say what they are, and how far they stand from the title. */
    private void lines(PageView view, @Nullable String title) {
        String folded = title == null ? "" : BlockJudge.fold(title);
        List<PageBlock> blocks = view.blocks();
        int at = -1;
        for (int i = 0; i < blocks.size() && at < 0; i++) {
            boolean heading = blocks.get(i).level() == 1
                    || blocks.get(i).isHeading()
                            && BlockJudge.fold(blocks.get(i).text()).equals(folded);
            String own = heading ? BlockJudge.fold(blocks.get(i).text()) : "";
            at = heading && (folded.isEmpty() || folded.contains(own) || own.contains(folded)) ? i : -1;
        }
        for (int i = 0; i < Math.min(blocks.size(), MAX_LINES); i++) {
            PageBlock block = blocks.get(i);
            if (!hasYear(block.text())) {
                continue;
            }
            if (block.words() > 30) {
                boolean opens = at >= 0 && i > at && i - at <= NEAR;
                if (opens) {
                    opening(block.text());
                }
                continue;
            }
            String part = view.weights().furniture(block.owner());
            boolean near = at >= 0 && Math.abs(i - at) <= NEAR;
            boolean ownFooter = near && i > at && "footer".equals(part);
            if (part != null && ASIDE.contains(part) && !ownFooter || isQuoted(block)) {
                continue;
            }
            line(block, near && (part == null || !BESIDE.contains(part)), i == 0 ? null : blocks.get(i - 1));
        }
        for (Element time : view.marked().of(TIMES)) {
            if (!isAside(time, view)) {
                String name = time.className();
                boolean changed = name.contains("updated") && !name.contains("published") || name.contains("modified");
                add(changed ? DayWitness.Kind.MODIFIED : DayWitness.Kind.TIME, time.attr("datetime"), "time element");
            }
        }
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

    /** A paragraph that opens with a day, as press releases do: {@code Press release of 25 January 2022 | …}. */
    private void opening(String text) {
        String head = text.substring(0, Math.min(text.length(), 70));
        for (FoundDay day : DayFinder.find(head, language, monthFirst)) {
            if (day.hasYear()
                    && day.span().start() < 40
                    && !Prose.is(head.substring(0, day.span().start()))) {
                witnesses.add(new DayWitness(DayWitness.Kind.LINE, day.day(), "opening: " + head));
                return;
            }
        }
    }

    private void line(PageBlock block, boolean near, @Nullable PageBlock above) {
        String text = block.text();
        if (isHour(text)) {
            return;
        }
        String label =
                above != null && above.text().length() < LABEL && above.text().endsWith(":") ? above.text() : "";
        boolean brief = block.words() <= BRIEF && !text.contains("://");
        DayWitness.Kind named = named(block.owner());
        int from = 0;
        for (FoundDay day : DayFinder.find(text, language, monthFirst)) {
            String before =
                    (from == 0 ? label : "") + text.substring(from, day.span().start());
            before = before.toLowerCase(Locale.ROOT);
            from = day.span().end();
            if (!day.hasYear()) {
                continue;
            }
            if (says(before, "otherday")) {
                continue;
            }
            if (says(before, "updated")) {
                witnesses.add(new DayWitness(DayWitness.Kind.MODIFIED, day.day(), "line: " + text));
            } else if (before.contains("©") || before.contains("copyright")) {
                continue;
            } else if (brief && says(before, "published")) {
                witnesses.add(new DayWitness(DayWitness.Kind.SAID, day.day(), "line: " + text));
            } else if (brief || day.span().start() == 0) {
                DayWitness.Kind kind = near ? DayWitness.Kind.NEAR_TITLE : named != null ? named : DayWitness.Kind.LINE;
                witnesses.add(new DayWitness(kind, day.day(), "line: " + text));
            }
        }
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

    private static boolean isAside(Element element, PageView view) {
        String reason = view.weights().furniture(element);
        return reason != null && ASIDE.contains(reason);
    }

    /** A line under a quoted post of a social network. */
    private static boolean isQuoted(PageBlock block) {
        return block.text().startsWith("—")
                || block.text().contains("(@")
                || block.kind() == org.chancery.document.Block.Kind.QUOTE;
    }

    private static final Set<String> ASIDE = TAGS.get("aside");
    private static final Set<String> BESIDE = TAGS.get("beside");

    private void scripts(PageView view) {
        for (Element script : view.page().getElementsByTag("script")) {
            String code = script.data();
            if (code.length() < SHORT_SCRIPT) {
                Matcher written = WRITTEN.matcher(code);
                if (written.find() && script.closest("head") == null && !isAside(script, view)) {
                    add(DayWitness.Kind.LINE, written.group(1).replace('/', '-'), "written by a script");
                }
            }
            String value = code.length() < MAX_SCRIPT ? ScriptValues.first(code, SCRIPT_NAMES) : null;
            if (value != null) {
                add(DayWitness.Kind.SCRIPT, value, "script");
            }
        }
    }

    private static boolean hasYear(String text) {
        for (int i = 0; i + 3 < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '1' || c == '2')
                    && (text.charAt(i + 1) == '9' || text.charAt(i + 1) == '0')
                    && Character.isDigit(text.charAt(i + 2))
                    && Character.isDigit(text.charAt(i + 3))) {
                return true;
            }
        }
        return text.length() < 40 && text.matches(".*\\d[./]\\d{1,2}[./]\\d{2}(?!\\d).*")
                || text.codePoints().anyMatch(c -> c >= 0x660 && c <= 0x6f9);
    }
}
