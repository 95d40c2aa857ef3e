package org.chancery.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.document.RepeatedBlocks;
import org.jspecify.annotations.Nullable;

/** Paragraphs that several pages of one site have in common. A site is a host, or an outlet where no address is known. */
public final class SitePages {

    private static final String SHARED = "WITH page AS (SELECT id, run, title, text, coalesce(nullif(lower("
            + "regexp_extract(url, '^https?://(?:www\\.)?([^/:?#]+)', 1)), ''), lower(outlet)) AS site"
            + " FROM report WHERE form = 'HTML'),"
            + " asked AS (SELECT id, site, title, text FROM page WHERE site IN (SELECT site FROM page WHERE run >= ?)),"
            + " paragraph AS (SELECT id, site, title, unnest(string_split(text, chr(10) || chr(10))) AS words,"
            + " FALSE AS cut FROM asked UNION ALL SELECT a.id, a.site, a.title, d.text, TRUE FROM dropped d"
            + " JOIN asked a ON a.id = d.report WHERE d.reason = ?),"
            + " common AS (SELECT site, words FROM paragraph WHERE length(words) >= 12"
            + " GROUP BY site, words HAVING count(DISTINCT id) >= 3),"
            + " whole AS (SELECT id, sum(length(words)) AS size FROM paragraph GROUP BY id)"
            + " SELECT p.id, p.site, p.title, p.words, p.cut, w.size FROM paragraph p JOIN common USING (site, words)"
            + " JOIN whole w ON w.id = p.id ORDER BY p.site, p.id, p.words";

    private final Sql sql;

    SitePages(Sql sql) {
        this.sql = sql;
    }

    /**
     * A page that shares paragraphs with others.
     *
     * @param cut those of them that are cut already, as {@link RepeatedBlocks#key}s
     */
    public record Sharing(RepeatedBlocks.Page page, Set<String> cut) {}

    private record Row(String id, String site, @Nullable String title, String words, boolean cut, int size) {}

    /** Pages of the sites that have a report of run {@code since} or later. */
    public List<Sharing> since(long since) {
        Map<String, Sharing> pages = new LinkedHashMap<>();
        List<Row> rows = sql.list(
                SHARED,
                row -> new Row(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getBoolean(5),
                        row.getInt(6)),
                since,
                RepeatedBlocks.REASON);
        for (Row row : rows) {
            Sharing page = pages.computeIfAbsent(
                    row.id(),
                    id -> new Sharing(
                            new RepeatedBlocks.Page(id, row.site(), row.title(), new ArrayList<>(), row.size()),
                            new LinkedHashSet<>()));
            page.page().paragraphs().add(row.words());
            if (row.cut()) {
                page.cut().add(RepeatedBlocks.key(row.words()));
            }
        }
        return List.copyOf(pages.values());
    }
}
