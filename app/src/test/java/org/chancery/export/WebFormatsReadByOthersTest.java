package org.chancery.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.chancery.record.DiplomaticRecord;
import org.graphstream.graph.implementations.MultiGraph;
import org.graphstream.stream.file.FileSourceGEXF;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedMultigraph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Graphs, feeds, calendars and the rest are read by programs or schemas that know nothing of us. */
class WebFormatsReadByOthersTest {

    @Test
    void graphMlIsTheNetworkInJGraphT() throws Exception {
        Graph<String, DefaultEdge> graph = new DirectedMultigraph<>(DefaultEdge.class);
        Map<DefaultEdge, Map<String, Attribute>> edges = new HashMap<>();
        List<String> countries = new ArrayList<>();
        GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
        importer.setVertexFactory(id -> id);
        importer.setSchemaValidation(false);
        importer.addVertexAttributeConsumer((pair, value) -> {
            if (pair.getSecond().equals("country")) {
                countries.add(value.getValue());
            }
        });
        importer.addEdgeAttributeConsumer((pair, value) ->
                edges.computeIfAbsent(pair.getFirst(), e -> new HashMap<>()).put(pair.getSecond(), value));
        importer.importGraph(
                graph,
                new StringReader(ExportedRecord.write(ExportFormat.GRAPHML).text()));
        assertThat(countries).containsExactlyInAnyOrder("RUS", "PRK", "USA", "CHN");
        assertThat(graph.vertexSet()).hasSize(4);
        assertThat(graph.edgeSet()).hasSize(4);
        assertThat(edges.values().stream()
                        .map(edge -> edge.get("cooperation").getValue()
                                + edge.get("conflict").getValue()))
                .containsExactlyInAnyOrder("20", "10", "01", "00");
    }

    @Test
    void gexfIsTheSameNetworkInGraphStream() throws Exception {
        MultiGraph graph = new MultiGraph("actors");
        FileSourceGEXF source = new FileSourceGEXF();
        source.addSink(graph);
        source.readAll(
                new ByteArrayInputStream(ExportedRecord.write(ExportFormat.GEXF).bytes()));
        assertThat(graph.nodes().map(node -> node.getAttribute("country")))
                .containsExactlyInAnyOrder("RUS", "PRK", "USA", "CHN");
        assertThat(graph.edges()
                        .map(edge -> "" + edge.getAttribute("cooperation") + edge.getAttribute("conflict")
                                + edge.getAttribute("claimed")))
                .containsExactlyInAnyOrder("200", "100", "010", "001");
    }

    @ParameterizedTest
    @EnumSource(names = {"RSS", "ATOM"})
    void feedsAreReadByRome(ExportFormat format) throws Exception {
        SyndFeed feed = new SyndFeedInput()
                .build(new InputStreamReader(
                        new ByteArrayInputStream(ExportedRecord.write(format).bytes()), StandardCharsets.UTF_8));
        assertThat(feed.getTitle()).isEqualTo("All events");
        assertThat(feed.getEntries()).hasSize(5);
        for (SyndEntry entry : feed.getEntries()) {
            assertThat(entry.getUri()).startsWith("urn:chancery:e_");
            assertThat(entry.getLink()).startsWith("http://127.0.0.1:7700/event/e_");
        }
        assertThat(feed.getEntries())
                .anySatisfy(entry -> assertThat(
                                format == ExportFormat.RSS
                                        ? entry.getDescription().getValue()
                                        : entry.getContents().get(0).getValue())
                        .contains(format == ExportFormat.RSS ? "&lt;b&gt;" : "<b>"));
    }

    @Test
    void calendarIsReadByICal4jAndHoldsThePlansAlone() throws Exception {
        String text = ExportedRecord.write(ExportFormat.ICAL).text();
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        List<? extends Component> events = calendar.getComponents(Component.VEVENT);
        assertThat(events).hasSize(1);
        assertThat(events.get(0).getProperty(Property.DTSTART).orElseThrow().getValue())
                .isEqualTo("20240501");
        assertThat(events.get(0).getProperty(Property.DTEND).orElseThrow().getValue())
                .isEqualTo("20240502");
        assertThat(events.get(0).getProperty(Property.DESCRIPTION).orElseThrow().getValue())
                .contains(ExportedRecord.HOSTILE);
        assertThat(calendar.validate().getEntries()).isEmpty();
    }

