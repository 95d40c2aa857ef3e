package org.chancery.spark;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.chancery.document.Reader;
import org.chancery.document.Report;
import org.chancery.pipeline.LayeredCoder;
import org.chancery.pipeline.Layers;
import org.chancery.record.CodedReport;
import org.chancery.record.ReportRows;
import org.chancery.source.RawReport;
import org.chancery.source.Rejection;
import org.chancery.source.Sourced;
import org.jspecify.annotations.Nullable;

/** Reads and codes the records of a chunk, one archive row each; what fails is set aside as a row with its reason. */
final class CodedRows implements Iterator<Row> {

    /** Reports that were coded. */
    static final String REPORT = "report";

    /** Records that are no report, with the reason. */
    static final String REJECTED = "rejected";

    private static final Reader READER = new Reader();

    private final int chunk;
    private final Iterator<Sourced> records;
    private long position;

    /**
     * @param chunk its number among all chunks; the first of two equal reports is kept
     * @param first number of the first record inside the chunk
     */
    CodedRows(int chunk, long first, Iterator<Sourced> records) {
        this.chunk = chunk;
        this.position = first;
        this.records = records;
    }

    @Override
    public boolean hasNext() {
        return records.hasNext();
    }

    @Override
    public Row next() {
        long started = System.nanoTime();
        Sourced record = records.next();
        long number = position++;
        if (record instanceof Rejection rejection) {
            return rejected(number, rejection.origin(), rejection.reason().name(), rejection.detail());
        }
        RawReport raw = (RawReport) record;
        try {
            Report report = READER.read(raw);
            if (report.text().isBlank()) {
                return rejected(number, raw.origin(), Rejection.Reason.EMPTY.name(), "no article was found in it");
            }
            long read = System.nanoTime();
            CodedReport coded = new LayeredCoder(Layers.english()).code(raw, report);
            return coded(number, coded, read - started, System.nanoTime() - read);
        } catch (RuntimeException e) {
            // A record that breaks the coder must not end a run over millions of others.
            return rejected(number, raw.origin(), "FAILED", String.valueOf(e));
        }
    }

    private Row rejected(long number, String origin, String reason, String detail) {
        List<@Nullable Object> values = new ArrayList<>();
        values.addAll(Arrays.asList(REJECTED, "none", chunk, number, null, origin, reason, detail, null, null, null));
        ReportRows.TABLES.forEach(table -> values.add(null));
        return RowFactory.create(values.toArray());
    }

    private Row coded(long number, CodedReport coded, long readNanos, long codeNanos) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(REPORT);
        values.add(month(coded.anchor()));
        values.add(chunk);
        values.add(number);
        values.add(coded.report().id());
        values.add(coded.raw().origin());
        values.add(null);
        values.add(null);
        values.add(coded.analysis().sentences().stream()
                .mapToInt(sentence -> sentence.tokens().size())
                .sum());
        values.add(readNanos);
        values.add(codeNanos);
        Map<String, List<Row>> tables = new HashMap<>();
        for (ReportRows.Table table : ReportRows.of(coded, 0).tables()) {
            tables.put(
                    table.name(), table.rows().stream().map(RowFactory::create).toList());
        }
        ReportRows.TABLES.forEach(
                table -> values.add(tables.getOrDefault(table, List.of()).toArray(Row[]::new)));
        return RowFactory.create(values.toArray());
    }

    /** The partition that a report or an event of that day belongs to. */
    static String month(@Nullable LocalDate day) {
        return day == null ? "undated" : YearMonth.from(day).toString();
    }
}
