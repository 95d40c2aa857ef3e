package org.chancery.document.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.text.WordLists;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What elements say of themselves by their names, classes, ids and roles; see {@code regions.txt}. */
public final class Regions {

    private static final WordLists LISTS = WordLists.of("document/regions.txt");
    private static final Set<String> FURNITURE = LISTS.get("furniture");
    private static final Set<String> ARTICLE = LISTS.get("article");
    private static final Set<String> EXPLICIT = LISTS.get("explicit");
    private static final Set<String> LEAD = LISTS.get("lead");
    private static final Set<String> KICKER = LISTS.get("kicker");
    private static final Set<String> EXEMPT = LISTS.get("exempt");
    private static final Map<String, String> BY_NAME = Map.of(
            "nav", "navigation",
            "footer", "footer",
            "aside", "aside",
            "figcaption", "caption",
            "menu", "menu",
            "address", "address",
            "dialog", "dialog");
    private static final Set<String> TEASER = Set.of("teaser", "teasers");
    private static final Set<String> ROLES = Set.of(
            "navigation",
            "complementary",
            "banner",
            "contentinfo",
            "search",
            "dialog",
            "menu",
            "menubar",
            "toolbar",
            "alert",
            "alertdialog",
            "tablist");

    private final Map<String, List<String>> words = new HashMap<>();
    private final Map<Set<String>, Map<String, String>> matches = new IdentityHashMap<>();

    /** Why an element is furniture by its own word, or null. */
    @Nullable
    String furniture(Element element) {
        String name = element.normalName();
        if (name.equals("body") || name.equals("html") || name.equals("main") || name.equals("article")) {
            return null;
        }
        String byName = BY_NAME.get(name);
        if (byName != null) {
            return byName;
        }
        if (element.attributesSize() == 0) {
            return null;
        }
        if (ROLES.contains(element.attr("role"))) {
            return element.attr("role");
        }
        if (PageWalker.level(name) > 0) {
            return null;
        }
        if (element.attr("itemprop").contains("articleBody")) {
            return null;
        }
        String own = match(element.className(), FURNITURE);
        if (own == null) {
            own = match(element.id(), FURNITURE);
        }
        if (own == null && isTeaser(element)) {
            return "teaser";
        }
        return own;
    }

    /** A teaser that links to its story; one without a link is an article's own opening. */
    private boolean isTeaser(Element element) {
        boolean named = match(element.className(), TEASER) != null || match(element.id(), TEASER) != null;
        return named
                && element.selectFirst("a[href]") != null
                && !element.normalName().equals("p");
    }

    /** Whether an element calls itself the opening of an article. */
    boolean isLead(Element element) {
        return match(element.className(), LEAD) != null || match(element.id(), LEAD) != null;
    }

    /** Whether an element calls itself the line above a title. */
    boolean isKicker(Element element) {
        return match(element.className(), KICKER) != null;
    }

    /** Whether an element calls itself an article or its text. */
    boolean isArticle(Element element) {
        String name = element.normalName();
        return name.equals("article")
                || name.equals("main")
                || match(element.className(), ARTICLE) != null
                || match(element.id(), ARTICLE) != null;
    }

    /** Whether an element calls itself the text of an article, and nothing wider. */
    boolean isExplicit(Element element) {
        return element.attributesSize() > 0
                && (element.attr("itemprop").contains("articleBody")
                        || element.attr("property").contains("articleBody")
                        || match(element.className(), EXPLICIT) != null
                        || match(element.id(), EXPLICIT) != null);
    }

    /** The word or words of {@code set} that a name bears, or null; looked for once a page. */
    private @Nullable String match(String name, Set<String> set) {
        if (name.isEmpty() || name.length() > 400) {
            return null;
        }
        String found =
                matches.computeIfAbsent(set, key -> new HashMap<>()).computeIfAbsent(name, key -> look(key, set));
        return found.isEmpty() ? null : found;
    }

    private String look(String name, Set<String> set) {
        List<String> parts = words.computeIfAbsent(name, Regions::words);
        for (int i = 0; i < parts.size(); i++) {
            String two = i + 1 < parts.size() ? parts.get(i) + "." + parts.get(i + 1) : "";
            String before = i > 0 ? parts.get(i - 1) + "." + parts.get(i) : "";
            String three = i + 2 < parts.size() ? two + "." + parts.get(i + 2) : "";
            if (EXEMPT.contains(two) || EXEMPT.contains(before) || EXEMPT.contains(three)) {
                continue;
            }
            if (set.contains(parts.get(i))) {
                return parts.get(i);
            }
            if (i + 1 < parts.size()) {
                if (set.contains(two)) {
                    return two;
                }
                if (set.contains(three)) {
                    return three;
                }
            }
        }
        return "";
    }

    /** {@code relatedPosts-box} is {@code related posts box}; classes are parted so that no pair crosses them. */
    private static List<String> words(String name) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            boolean end = i == name.length() || !Character.isLetterOrDigit(name.charAt(i));
            boolean hump = !end
                    && i > start
                    && Character.isUpperCase(name.charAt(i))
                    && Character.isLowerCase(name.charAt(i - 1));
            if (end || hump) {
                if (i > start) {
                    parts.add(name.substring(start, i).toLowerCase(Locale.ROOT));
                }
                if (end && i < name.length() && Character.isWhitespace(name.charAt(i))) {
                    parts.add("");
                }
                start = hump ? i : i + 1;
            }
        }
        return parts;
    }
}
