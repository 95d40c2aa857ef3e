package org.chancery.record.search;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.Reports;
import org.chancery.record.StoredReport;
import org.jspecify.annotations.Nullable;

/** The index of one record, up to date with it from {@link #open} on. */
public final class SearchIndex implements AutoCloseable {

    private static final String MARK = "reports";

    /** In characters; longer ones are no words of anybody. */
    private static final int LONGEST_QUESTION = 500;

    private final Directory directory;
    private final DirectoryReader reader;
    private final Analyzer analyzer = new EnglishAnalyzer();

    private SearchIndex(Directory directory, DirectoryReader reader) {
        this.directory = directory;
        this.reader = reader;
    }

    /** So many reports are read at once: their sentences lie all over the table, which is read through for each lot. */
    private static final int TOGETHER = 2000;

    /** The folder that the index of a record lies in. */
    public static Path folder(Path record) {
        return record.resolveSibling(record.getFileName() + ".d").resolve("search");
    }

    /** Opens the index, after bringing it up to date; in memory where the folder cannot be written. */
    public static SearchIndex open(DiplomaticRecord record) {
        try {
            Directory kept = FSDirectory.open(Files.createDirectories(folder(record.file())));
            try {
                return open(record, kept);
            } catch (CorruptIndexException | NoSuchFileException | EOFException e) {
                for (String file : kept.listAll()) {
                    kept.deleteFile(file);
                }
                return open(record, kept);
            }
        } catch (IOException e) {
            try {
                return open(record, new ByteBuffersDirectory());
            } catch (IOException inMemory) {
                throw new UncheckedIOException(inMemory);
            }
        }
    }

