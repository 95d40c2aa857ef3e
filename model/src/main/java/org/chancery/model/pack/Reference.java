package org.chancery.model.pack;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.common.util.NLPUtils;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes what the original makes of a text, for comparison: a line a word with form, tag, lemma, name, head (from 1, 0
 * for the root) and arc, an empty line behind each sentence. Each line of the text is read on its own. The original runs
 * without its word embeddings, as the packed model does.
 *
 * <p>{@code mvn -q -pl model compile exec:exec@reference} writes the file that the tests compare with.
 */
public final class Reference {

    private static final String LEXICA = """
            <configuration><lexica>
            <ambiguity_classes field="word_form_simplified_lowercase">edu/emory/mathcs/nlp/lexica/\
            en-ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>
            <word_clusters field="word_form_simplified_lowercase">edu/emory/mathcs/nlp/lexica/\
            en-brown-clusters-simplified-lowercase.xz</word_clusters>
            <named_entity_gazetteers field="word_form_simplified">edu/emory/mathcs/nlp/lexica/\
            en-named-entity-gazetteers-simplified.xz</named_entity_gazetteers>
            </lexica></configuration>
            """;

    private final EnglishTokenizer tokenizer = new EnglishTokenizer();
    private final List<NLPComponent<NLPNode>> components = new ArrayList<>();

    private Reference() {
        components.add(new GlobalLexica<>(new ByteArrayInputStream(LEXICA.getBytes(StandardCharsets.UTF_8))));
        components.add(NLPUtils.getComponent("edu/emory/mathcs/nlp/models/en-pos.xz"));
        components.add(new MorphologicalAnalyzer<>(Language.ENGLISH));
        components.add(NLPUtils.getComponent("edu/emory/mathcs/nlp/models/en-ner.xz"));
        components.add(NLPUtils.getComponent("edu/emory/mathcs/nlp/models/en-dep.xz"));
    }

    /**
     * @param arguments the text, the file to write, and optionally how many times to read the text: then the speed of
     *     the last three quarters of them is printed, in words per second of this thread's CPU time
     */
    public static void main(String[] arguments) throws IOException {
        List<String> lines = Files.readAllLines(Path.of(arguments[0]));
        Reference reference = new Reference();
        try (PrintStream out =
                new PrintStream(Files.newOutputStream(Path.of(arguments[1])), false, StandardCharsets.UTF_8)) {
            reference.write(lines, out);
        }
        if (arguments.length > 2) {
            reference.measure(lines, Integer.parseInt(arguments[2]));
        }
    }

    private void measure(List<String> lines, int rounds) {
        java.lang.management.ThreadMXBean clock = java.lang.management.ManagementFactory.getThreadMXBean();
        long words = 0;
        long begin = 0;
        for (int round = 0; round < rounds; round++) {
            if (round == rounds / 4) {
                words = 0;
                begin = clock.getCurrentThreadCpuTime();
            }
            for (String line : lines) {
                for (NLPNode[] sentence : sentences(line)) {
                    words += sentence.length - 1;
                }
            }
        }
        System.out.printf("%.0f words/s%n", words * 1e9 / (clock.getCurrentThreadCpuTime() - begin));
    }

    private void write(List<String> lines, PrintStream out) {
        for (String line : lines) {
            for (NLPNode[] sentence : sentences(line)) {
                for (int i = 1; i < sentence.length; i++) {
                    NLPNode node = sentence[i];
                    out.print(String.join(
                            "\t",
                            node.getWordForm(),
                            node.getPartOfSpeechTag(),
                            node.getLemma(),
                            node.getNamedEntityTag(),
                            Integer.toString(node.getDependencyHead().getID()),
                            node.getDependencyLabel()));
                    out.print('\n');
                }
                out.print('\n');
            }
        }
    }

    private List<NLPNode[]> sentences(String line) {
        List<NLPNode[]> sentences = new ArrayList<>();
        for (List<Token> tokens : tokenizer.segmentize(tokenizer.tokenize(line))) {
            NLPNode[] nodes = new NLPNode[tokens.size() + 1];
            nodes[0] = new NLPNode();
            nodes[0].toRoot();
            for (int i = 1; i < nodes.length; i++) {
                nodes[i] = new NLPNode(i, tokens.get(i - 1).getWordForm());
            }
            for (NLPComponent<NLPNode> component : components) {
                component.process(nodes);
            }
            sentences.add(nodes);
        }
        return sentences;
    }
}
