package org.chancery.bench;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;

/** CoreNLP with tags, lemmas, three-class names and neural dependencies; no times, no fine-grained names. */
final class Peer {

    private final StanfordCoreNLP pipeline;

    Peer() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
        properties.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("ner.applyNumericClassifiers", "false");
        properties.setProperty("ner.useSUTime", "false");
        properties.setProperty("ner.buildEntityMentions", "false");
        properties.setProperty("threads", "1");
        pipeline = new StanfordCoreNLP(properties);
    }

    /** @return how many tokens the report has */
    int read(String report) {
        Annotation annotation = new Annotation(report);
        pipeline.annotate(annotation);
        return annotation.get(CoreAnnotations.TokensAnnotation.class).size();
    }

    /** Reads one sentence and ends: a cold start. */
    public static void main(String[] arguments) {
        new Printout(System.out)
                .line("%d tokens", new Peer().read("Delegates of Chile met officials of Peru in Lima on Monday."));
    }
}
