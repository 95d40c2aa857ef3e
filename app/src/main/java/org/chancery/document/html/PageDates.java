package org.chancery.document.html;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.text.WordLists;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** Gathers what a page says about the day of its publication and of its last change. */
final class PageDates {

    private static final WordLists TAGS = WordLists.of("document/datetags.txt");
    private static final Set<String> ASIDE = TAGS.get("aside");
    private static final Set<String> COMMENT = TAGS.get("comment");
    private static final Pattern ADDRESS_DAY =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})[/_.-]?(0[1-9]|1[0-2])[/_.-]?(0[1-9]|[12]\\d|3[01])(?!\\d)");
    private static final Pattern ADDRESS_LOOSE = Pattern.compile("/((?:19|20)\\d{2})/(\\d{1,2})/(\\d{1,2})(?=/)");
    private static final Pattern ADDRESS_REVERSED =
            Pattern.compile("[/_-](0[1-9]|[12]\\d|3[01])[_.-](0[1-9]|1[0-2])[_.-]((?:19|20)\\d{2})(?!\\d)");
    /** A day and an hour that a short script puts on the page. */
    private static final Pattern WRITTEN =
            Pattern.compile("\\([\"']((?:19|20)\\d{2}[/-]\\d{2}[/-]\\d{2})[ T]\\d{2}:\\d{2}");

    private static final Evaluator DATED = Selector.evaluatorOf(
            "[itemprop~=(?i)date], [pubdate], [property=dc:date], [property=dc:created], [property~=(?i)^schema:date],"
                    + " .updated[title], abbr.published, .dt-published, time.published, time.entry-date,"
                    + " [data-testid*=timestamp], [data-publish-date], [data-published], [data-pubdate],"
                    + " [data-publication-date]");
    private static final int SHORT_SCRIPT = 200;
    private static final int MAX_SCRIPT = 400_000;

    private final List<DayWitness> witnesses = new ArrayList<>();
    /** Days of the stamps that tell their zone, by their minute. */
    private final Map<String, LocalDate> days = new HashMap<>();
    /** Minutes of the stamps that do not, by the place of their witness. */
    private final Map<Integer, String> bare = new HashMap<>();

    private final @Nullable String language;
    private final boolean monthFirst;
    private final @Nullable ZoneId zone;

    private PageDates(@Nullable String language, boolean monthFirst, @Nullable ZoneId zone) {
        this.language = language;
        this.monthFirst = monthFirst;
        this.zone = zone;
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
        PageDates dates = new PageDates(primary, american, OwnZone.of(view, tags, language, addresses));
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
        dates.witnesses.addAll(DatedLines.of(view, title, primary, american));
        dates.times(view);
        dates.scripts(view);
        dates.alignBare();
        return dates.witnesses;
    }

    private void add(DayWitness.Kind kind, @Nullable String value, String source) {
        LocalDate day = DayValue.of(value, language, monthFirst, zone);
        if (day == null) {
            return;
        }
        DayValue.Minute minute = DayValue.minute(value);
        if (minute != null && minute.zoned()) {
            days.put(minute.text(), day);
        } else if (minute != null) {
            bare.put(witnesses.size(), minute.text());
        }
        witnesses.add(new DayWitness(kind, day, source));
    }

    /** A stamp without a zone that repeats another one to the minute is in that one's zone. */
    private void alignBare() {
        bare.forEach((at, minute) -> {
            LocalDate day = days.get(minute);
            if (day != null) {
                DayWitness witness = witnesses.get(at);
                witnesses.set(at, new DayWitness(witness.kind(), day, witness.source()));
            }
        });
    }

    private void tags(MetaTags tags) {
        for (Map.Entry<String, List<String>> tag : tags.map().entrySet()) {
            DayWitness.Kind kind = TagNames.kind(tag.getKey());
            if (kind != null) {
                add(kind, tag.getValue().get(0), "meta " + tag.getKey());
            }
        }
    }

    private void marked(PageView view) {
        for (Element element : view.marked().of(DATED)) {
            boolean meta = element.normalName().equals("meta");
            if (meta && element.hasAttr("name") || !meta && isComment(element, view)) {
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
        for (String attribute : List.of(
                "datetime",
                "content",
                "title",
                "data-datetime",
                "data-timestamp",
                "data-publish-date",
                "data-published",
                "data-pubdate",
                "data-publication-date")) {
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

    private void times(PageView view) {
        for (Element time : view.root().getElementsByTag("time")) {
            if (!isAside(time, view)) {
                String name = time.className();
                boolean changed = name.contains("updated") && !name.contains("published") || name.contains("modified");
                String value = time.hasAttr("datetime") ? time.attr("datetime") : time.text();
                add(changed ? DayWitness.Kind.MODIFIED : DayWitness.Kind.TIME, value, "time element");
            }
        }
    }

    private static boolean isComment(Element element, PageView view) {
        String reason = view.weights().furniture(element);
        return reason != null && COMMENT.contains(reason);
    }

    private static boolean isAside(Element element, PageView view) {
        String reason = view.weights().furniture(element);
        return reason != null && ASIDE.contains(reason);
    }

    private void scripts(PageView view) {
        for (Element script : view.page().getElementsByTag("script")) {
            String code = script.data();
            if (code.length() < SHORT_SCRIPT) {
                Matcher written = WRITTEN.matcher(code);
                if (written.find() && script.closest("head") == null && !isAside(script, view)) {
                    add(DayWitness.Kind.LINE, written.group(1).replace('/', '-'), "written by a script");
                }
            }
            String value = code.length() < MAX_SCRIPT ? ScriptValues.first(code, TagNames.inScripts()) : null;
            if (value != null) {
                add(DayWitness.Kind.SCRIPT, value, "script");
            }
        }
    }
}
