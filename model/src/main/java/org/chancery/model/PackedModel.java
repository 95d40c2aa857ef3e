package org.chancery.model;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Named arrays read from one binary file. The file starts with {@link #MAGIC}; each section is its name (UTF, as
 * {@link DataInputStream#readUTF} has it), a letter for its type, its length in elements and the elements, little
 * endian. An empty name ends the file.
 */
public final class PackedModel {

    /** Where the English model lies on the class path. */
    public static final String ENGLISH = "/org/chancery/model/english.bin";

    public static final long MAGIC = 0x4348414E4D443031L;

    private static final int CHUNK = 1 << 18;

    private final Map<String, Object> sections;

    private PackedModel(Map<String, Object> sections) {
        this.sections = sections;
    }

    /** Reads the English model from the class path. */
    public static PackedModel english() {
        try (InputStream in = PackedModel.class.getResourceAsStream(ENGLISH)) {
            if (in == null) {
                throw new IllegalStateException("no language model on the class path: " + ENGLISH);
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static PackedModel read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(stream, CHUNK));
        if (in.readLong() != MAGIC) {
            throw new IOException("not a packed language model");
        }
        Map<String, Object> sections = new HashMap<>();
        for (String name = in.readUTF(); !name.isEmpty(); name = in.readUTF()) {
            char type = (char) in.readUnsignedByte();
            sections.put(name, section(in, type, in.readInt()));
        }
        return new PackedModel(sections);
    }

    public byte[] bytes(String name) {
        return (byte[]) get(name);
    }

    public int[] ints(String name) {
        return (int[]) get(name);
    }

    public long[] longs(String name) {
        return (long[]) get(name);
    }

    public float[] floats(String name) {
        return (float[]) get(name);
    }

    /** A section of bytes read as lines of UTF-8. */
    public String[] lines(String name) {
        String text = new String(bytes(name), StandardCharsets.UTF_8);
        return text.isEmpty() ? new String[0] : text.split("\n", -1);
    }

    private Object get(String name) {
        Object section = sections.get(name);
        if (section == null) {
            throw new IllegalStateException("the language model has no section " + name);
        }
        return section;
    }

    private static Object section(DataInputStream in, char type, int length) throws IOException {
        switch (type) {
            case 'b': {
                byte[] bytes = new byte[length];
                in.readFully(bytes);
                return bytes;
            }
            case 'i': {
                int[] ints = new int[length];
                chunks(
                        in,
                        length,
                        4,
                        (buffer, at, count) -> buffer.asIntBuffer().get(ints, at, count));
                return ints;
            }
            case 'l': {
                long[] longs = new long[length];
                chunks(
                        in,
                        length,
                        8,
                        (buffer, at, count) -> buffer.asLongBuffer().get(longs, at, count));
                return longs;
            }
            case 'f': {
                float[] floats = new float[length];
                chunks(
                        in,
                        length,
                        4,
                        (buffer, at, count) -> buffer.asFloatBuffer().get(floats, at, count));
                return floats;
            }
            default:
                throw new IOException("unknown section type " + type);
        }
    }

    private interface Copy {
        void copy(ByteBuffer from, int at, int count);
    }

    private static void chunks(InputStream in, int length, int width, Copy copy) throws IOException {
        byte[] chunk = new byte[CHUNK];
        ByteBuffer buffer = ByteBuffer.wrap(chunk).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < length; ) {
            int count = Math.min(length - at, CHUNK / width);
            if (in.readNBytes(chunk, 0, count * width) < count * width) {
                throw new EOFException("the language model is cut off");
            }
            buffer.clear();
            copy.copy(buffer, at, count);
            at += count;
        }
    }
}
