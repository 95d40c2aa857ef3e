package org.chancery.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.event.Disagreement;
import org.chancery.event.Event;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.EventFilter;
import org.chancery.record.StoredEvent;
import org.chancery.record.StoredMention;
import org.jspecify.annotations.Nullable;

/**
 * A page that a desk officer could send on. Every line is worded from the codes of its events and quotes the sentence
 * that they rest on; what is planned, claimed, denied or told differently stands apart from what happened.
 *
 * @param events how many events it was made from
 * @param left how many of them the chosen length leaves out
 */
public record Brief(String title, List<Section> sections, long events, long left) {

    /** How much is told. */
    public enum Length {
        /** The five weightiest events of each section. */
        SHORT(5),
        /** Up to twenty of each section. */
        PAGE(20),
        FULL(Integer.MAX_VALUE);

        private final int most;

        Length(int most) {
            this.most = most;
        }
    }

    private static final Set<String> PLANS = Set.of("possible", "announced", "planned", "postponed");
    private static final Set<String> CLAIMS = Set.of("alleged", "denied");
    private static final Set<String> CODED = Set.of("type", "source", "target");
    /** So many times the lines wanted are looked at for differences between reports; the rest are as likely to have none. */
    private static final int LOOKED_AT = 2;

    private static final Set<String> ENDED = Set.of("cancelled", "retracted");

    public Brief {
        sections = List.copyOf(sections);
    }

    /** Lines under a heading; never empty. */
    public record Section(String title, List<Line> lines) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One statement with what it rests on.
     *
     * @param date EDTF; in brackets the day of the first report where the event's own is unresolved; else empty
     * @param text who does what to whom, in the fixed words of the chronology
     * @param state where the event stands, and who says so where it is a claim
     */
    public record Line(String event, String date, String text, String state, List<Citation> citations) {
        public Line {
            citations = List.copyOf(citations);
        }
    }

    /** A sentence of a report. */
    public record Citation(
            String quote, String outlet, @Nullable LocalDate day, String report) {}

    /**
     * @param title what the brief is about
     * @param filter the events
     * @param newSince where set, events first reported on or after this day are told once more under a heading of their own
     */
    public static Brief of(
            DiplomaticRecord record, String title, EventFilter filter, Length length, @Nullable LocalDate newSince) {
        List<StoredEvent> events = record.events().find(filter);
        List<Section> sections = new ArrayList<>();
        long[] left = new long[1];
        add(
                record,
                sections,
                "What happened",
                events,
                e -> isNews(e) && e.happened() && !isClaim(e) && !isStatement(e),
                length,
                left);
        add(
                record,
                sections,
                "Planned or announced",
                events,
                e -> isNews(e) && PLANS.contains(e.state()),
                length,
                left);
        add(record, sections, "Claimed and denied", events, e -> isNews(e) && isClaim(e), length, left);
        add(record, sections, "Called off or taken back", events, e -> ENDED.contains(e.state()), length, left);
        add(
                record,
                sections,
                "Said",
                events,
                e -> isNews(e) && isStatement(e) && e.happened() && !isClaim(e),
                length,
                left);
        differences(record, sections, events, length);
        add(record, sections, "Told as history", events, StoredEvent::background, length, left);
        if (newSince != null) {
            add(
                    record,
                    sections,
                    "New since " + newSince,
                    events,
                    e -> e.reportedFirst() != null && !e.reportedFirst().isBefore(newSince),
                    length,
                    new long[1]);
        }
        return new Brief(title, sections, events.size(), left[0]);
    }

    private static boolean isNews(StoredEvent event) {
        return !event.background();
    }

    /** What is alleged or denied, and the acts of alleging and denying themselves. */
    private static boolean isClaim(StoredEvent event) {
        String trigger = event.trigger().toLowerCase(Locale.ROOT);
        return CLAIMS.contains(event.state())
                || event.happened() && event.type().equals("ACCUSE") && "allege".equals(event.mode())
                || event.happened()
                        && event.type().equals("REJECT")
                        && (trigger.startsWith("den") || trigger.startsWith("refut"));
    }

    private static boolean isStatement(StoredEvent event) {
        return event.type().equals("STATE");
    }

