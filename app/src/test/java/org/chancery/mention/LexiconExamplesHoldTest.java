package org.chancery.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.actor.ActorMention;
import org.chancery.mention.lexicon.Example;
import org.chancery.mention.lexicon.Lexicon;
import org.chancery.pipeline.Layers;
import org.junit.jupiter.api.Test;

/** Every {@code example:} of the lexicon is coded as it says, and nothing of its type is coded for a {@code not:}. */
class LexiconExamplesHoldTest {

    private static final int AROUND = 18;

    private final Coder coder = Layers.english().coder();

    @Test
    void examplesAreCodedAsTheySay() {
        List<String> failures = new ArrayList<>();
        for (Example example : Lexicon.english().examples()) {
            List<EventMention> mentions =
                    coder.code(Layers.english().analyzer().analyze(example.sentence()), Context.UNKNOWN);
            if (!holds(example, mentions)) {
                failures.add(example.entry().id() + " " + example.sentence() + " => " + shown(mentions));
            }
        }
        assertThat(failures).isEmpty();
    }

    private static boolean holds(Example example, List<EventMention> mentions) {
        if (example.type() == null) {
            return example.entry().lemmas().stream()
                    .map(example.entry()::name)
                    .noneMatch(name -> mentions.stream().anyMatch(m -> m.rule().equals(name)));
        }
        return mentions.stream()
                .anyMatch(m -> m.type() == example.type()
                        && named(example, example.source(), m.source())
                        && named(example, example.target(), m.target()));
    }

    private static boolean named(Example example, List<String> wanted, List<ActorMention> actors) {
        return wanted.stream().allMatch(word -> actors.stream().anyMatch(a -> shares(example.sentence(), word, a)));
    }

    /** Whether the phrase of an actor, with the words right around it, holds a wanted word. */
    private static boolean shares(String sentence, String wanted, ActorMention actor) {
        int start = Math.max(0, actor.span().start() - AROUND);
        int end = Math.min(sentence.length(), actor.span().end() + AROUND);
        String phrase = sentence.substring(start, end);
        for (String word : wanted.split(" ")) {
            if (phrase.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static String shown(List<EventMention> mentions) {
        StringBuilder text = new StringBuilder();
        for (EventMention mention : mentions) {
            text.append(mention.type()).append(' ').append(mention.rule()).append(' ');
            mention.source().forEach(a -> text.append(a.actor().name()).append(", "));
            text.append("> ");
            mention.target().forEach(a -> text.append(a.actor().name()).append(", "));
            text.append("; ");
        }
        return text.toString();
    }
}
