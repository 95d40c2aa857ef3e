package org.chancery.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import org.chancery.record.StoredReport;
import org.junit.jupiter.api.Test;

/** Citations as people paste them; what a report sets cannot break out of its field. */
class CitationTest {

    private static StoredReport report(String title) {
        return new StoredReport(
                "d_1",
                "file.html",
                "",
                title,
                LocalDate.of(2024, 3, 20),
                null,
                null,
                List.of("Jane Roe"),
                "North & South",
                null,
                "en",
                "https://north.example/a",
                true,
                null,
                null);
    }

    @Test
    void chicagoNamesWhoWhatWhereWhen() {
        assertThat(Citation.of(report("Envoys meet")).chicago())
                .isEqualTo("Jane Roe, “Envoys meet,” North & South, March 20, 2024, https://north.example/a.");
        assertThat(Citation.of(report("Who pays?")).chicago()).contains("“Who pays?” North");
    }

    @Test
    void bibtexIsNeverBroken() {
        String entry = Citation.of(report("100% of {x}\\input{y}_$")).bibtex();
        assertThat(entry)
                .contains("title = {{100\\% of (x)\\textbackslash{}input(y)\\_\\$}}")
                .contains("organization = {North \\& South}");
        assertThat(entry.chars().filter(c -> c == '{').count())
                .isEqualTo(entry.chars().filter(c -> c == '}').count());
    }

    @Test
    void cslIsAListThatProgramsRead() throws Exception {
        JsonNode item = new ObjectMapper()
                .readTree(Citation.of(report("Envoys \"meet\"")).cslJson())
                .get(0);
        assertThat(item.get("type").asText()).isEqualTo("article-newspaper");
        assertThat(item.get("title").asText()).isEqualTo("Envoys \"meet\"");
        assertThat(item.get("issued").get("date-parts").get(0).get(1).asInt()).isEqualTo(3);
        assertThat(item.get("author").get(0).get("literal").asText()).isEqualTo("Jane Roe");
    }
}
