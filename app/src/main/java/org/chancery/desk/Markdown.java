package org.chancery.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The Markdown of the project's own documents as HTML: headings, paragraphs, lists, tables, code. All text is escaped;
 * a link to another document of the same folder leads to its page, one to another host is printed and not followed.
 */
final class Markdown {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern BOLD = Pattern.compile("\\*\\*([^*]+)\\*\\*");
    private static final Pattern EMPHASIS = Pattern.compile("(?<![\\w*])\\*([^*\\s][^*]*)\\*(?![\\w*])");
    private static final Pattern DOCUMENT =
            Pattern.compile("\\[([^\\]]+)]\\((?:\\.\\./)?(?:accuracy/)?([a-z-]+)\\.md(?:#[\\w-]*)?\\)");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)]\\(([^)]+)\\)");
    private static final Pattern ITEM = Pattern.compile("(?:-|\\d+\\.) .*");
    private static final Pattern RULE = Pattern.compile("\\|[\\s:|-]+\\|?");

    private final StringBuilder html = new StringBuilder();
    private final List<String> paragraph = new ArrayList<>();
    private String open = "";

    private Markdown() {}

    /** @param text without its first heading, which the page itself shows */
    static String html(String text) {
        Markdown markdown = new Markdown();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("|")) {
                int end = i;
                while (end < lines.size() && lines.get(end).startsWith("|")) {
                    end++;
                }
                markdown.close();
                markdown.table(lines.subList(i, end));
                i = end - 1;
            } else {
                markdown.line(line);
            }
        }
        markdown.close();
        return markdown.html.toString();
    }

    /** The first heading of a document. */
    static String title(String text) {
        return text.lines()
                .filter(line -> line.startsWith("# "))
                .map(line -> line.substring(2))
                .findFirst()
                .orElse("");
    }

    private void line(String line) {
        if (line.startsWith("# ")) {
            close();
        } else if (line.startsWith("#")) {
            close();
            int level = Math.min(4, line.indexOf(' '));
            String words = line.substring(line.indexOf(' ') + 1);
            String id = words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
            html.append("<h" + level + " id=\"" + id + "\">" + inline(words) + "</h" + level + ">\n");
        } else if (line.isBlank()) {
            flush();
            if (open.equals("pre")) {
                html.append('\n');
            }
        } else if (line.startsWith("    ") && paragraph.isEmpty()) {
            begin("pre");
            html.append(escape(line.substring(4))).append('\n');
        } else if (ITEM.matcher(line).matches()) {
            flush();
            begin("ul");
            paragraph.add(line.substring(line.indexOf(' ') + 1));
        } else {
            if (paragraph.isEmpty()) {
                begin("");
            }
            paragraph.add(line.strip());
        }
    }

    private void begin(String block) {
        if (!open.equals(block)) {
            flush();
            if (!open.isEmpty()) {
                html.append("</" + open + ">\n");
            }
            if (!block.isEmpty()) {
                html.append("<" + block + (block.equals("pre") ? " class=\"citation\" tabindex=\"0\"" : "") + ">");
            }
            open = block;
        }
    }

    private void flush() {
        if (!paragraph.isEmpty()) {
            String tag = open.equals("ul") ? "li" : "p";
            html.append("<" + tag + ">" + inline(String.join(" ", paragraph)) + "</" + tag + ">\n");
            paragraph.clear();
        }
    }

    private void close() {
        flush();
        begin("");
    }

    private void table(List<String> rows) {
        html.append("<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"Table\"><table>");
        for (int i = 0; i < rows.size(); i++) {
            if (RULE.matcher(rows.get(i)).matches()) {
                continue;
            }
            html.append(i == 0 ? "<thead><tr>" : "<tr>");
            for (String cell : cells(rows.get(i))) {
                boolean head = i == 0 && !cell.isEmpty();
                html.append(head ? "<th scope=\"col\">" : "<td>")
                        .append(inline(cell))
                        .append(head ? "</th>" : "</td>");
            }
            html.append(i == 0 ? "</tr></thead><tbody>\n" : "</tr>\n");
        }
        html.append("</tbody></table></div>\n");
    }

    private static List<String> cells(String row) {
        List<String> cells = new ArrayList<>();
        for (String cell : row.strip().substring(1).split("(?<!\\\\)\\|", -1)) {
            cells.add(cell.strip().replace("\\|", "|"));
        }
        if (cells.get(cells.size() - 1).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        return cells;
    }

    private static String inline(String text) {
        String html = CODE.matcher(escape(text)).replaceAll("<code>$1</code>");
        html = BOLD.matcher(html).replaceAll("<b>$1</b>");
        html = EMPHASIS.matcher(html).replaceAll("<em>$1</em>");
        html = DOCUMENT.matcher(html).replaceAll("<a href=\"/method/$2\">$1</a>");
        return LINK.matcher(html).replaceAll("$1 ($2)");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
