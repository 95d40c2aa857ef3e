package org.chancery.model.pack;

import edu.emory.mathcs.nlp.component.dep.DEPLabelCandidate;
import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/**
 * Reads nlp4j's English models, which are serialised objects of 55 CPU-seconds and 2 GB, and writes the packed file.
 * The word embeddings are left out: they touch names only, slightly, and are three quarters of the whole.
 *
 * <p>Run by the build with the path to write; does nothing if the file is there already, since its input is a fixed
 * version ({@code clean} starts afresh).
 */
public final class Repacker {

    private Repacker() {}

    public static void main(String[] arguments) throws IOException {
        Path target = Path.of(arguments[0]);
        if (Files.exists(target)) {
            return;
        }
        Files.createDirectories(target.getParent());
        Path unfinished = target.resolveSibling(target.getFileName() + ".part");
        try (SectionWriter out = new SectionWriter(unfinished)) {
            new LexiconPacker(out).write();
            for (String name : new String[] {"pos", "ner", "dep"}) {
                OnlineComponent<?, ?> component = Nlp4jResources.object("models/en-" + name + ".xz");
                new ModelPacker(name, component).write(out);
                if (component instanceof DEPParser<?> parser) {
                    candidates(parser.getLabelCandidates(), out);
                }
            }
        }
        Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Which transitions are allowed when; kept in the order of the original's sets, which breaks ties. */
    private static void candidates(DEPLabelCandidate<?> candidates, SectionWriter out) throws IOException {
        for (Field field : DEPLabelCandidate.class.getDeclaredFields()) {
            if (field.getType() == IntSet.class) {
                try {
                    field.setAccessible(true);
                    IntSet set = (IntSet) field.get(candidates);
                    out.ints("dep.allowed." + field.getName().toLowerCase(Locale.ROOT), set.toIntArray());
                } catch (IllegalAccessException e) {
                    throw new IOException(e);
                }
            }
        }
    }
}
