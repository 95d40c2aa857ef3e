package org.chancery.source.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.chancery.source.Declared;
import org.chancery.source.RawReport;
import org.chancery.source.Rejection.Reason;
import org.chancery.source.Sourced;
import org.chancery.source.charset.Decoder;

/** Tells what an input is by its first bytes, and opens it. */
public final class Formats {

    private final ColumnMapping columns;

    /** @param columns how the columns of tables and the fields of JSON Lines are named */
    public Formats(ColumnMapping columns) {
        this.columns = columns;
    }

    /** The reports of an input, as a stream; problems are elements of it. */
    public Iterator<Sourced> open(Input input) {
        try {
            byte[] head = input.head();
            if (head.length == 0) {
                return one(input.refuse(Reason.EMPTY, "empty: nothing in it"));
            }
            return open(input, head);
        } catch (IOException e) {
            return one(input.reasonOf(e));
        } catch (RefusedException e) {
            return one(e.rejection());
        }
    }

    private Iterator<Sourced> open(Input input, byte[] head) throws IOException, RefusedException {
        if (starts(head, 0x1f, 0x8b)) {
            if (inflated(head).startsWith("WARC/")) {
                return new WarcReports(input, this);
            }
            return nested(
                    input, () -> open(input.inside(new GZIPInputStream(input.stream(), 1 << 14), input.origin())));
        }
        if (starts(head, 'P', 'K', 3, 4) || starts(head, 'P', 'K', 5, 6)) {
            return nested(input, () -> new ZipReports(input, this));
        }
        if (head.length > 262 && new String(head, 257, 5, StandardCharsets.US_ASCII).equals("ustar")) {
            return nested(input, () -> new TarReports(input, this));
        }
        String start = new String(head, 0, Math.min(head.length, 4096), StandardCharsets.ISO_8859_1);
        if (start.startsWith("WARC/")) {
            return new WarcReports(input, this);
        }
        if (isBinary(head)) {
            return one(input.refuse(Reason.UNSUPPORTED, "no text: " + kindOf(head)));
        }
        String folded = (starts(head, 0xef, 0xbb, 0xbf) ? start.substring(3) : start)
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (folded.startsWith("{") && JsonLinesReports.isLines(Decoder.decode(head, null), head.length < 1 << 16)) {
            return new JsonLinesReports(input, columns);
        }
        if (Mail.isMail(start)) {
            return one(Mail.read(input, input.all()));
        }
        if (CsvReports.isTable(Decoder.decode(head, null), columns)) {
            return new CsvReports(input, columns);
        }
        return document(input, folded, input.all());
    }

    /** A single document of markup, JSON or plain text. */
    private Iterator<Sourced> document(Input input, String head, byte[] bytes) {
        String text = Decoder.decode(bytes, charsetOf(input.type()));
        if (text.isBlank()) {
            return one(input.refuse(Reason.EMPTY, "empty: nothing but blanks in it"));
        }
        String start =
                text.substring(0, Math.min(text.length(), 4096)).stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("{") || start.startsWith("[")) {
            Iterator<Sourced> feed = JsonDocuments.read(input, text, columns);
            if (feed != null) {
                return feed;
            }
        }
        if (start.startsWith("<")) {
            String root = XmlRoot.of(start);
            switch (root) {
                case "rss", "rdf:rdf", "feed", "channel", "atom:feed":
                    return Feeds.read(input, text).iterator();
                case "urlset", "sitemapindex":
                    return Sitemap.read(input, text).iterator();
                case "nitf":
                    return one(Nitf.read(input, text));
                case "newsmessage", "newsitem", "packageitem":
                    return NewsMl.read(input, text).iterator();
                default:
                    return one(new RawReport(RawReport.Form.HTML, text, input.origin(), Declared.NOTHING));
            }
        }
        boolean markup = head.contains("<html")
                || head.contains("<!doctype html")
                || head.contains("<body")
                || head.contains("<p>") && head.contains("</");
        RawReport.Form form = markup ? RawReport.Form.HTML : RawReport.Form.TEXT;
        return one(new RawReport(form, text, input.origin(), Declared.NOTHING));
    }

    /** Opens something. */
    @FunctionalInterface
    private interface Opening {
        Iterator<Sourced> open() throws IOException;
    }

    private static Iterator<Sourced> nested(Input input, Opening opening) throws IOException {
        return input.depth() >= input.limits().depth()
                ? one(input.refuse(
                        Reason.TOO_LARGE,
                        "archives inside archives, more than " + input.limits().depth()))
                : opening.open();
    }

    static Iterator<Sourced> one(Sourced sourced) {
        return List.of(sourced).iterator();
    }

    static @org.jspecify.annotations.Nullable String charsetOf(@org.jspecify.annotations.Nullable String type) {
        int at = type == null ? -1 : type.toLowerCase(Locale.ROOT).indexOf("charset=");
        return type == null || at < 0
                ? null
                : type.substring(at + 8).replaceAll("[\"';].*", "").strip();
    }

    private static boolean starts(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= head.length || head[i] != (byte) bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static String inflated(byte[] head) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(head))) {
            return new String(in.readNBytes(5), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }

    /** Many control characters: no text, in no charset; the zeros of UTF-16 are none. */
    private static boolean isBinary(byte[] head) {
        if (starts(head, 0xfe, 0xff) || starts(head, 0xff, 0xfe)) {
            return false;
        }
        if (starts(head, '%', 'P', 'D', 'F')
                || starts(head, 0x89, 'P', 'N', 'G')
                || starts(head, 0xff, 0xd8, 0xff)
                || starts(head, 'G', 'I', 'F', '8')
                || starts(head, 0xd0, 0xcf, 0x11, 0xe0)) {
            return true;
        }
        int controls = 0;
        int zeros = 0;
        int length = Math.min(head.length, 4096);
        for (int i = 0; i < length; i++) {
            zeros += head[i] == 0 ? 1 : 0;
            controls += head[i] >= 0
                            && head[i] < 32
                            && head[i] != '\n'
                            && head[i] != '\r'
                            && head[i] != '\t'
                            && head[i] != '\f'
                            && head[i] != 0
                            && head[i] != 0x1b
                    ? 1
                    : 0;
        }
        boolean wide = zeros > length * 0.3 && zeros < length * 0.6;
        return controls > length * 0.05 || !wide && zeros > length * 0.1;
    }

    private static String kindOf(byte[] head) {
        if (starts(head, '%', 'P', 'D', 'F')) {
            return "a PDF; extract its text first";
        }
        if (starts(head, 0x89, 'P', 'N', 'G') || starts(head, 0xff, 0xd8, 0xff) || starts(head, 'G', 'I', 'F', '8')) {
            return "a picture";
        }
        return starts(head, 0xd0, 0xcf, 0x11, 0xe0) ? "an office document; save it as text first" : "binary data";
    }
}
