package org.chancery.export.web;

import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.export.EvidenceWriter;
import org.chancery.export.ExportRequest;
import org.chancery.export.Links;
import org.chancery.record.Passage;
import org.chancery.record.StoredEvent;

/** The reports that events rest on, each once, as BibTeX; keys are the ids of the reports. */
public final class Bibtex extends EvidenceWriter {

    private static final Map<Character, String> SIGNS = Map.ofEntries(
            Map.entry('\\', "\\textbackslash{}"),
            Map.entry('{', "\\{"),
            Map.entry('}', "\\}"),
            Map.entry('$', "\\$"),
            Map.entry('&', "\\&"),
            Map.entry('#', "\\#"),
            Map.entry('%', "\\%"),
            Map.entry('_', "\\_"),
            Map.entry('^', "\\textasciicircum{}"),
            Map.entry('~', "\\textasciitilde{}"));

    private final Writer out;
    private final Links links;
    private final Set<String> known = new HashSet<>();

    public Bibtex(ExportRequest request, Writer out) {
        super(request.record());
        this.out = out;
        this.links = request.links();
    }

    @Override
    protected void write(StoredEvent event, List<Passage> passages) throws IOException {
        for (Passage passage : passages) {
            if (known.add(passage.report())) {
                entry(passage);
            }
        }
    }

    @Override
    protected void finish() throws IOException {
        out.flush();
    }

    private void entry(Passage passage) throws IOException {
        out.append("@misc{").append(passage.report()).append(",\n");
        if (!passage.authors().isEmpty()) {
            field(
                    "author",
                    String.join(
                            " and ",
                            passage.authors().stream()
                                    .map(name -> "{" + tex(name) + "}")
                                    .toList()));
        }
        field("title", "{" + tex(passage.title() == null ? "[untitled report]" : passage.title()) + "}");
        field("howpublished", tex(passage.publisher()));
        if (passage.day() != null) {
            field("year", Integer.toString(passage.day().getYear()));
            field("date", passage.day().toString());
        }
        String address = links.source(passage.report(), passage.url());
        if (address.startsWith("http")) {
            field("url", address.replace("%", "\\%").replace("#", "\\#"));
        }
        out.append("}\n\n");
    }

    private void field(String name, String value) throws IOException {
        out.append("  ").append(name).append(" = {").append(value).append("},\n");
    }

    /** Signs that TeX would run are escaped; line ends and control signs become blanks. */
    static String tex(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String escaped = SIGNS.get(c);
            if (escaped != null) {
                safe.append(escaped);
            } else {
                safe.append(Character.isISOControl(c) ? ' ' : c);
            }
        }
        return safe.toString();
    }
}
