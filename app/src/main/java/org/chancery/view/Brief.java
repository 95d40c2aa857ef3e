package org.chancery.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
     * @param beside ids of events whose sentences are cited as well: what it answers, or what answers it
     */
    public record Line(
            String event, String date, String text, String state, List<Citation> citations, List<String> beside) {
        public Line {
            citations = List.copyOf(citations);
            beside = List.copyOf(beside);
        }

        Line(String event, String date, String text, String state, List<Citation> citations) {
            this(event, date, text, state, citations, List.of());
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
        Composition brief = new Composition(record, events, length, filter.asOf());
        long left = 0;
        if (newSince != null) {
            brief.add(
                    "New since " + newSince,
                    e -> e.reportedFirst() != null && !e.reportedFirst().isBefore(newSince));
            left = -brief.left;
        }
        brief.add("What happened", e -> isNews(e) && e.happened() && !brief.isClaim(e) && !isStatement(e));
        brief.add("Planned or announced", e -> isNews(e) && PLANS.contains(e.state()));
        brief.add("Claimed and denied", e -> isNews(e) && brief.isClaim(e));
        brief.add("Called off or taken back", e -> ENDED.contains(e.state()));
        brief.add("Said", e -> isNews(e) && isStatement(e) && e.happened() && !brief.isClaim(e));
        brief.testimony();
        brief.add("Told as history", StoredEvent::background);
        return new Brief(title, brief.sections, events.size(), left + brief.left);
    }

    private static boolean isNews(StoredEvent event) {
        return !event.background();
    }

    private static boolean isAccusation(StoredEvent event) {
        return event.type().equals("ACCUSE") && "allege".equals(event.mode());
    }

    private static boolean isDenial(StoredEvent event) {
        String trigger = event.trigger().toLowerCase(Locale.ROOT);
        return event.type().equals("REJECT") && (trigger.startsWith("den") || trigger.startsWith("refut"));
    }

    private static boolean isStatement(StoredEvent event) {
        return event.type().equals("STATE");
    }

    /** A brief while its sections are added. */
    private static final class Composition {

        private final DiplomaticRecord record;
        private final List<StoredEvent> events;
        private final Length length;
        private final @Nullable LocalDate asOf;
        private final Disputes disputes;
        private final List<Section> sections = new ArrayList<>();
        private long left;

        Composition(DiplomaticRecord record, List<StoredEvent> events, Length length, @Nullable LocalDate asOf) {
            this.record = record;
            this.events = events;
            this.length = length;
            this.asOf = asOf;
            this.disputes = Disputes.of(record, events, asOf);
        }

        /** What is alleged or denied, and the acts of alleging, of denying and of rejecting what is alleged. */
        boolean isClaim(StoredEvent event) {
            return CLAIMS.contains(event.state())
                    || event.happened()
                            && (isAccusation(event)
                                    || isDenial(event)
                                    || disputes.accusations(event).stream().anyMatch(Brief::isAccusation));
        }

        void add(String title, Predicate<StoredEvent> belongs) {
            List<StoredEvent> chosen = events.stream().filter(belongs).toList();
            if (chosen.size() > length.most) {
                left += chosen.size() - length.most;
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
                List<String> claims = chosen.stream()
                        .filter(event -> CLAIMS.contains(event.state()))
                        .map(StoredEvent::id)
                        .toList();
                BriefEvidence evidence = BriefEvidence.of(record, claims, asOf);
                sections.add(new Section(
                        title,
                        chosen.stream()
                                .map(event -> line(evidence, disputes, event))
                                .toList()));
            }
        }

        /** Events of several independent sources: what these tell alike, and what not all can be right on. */
        void testimony() {
            List<StoredEvent> several =
                    events.stream().filter(event -> event.witnesses() > 1).toList();
            Set<String> differing = record.events()
                    .differing(several.stream().map(StoredEvent::id).toList());
            Set<StoredEvent> looked = several.stream()
                    .sorted(Comparator.comparing((StoredEvent event) -> !differing.contains(event.id()))
                            .thenComparing(Comparator.comparingInt(StoredEvent::witnesses)
                                    .reversed()))
                    .limit(LOOKED_AT * (long) length.most)
                    .collect(Collectors.toSet());
            BriefTestimony told = BriefTestimony.of(
                    record, several.stream().filter(looked::contains).toList(), length.most, asOf);
            if (!told.agreeing().isEmpty()) {
                sections.add(new Section("Where reports agree", told.agreeing()));
            }
            if (!told.differing().isEmpty()) {
                sections.add(new Section("Where reports differ", told.differing()));
            }
        }
    }

    private static Line line(BriefEvidence evidence, Disputes disputes, StoredEvent event) {
        List<Citation> citations = new ArrayList<>();
        citations.add(quoted(event));
        StringBuilder state = new StringBuilder(event.state());
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
            if (event.state().equals("denied") && denying.isEmpty()) {
                state.replace(0, state.length(), "told as not done");
            }
            add(state, "said by", alleging);
            add(state, "denied by", denying);
        }
        List<String> beside = new ArrayList<>();
        StoredEvent answer = disputes.answer(event);
        if (answer != null) {
            add(state, isDenial(answer) ? "denied by" : "rejected by", List.of(Wording.names(answer.source())));
            beside(answer, citations, beside);
        }
        for (StoredEvent accusation : disputes.accusations(event)) {
            add(state, "in answer to", List.of(Wording.names(accusation.source())));
            beside(accusation, citations, beside);
        }
        return new Line(event.id(), Wording.date(event), Wording.headline(event), state.toString(), citations, beside);
    }

    private static void add(StringBuilder state, String how, Collection<String> who) {
        String names = who.stream().filter(name -> !name.isEmpty()).collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            state.append(", ").append(how).append(' ').append(names);
        }
    }

    /** One sentence may tell of both: then it is quoted once. */
    private static void beside(StoredEvent other, List<Citation> citations, List<String> beside) {
        beside.add(other.id());
        Citation citation = quoted(other);
        if (!citations.contains(citation)) {
            citations.add(citation);
        }
    }

    private static Citation quoted(StoredEvent event) {
        return new Citation(event.quote().strip(), event.quotedOutlet(), event.quotedDay(), event.quotedFrom());
    }

    private static List<String> speakers(StoredMention mention) {
        return mention.attribution().stream()
                .filter(voice -> voice.voice().equals("speaker"))
                .map(StoredMention.Voice::label)
                .toList();
    }
}
