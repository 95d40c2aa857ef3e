package org.chancery.source.charset;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Decodes a document. In order: byte order mark; the zeros of UTF-16; valid UTF-8 with characters beyond ASCII; the
 * label of the transport or of the document, if the bytes can be read by it; a guess from the bytes; windows-1252.
 */
public final class Decoder {

    private static final int HEAD = 4096;
    private static final int SAMPLE = 200_000;
    private static final Pattern LABEL =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_.:-]{3,30})", Pattern.CASE_INSENSITIVE);

    /** What browsers read under these labels. */
    private static final Map<String, String> WIDER = Map.of(
            "iso-8859-1", "windows-1252",
            "latin1", "windows-1252",
            "us-ascii", "windows-1252",
            "ascii", "windows-1252",
            "iso-8859-9", "windows-1254",
            "gb2312", "GB18030",
            "gbk", "GB18030",
            "ks_c_5601-1987", "x-windows-949",
            "euc-kr", "x-windows-949",
            "shift_jis", "windows-31j");

    private static final Charset FALLBACK = Charset.forName("windows-1252");

    private Decoder() {}

    /**
     * The text of {@code bytes}, without a byte order mark.
     *
     * @param label the charset that the transport names, null if it names none
     */
    public static String decode(byte[] bytes, @Nullable String label) {
        Charset marked = byteOrderMark(bytes);
        if (marked != null) {
            String text = new String(bytes, marked);
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        }
        Charset wide = zeros(bytes);
        if (wide != null) {
            return new String(bytes, wide);
        }
        String unicode = strictly(bytes, StandardCharsets.UTF_8);
        String named = label != null ? label : label(bytes);
        Charset declared = charset(named);
        if (unicode != null) {
            boolean shifted = declared != null && declared.name().startsWith("ISO-2022");
            return shifted ? new String(bytes, declared) : unicode;
        }
        if (declared != null && !declared.equals(StandardCharsets.UTF_8)) {
            String text = strictly(bytes, declared);
            if (text != null) {
                return text;
            }
        }
        Charset guessed = guess(bytes);
        if (guessed != null) {
            String text = strictly(bytes, guessed);
            if (text != null) {
                return text;
            }
        }
        int broken = brokenUtf8(bytes);
        return new String(bytes, broken * 50 < bytes.length / 10 ? StandardCharsets.UTF_8 : FALLBACK);
    }

    private static @Nullable Charset byteOrderMark(byte[] bytes) {
        if (bytes.length >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf) {
            return StandardCharsets.UTF_8;
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff) {
            return StandardCharsets.UTF_16BE;
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe) {
            return StandardCharsets.UTF_16LE;
        }
        return null;
    }

    /** Western text in UTF-16 has a zero in nearly every second byte, always on the same side. */
    private static @Nullable Charset zeros(byte[] bytes) {
        int length = Math.min(bytes.length, HEAD) & ~1;
        if (length < 16) {
            return null;
        }
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int half = length / 2;
        if (even > half * 0.6 && odd < half * 0.1) {
            return StandardCharsets.UTF_16BE;
        }
        return odd > half * 0.6 && even < half * 0.1 ? StandardCharsets.UTF_16LE : null;
    }

    private static @Nullable String label(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher matcher = LABEL.matcher(head);
        return matcher.find() ? matcher.group(1) : null;
    }

    /** The charset that a label stands for, null if there is none of that name. */
    public static @Nullable Charset charset(@Nullable String label) {
        if (label == null || label.isBlank()) {
            return null;
        }
        String name = label.strip().toLowerCase(Locale.ROOT);
        try {
            return Charset.forName(WIDER.getOrDefault(name, name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static @Nullable Charset guess(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, SAMPLE));
        detector.dataEnd();
        return charset(detector.getDetectedCharset());
    }

    private static @Nullable String strictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        } catch (UnsupportedOperationException e) {
            return null;
        }
    }

    /** How many places of the bytes are no UTF-8. */
    private static int brokenUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int broken = 0;
        for (int i = text.indexOf('\ufffd'); i >= 0; i = text.indexOf('\ufffd', i + 1)) {
            broken++;
        }
        return broken;
    }
}
