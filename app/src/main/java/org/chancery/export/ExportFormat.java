package org.chancery.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.chancery.export.field.FieldFormat;
import org.chancery.export.graph.Gexf;
import org.chancery.export.graph.GraphMl;
import org.chancery.export.table.CsvWriter;
import org.chancery.export.table.DataPackage;
import org.chancery.export.table.FieldWriter;
import org.chancery.export.table.JsonLinesWriter;
import org.chancery.export.web.Bibtex;
import org.chancery.export.web.Feed;
import org.chancery.export.web.Followthemoney;
import org.chancery.export.web.ICalendar;
import org.chancery.export.web.JsonLd;
import org.chancery.export.web.TimelineJs;

/** The formats that events are written in. */
public enum ExportFormat {
    CSV("csv", "text/csv; charset=utf-8", "one row an event, with a header"),
    JSONL("jsonl", "application/x-ndjson; charset=utf-8", "one JSON object an event, a line each"),
    PARQUET("parquet", "application/vnd.apache.parquet", "the columns of the CSV with their types"),
    DATAPACKAGE("zip", "application/zip", "Frictionless data package: events, passages and reports as CSV"),
    GDELT("tsv", "text/tab-separated-values; charset=utf-8", "GDELT 2.0 events, 61 columns, no header"),
    ICEWS("tsv", "text/tab-separated-values; charset=utf-8", "ICEWS coded events, 20 columns"),
    POLECAT("tsv", "text/tab-separated-values; charset=utf-8", "POLECAT, 40 columns"),
    PHOENIX("tsv", "text/tab-separated-values; charset=utf-8", "Phoenix, 26 columns, no header"),
    PLOVER("jsonl", "application/x-ndjson; charset=utf-8", "PLOVER JSON, one object a line"),
    GRAPHML("graphml", "application/graphml+xml; charset=utf-8", "the network of actors as GraphML"),
    GEXF("gexf", "application/gexf+xml; charset=utf-8", "the network of actors as GEXF, for Gephi"),
    JSONLD("jsonld", "application/ld+json; charset=utf-8", "linked data: Web Annotations and PROV"),
    TIMELINEJS("json", "application/json; charset=utf-8", "slides of TimelineJS"),
    FTM("jsonl", "application/x-ndjson; charset=utf-8", "FollowTheMoney entities, one a line"),
    RSS("rss", "application/rss+xml; charset=utf-8", "the latest events as an RSS 2.0 feed"),
    ATOM("atom", "application/atom+xml; charset=utf-8", "the latest events as an Atom feed"),
    JSONFEED("json", "application/feed+json; charset=utf-8", "the latest events as a JSON Feed"),
    ICAL("ics", "text/calendar; charset=utf-8", "planned events as iCalendar"),
    BIBTEX("bib", "application/x-bibtex; charset=utf-8", "the reports that the events rest on as BibTeX");

    private final String extension;
    private final String mediaType;
    private final String about;

    ExportFormat(String extension, String mediaType, String about) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.about = about;
    }

    /** The word used on the command line and in addresses. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How names of its files end, without the dot. */
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** What it is, a few words. */
    public String about() {
        return about;
    }

    /** Whether its rows have fields that can be chosen. */
    public boolean hasFields() {
        return this == CSV || this == JSONL || this == PARQUET || this == DATAPACKAGE;
    }

    /** Whether it holds the latest events alone: the feeds. */
    public boolean isFeed() {
        return this == RSS || this == ATOM || this == JSONFEED;
    }

    /** Whether it holds events that happened alone: the formats of the field. */
    boolean holdsWhatHappened() {
        return this == GDELT || this == ICEWS || this == POLECAT || this == PHOENIX || this == PLOVER;
    }

    /** Whether an event is a row of its own that nothing else of the record is asked for. */
    boolean isRows() {
        return this == CSV || this == JSONL || holdsWhatHappened();
    }

    /** @throws ChanceryException where no format has this label */
    public static ExportFormat of(String label) {
        return Arrays.stream(values())
                .filter(format -> format.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new ChanceryException(
                        ErrorCode.NOT_FOUND,
                        "there is no format " + label,
                        "known are "
                                + Arrays.stream(values())
                                        .map(ExportFormat::label)
                                        .collect(Collectors.joining(", "))));
    }

    EventWriter open(ExportRequest request, OutputStream out) throws IOException {
        Writer text = new Utf8Writer(out);
        return switch (this) {
            case CSV -> new CsvWriter(text, EventTable.only(request.fields()), request.guard());
            case JSONL -> new JsonLinesWriter(out, EventJson.known(request.fields()));
            case PARQUET -> throw new IllegalStateException("a Parquet file is not written event by event");
            case DATAPACKAGE -> new DataPackage(request, out);
            case GDELT, ICEWS, POLECAT, PHOENIX, PLOVER -> new FieldWriter(text, FieldFormat.valueOf(name()));
            case GRAPHML -> new GraphMl(text);
            case GEXF -> new Gexf(text);
            case JSONLD -> new JsonLd(request, text);
            case TIMELINEJS -> new TimelineJs(request, text);
            case FTM -> new Followthemoney(request, text);
            case RSS -> new Feed(request, text, Feed.Kind.RSS);
            case ATOM -> new Feed(request, text, Feed.Kind.ATOM);
            case JSONFEED -> new Feed(request, text, Feed.Kind.JSON);
            case ICAL -> new ICalendar(request, text);
            case BIBTEX -> new Bibtex(request, text);
        };
    }
}
