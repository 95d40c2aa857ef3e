package org.chancery.model.pack;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.model.TextHash;

/** Packs the word lists that the models look into. */
final class LexiconPacker {

    private static final String TOKENIZER = "component/tokenizer/dictionary/";
    private static final String MORPHOLOGY = "component/morph/english/";

    private final SectionWriter out;

    LexiconPacker(SectionWriter out) {
        this.out = out;
    }

    void write() throws IOException {
        words("ambiguity", Nlp4jResources.object("lexica/en-ambiguity-classes-simplified-lowercase.xz"));
        words("clusters", Nlp4jResources.object("lexica/en-brown-clusters-simplified-lowercase.xz"));
        gazetteer(Nlp4jResources.object("lexica/en-named-entity-gazetteers-simplified.xz"));
        for (String list : List.of(
                "abbreviation-period",
                "currency-dollar",
                "currency",
                "english-compounds",
                "english-hyphen-prefix",
                "english-hyphen-suffix",
                "units")) {
            out.lines("tokens." + list, Nlp4jResources.lines(TOKENIZER + list + ".txt"));
        }
        WordTableBuilder bases = new WordTableBuilder();
        int kind = 0;
        for (String class_ : List.of("verb", "noun", "adjective", "adverb")) {
            kind++;
            for (String base : Nlp4jResources.lines(MORPHOLOGY + class_ + ".base")) {
                bases.put(TextHash.of(kind + base), 1);
            }
            out.lines("lemma." + class_ + ".irregular", Nlp4jResources.lines(MORPHOLOGY + class_ + ".exc"));
        }
        out.ints("lemma.bases", bases.build(1));
        out.ints("lemma.bases.kind", new int[] {bases.kind()});
        out.lines("lemma.cardinal", Nlp4jResources.lines(MORPHOLOGY + "cardinal.base"));
        out.lines("lemma.ordinal", Nlp4jResources.lines(MORPHOLOGY + "ordinal.base"));
        out.lines("lemma.abbreviation", Nlp4jResources.lines(MORPHOLOGY + "abbreviation.rule"));
    }

    /** Words that share few distinct lists of values: the table gives the number of the list, from 1. */
    private void words(String name, Map<String, ? extends Collection<String>> lexicon) throws IOException {
        Map<String, Integer> lists = new LinkedHashMap<>();
        WordTableBuilder table = new WordTableBuilder();
        lexicon.forEach((word, values) -> {
            if (!values.isEmpty()) {
                table.put(TextHash.of(word), number(lists, String.join(" ", values)));
            }
        });
        write(name, table, lists);
    }

    /**
     * Phrases as a trie in one table: the state is the joined hash of the words so far, the value is twice the number
     * of its list of kinds (0: a beginning only), plus 1 where longer phrases go on.
     */
    private void gazetteer(PrefixTree<String, Set<String>> tree) throws IOException {
        Map<String, Integer> lists = new LinkedHashMap<>();
        WordTableBuilder table = new WordTableBuilder();
        for (Map.Entry<String, PrefixNode<String, Set<String>>> first :
                tree.getRoot().entrySet()) {
            phrases(TextHash.of(first.getKey()), first.getValue(), lists, table);
        }
        write("gazetteer", table, lists);
    }

    private static void phrases(
            long state, PrefixNode<String, Set<String>> node, Map<String, Integer> lists, WordTableBuilder table) {
        int list = node.hasValue() ? number(lists, String.join(" ", node.getValue())) : 0;
        table.put(state, list * 2 + (node.isEmpty() ? 0 : 1));
        for (Map.Entry<String, PrefixNode<String, Set<String>>> next : node.entrySet()) {
            String word = next.getKey();
            long joined = TextHash.join(state, TextHash.of(word), TextHash.power(word.length()));
            phrases(joined, next.getValue(), lists, table);
        }
    }

    private static int number(Map<String, Integer> lists, String list) {
        Integer number = lists.putIfAbsent(list, lists.size() + 1);
        return number == null ? lists.size() : number;
    }

    private void write(String name, WordTableBuilder table, Map<String, Integer> lists) throws IOException {
        int values = name.equals("gazetteer") ? lists.size() * 2 + 2 : lists.size() + 1;
        int bits = 32 - Integer.numberOfLeadingZeros(values);
        out.ints(name + ".cells", table.build(bits));
        out.ints(name + ".layout", new int[] {table.kind(), bits});
        out.lines(name + ".lists", new ArrayList<>(lists.keySet()));
    }
}
