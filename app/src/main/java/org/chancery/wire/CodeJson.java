package org.chancery.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.chancery.analysis.Analyzer;
import org.chancery.document.Reader;
import org.chancery.document.Report;
import org.chancery.mention.Coder;
import org.chancery.mention.Context;
import org.chancery.mention.EventMention;
import org.chancery.source.Declared;
import org.chancery.source.RawReport;

/** The filter {@code code}: a report as a person would paste it in, its coded mentions out. */
public final class CodeJson {

    private final Reader reader = new Reader();
    private final Analyzer analyzer;
    private final Coder coder;

    public CodeJson(Analyzer analyzer, Coder coder) {
        this.analyzer = analyzer;
        this.coder = coder;
    }

    public ObjectNode answer(ObjectNode line) throws LineException {
        String text = Json.required(line, "text");
        LocalDate date = Json.date(line, "date");
        Declared declared = new Declared(
                null,
                Json.optional(line, "url"),
                Json.optional(line, "title"),
                date,
                null,
                null,
                List.of(),
                Json.optional(line, "outlet"),
                null,
                null,
                true);
        Report report = reader.read(RawReport.text(text).with(declared));
        List<EventMention> mentions = coder.code(
                analyzer.analyze(report.text(), coder.gate()),
                new Context(report.anchor(), report.outlet(), report.month(), report.head()));
        MentionJson json = new MentionJson(text, span -> span == null ? null : report.toRaw(span));
        ArrayNode array = Json.array();
        for (EventMention mention : mentions) {
            if (report.toRaw(mention.evidence()) != null) {
                array.add(json.node(mention));
            }
        }
        ObjectNode answer = Json.object();
        answer.set("mentions", array);
        return answer;
    }
}