    @Test
    void linkedDataSelectsTheSentenceByWordsAndByPlace() throws Exception {
        JsonNode document =
                ExportedRecord.json(ExportedRecord.write(ExportFormat.JSONLD).text());
        assertThat(ExportedRecord.faults("jsonld.schema.json", document)).isEmpty();
        int annotations = 0;
        try (DiplomaticRecord record = ExportedRecord.open()) {
            for (JsonNode node : document.get("@graph")) {
                if (!node.has("oa:hasTarget")) {
                    continue;
                }
                annotations++;
                String text = record.reports()
                        .get(node.at("/prov:wasQuotedFrom/schema:identifier").asText())
                        .text();
                JsonNode quote = node.at("/oa:hasTarget/oa:hasSelector/0");
                JsonNode position = node.at("/oa:hasTarget/oa:hasSelector/1");
                int start = text.offsetByCodePoints(0, position.get("oa:start").asInt());
                int end = text.offsetByCodePoints(0, position.get("oa:end").asInt());
                assertThat(text.substring(start, end))
                        .isEqualTo(quote.get("oa:exact").asText());
                assertThat(text.substring(0, start))
                        .endsWith(quote.get("oa:prefix").asText());
                assertThat(text.substring(end))
                        .startsWith(quote.get("oa:suffix").asText());
            }
        }
        assertThat(annotations).isEqualTo(6);
    }

    @Test
    void timelineHoldsDatedEventsAndNoMarkupOfReports() throws Exception {
        JsonNode timeline = ExportedRecord.json(
                ExportedRecord.write(ExportFormat.TIMELINEJS).text());
        assertThat(ExportedRecord.faults("timelinejs.schema.json", timeline)).isEmpty();
        assertThat(timeline.get("events")).hasSize(4);
    }

    @Test
    void entitiesOfFollowTheMoneyReferToEntitiesBeforeThem() throws Exception {
        Set<String> properties = new HashSet<>();
        for (String line : Facts.lines("followthemoney.tsv")) {
            String[] cells = line.split("\t");
            properties.add(cells[0] + " " + cells[1]);
        }
        Set<String> known = new HashSet<>();
        int events = 0;
        for (String line : ExportedRecord.write(ExportFormat.FTM).text().lines().toList()) {
            JsonNode entity = ExportedRecord.json(line);
            assertThat(ExportedRecord.faults("ftm.schema.json", entity))
                    .as(line)
                    .isEmpty();
            assertThat(known.add(entity.get("id").asText())).as(line).isTrue();
            String schema = entity.get("schema").asText();
            entity.get("properties")
                    .fieldNames()
                    .forEachRemaining(property -> assertThat(properties).contains(schema + " " + property));
            if (schema.equals("Event")) {
                events++;
                for (String property : List.of("involved", "proof")) {
                    entity.get("properties")
                            .get(property)
                            .forEach(id -> assertThat(known).contains(id.asText()));
                }
            }
        }
        assertThat(events).isEqualTo(5);
    }

    @Test
    void jsonFeedFitsItsSchema() throws Exception {
        JsonNode feed =
                ExportedRecord.json(ExportedRecord.write(ExportFormat.JSONFEED).text());
        assertThat(ExportedRecord.faults("jsonfeed.schema.json", feed)).isEmpty();
        assertThat(feed.get("items")).hasSize(5);
    }

    @Test
    void bibliographyIsReadByJBibTeXAndHasEachReportOnce() throws Exception {
        String text = ExportedRecord.write(ExportFormat.BIBTEX).text();
        assertThat(text.lines().filter(line -> line.startsWith("@misc{d_")))
                .hasSize(2)
                .doesNotHaveDuplicates();
        Map<Key, BibTeXEntry> entries =
                new BibTeXParser().parse(new StringReader(text)).getEntries();
        assertThat(entries).hasSize(2);
        entries.forEach((key, entry) -> {
            assertThat(key.getValue()).startsWith("d_");
            assertThat(entry.getField(BibTeXEntry.KEY_YEAR).toUserString()).isEqualTo("2024");
            assertThat(entry.getField(BibTeXEntry.KEY_TITLE)).isNotNull();
        });
        assertThat(entries.values().stream()
                        .map(entry ->
                                entry.getField(BibTeXEntry.KEY_HOWPUBLISHED).toUserString()))
                .contains("North");
        assertThat(text).contains("\\textbackslash{}").contains("\\% 100");
    }
}
