package org.chancery.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.event.State;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.EventFilter;
import org.chancery.record.StoredEvent;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written.
 *
 * @param asOf where set, the events as they stood by the reports up to that day
 * @param query the question as it was asked, names and values; for titles, file names and manifests
 * @param fields columns or properties to write, in formats that have them; none for all
 * @param guard whether texts that a spreadsheet would run are led by an apostrophe; CSV only
 */
public record ExportRequest(
        DiplomaticRecord record,
        EventFilter filter,
        @Nullable LocalDate asOf,
        Map<String, String> query,
        Set<String> fields,
        boolean guard,
        Links links) {

    /** Most entries of a feed. */
    public static final int MOST_IN_FEED = 100;

    private static final String HAPPENED = Arrays.stream(State.values())
            .filter(State::happened)
            .map(State::label)
            .collect(Collectors.joining("|"));

    public ExportRequest {
        query = Map.copyOf(query);
        fields = Set.copyOf(fields);
    }

    /** Takes one event. */
    @FunctionalInterface
    public interface EventConsumer {
        void accept(StoredEvent event) throws IOException;
    }

    /** Hands over all events that fit, by day; as many as the filter's limit, where it has one: the latest. */
    public void each(EventConsumer consumer) throws IOException {
        if (asOf != null) {
            hand(record.events().find(filter.asOf(asOf)), consumer);
            return;
        }
        if (filter.limit() > 0) {
            hand(record.events().find(filter), consumer);
            return;
        }
        pages(filter, consumer);
    }

    /**
     * Hands over those alone that happened: what a format cannot hold need not be read.
     *
     * @return how many others fit the question and were not handed over
     */
    long eachThatHappened(EventConsumer consumer) throws IOException {
        if (asOf != null || filter.limit() > 0 || filter.state() != null) {
            each(consumer);
            return 0;
        }
        EventFilter happened = filter.inState(HAPPENED);
        pages(happened, consumer);
        return record.events().count(filter) - record.events().count(happened);
    }

    private void pages(EventFilter wanted, EventConsumer consumer) throws IOException {
        try {
            record.eventPages().each(wanted, event -> {
                try {
                    consumer.accept(event);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Hands over the latest events alone, by day. */
    void latest(EventConsumer consumer) throws IOException {
        int most = filter.limit() > 0 ? Math.min(filter.limit(), MOST_IN_FEED) : MOST_IN_FEED;
        hand(record.events().find(filter.withLimit(most)), consumer);
    }

    private static void hand(List<StoredEvent> events, EventConsumer consumer) throws IOException {
        for (StoredEvent event : events) {
            consumer.accept(event);
        }
    }

    /** The question in words, for titles. */
    public String title() {
        return query.isEmpty()
                ? "All events"
                : "Events with "
                        + String.join(
                                ", ",
                                query.entrySet().stream()
                                        .sorted(Map.Entry.comparingByKey())
                                        .map(each -> each.getKey() + " " + each.getValue())
                                        .toList());
    }
}
