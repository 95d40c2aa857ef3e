package org.chancery.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.EventFilter;
import org.chancery.record.Mentions;
import org.chancery.record.StoredActor;
import org.chancery.record.StoredEvent;
import org.chancery.record.StoredMention;
import org.chancery.text.KnowledgeLines;
import org.jspecify.annotations.Nullable;

/**
 * One register: events of a kind, by day, in the kind's own columns.
 *
 * @param rows one event each, as many cells as the kind has columns; a cell of what is not told is empty; a date in
 *     brackets is that of the first report that tells it so, where the event's own is not told
 */
public record Register(RegisterKind kind, List<Row> rows) {

    private static final List<String[]> LEVELS = KnowledgeLines.rows("view/levels.tsv");

    private static final Pattern VOTING =
            Pattern.compile("\\b(?:Council|Assembly|Parliament|Senate|Congress|Duma|Knesset|Diet)\\b");

    /** Says that it is a gift, not what. */
    private static final Pattern NO_THING =
            Pattern.compile("^(?:an?|the|his|her|their|its) (?:gift|present)\\b", Pattern.CASE_INSENSITIVE);

    public Register {
        rows = List.copyOf(rows);
    }

    /**
     * An event with its cells.
     *
     * @param cited the same cells, each with the sentence that it was read from
     */
    public record Row(StoredEvent event, List<String> cells, List<Cell> cited) {
        public Row {
            cells = List.copyOf(cells);
            cited = List.copyOf(cited);
        }
    }

    /** Reads one register; the filter narrows it further. */
    public static Register of(DiplomaticRecord record, RegisterKind kind, EventFilter filter) {
        return of(record, record.events().find(filter.in(kind.label())), kind);
    }

    /** Reads all registers over the same events; empty ones are left out. */
    public static List<Register> all(DiplomaticRecord record, EventFilter filter) {
        List<StoredEvent> events = record.events().find(filter);
        Map<RegisterKind, List<StoredEvent>> standing = new EnumMap<>(RegisterKind.class);
        for (RegisterKind kind : RegisterKind.values()) {
            List<StoredEvent> chosen = standing(events, kind);
            if (!chosen.isEmpty()) {
                standing.put(kind, chosen);
            }
        }
        return of(record, standing);
    }

    /** Those of the events that stand in the register. */
    public static Register of(DiplomaticRecord record, List<StoredEvent> events, RegisterKind kind) {
        return of(record, Map.of(kind, standing(events, kind))).get(0);
    }

