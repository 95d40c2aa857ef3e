package org.chancery.model.pack;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.model.PackedModel;

/** Writes the sections that {@link PackedModel} reads. */
final class SectionWriter implements Closeable {

    private final DataOutputStream out;

    SectionWriter(Path file) throws IOException {
        out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 18));
        out.writeLong(PackedModel.MAGIC);
    }

    void bytes(String name, byte[] values) throws IOException {
        head(name, 'b', values.length);
        out.write(values);
    }

    void lines(String name, List<String> lines) throws IOException {
        bytes(name, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    void ints(String name, int[] values) throws IOException {
        head(name, 'i', values.length);
        ByteBuffer word = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN);
        for (int value : values) {
            out.write(word.putInt(0, value).array());
        }
    }

    void longs(String name, long[] values) throws IOException {
        head(name, 'l', values.length);
        ByteBuffer word = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
        for (long value : values) {
            out.write(word.putLong(0, value).array());
        }
    }

    void floats(String name, float[] values) throws IOException {
        head(name, 'f', values.length);
        ByteBuffer word = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN);
        for (float value : values) {
            out.write(word.putFloat(0, value).array());
        }
    }

    @Override
    public void close() throws IOException {
        out.writeUTF("");
        out.close();
    }

    private void head(String name, char type, int length) throws IOException {
        out.writeUTF(name);
        out.writeByte(type);
        out.writeInt(length);
    }
}
