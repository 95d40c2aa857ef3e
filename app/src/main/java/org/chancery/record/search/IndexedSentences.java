package org.chancery.record.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.Reports;
import org.chancery.record.StoredReport;

/** Holds the sentences of an index against those of its record. */
final class IndexedSentences {

    private final DiplomaticRecord record;
    private final Directory directory;
    private String report = "";
    private Map<String, String> sentences = new HashMap<>();

    IndexedSentences(DiplomaticRecord record, Directory directory) {
        this.record = record;
        this.directory = directory;
    }

    /** Whether it has all of them, word by word, and no others. */
    boolean areTheRecords() throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            if (reader.numDocs() != record.reports().sentences()) {
                return false;
            }
            for (LeafReaderContext leaf : reader.leaves()) {
                Bits live = leaf.reader().getLiveDocs();
                StoredFields stored = leaf.reader().storedFields();
                for (int i = 0; i < leaf.reader().maxDoc(); i++) {
                    if ((live == null || live.get(i)) && !isTheRecords(stored.document(i))) {
                        return false;
                    }
                }
            }
            return true;
        }
    }

    /** The sentences of a report lie together, so that each report is read once. */
    private boolean isTheRecords(Document document) {
        String id = document.get("report");
        if (!report.equals(id)) {
            report = id;
            sentences = sentences(id);
        }
        return document.get("text").equals(sentences.get(document.get("sentence")));
    }

    private Map<String, String> sentences(String id) {
        Map<String, String> found = new HashMap<>();
        StoredReport kept = record.reports().find(id);
        List<Reports.Place> places = kept == null ? List.of() : record.reports().sentences(id);
        for (Reports.Place place : places) {
            found.put(Integer.toString(place.ordinal()), place.span().in(kept == null ? "" : kept.text()));
        }
        return found;
    }
}