    private static void add(
            DiplomaticRecord record,
            List<Section> sections,
            String title,
            List<StoredEvent> events,
            Predicate<StoredEvent> belongs,
            Length length,
            long[] left) {
        List<StoredEvent> chosen = events.stream().filter(belongs).toList();
        if (chosen.size() > length.most) {
            left[0] += chosen.size() - length.most;
            Set<StoredEvent> weightiest = new LinkedHashSet<>(chosen.stream()
                    .sorted(Comparator.comparingInt(StoredEvent::witnesses)
                            .thenComparing(e -> Math.abs(e.goldstein() == null ? 0 : e.goldstein()))
                            .reversed()
                            .thenComparing(StoredEvent::id))
                    .limit(length.most)
                    .toList());
            chosen = chosen.stream().filter(weightiest::contains).toList();
        }
        if (!chosen.isEmpty()) {
            BriefEvidence evidence = BriefEvidence.of(
                    record,
                    chosen.stream()
                            .filter(event -> CLAIMS.contains(event.state()))
                            .map(StoredEvent::id)
                            .toList());
            sections.add(new Section(
                    title, chosen.stream().map(event -> line(evidence, event)).toList()));
        }
    }

    private static Line line(BriefEvidence evidence, StoredEvent event) {
        List<Citation> citations = new ArrayList<>();
        citations.add(new Citation(event.quote().strip(), event.quotedOutlet(), event.quotedDay(), event.quotedFrom()));
        String state = event.state();
        if (CLAIMS.contains(event.state())) {
            Set<String> alleging = new LinkedHashSet<>();
            Set<String> denying = new LinkedHashSet<>();
            for (StoredMention mention : evidence.ofEvent(event.id())) {
                (mention.modality().equals("denied") ? denying : alleging).addAll(speakers(mention));
                Citation citation = evidence.citation(mention.id());
                if (citation != null && !citation.quote().equals(event.quote().strip())) {
                    citations.add(citation);
                }
            }
            if (!alleging.isEmpty()) {
                state += ", said by " + String.join(", ", alleging);
            }
            if (!denying.isEmpty()) {
                state += ", denied by " + String.join(", ", denying);
            }
        }
        return new Line(event.id(), Wording.date(event), Wording.headline(event), state, citations);
    }

    private static List<String> speakers(StoredMention mention) {
        return mention.attribution().stream()
                .filter(voice -> voice.voice().equals("speaker"))
                .map(StoredMention.Voice::label)
                .toList();
    }

    private static void differences(
            DiplomaticRecord record, List<Section> sections, List<StoredEvent> events, Length length) {
        List<Line> lines = new ArrayList<>();
        Set<String> differing = record.events()
                .differing(events.stream()
                        .filter(event -> event.reports() > 1)
                        .map(StoredEvent::id)
                        .toList());
        List<StoredEvent> looked = events.stream()
                .filter(event -> differing.contains(event.id()))
                .limit(LOOKED_AT * (long) length.most)
                .toList();
        List<String> ids = looked.stream().map(StoredEvent::id).toList();
        Map<String, Event> wholes = record.events().wholes(ids);
        BriefEvidence evidence = BriefEvidence.of(record, ids);
        for (StoredEvent event : looked) {
            Event whole = wholes.get(event.id());
            if (whole == null || lines.size() >= length.most) {
                continue;
            }
            for (Disagreement disagreement : whole.disagreements()) {
                if (!disagreement.compatible() && betweenReports(disagreement)) {
                    lines.add(difference(event, evidence, disagreement));
                }
            }
        }
        if (!lines.isEmpty()) {
            sections.add(new Section("Where reports differ", lines));
        }
    }

    /** Facts that reports give differently; how mentions of one report were coded is no disagreement of reports. */
    private static boolean betweenReports(Disagreement disagreement) {
        Set<String> reports = new LinkedHashSet<>();
        disagreement.values().values().forEach(refs -> refs.forEach(ref -> reports.add(ref.document())));
        return reports.size() > 1 && !CODED.contains(disagreement.field());
    }

    private static Line difference(StoredEvent event, BriefEvidence evidence, Disagreement disagreement) {
        List<Citation> citations = new ArrayList<>();
        disagreement.values().values().forEach(refs -> {
            Citation citation = evidence.citation(refs.get(0).mention());
            if (citation != null) {
                citations.add(citation);
            }
        });
        return new Line(
                event.id(),
                Wording.date(event),
                Wording.headline(event) + ": " + disagreement.field() + " is given as "
                        + String.join(" or as ", disagreement.values().keySet()),
                event.state(),
                citations);
    }
}