    /**
     * What of the index in its folder is not what was written, or not what the record holds; empty also where there is no
     * index yet.
     */
    public static List<String> faults(DiplomaticRecord record) {
        Path folder = folder(record.file());
        String remedy = "; remove the folder " + folder + ", it is made anew";
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Directory directory = FSDirectory.open(folder)) {
            if (!DirectoryReader.indexExists(directory)) {
                return List.of();
            }
            try (CheckIndex check = new CheckIndex(directory)) {
                check.setChecksumsOnly(true);
                if (!check.checkIndex().clean) {
                    return List.of("the search index is damaged" + remedy);
                }
            }
            // One that lags behind is brought up to date when it is opened next.
            return mark(directory).equals(mark(record)) && !new IndexedSentences(record, directory).areTheRecords()
                    ? List.of("the search index holds other reports, or other words of them, than the record" + remedy)
                    : List.of();
        } catch (IOException e) {
            return List.of("the search index cannot be read (" + e.getMessage() + ")" + remedy);
        }
    }

    private static String mark(DiplomaticRecord record) {
        return record.reports().count() + " reports, run " + record.runs().latest();
    }

    /** One after the other: of several that find the index behind, the first brings it up to date for all. */
    private static synchronized SearchIndex open(DiplomaticRecord record, Directory directory) throws IOException {
        String mark = mark(record);
        if (!mark.equals(mark(directory))) {
            fill(record, directory, mark);
        }
        return new SearchIndex(directory, DirectoryReader.open(directory));
    }

    /**
     * Sentences that hold the words, best first. {@code "…"} asks for a phrase, {@code -} leaves out, {@code |} is or,
     * {@code *} ends a beginning.
     */
    public List<Hit> search(String words, int limit) {
        if (words.length() > LONGEST_QUESTION) {
            throw tooMuch(null);
        }
        SimpleQueryParser parser = new SimpleQueryParser(analyzer, Map.of("text", 1f, "title", 0.3f));
        parser.setDefaultOperator(BooleanClause.Occur.MUST);
        try {
            Query query = parser.parse(words);
            IndexSearcher searcher = new IndexSearcher(reader);
            StoredFields stored = searcher.storedFields();
            List<Hit> hits = new ArrayList<>();
            for (ScoreDoc found : searcher.search(query, Math.max(1, limit)).scoreDocs) {
                Document document = stored.document(found.doc);
                String day = document.get("day");
                hits.add(new Hit(
                        document.get("report"),
                        Integer.parseInt(document.get("sentence")),
                        document.get("text"),
                        document.get("outlet"),
                        day.isEmpty() ? null : LocalDate.parse(day),
                        document.get("title"),
                        found.score));
            }
            return hits;
        } catch (IndexSearcher.TooManyClauses | StackOverflowError e) {
            throw tooMuch(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ChanceryException tooMuch(@Nullable Throwable cause) {
        return new ChanceryException(ErrorCode.USAGE, "the search asks for too much at once", "use fewer words", cause);
    }

    @Override
    public void close() {
        try {
            reader.close();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String mark(Directory directory) {
        try {
            if (!DirectoryReader.indexExists(directory)) {
                return "";
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                return reader.getIndexCommit().getUserData().getOrDefault(MARK, "");
            }
        } catch (IOException e) {
            return "";
        }
    }

    /** Adds the reports that it lacks; begins anew where it holds some that the record does not. */
    private static void fill(DiplomaticRecord record, Directory directory, String mark) throws IOException {
        List<String> ids = record.reports().ids();
        Set<String> held = held(directory);
        long run = run(mark(directory));
        boolean grows = new HashSet<>(ids).containsAll(held) && !rebuiltSince(record, run);
        Set<String> reread = record.history().reread(run);
        IndexWriterConfig config = new IndexWriterConfig(new EnglishAnalyzer())
                .setOpenMode(grows ? IndexWriterConfig.OpenMode.CREATE_OR_APPEND : IndexWriterConfig.OpenMode.CREATE);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            List<String> lacking = ids.stream()
                    .filter(id -> !grows || !held.contains(id) || reread.contains(id))
                    .toList();
            for (int from = 0; from < lacking.size(); from += TOGETHER) {
                put(record, lacking.subList(from, Math.min(lacking.size(), from + TOGETHER)), writer);
            }
            writer.setLiveCommitData(Map.of(MARK, mark).entrySet());
            writer.commit();
        }
    }

    /** Puts reports in the place of what the index holds of them, if it does. */
    private static void put(DiplomaticRecord record, List<String> reports, IndexWriter writer) throws IOException {
        Map<String, List<Reports.Place>> sentences = record.reports().sentences(reports);
        Map<String, StoredReport> found = record.reports().get(reports);
        for (String id : reports) {
            StoredReport report = Objects.requireNonNull(found.get(id), id);
            writer.updateDocuments(
                    new Term("report", id),
                    sentences.getOrDefault(id, List.of()).stream()
                            .map(sentence -> document(report, sentence))
                            .toList());
        }
    }

    /** The run that an index was last brought up to date with. */
    private static long run(String mark) {
        String run = mark.substring(mark.lastIndexOf(' ') + 1);
        return run.matches("[0-9]{1,18}") ? Long.parseLong(run) : 0;
    }

    /** Whether all reports were read anew since: then they may be cut into other sentences. */
    private static boolean rebuiltSince(DiplomaticRecord record, long run) {
        return record.runs().all().stream().anyMatch(each -> each.verb().equals("rebuild") && each.id() > run);
    }

    /** Ids of the reports that the index holds. */
    private static Set<String> held(Directory directory) throws IOException {
        Set<String> ids = new HashSet<>();
        if (DirectoryReader.indexExists(directory)) {
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                Terms terms = MultiTerms.getTerms(reader, "report");
                if (terms != null) {
                    TermsEnum each = terms.iterator();
                    for (BytesRef id = each.next(); id != null; id = each.next()) {
                        ids.add(id.utf8ToString());
                    }
                }
            }
        }
        return ids;
    }

    private static Document document(StoredReport report, Reports.Place sentence) {
        Document document = new Document();
        document.add(new StringField("report", report.id(), Field.Store.YES));
        document.add(new StoredField("sentence", Integer.toString(sentence.ordinal())));
        document.add(new TextField("text", sentence.span().in(report.text()), Field.Store.YES));
        document.add(new StoredField("outlet", report.publisher()));
        document.add(new StoredField(
                "day", report.anchor() == null ? "" : report.anchor().toString()));
        if (report.title() != null) {
            document.add(new TextField("title", report.title(), Field.Store.YES));
        }
        return document;
    }
}
