package org.chancery.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.source.RawReport;
import org.chancery.text.Span;
import org.junit.jupiter.api.Test;

class CleanTextKeepsItsMapTest {

    private final Reader reader = new Reader();

    @Test
    void aWordOfTheCleanTextIsFoundInTheRawText() {
        String raw = "\n  Malta and Tunisia opened talks on Monday.\r\n\r\n\tThe talks are to last two days.  ";
        Report report = reader.read(RawReport.text(raw));

        int start = report.text().indexOf("two days");
        Span back = report.toRaw(new Span(start, start + 8));

        assertThat(back).isNotNull();
        assertThat(back.in(raw)).isEqualTo("two days");
    }
}
