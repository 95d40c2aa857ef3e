package org.chancery.document.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.document.Block;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Cuts a page into blocks of text, in one pass without recursion. */
final class PageWalker implements NodeVisitor {

    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "button",
            "select",
            "option",
            "textarea",
            "input",
            "object",
            "embed",
            "canvas",
            "map",
            "audio",
            "video",
            "head",
            "datalist",
            "math",
            "dialog");
    /** Inline elements that belong to the word before them. */
    private static final Set<String> WITHIN_WORDS = Set.of("sup", "sub", "wbr", "font", "u", "ins", "del", "mark");

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "aside",
            "header",
            "footer",
            "nav",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "tbody",
            "thead",
            "tfoot",
            "tr",
            "blockquote",
            "pre",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "figure",
            "figcaption",
            "form",
            "fieldset",
            "hr",
            "body",
            "center",
            "details",
            "summary",
            "address",
            "caption",
            "hgroup",
            "legend",
            "amp-img",
            "picture");

    private final List<PageBlock> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Element root;
    private final boolean hidden;
    private Element owner;
    private int linked;
    private int bold;
    private int skip;
    private int links;
    private int strong;
    private int cells;
    private boolean closed;
    private boolean joint;

    private PageWalker(Element root, boolean hidden) {
        this.hidden = hidden;
        this.root = root;
        this.owner = root;
    }

    /** The blocks of what a reader of the page sees; {@code hidden} adds what the markup hides at first. */
    static List<PageBlock> blocks(Element root, boolean hidden) {
        PageWalker walker = new PageWalker(root, hidden);
        root.traverse(walker);
        walker.flush();
        return walker.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            String name = element.normalName();
            if (skip > 0 || UNSEEN.contains(name) || !hidden && isHidden(element)) {
                skip++;
                return;
            }
            if (BLOCKS.contains(name)) {
                flush();
                owner = element;
            } else if (name.equals("td") || name.equals("th")) {
                cell(element);
            } else if (name.equals("br")) {
                lineBreak(element);
            } else if (name.equals("a")) {
                links++;
            } else if (name.equals("b") || name.equals("strong")) {
                strong++;
            }
            joint = closed && !WITHIN_WORDS.contains(name) || joint;
        } else if (node instanceof TextNode words && skip == 0) {
            if (joint && isSeam(words.getWholeText())) {
                text.append(' ');
            }
            append(words.getWholeText());
            joint = false;
            closed = false;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        if (skip > 0) {
            skip--;
            return;
        }
        String name = element.normalName();
        closed = !WITHIN_WORDS.contains(name);
        if (BLOCKS.contains(name)) {
            flush();
            Element parent = element.parent();
            while (parent != null && parent != root && !BLOCKS.contains(parent.normalName())) {
                parent = parent.parent();
            }
            owner = parent == null ? root : parent;
        } else if (name.equals("td") || name.equals("th")) {
            if (isLayout(element)) {
                flush();
            }
        } else if (name.equals("a")) {
            links--;
        } else if (name.equals("b") || name.equals("strong")) {
            strong--;
        }
    }

    /** A cell that holds blocks of its own lays out the page; others are read on within their row. */
    private void cell(Element element) {
        if (isLayout(element)) {
            flush();
            owner = element;
        } else if (text.length() > 0) {
            append(" | ");
            cells++;
        }
    }

    private static boolean isLayout(Element cell) {
        for (Element child : cell.children()) {
            if (BLOCKS.contains(child.normalName()) || child.normalName().equals("br")) {
                return true;
            }
        }
        Element row = cell.parent();
        return row == null || row.childrenSize() < 2;
    }

    /** Two line breaks in a row part paragraphs; so does one behind a full sentence. */
    private void lineBreak(Element element) {
        Node next = element.nextSibling();
        while (next instanceof TextNode words && words.isBlank()) {
            next = next.nextSibling();
        }
        boolean twice =
                next instanceof Element follower && follower.normalName().equals("br");
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        boolean sentence = end > 60 && ".!?…”\"»:。".indexOf(text.charAt(end - 1)) >= 0;
        if (twice || sentence) {
            Element kept = owner;
            flush();
            owner = kept;
        } else {
            append(" ");
        }
    }

    /**
     * Whether two inline elements side by side, which style sheets set apart, would run a number or a name into the
     * next: {@code 6 November 202318:40}.
     */
    private boolean isSeam(String next) {
        if (text.length() == 0 || next.isEmpty()) {
            return false;
        }
        char left = text.charAt(text.length() - 1);
        char right = next.charAt(0);
        return Character.isDigit(left) && (Character.isDigit(right) || Character.isUpperCase(right))
                || Character.isLowerCase(left) && (Character.isDigit(right) || Character.isUpperCase(right));
    }

    private void append(String words) {
        int before = text.length();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean blank =
                    Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\u2007' || c == '\u202f';
            if (blank || Character.isISOControl(c)) {
                if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
                    text.append(' ');
                }
            } else if (c != '\ufeff' && c != '\u2060') {
                text.append(c);
            }
        }
        int added = text.length() - before;
        linked += links > 0 ? added : 0;
        bold += strong > 0 ? added : 0;
    }

    private void flush() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        if (end > 0) {
            String words = text.substring(0, end);
            int level = level(owner.normalName());
            boolean allBold = bold >= end - 1;
            blocks.add(PageBlock.of(blocks.size(), owner, kind(level), level, words, linked, allBold));
        }
        text.setLength(0);
        linked = 0;
        bold = 0;
        cells = 0;
    }

    private Block.Kind kind(int level) {
        if (level > 0) {
            return Block.Kind.HEADING;
        }
        return switch (owner.normalName()) {
            case "li", "dd", "dt" -> Block.Kind.LIST_ITEM;
            case "tr" -> cells > 0 ? Block.Kind.TABLE_ROW : Block.Kind.PARAGRAPH;
            case "blockquote" -> Block.Kind.QUOTE;
            default -> Block.Kind.PARAGRAPH;
        };
    }

    static int level(@Nullable String name) {
        return name != null
                        && name.length() == 2
                        && name.charAt(0) == 'h'
                        && name.charAt(1) >= '1'
                        && name.charAt(1) <= '6'
                ? name.charAt(1) - '0'
                : 0;
    }

    private static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        if (element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                        && element.normalName().equals("span")) {
            return true;
        }
        String style = element.attr("style");
        if (style.isEmpty()) {
            return false;
        }
        String folded = style.replace(" ", "").toLowerCase(java.util.Locale.ROOT);
        return folded.contains("display:none") || folded.contains("visibility:hidden");
    }
}
