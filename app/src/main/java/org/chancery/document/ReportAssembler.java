package org.chancery.document;

import java.time.LocalDate;
import java.util.List;
import org.chancery.document.Witness.Field;
import org.chancery.document.language.LanguageDetector;
import org.chancery.source.RawReport;
import org.jspecify.annotations.Nullable;

/** Makes the report of what was read: language, dateline, credits, and the fields that the witnesses settle. */
final class ReportAssembler {

    private static final int LONG_ENOUGH = 60;

    private ReportAssembler() {}

    static Report assemble(RawReport raw, ReportDraft draft) {
        String text = draft.text().text();
        List<Block> blocks = draft.text().blocks();
        String language = language(raw, draft, text);
        LocalDate published = draft.dayOf(Field.PUBLISHED);
        Dateline dateline = Datelines.read(text, blocks, published, language);
        if (published == null
                && dateline != null
                && dateline.date() != null
                && dateline.date().getYear() > 1) {
            draft.day(Field.PUBLISHED, dateline.date(), "dateline");
            published = dateline.date();
        }
        LocalDate modified = draft.dayOf(Field.MODIFIED);
        List<Credit> credits = Credits.in(text, blocks);
        draft.say(Field.URL, raw.declared().url(), "declared");
        draft.say(Field.SECTION, raw.declared().section(), "declared");
        Metadata metadata = new Metadata(
                draft.value(Field.TITLE),
                published,
                modified,
                draft.authors(),
                draft.value(Field.OUTLET),
                agency(dateline, credits, draft),
                language,
                draft.value(Field.URL),
                draft.value(Field.SECTION),
                draft.witnesses());
        return new Report(
                ReportId.of(raw),
                text,
                blocks,
                metadata,
                dateline,
                credits,
                draft.dropped(),
                raw.declared().complete());
    }

    /** The text's own language where there is text enough, else what was declared. */
    private static @Nullable String language(RawReport raw, ReportDraft draft, String text) {
        String declared = raw.declared().language() != null ? raw.declared().language() : draft.value(Field.LANGUAGE);
        String sample = text.length() >= LONG_ENOUGH ? text : text + " " + draft.value(Field.TITLE);
        String seen = sample.length() >= LONG_ENOUGH ? LanguageDetector.detect(sample) : null;
        String language = seen != null ? seen : declared;
        return language == null || language.isBlank() ? null : primary(language);
    }

    private static String primary(String tag) {
        String[] parts = tag.strip().split("[-_]");
        return parts[0].toLowerCase(java.util.Locale.ROOT);
    }

    private static @Nullable String agency(@Nullable Dateline dateline, List<Credit> credits, ReportDraft draft) {
        if (dateline != null && dateline.agency() != null) {
            return dateline.agency();
        }
        String name = null;
        for (Credit credit : credits) {
            if (name != null && !name.equals(credit.text())) {
                return null;
            }
            name = credit.text();
        }
        return name != null ? name : draft.agency();
    }
}
