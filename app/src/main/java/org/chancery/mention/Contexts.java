package org.chancery.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.mention.lexicon.Coding;
import org.chancery.ontology.Ontology;
import org.chancery.text.KnowledgeLines;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** PLOVER contexts of an event: those that its entry and code tell, then those that words of its sentence tell. */
final class Contexts {

    private static final int MOST = 4;

    private final Map<String, String> byWord = new HashMap<>();

    Contexts() {
        for (String line : KnowledgeLines.of("mention/contexts.lex")) {
            int colon = line.indexOf(':');
            for (String word : line.substring(colon + 1).split(",")) {
                byWord.putIfAbsent(word.strip(), line.substring(0, colon).strip());
            }
        }
    }

    List<String> of(Coding coding, Sentence sentence) {
        Set<String> found = new LinkedHashSet<>(coding.contexts());
        Ontology.Mapping mapping = Ontology.get().plover(coding.cameo());
        if (mapping != null) {
            found.addAll(mapping.contexts());
        }
        String before = "";
        for (Token token : sentence.tokens()) {
            add(found, byWord.get(before + "_" + token.lemma()));
            add(found, byWord.get(token.lemma()));
            before = token.lemma();
        }
        found.retainAll(Ontology.get().contexts().keySet());
        return new ArrayList<>(found).subList(0, Math.min(MOST, found.size()));
    }

    private static void add(Set<String> found, @org.jspecify.annotations.Nullable String context) {
        if (context != null) {
            found.add(context);
        }
    }
}