    /** Several registers at once, in the order of their kinds: the sentences of all of them are read together. */
    public static List<Register> of(DiplomaticRecord record, Map<RegisterKind, List<StoredEvent>> standing) {
        Map<String, List<Mentions.Evidence>> sentences = record.mentions()
                .evidence(standing.values().stream()
                        .flatMap(List::stream)
                        .map(StoredEvent::id)
                        .distinct()
                        .toList());
        Continuations further = Continuations.of(
                record,
                standing.entrySet().stream()
                        .filter(each -> Continuations.isTold(each.getKey()))
                        .flatMap(each -> each.getValue().stream())
                        .flatMap(event -> sentences.getOrDefault(event.id(), List.of()).stream())
                        .collect(Collectors.toSet()));
        return standing.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each ->
                        new Register(each.getKey(), rows(record, each.getKey(), each.getValue(), sentences, further)))
                .toList();
    }

    private static List<StoredEvent> standing(List<StoredEvent> events, RegisterKind kind) {
        return events.stream()
                .filter(event -> event.registers().contains(kind.label()))
                .toList();
    }

    private static List<Row> rows(
            DiplomaticRecord record,
            RegisterKind kind,
            List<StoredEvent> standing,
            Map<String, List<Mentions.Evidence>> sentences,
            Continuations further) {
        Answers answers = kind == RegisterKind.STATEMENTS ? Answers.among(standing) : Answers.NONE;
        List<Row> rows = new ArrayList<>();
        for (StoredEvent event : standing) {
            List<Mentions.Evidence> told = quotedFirst(event, sentences.getOrDefault(event.id(), List.of()));
            List<Mentions.Evidence> behind = further.of(kind, told);
            List<Cell> cells = kind.columns().stream()
                    .map(column -> cell(record, event, told, answers, kind, column)
                            .or(() -> RegisterCells.readFurther(kind, column, behind)))
                    .toList();
            rows.add(new Row(event, cells.stream().map(Cell::text).toList(), cells));
        }
        return rows;
    }

    private static List<Mentions.Evidence> quotedFirst(StoredEvent event, List<Mentions.Evidence> sentences) {
        return sentences.stream()
                .sorted(Comparator.comparing(sentence -> !sentence.quote().equals(event.quote())))
                .toList();
    }

    private static Cell cell(
            DiplomaticRecord record,
            StoredEvent event,
            List<Mentions.Evidence> sentences,
            Answers answers,
            RegisterKind kind,
            String column) {
        Mentions.@Nullable Evidence quoted = sentences.isEmpty() ? null : sentences.get(0);
        Cell told = cell(field(record, event, answers, kind, column), quoted)
                .or(() -> RegisterCells.read(kind, column, sentences));
        return switch (column) {
            case "title" -> told.or(() -> cell(RegisterCells.named(event.objects()), quoted));
            case "gift", "what", "measure" -> told.or(() -> cell(event.trigger(), quoted));
            default -> told;
        };
    }

    private static Cell cell(String text, Mentions.@Nullable Evidence evidence) {
        return text.isEmpty() ? Cell.EMPTY : new Cell(text, evidence);
    }

    /** What the event itself holds; empty for a column that is only read from sentences. */
    private static String field(
            DiplomaticRecord record, StoredEvent event, Answers answers, RegisterKind kind, String column) {
        return switch (column) {
            case "date" -> Wording.date(event);
            case "state" -> event.state() + (event.background() ? ", history" : "");
            case "who", "giver", "by", "from" -> Wording.names(event.source());
            case "whom", "recipient", "on", "to", "toward", "about" -> Wording.names(event.target());
            case "parties" -> parties(event);
            case "level" -> level(event);
            case "where" -> event.place() == null ? "" : event.place().name();
            case "gift" ->
                event.objects().stream()
                        .filter(object -> !NO_THING.matcher(object).find())
                        .collect(Collectors.joining("; "));
            case "what", "measure" -> String.join("; ", event.objects());
            case "kind" -> kind == RegisterKind.AGREEMENTS ? "" : statementKind(event);
            case "signed" -> signed(event);
            case "host" -> host(event);
            case "speaker" -> speaker(record, event);
            case "claim" -> event.quote().strip();
            case "answer" -> answers.to(event);
            case "body" -> body(event);
            default -> "";
        };
    }

    /** The acting party where it is a body that votes. */
    private static String body(StoredEvent event) {
        List<StoredActor> voting = event.source().stream()
                .filter(actor -> "LEG".equals(actor.sector())
                        || VOTING.matcher(actor.name()).find())
                .toList();
        return Wording.names(voting);
    }

    private static String parties(StoredEvent event) {
        List<StoredActor> all = new ArrayList<>(event.source());
        all.addAll(event.target());
        return Wording.names(all);
    }

    /** The event's own date where the sentence calls it a signing that happened. */
    private static String signed(StoredEvent event) {
        boolean signing = event.trigger().toLowerCase(Locale.ROOT).startsWith("sign");
        return signing && event.happened() && event.date() != null
                ? event.date().edtf()
                : "";
    }

    /** By the code, else the one side that is of the country where they meet. */
    private static String host(StoredEvent event) {
        String code = event.cameo() == null ? "" : event.cameo();
        if (code.startsWith("043")) {
            return Wording.names(event.source());
        }
        if (code.startsWith("042")) {
            return Wording.names(event.target());
        }
        String country = event.place() == null ? null : event.place().country();
        if (country == null) {
            return "";
        }
        boolean source = isOf(event.source(), country);
        return source == isOf(event.target(), country) ? "" : Wording.names(source ? event.source() : event.target());
    }

    private static boolean isOf(List<StoredActor> actors, String country) {
        return !actors.isEmpty() && actors.stream().allMatch(actor -> country.equals(actor.country()));
    }

    private static String statementKind(StoredEvent event) {
        if (event.state().equals("denied")) {
            return "denial";
        }
        return switch (event.type()) {
            case "ACCUSE" -> "accusation";
            case "REJECT" -> "rejection";
            default -> "statement";
        };
    }

    /** Who says so: the speaker of the first mention, else the acting party. */
    private static String speaker(DiplomaticRecord record, StoredEvent event) {
        if (event.state().equals("denied") || event.source().isEmpty()) {
            for (StoredMention mention : record.mentions().ofEvent(event.id())) {
                for (StoredMention.Voice voice : mention.attribution()) {
                    if (voice.voice().equals("speaker")) {
                        return voice.label();
                    }
                }
            }
        }
        return Wording.names(event.source());
    }

    /** The highest level among the offices of its actors. */
    private static String level(StoredEvent event) {
        for (String[] level : LEVELS) {
            for (String words : level[1].split(",")) {
                if (holds(event.source(), words) || holds(event.target(), words)) {
                    return level[0];
                }
            }
        }
        return "";
    }

    private static boolean holds(List<StoredActor> actors, String words) {
        for (StoredActor actor : actors) {
            @Nullable String role = actor.role();
            if (role != null && role.toLowerCase(Locale.ROOT).contains(words)) {
                return true;
            }
        }
        return false;
    }
}
