package org.chancery.mention.reading;

import java.util.Map;
import java.util.Set;
import org.chancery.mention.lexicon.Coding;
import org.chancery.ontology.PloverType;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/** What keeps an event silent from above: comments, hopes, doubts, what is yet to be done. */
final class Silencers {

    /** CAMEO's plain statement, which leaves what it reports as it is. */
    private static final String PLAIN = "010";

    private static final int DEPTH = 20;
    private static final Set<String> SUPPOSED = Set.of("would", "could", "might");

    private final Sentence sentence;
    private final Map<Integer, Match> matches;

    /** @param matches the best entry of each word that has one */
    Silencers(Sentence sentence, Map<Integer, Match> matches) {
        this.sentence = sentence;
        this.matches = matches;
    }

    /** The word over an event under which what is said has no news of its own; null where there is none. */
    @Nullable
    String over(int trigger) {
        int supposition = suppositionOf(trigger);
        if (supposition >= 0) {
            return sentence.token(supposition).form();
        }
        for (int at = sentence.token(trigger).head(), steps = 0;
                at >= 0 && steps < DEPTH;
                at = sentence.token(at).head(), steps++) {
            if (isYetTo(at) || silences(matches.get(at))) {
                return sentence.token(at).form();
            }
        }
        return null;
    }

    /** The {@code if} of {@code if the price fell, exporters would cheer}, a thing thought up; -1 where there is none. */
    private int suppositionOf(int verb) {
        boolean would = false;
        int condition = -1;
        for (int child : sentence.children(verb)) {
            Token token = sentence.token(child);
            would |= token.role() == Role.MODAL && SUPPOSED.contains(token.lemma());
            if (token.role() == Role.ADVERBIAL_CLAUSE && child < verb) {
                for (int marker : sentence.children(child)) {
                    condition = sentence.token(marker).lemma().equals("if") ? marker : condition;
                }
            }
        }
        boolean root = sentence.token(verb).head() < 0;
        return would && root ? condition : -1;
    }

    private static boolean silences(@Nullable Match match) {
        if (match == null) {
            return false;
        }
        Coding coding = match.entry().coding();
        boolean comment = coding != null
                && coding.type() == PloverType.STATE
                && !coding.cameo().equals(PLAIN);
        return comment
                || "mute".equals(match.entry().operator()) && !match.entry().asksForEvent();
    }

    /** {@code has yet to ratify}. */
    private boolean isYetTo(int verb) {
        String lemma = sentence.token(verb).lemma();
        if (!lemma.equals("have") && !lemma.equals("be")) {
            return false;
        }
        for (int child : sentence.children(verb)) {
            if (sentence.token(child).lemma().equals("yet")) {
                return true;
            }
        }
        return false;
    }
}
