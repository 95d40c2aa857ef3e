package org.chancery.source.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.source.Declared;
import org.chancery.source.RawReport;
import org.chancery.source.Rejection.Reason;
import org.chancery.source.Sourced;
import org.chancery.source.charset.Decoder;
import org.jspecify.annotations.Nullable;

/** An e-mail as its file has it (RFC 5322 and MIME): the HTML part, else the plain one; attachments are passed over. */
final class Mail {

    private static final Pattern HEADER = Pattern.compile("^[A-Za-z][A-Za-z0-9-]{1,40}:[ \\t]?.*");
    private static final Pattern ENCODED =
            Pattern.compile("=\\?([^?]{2,30})\\?([bBqQ])\\?([^?]*)\\?=(?:\\s+(?==\\?))?");
    private static final Pattern BOUNDARY =
            Pattern.compile("boundary=\"?([^\";\\s]{1,100})\"?", Pattern.CASE_INSENSITIVE);
    private static final int MAX_DEPTH = 6;

    private Mail() {}

    /** Whether the first lines are mail headers, two of the usual ones among them. */
    static boolean isMail(String start) {
        int usual = 0;
        boolean any = false;
        for (String line : start.split("\r?\n", 80)) {
            if (line.isEmpty()) {
                break;
            }
            if (any && (line.startsWith(" ") || line.startsWith("\t"))) {
                continue;
            }
            if (!HEADER.matcher(line).matches()) {
                return usual >= 3 && any;
            }
            any = true;
            String name = line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT);
            usual += List.of(
                                    "from",
                                    "received",
                                    "return-path",
                                    "mime-version",
                                    "subject",
                                    "message-id",
                                    "content-type",
                                    "to")
                            .contains(name)
                    ? 1
                    : 0;
        }
        return usual >= 3;
    }

    static Sourced read(Input input, byte[] bytes) {
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        Part mail = Part.of(raw);
        List<Part> texts = new ArrayList<>();
        collect(mail, texts, 0);
        Part html = texts.stream()
                .filter(part -> part.type().startsWith("text/html"))
                .findFirst()
                .orElse(null);
        Part plain = texts.stream()
                .filter(part -> part.type().startsWith("text/plain"))
                .findFirst()
                .orElse(null);
        Part best = html != null ? html : plain;
        if (best == null) {
            return input.refuse(Reason.NOT_AN_ARTICLE, "an e-mail without text");
        }
        Declared said = new Declared(
                mail.header("message-id"),
                null,
                words(mail.header("subject")),
                Days.of(mail.header("date")),
                null,
                null,
                List.of(),
                sender(mail.header("from")),
                null,
                null,
                true);
        RawReport.Form form = best == html ? RawReport.Form.HTML : RawReport.Form.TEXT;
        return new RawReport(form, best.text(), input.origin(), said);
    }

    private static void collect(Part part, List<Part> texts, int depth) {
        Matcher boundary = BOUNDARY.matcher(
                part.header("content-type") == null ? "" : String.valueOf(part.header("content-type")));
        if (part.type().startsWith("multipart/") && boundary.find() && depth < MAX_DEPTH) {
            String[] pieces =
                    part.body().split("(?m)^--" + Pattern.quote(boundary.group(1)) + "(?:--)?[ \\t]*\r?$\n?", 200);
            for (int i = 1; i < pieces.length; i++) {
                if (!pieces[i].isBlank()) {
                    collect(Part.of(pieces[i]), texts, depth + 1);
                }
            }
        } else if (part.type().startsWith("text/")
                && !String.valueOf(part.header("content-disposition")).startsWith("attachment")) {
            texts.add(part);
        }
    }

    /** {@code "The Saltmarsh Gazette" <news@…>} is The Saltmarsh Gazette. */
    private static @Nullable String sender(@Nullable String from) {
        String words = words(from);
        if (words == null) {
            return null;
        }
        String name = words.replaceFirst("<.*", "").replace("\"", "").strip();
        return name.isEmpty() || name.contains("@") ? null : name;
    }

    private static @Nullable String words(@Nullable String header) {
        if (header == null) {
            return null;
        }
        return ENCODED.matcher(header).replaceAll(match -> {
            byte[] bytes = match.group(2).equalsIgnoreCase("b")
                    ? base64(match.group(3))
                    : quoted(match.group(3).replace('_', ' '));
            return Matcher.quoteReplacement(Decoder.decode(bytes, match.group(1)));
        });
    }

    private static byte[] base64(String text) {
        try {
            return Base64.getMimeDecoder().decode(text.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static byte[] quoted(String text) {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '=') {
                bytes.write(c);
            } else if (i + 2 < text.length()
                    && Character.digit(text.charAt(i + 1), 16) >= 0
                    && Character.digit(text.charAt(i + 2), 16) >= 0) {
                bytes.write(Character.digit(text.charAt(i + 1), 16) * 16 + Character.digit(text.charAt(i + 2), 16));
                i += 2;
            } else {
                while (i + 1 < text.length()
                        && text.charAt(i + 1) != '\n'
                        && Character.isWhitespace(text.charAt(i + 1))) {
                    i++;
                }
                i++;
            }
        }
        return bytes.toByteArray();
    }

    /** Headers, names in lower case, and the body behind them. */
    private record Part(Map<String, String> headers, String body) {

        static Part of(String raw) {
            Map<String, String> headers = new HashMap<>();
            String last = "";
            int at = 0;
            while (at < raw.length()) {
                int end = raw.indexOf('\n', at);
                end = end < 0 ? raw.length() : end;
                String line = raw.substring(at, end).stripTrailing();
                at = Math.min(raw.length(), end + 1);
                if (line.isEmpty()) {
                    break;
                }
                if (Character.isWhitespace(line.charAt(0)) && !last.isEmpty()) {
                    headers.merge(last, line.strip(), (a, b) -> a + " " + b);
                } else if (line.indexOf(':') > 0) {
                    last = line.substring(0, line.indexOf(':')).strip().toLowerCase(Locale.ROOT);
                    headers.putIfAbsent(
                            last, line.substring(line.indexOf(':') + 1).strip());
                }
            }
            return new Part(headers, raw.substring(at));
        }

        @Nullable
        String header(String name) {
            return headers.get(name);
        }

        String type() {
            return headers.getOrDefault("content-type", "text/plain").toLowerCase(Locale.ROOT);
        }

        String text() {
            String coding =
                    headers.getOrDefault("content-transfer-encoding", "").toLowerCase(Locale.ROOT);
            byte[] bytes = coding.startsWith("base64")
                    ? base64(body)
                    : coding.startsWith("quoted") ? quoted(body) : body.getBytes(StandardCharsets.ISO_8859_1);
            Charset charset = Decoder.charset(Formats.charsetOf(headers.get("content-type")));
            return Decoder.decode(bytes, charset == null ? null : charset.name());
        }
    }
}
