package org.chancery.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.text.AnalyzedText;
import org.chancery.text.NameType;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Short spellings of analyses, for tests. */
final class Shown {

    private Shown() {}

    static AnalyzedText analyzed(String text) {
        return EnglishAnalyzer.load().analyze(text);
    }

    /** The text of each sentence. */
    static List<String> sentences(String text) {
        return analyzed(text).sentences().stream()
                .map(sentence -> sentence.span().in(text))
                .toList();
    }

    /** The words of a text with bars between them. */
    static String words(String text) {
        return analyzed(text).sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(Token::form)
                .collect(Collectors.joining("|"));
    }

    /** The names of a text, each with its kind: {@code PERSON Kim Jong Un}. */
    static List<String> names(String text) {
        List<String> names = new ArrayList<>();
        for (Sentence sentence : analyzed(text).sentences()) {
            for (int i = 0; i < sentence.size(); i++) {
                if (sentence.token(i).nameStart()) {
                    int last = i;
                    while (last + 1 < sentence.size()
                            && sentence.token(last + 1).name() != NameType.NONE
                            && !sentence.token(last + 1).nameStart()) {
                        last++;
                    }
                    names.add(sentence.token(i).name() + " "
                            + text.substring(
                                    sentence.token(i).start(),
                                    sentence.token(last).end()));
                }
            }
        }
        return names;
    }

    /** {@code word -ROLE-> head} for the first occurrence of a word in a text of one sentence. */
    static String arc(String text, String word) {
        Sentence sentence = analyzed(text).sentences().get(0);
        for (Token token : sentence.tokens()) {
            if (token.form().equals(word)) {
                return token.role() == Role.ROOT
                        ? "ROOT"
                        : token.role() + " " + sentence.token(token.head()).form();
            }
        }
        return "no such word";
    }
}
