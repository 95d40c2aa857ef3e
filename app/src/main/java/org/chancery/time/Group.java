package org.chancery.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rules that may stand for each other in a pattern, found by the word that they can begin with. */
final class Group {

    private final int index;
    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, List<Rule>> byWord = new HashMap<>();
    private final List<List<Rule>> byClass = new ArrayList<>();
    private long classes;
    private boolean ready;

    Group(int index) {
        this.index = index;
    }

    int index() {
        return index;
    }

    List<Rule> rules() {
        return rules;
    }

    boolean mayStart(Word word) {
        return (classes & word.classes()) != 0 || byWord.containsKey(word.lower());
    }

    List<Rule> startingWith(String word) {
        return byWord.getOrDefault(word, List.of());
    }

    List<Rule> startingWith(WordClass kind) {
        return byClass.get(kind.ordinal());
    }

    long classes() {
        return classes;
    }

    /** Works out which words each rule can begin with. */
    void prepare() {
        if (ready) {
            return;
        }
        ready = true;
        for (int i = 0; i < WordClass.values().length; i++) {
            byClass.add(new ArrayList<>());
        }
        for (Rule rule : rules) {
            for (Element element : rule.elements()) {
                index(rule, element);
                if (!element.optional()) {
                    break;
                }
            }
        }
    }

    private void index(Rule rule, Element element) {
        for (String word : element.words()) {
            add(byWord.computeIfAbsent(word, key -> new ArrayList<>()), rule);
        }
        long bits = element.classes();
        if (element.group() != null) {
            element.group().prepare();
            bits |= element.group().classes;
            for (String word : element.group().byWord.keySet()) {
                add(byWord.computeIfAbsent(word, key -> new ArrayList<>()), rule);
            }
        }
        classes |= bits;
        for (WordClass kind : WordClass.values()) {
            if ((bits & kind.bit()) != 0) {
                add(byClass.get(kind.ordinal()), rule);
            }
        }
    }

    private static void add(List<Rule> rules, Rule rule) {
        if (rules.isEmpty() || rules.get(rules.size() - 1) != rule) {
            rules.add(rule);
        }
    }
}
