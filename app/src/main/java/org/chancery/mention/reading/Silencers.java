package org.chancery.mention.reading;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.mention.lexicon.Coding;
import org.chancery.mention.lexicon.NounClasses;
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

    private static final Set<String> WITHIN = Set.of("in", "of", "during", "under", "before", "since", "throughout");

    /** Behind which stands what is talked about. */
    private static final Set<String> TOPIC = Set.of("on", "about", "over", "for", "concerning", "regarding");

    private final Sentence sentence;
    private final NounClasses classes;
    private final Map<Integer, Match> matches;

    /** @param matches the best entry of each word that has one */
    Silencers(Sentence sentence, NounClasses classes, Map<Integer, Match> matches) {
        this.sentence = sentence;
        this.classes = classes;
        this.matches = matches;
    }

    /** The word over an event under which what is said has no news of its own; null where there is none. */
    @Nullable
    String over(int trigger) {
        int supposition = suppositionOf(trigger);
        if (supposition >= 0) {
            return sentence.token(supposition).form();
        }
        if (isFigure(trigger)) {
            return sentence.token(sentence.token(trigger).head()).form();
        }
        int elsewhere = elsewhere(trigger);
        if (elsewhere >= 0) {
            return sentence.token(elsewhere).form();
        }
        int talks = talksAbout(trigger);
        if (talks >= 0) {
            return sentence.token(talks).form();
        }
        int below = trigger;
        for (int at = sentence.token(trigger).head(), steps = 0;
                at >= 0 && steps < DEPTH;
                below = at, at = sentence.token(at).head(), steps++) {
            if (isYetTo(at) || !isCoordinated(below, at) && silences(matches.get(at))) {
                return sentence.token(at).form();
            }
        }
        return null;
    }

    /** {@code voiced concern and urged both to withdraw}: beside the comment, not under it. */
    private boolean isCoordinated(int below, int at) {
        return sentence.token(below).role() == Role.CONJUNCT
                && sentence.token(below).isVerb()
                && sentence.token(at).isVerb()
                && !sentence.hasChild(at, Role.COMPLEMENT);
    }

    /** The {@code if} of {@code if the price fell, exporters would cheer}, a thing thought up; -1 where there is none. */
    private int suppositionOf(int verb) {
        int condition = -1;
        for (int child : sentence.children(verb)) {
            Token token = sentence.token(child);
            if (token.role() == Role.ADVERBIAL_CLAUSE && child < verb) {
                for (int marker : sentence.children(child)) {
                    condition = sentence.token(marker).lemma().equals("if") ? marker : condition;
                }
            }
        }
        boolean root = sentence.token(verb).head() < 0;
        return root && isSupposed(verb) ? condition : -1;
    }

    /**
     * What is told in a work of art or of an age long gone: {@code in the painting the emperor receives envoys}, {@code in
     * antiquity the town paid tribute}, {@code if the king had abdicated, there might have been …}. The word that says so,
     * or -1.
     */
    private int elsewhere(int trigger) {
        for (int at = trigger, steps = 0;
                at >= 0 && steps < DEPTH;
                at = sentence.token(at).head(), steps++) {
            if (!sentence.token(at).isVerb()) {
                continue;
            }
            if (isNeverBeen(at)) {
                return at;
            }
            for (int child : sentence.children(at)) {
                int told = told(child, at);
                if (told >= 0) {
                    return told;
                }
            }
        }
        return -1;
    }

    /** {@code exports to Europe rose by a fifth}: a figure, no delivery. */
    private boolean isFigure(int trigger) {
        Token token = sentence.token(trigger);
        return token.role() == Role.SUBJECT
                && token.isNoun()
                && classes.contains("trade", token.lemma())
                && classes.contains("change", sentence.token(token.head()).lemma());
    }

    /** The talks of {@code talks on a truce between Chad and Libya}: what is talked about has not come about; else -1. */
    private int talksAbout(int trigger) {
        Token token = sentence.token(trigger);
        int topic = token.role() == Role.PREPOSITION_OBJECT && token.isNoun() ? token.head() : -1;
        int noun = topic >= 0 && TOPIC.contains(sentence.token(topic).lemma())
                ? sentence.token(topic).head()
                : -1;
        Match match = noun >= 0 && sentence.token(noun).isNoun() ? matches.get(noun) : null;
        Coding talks = match == null ? null : match.entry().coding();
        Coding own = codingOf(trigger);
        boolean consults = talks != null && talks.type() == PloverType.CONSULT && talks.mode() == null;
        return consults && (own == null || own.type() != PloverType.CONSULT) ? noun : -1;
    }

    private @Nullable Coding codingOf(int trigger) {
        Match match = matches.get(trigger);
        return match == null ? null : match.entry().coding();
    }

    private int told(int child, int verb) {
        Token token = sentence.token(child);
        if (token.role() == Role.SUBJECT && token.isNoun()) {
            return classes.contains("fiction", token.lemma()) ? child : -1;
        }
        if (token.role() != Role.PREPOSITION || child > verb || !WITHIN.contains(token.lemma())) {
            return -1;
        }
        for (int object : sentence.children(child)) {
            String lemma = sentence.token(object).form().toLowerCase(Locale.ROOT);
            if (classes.contains("fiction", sentence.token(object).lemma()) || classes.contains("era", lemma)) {
                return object;
            }
        }
        return -1;
    }

    /** A clause behind {@code if} that says what were or had been, under one that says what would be. */
    private boolean isNeverBeen(int verb) {
        Token token = sentence.token(verb);
        if (token.role() != Role.ADVERBIAL_CLAUSE || token.head() < 0) {
            return false;
        }
        boolean condition = false;
        boolean past = false;
        for (int child : sentence.children(verb)) {
            condition |= sentence.token(child).lemma().equals("if");
            past |= sentence.token(child).role() == Role.AUXILIARY
                    && sentence.token(child).form().equals("had");
        }
        past |= token.tag().equals("VBD");
        return condition && past && isSupposed(token.head());
    }

    private boolean isSupposed(int verb) {
        for (int child : sentence.children(verb)) {
            Token token = sentence.token(child);
            if (token.role() == Role.MODAL && SUPPOSED.contains(token.lemma())) {
                return true;
            }
        }
        return false;
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
