package org.chancery.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.document.Reader;
import org.chancery.mention.EventMention;
import org.chancery.record.Correction;
import org.chancery.record.Decided;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.StoredMention;
import org.chancery.review.Gold;
import org.chancery.source.RawReport;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Codes the reports that reviewers judged with the rules of today, and counts how often the rules say what the reviewers
 * said. Mentions of which reviewers say different things are left out.
 */
public final class GoldCheck {

    private final DiplomaticRecord record;
    private final ReportCoder coder;
    private final Map<String, List<EventMention>> coded = new HashMap<>();

    public GoldCheck(DiplomaticRecord record, ReportCoder coder) {
        this.record = record;
        this.coder = coder;
    }

    /** How many of how many are as reviewers said. */
    public record Share(int right, int all) {}

    /**
     * @param accepted accepted mentions that are coded still, with the same type
     * @param rejected rejected mentions that are coded no longer
     * @param corrected corrected mentions that have the type of the correction
     * @param misses what is otherwise than reviewers said
     */
    public record Result(Share accepted, Share rejected, Share corrected, List<Gold.Item> misses) {
        public Result {
            misses = List.copyOf(misses);
        }
    }

    public Result run() {
        int[] right = new int[3];
        int[] all = new int[3];
        List<Gold.Item> misses = new ArrayList<>();
        for (Gold.Item item : Gold.of(record).mentions()) {
            Decided.Kind verdict = item.verdict();
            if (verdict == null) {
                continue;
            }
            int kind = verdict == Decided.Kind.ACCEPT ? 0 : verdict == Decided.Kind.REJECT ? 1 : 2;
            all[kind]++;
            if (holds(item, verdict)) {
                right[kind]++;
            } else {
                misses.add(item);
            }
        }
        return new Result(
                new Share(right[0], all[0]), new Share(right[1], all[1]), new Share(right[2], all[2]), misses);
    }

    private boolean holds(Gold.Item item, Decided.Kind verdict) {
        Span trigger = new Span(item.place().start(), item.place().end());
        List<String> types = mentions(item.place().report()).stream()
                .filter(mention -> mention.trigger().overlaps(trigger))
                .map(mention -> mention.type().name())
                .toList();
        if (verdict == Decided.Kind.REJECT) {
            return types.isEmpty();
        }
        String wanted = type(item);
        return wanted == null ? !types.isEmpty() : types.contains(wanted);
    }

    /** The type that reviewers want; null where a rule of old, forgotten since, had given it. */
    private @Nullable String type(Gold.Item item) {
        Correction correction = item.correction();
        if (correction != null && correction.coding() != null) {
            return correction.coding().type().name();
        }
        StoredMention stored = record.mentions().find(item.place().mention());
        return stored == null ? null : stored.type();
    }

    private List<EventMention> mentions(String report) {
        return coded.computeIfAbsent(report, id -> {
            RawReport raw = record.reports().asItCame(id);
            return coder.code(raw, new Reader().read(raw)).mentions();
        });
    }
}
