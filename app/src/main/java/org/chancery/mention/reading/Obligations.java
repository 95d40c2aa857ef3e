package org.chancery.mention.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.mention.lexicon.Coding;
import org.chancery.mention.lexicon.Entry;
import org.chancery.mention.lexicon.RolePath;
import org.chancery.ontology.PloverType;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** {@code A says B must …}: a request to B, whatever B is to do. */
final class Obligations {

    private static final Entry ENTRY = new Entry(
            "obligation",
            Entry.Kind.VERB,
            List.of("must"),
            List.of(),
            List.of(),
            new Coding(PloverType.REQUEST, "change", "100", List.of()),
            null,
            new RolePath(List.of()),
            new RolePath(List.of()),
            null,
            false,
            null,
            0,
            false);
    private static final Set<String> MODALS = Set.of("must", "should", "ought");

    private Obligations() {}

    static void add(Sentence sentence, Syntax syntax, Cast cast, Set<String> saying, List<Reading> found) {
        for (int i = 0; i < sentence.size(); i++) {
            Token verb = sentence.token(i);
            if (verb.role() != Role.COMPLEMENT
                    || verb.head() < 0
                    || !saying.contains(sentence.token(verb.head()).lemma())) {
                continue;
            }
            int modal = obligation(sentence, i);
            if (modal < 0) {
                continue;
            }
            List<Integer> speakers = syntax.subjects(verb.head());
            List<Integer> obliged = new ArrayList<>(syntax.surfaceSubjects(i, 4));
            obliged.removeIf(head -> !cast.isActor(head) || speakers.contains(head));
            if (obliged.isEmpty() || speakers.isEmpty() || !cast.isActor(speakers.get(0))) {
                continue;
            }
            int at = i;
            found.removeIf(reading -> reading.trigger() == at);
            found.add(new Reading(
                    java.util.Objects.requireNonNull(ENTRY.coding()),
                    i,
                    List.of(modal, i),
                    speakers,
                    obliged,
                    List.of(),
                    ENTRY,
                    List.of("must"),
                    false,
                    false,
                    2));
        }
    }

    private static int obligation(Sentence sentence, int verb) {
        for (int child : sentence.children(verb)) {
            if (MODALS.contains(sentence.token(child).lemma())) {
                return child;
            }
        }
        for (int child : sentence.children(verb)) {
            Token token = sentence.token(child);
            if (token.role() == Role.COMPLEMENT
                    && (sentence.token(verb).lemma().equals("need")
                            || sentence.token(verb).lemma().equals("have"))) {
                return verb;
            }
        }
        return -1;
    }
}
