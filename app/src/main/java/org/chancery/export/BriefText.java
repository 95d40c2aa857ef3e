package org.chancery.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.chancery.view.Brief;

/** A brief as Markdown, as a page of its own, and as JSON. */
public final class BriefText {

    private static final String STYLE =
            "body{font:16px/1.5 Georgia,serif;max-width:46rem;margin:2rem auto;padding:0 1rem}"
                    + "h1,h2{font-family:system-ui,sans-serif}blockquote{margin:.2rem 0 .2rem 1rem;color:#444}"
                    + "footer,cite,.state{color:#666;font-size:.9em}li{margin-bottom:.8rem}"
                    + "@media(prefers-color-scheme:dark){body{background:#111;color:#eee}blockquote{color:#bbb}}";

    private BriefText() {}

    public static String markdown(Brief brief) {
        StringBuilder text = new StringBuilder("# " + markdown(brief.title()) + "\n");
        for (Brief.Section section : brief.sections()) {
            text.append("\n## ").append(markdown(section.title())).append("\n\n");
            for (Brief.Line line : section.lines()) {
                text.append("- **")
                        .append(line.date().isEmpty() ? "undated" : line.date())
                        .append("** ");
                text.append(markdown(line.text()))
                        .append(" (")
                        .append(markdown(line.state()))
                        .append(") [");
                text.append(line.event()).append("]\n");
                for (Brief.Citation citation : line.citations()) {
                    text.append("  > “").append(markdown(citation.quote())).append("” — ");
                    text.append(markdown(source(citation))).append("\n");
                }
            }
        }
        return text.append("\n").append(footer(brief)).append("\n").toString();
    }

    public static String html(Brief brief) {
        StringBuilder text = new StringBuilder("<!doctype html>\n<html lang=\"en\"><meta charset=\"utf-8\"><title>")
                .append(html(brief.title()))
                .append("</title><style>")
                .append(STYLE)
                .append("</style>\n<h1>")
                .append(html(brief.title()))
                .append("</h1>\n");
        for (Brief.Section section : brief.sections()) {
            text.append("<h2>").append(html(section.title())).append("</h2>\n<ul>\n");
            for (Brief.Line line : section.lines()) {
                text.append("<li id=\"").append(html(line.event())).append("\"><b>");
                text.append(line.date().isEmpty() ? "undated" : html(line.date()))
                        .append("</b> ");
                text.append(html(line.text())).append(" <span class=\"state\">").append(html(line.state()));
                text.append(" · ").append(html(line.event())).append("</span>");
                for (Brief.Citation citation : line.citations()) {
                    text.append("<blockquote>“").append(html(citation.quote())).append("” <cite>");
                    text.append(html(source(citation))).append("</cite></blockquote>");
                }
                text.append("</li>\n");
            }
            text.append("</ul>\n");
        }
        return text.append("<footer>")
                .append(html(footer(brief)))
                .append("</footer></html>\n")
                .toString();
    }

    public static ObjectNode json(Brief brief) {
        ObjectNode node = EventJson.object()
                .put("title", brief.title())
                .put("events", brief.events())
                .put("left_out", brief.left());
        ArrayNode sections = node.putArray("sections");
        for (Brief.Section section : brief.sections()) {
            ArrayNode lines = sections.addObject().put("title", section.title()).putArray("lines");
            for (Brief.Line line : section.lines()) {
                ObjectNode one = lines.addObject()
                        .put("event", line.event())
                        .put("date", line.date().isEmpty() ? null : line.date())
                        .put("text", line.text())
                        .put("state", line.state());
                line.beside().forEach(one.putArray("beside")::add);
                ArrayNode citations = one.putArray("citations");
                for (Brief.Citation citation : line.citations()) {
                    citations
                            .addObject()
                            .put("quote", citation.quote())
                            .put("outlet", citation.outlet())
                            .put(
                                    "day",
                                    citation.day() == null
                                            ? null
                                            : citation.day().toString())
                            .put("report", citation.report());
                }
            }
        }
        return node;
    }

    private static String source(Brief.Citation citation) {
        return citation.outlet() + ", " + (citation.day() == null ? "undated" : citation.day()) + ", "
                + citation.report();
    }

    private static String footer(Brief brief) {
        return "Made from " + brief.events() + " events"
                + (brief.left() == 0 ? "" : "; " + brief.left() + " are left out at this length")
                + ". A date in brackets is that of the first report that tells it so. Wording follows the codes; the quoted sentences"
                + " are the evidence.";
    }

    /** Signs that Markdown would read as its own. */
    private static String markdown(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("\\`*_[]<>#|".indexOf(c) >= 0) {
                safe.append('\\');
            }
            safe.append(Character.isISOControl(c) ? ' ' : c);
        }
        return safe.toString();
    }

    private static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
