package org.chancery.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Map.Entry;
import org.chancery.ontology.Ontology;
import org.chancery.ontology.PloverType;
import org.chancery.ontology.QuadClass;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** {@code docs/codebook.md} names every code that a record can hold. */
class CodebookTest {

    private static final String OPENING = """
            # Codebook

            The codes of a record. Generated from the tables in `app/src/main/resources/org/chancery/ontology`; a test keeps
            it up to date. Codes, names and scores are those of PLOVER (manual of 2021, openeventdata/PLOVER, CC BY-SA 4.0)
            and CAMEO; the meanings are in our own words. Goldstein scores are those that GDELT uses.

            ## Choices where the origins contradict themselves

            - SANCTION is material conflict (4), as its own section of the manual has it; one table of its appendix says 3.
            - ACCUSE scores −3: the manual prints 3, but all its modes are negative.
            - PROTEST in mode `vandalize` has no score of its own and takes the type's.
            - CAMEO 163 (embargo, boycott, sanctions) is SANCTION `discontinue`, as the manual says of sanctions between
              states; the older map says COERCE.
            - CAMEO 20 (unconventional mass violence) is ASSAULT; one table names a type that no longer exists.
            - A plain appeal to a named recipient (CAMEO 02) is REQUEST.
            - Modes that the older map uses and the lists of 2021 lack (`ban`, `ease`, `political`, …) are replaced by the
              nearest mode of 2021, or by none.

            """;

    @Test
    void pageIsUpToDate() throws IOException {
        Ontology ontology = Ontology.get();
        StringBuilder page = new StringBuilder(OPENING);
        page.append("## Quad classes\n\n| number | class |\n|---|---|\n");
        for (QuadClass quad : QuadClass.values()) {
            page.append("| ")
                    .append(quad.number())
                    .append(" | ")
                    .append(quad.label())
                    .append(" |\n");
        }
        types(page, ontology);
        cameo(page, ontology);
        page.append("\n## Contexts\n\n| context | meaning |\n|---|---|\n");
        ontology.contexts()
                .forEach((context, meaning) -> page.append("| `")
                        .append(context)
                        .append("` | ")
                        .append(meaning)
                        .append(" |\n"));
        page.append(
                "\n## Actors\n\nCountries are ISO 3166-1 alpha-3. Sectors and codes of actors that are no country:\n\n");
        page.append("| kind | code | use | meaning |\n|---|---|---|---|\n");
        for (Ontology.ActorCode code : ontology.actorCodes().values()) {
            page.append("| ")
                    .append(code.kind())
                    .append(" | `")
                    .append(code.code())
                    .append("` | ")
                    .append(code.use());
            page.append(" | ").append(code.meaning()).append(" |\n");
        }
        modality(page);
        GeneratedPage.check("codebook.md", page.toString());
    }

    private static void types(StringBuilder page, Ontology ontology) throws IOException {
        Map<String, String> meanings = meanings();
        page.append("\n## Types\n\n| type | quad | score | modes (score) | meaning |\n|---|---|---|---|---|\n");
        for (PloverType type : PloverType.values()) {
            assertThat(meanings).containsKey(type.name());
            QuadClass quad = type.quad();
            page.append("| ")
                    .append(type)
                    .append(" | ")
                    .append(quad == null ? "none" : quad.number())
                    .append(" | ");
            page.append(quad == null ? "" : number(ontology.score(type, null))).append(" | ");
            StringBuilder modes = new StringBuilder();
            for (Entry<String, Double> mode : ontology.modes(type).entrySet()) {
                modes.append(modes.length() == 0 ? "" : ", ")
                        .append(mode.getKey())
                        .append(" (")
                        .append(number(mode.getValue()))
                        .append(')');
            }
            page.append(modes).append(" | ").append(meanings.get(type.name())).append(" |\n");
        }
    }

    private static void cameo(StringBuilder page, Ontology ontology) {
        page.append("\n## CAMEO codes and what they are in PLOVER\n\n");
        page.append("| code | name | Goldstein | PLOVER | contexts |\n|---|---|---|---|---|\n");
        for (Ontology.Cameo code : ontology.cameo().values()) {
            Ontology.Mapping mapping = ontology.plover(code.code());
            page.append("| ")
                    .append(code.code())
                    .append(" | ")
                    .append(code.name())
                    .append(" | ")
                    .append(number(code.goldstein()));
            page.append(" | ");
            if (mapping != null) {
                page.append(mapping.type()).append(mapping.mode() == null ? "" : "/" + mapping.mode());
                page.append(" | ").append(String.join(", ", mapping.contexts()));
            } else {
                page.append(" | ");
            }
            page.append(" |\n");
        }
    }

    private static void modality(StringBuilder page) {
        page.append("""

                ## Whether it happened

                A mention has a modality (`occurred`, `ongoing`, `planned`, `hypothetical`, `alleged`, `denied`, `negated`,
                `background`) and a certainty from −3 (certainly did not happen) to 3 (certainly did). An event has a state,
                which follows from its mentions in the order of their reports: `possible`, `announced`, `planned`,
                `under way`, `occurred`, `assessed`, `cancelled`, `postponed`, `alleged`, `denied`, `retracted`. Only
                `under way`, `occurred` and `assessed` are counted.
                """);
    }

    private static Map<String, String> meanings() throws IOException {
        Map<String, String> meanings = new HashMap<>();
        try (InputStream table = CodebookTest.class.getResourceAsStream("types.tsv")) {
            for (String line : new String(table.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.startsWith("#")) {
                    meanings.put(line.split("\t")[0], line.split("\t")[1]);
                }
            }
        }
        return meanings;
    }

    private static String number(@Nullable Double value) {
        if (value == null) {
            return "";
        }
        String text = value == Math.rint(value) ? Long.toString(Math.round(value)) : Double.toString(value);
        return text.replace('-', '−');
    }
}
