package org.chancery.source.format;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.source.Declared;
import org.chancery.source.RawReport;
import org.chancery.source.Rejection;
import org.chancery.source.Rejection.Reason;
import org.chancery.source.Sourced;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;

/** The pages of a WARC archive, packed or not: one report a response; a revisit makes none. */
final class WarcReports extends Pull {

    private static final List<String> TEXTS = List.of(
            "text/html",
            "application/xhtml+xml",
            "text/plain",
            "application/xml",
            "text/xml",
            "application/rss+xml",
            "application/atom+xml",
            "application/json",
            "application/feed+json");

    private final Input input;
    private final Formats formats;
    private final @Nullable WarcReader reader;
    private final @Nullable Rejection broken;
    private Iterator<Sourced> current = java.util.Collections.emptyIterator();
    private boolean ended;

    WarcReports(Input input, Formats formats) {
        this.input = input;
        this.formats = formats;
        WarcReader opened = null;
        Rejection refused = null;
        try {
            opened = new WarcReader(input.stream());
        } catch (IOException e) {
            refused = input.reasonOf(e);
        }
        this.reader = opened;
        this.broken = refused;
    }

    @Override
    @Nullable
    Sourced pull() {
        while (!current.hasNext() && !ended) {
            if (reader == null) {
                ended = true;
                return broken;
            }
            try {
                Optional<WarcRecord> record = reader.next();
                if (record.isEmpty()) {
                    ended = true;
                } else {
                    current = read(record.get());
                }
            } catch (IOException | RuntimeException e) {
                ended = true;
                return e instanceof IOException io
                        ? input.reasonOf(io)
                        : input.refuse(Reason.MALFORMED, "a record cannot be read: " + e.getMessage());
            }
        }
        return current.hasNext() ? current.next() : null;
    }

    private Iterator<Sourced> read(WarcRecord record) throws IOException {
        if (record instanceof WarcRevisit revisit) {
            return Formats.one(new Rejection(Reason.REVISIT, "seen again unchanged", revisit.target()));
        }
        if (record instanceof WarcResponse response) {
            return response(response);
        }
        if (record instanceof WarcResource resource && resource.payload().isPresent()) {
            return body(
                    resource,
                    resource.payload().get().body().stream(),
                    resource.contentType().toString());
        }
        if (record instanceof WarcConversion conversion && conversion.payload().isPresent()) {
            return body(
                    conversion,
                    conversion.payload().get().body().stream(),
                    conversion.contentType().toString());
        }
        return java.util.Collections.emptyIterator();
    }

    private Iterator<Sourced> response(WarcResponse response) throws IOException {
        if (!response.contentType().base().toString().startsWith("application/http")) {
            return java.util.Collections.emptyIterator();
        }
        HttpResponse http = response.http();
        String type = http.headers().first("Content-Type").orElse("text/html");
        if (http.status() != 200) {
            return Formats.one(new Rejection(Reason.NOT_AN_ARTICLE, "status " + http.status(), response.target()));
        }
        return body(response, http.bodyDecoded().stream(), type);
    }

    private Iterator<Sourced> body(WarcTargetRecord record, InputStream stream, String type) throws IOException {
        String base = type.split(";")[0].strip().toLowerCase(Locale.ROOT);
        if (!TEXTS.contains(base)) {
            return Formats.one(new Rejection(Reason.NOT_AN_ARTICLE, "no text: " + base, record.target()));
        }
        LocalDate fetched = record.date().atZone(ZoneOffset.UTC).toLocalDate();
        Declared said = Declared.at(record.target(), fetched);
        Input inner = new Input(
                new java.io.BufferedInputStream(stream, 1 << 16),
                record.target(),
                type,
                input.limits(),
                input.depth() + 1);
        Iterator<Sourced> found = formats.open(inner);
        java.util.ArrayList<Sourced> all = new java.util.ArrayList<>();
        while (found.hasNext()) {
            Sourced one = found.next();
            if (one instanceof Rejection rejection && rejection.reason() == Reason.TRUNCATED) {
                ended = true;
                all.add(input.refuse(Reason.TRUNCATED, "truncated inside " + record.target()));
            } else {
                all.add(one instanceof RawReport report ? report.with(said) : one);
            }
        }
        return all.iterator();
    }
}
