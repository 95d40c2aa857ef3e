package org.chancery.export.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.export.EventTable;
import org.chancery.export.ExportRequest;
import org.chancery.record.EventFilter;

/** Events as Parquet. A Parquet file is only whole when its last row is known, so it is made on disk and then sent. */
public final class ParquetEvents {

    private ParquetEvents() {}

    /** @return how many events */
    public static long write(ExportRequest request, OutputStream out) throws IOException {
        List<String> columns = EventTable.only(request.fields()).names();
        EventFilter filter =
                request.asOf() == null ? request.filter() : request.filter().asOf(request.asOf());
        Path folder = Files.createTempDirectory("chancery-export");
        Path target = folder.resolve("events.parquet");
        try {
            long events = request.record().eventParquet().write(filter, columns, target);
            Files.copy(target, out);
            out.flush();
            return events;
        } finally {
            Files.deleteIfExists(target);
            Files.deleteIfExists(folder);
        }
    }
}
