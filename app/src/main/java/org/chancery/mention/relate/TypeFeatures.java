package org.chancery.mention.relate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.mention.lexicon.Entry;
import org.chancery.mention.lexicon.Lexicon;
import org.chancery.ontology.PloverType;
import org.chancery.text.NameType;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** What the learned model sees of a sentence and a pair: what the lexicon reads there, and the words on the way. */
final class TypeFeatures {

    private TypeFeatures() {}

    /** @param readings those of the sentence, the best first */
    static List<String> of(
            Lexicon lexicon, Sentence sentence, Arguments from, Arguments to, List<ScoredReading> readings) {
        Set<String> found = new LinkedHashSet<>();
        found.add("bias");
        for (int i = 0; i < Math.min(3, readings.size()); i++) {
            found.add("read" + i + ":" + readings.get(i).coding().type());
        }
        for (ScoredReading reading : readings) {
            String link = (reading.source() ? "s" : "") + (reading.target() ? "t" : "");
            found.add("link" + link + ":" + reading.coding().type());
        }
        int first = Math.min(from.first(), to.first());
        int last = Math.max(from.first(), to.first());
        for (Token token : sentence.tokens()) {
            int i = token.index();
            if (from.tokens().get(i) || to.tokens().get(i)) {
                continue;
            }
            if (token.role() == Role.MODAL || token.role() == Role.NEGATION) {
                found.add("modal:" + token.lemma());
            } else if (isContent(token)) {
                found.add("word:" + token.lemma());
                types(lexicon, token).forEach(type -> found.add("could:" + type));
                if (i > first && i < last) {
                    found.add("between:" + token.lemma());
                }
            }
        }
        way(sentence, from, "from:", found);
        way(sentence, to, "to:", found);
        return new ArrayList<>(found);
    }

    /** The types that entries of a word code, whether they fit here or not. */
    private static Set<PloverType> types(Lexicon lexicon, Token token) {
        Set<PloverType> types = EnumSet.noneOf(PloverType.class);
        Entry.Kind kind = token.isVerb() ? Entry.Kind.VERB : token.isNoun() ? Entry.Kind.NOUN : Entry.Kind.ADJECTIVE;
        for (Entry entry : lexicon.entries(kind, token.lemma())) {
            if (entry.coding() != null) {
                types.add(entry.coding().type());
            }
        }
        return types;
    }

    private static void way(Sentence sentence, Arguments arguments, String name, Set<String> found) {
        for (int head = arguments.heads().nextSetBit(0);
                head >= 0;
                head = arguments.heads().nextSetBit(head + 1)) {
            StringBuilder preposition = new StringBuilder();
            for (int at = sentence.token(head).head(), steps = 0;
                    at >= 0 && steps < 3;
                    at = sentence.token(at).head()) {
                Token token = sentence.token(at);
                if (token.role() == Role.PREPOSITION) {
                    preposition.append(token.lemma()).append('+');
                } else {
                    found.add(name + preposition + token.lemma());
                    steps++;
                }
            }
        }
    }

    private static boolean isContent(Token token) {
        boolean word = token.isVerb() || token.isNoun() || token.isAdjective();
        return word
                && !token.isProperNoun()
                && token.name() == NameType.NONE
                && token.lemma().length() > 1;
    }
}
