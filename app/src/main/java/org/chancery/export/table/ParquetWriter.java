package org.chancery.export.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.export.EventWriter;
import org.chancery.export.Table;
import org.chancery.record.ParquetFile;
import org.chancery.record.StoredEvent;

/** Events as Parquet. A Parquet file is only whole when its last row is known, so it is made on disk and then sent. */
public final class ParquetWriter implements EventWriter, AutoCloseable {

    private final OutputStream out;
    private final Table<StoredEvent> table;
    private final Path folder;
    private final ParquetFile file;

    public ParquetWriter(OutputStream out, Table<StoredEvent> table) throws IOException {
        this.out = out;
        this.table = table;
        this.folder = Files.createTempDirectory("chancery-export");
        this.file = ParquetFile.create(target(), table.types());
    }

    @Override
    public boolean write(StoredEvent event) {
        file.add(table.row(event));
        return true;
    }

    @Override
    public void end() throws IOException {
        file.finish();
        Files.copy(target(), out);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        file.close();
        Files.deleteIfExists(target());
        Files.deleteIfExists(folder);
    }

    private Path target() {
        return folder.resolve("events.parquet");
    }
}
