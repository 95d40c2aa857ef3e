package org.chancery.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The linked data becomes RDF in a processor that knows nothing of us, without a look at the net, and says in the terms
 * of Web Annotation and PROV what these vocabularies ask for.
 */
class LinkedDataReadByTitaniumTest {

    private static final String OA = "http://www.w3.org/ns/oa#";
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    private static final String DATE = "http://www.w3.org/2001/XMLSchema#date";

    private static final Gathered GATHERED = new Gathered();

    /** @param datatype null where the object is a thing and no value */
    private record Triple(
            String subject,
            String predicate,
            String object,
            @Nullable String datatype) {}

    private static final class Gathered implements RdfQuadConsumer {

        private final List<Triple> triples = new ArrayList<>();

        @Override
        public RdfQuadConsumer quad(
                String subject,
                String predicate,
                String object,
                @Nullable String datatype,
                @Nullable String language,
                @Nullable String direction,
                @Nullable String graph) {
            triples.add(new Triple(subject, predicate, object, datatype));
            return this;
        }
    }

    @BeforeAll
    static void read() throws Exception {
        JsonLdOptions options = new JsonLdOptions((url, how) -> {
            throw new IllegalStateException("the export asks for " + url);
        });
        String text = ExportedRecord.write(ExportFormat.JSONLD).text();
        JsonLd.toRdf(JsonDocument.of(new StringReader(text))).options(options).provide(GATHERED);
    }

    @Test
    void everyTermIsOneOfTheVocabularies() {
        Set<String> known = Set.of(
                TYPE,
                OA + "hasBody",
                OA + "hasTarget",
                OA + "hasSource",
                OA + "hasSelector",
                OA + "motivatedBy",
                OA + "exact",
                OA + "prefix",
                OA + "suffix",
                OA + "start",
                OA + "end",
                PROV + "wasDerivedFrom",
                PROV + "wasGeneratedBy",
                PROV + "wasQuotedFrom",
                PROV + "wasAssociatedWith",
                PROV + "startedAtTime",
                PROV + "endedAtTime");
        assertThat(GATHERED.triples)
                .isNotEmpty()
                .extracting(Triple::predicate)
                .allMatch(predicate -> known.contains(predicate)
                        || predicate.startsWith("https://schema.org/")
                        || predicate.startsWith("urn:chancery:vocabulary:"));
    }

    @Test
    void anAnnotationHasOneTargetWithBothSelectors() {
        Set<String> annotations = ofType(OA + "Annotation");
        assertThat(annotations).hasSize(6);
        Set<String> quotes = ofType(OA + "TextQuoteSelector");
        Set<String> positions = ofType(OA + "TextPositionSelector");
        for (String annotation : annotations) {
            assertThat(objects(annotation, OA + "motivatedBy")).containsExactly(OA + "identifying");
            assertThat(objects(annotation, OA + "hasBody")).hasSize(1);
            String target = only(annotation, OA + "hasTarget");
            assertThat(objects(target, OA + "hasSource")).hasSize(1);
            assertThat(objects(target, OA + "hasSelector"))
                    .hasSize(2)
                    .anyMatch(quotes::contains)
                    .anyMatch(positions::contains);
        }
        for (String position : positions) {
            assertThat(Integer.parseInt(only(position, OA + "start")))
                    .isNotNegative()
                    .isLessThan(Integer.parseInt(only(position, OA + "end")));
        }
    }

    @Test
    void everyEntityIsGeneratedByAnActivityOfASoftwareAgent() {
        Set<String> activities = ofType(PROV + "Activity");
        assertThat(activities).hasSize(1);
        for (String entity : ofType(PROV + "Entity")) {
            assertThat(activities).contains(only(entity, PROV + "wasGeneratedBy"));
        }
        assertThat(ofType(PROV + "SoftwareAgent"))
                .contains(only(activities.iterator().next(), PROV + "wasAssociatedWith"));
    }

    @Test
    void daysAreTyped() {
        Map<String, @Nullable String> datatypes = new HashMap<>();
        for (Triple triple : GATHERED.triples) {
            if (triple.predicate().endsWith("Date") || triple.predicate().endsWith("datePublished")) {
                datatypes.put(triple.predicate(), triple.datatype());
            }
        }
        assertThat(datatypes.keySet()).hasSize(3);
        assertThat(datatypes.values()).containsOnly(DATE);
    }

    private static Set<String> ofType(String type) {
        Set<String> found = new HashSet<>();
        for (Triple triple : GATHERED.triples) {
            if (triple.predicate().equals(TYPE) && triple.object().equals(type)) {
                found.add(triple.subject());
            }
        }
        return found;
    }

    private static List<String> objects(String subject, String predicate) {
        return GATHERED.triples.stream()
                .filter(triple ->
                        triple.subject().equals(subject) && triple.predicate().equals(predicate))
                .map(Triple::object)
                .distinct()
                .toList();
    }

    private static String only(String subject, String predicate) {
        List<String> objects = objects(subject, predicate);
        assertThat(objects).as(subject + " " + predicate).hasSize(1);
        return objects.get(0);
    }
}
