package org.chancery.analysis;

import java.util.Locale;
import org.chancery.text.NameType;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Shows what was understood of a sentence, a line a word: index, form, lemma, tag, name, head, role. */
public final class AnalysisPrinter {

    private AnalysisPrinter() {}

    /** A table in plain text, each line ended by a line feed. */
    public static String table(Sentence sentence) {
        int width = 4;
        for (Token token : sentence.tokens()) {
            width = Math.max(
                    width, Math.max(token.form().length(), token.lemma().length()));
        }
        String format = "%3s  %-" + width + "s  %-" + width + "s  %-5s  %-14s %4s  %s%n".replace("%n", "\n");
        StringBuilder table = new StringBuilder();
        table.append(String.format(Locale.ROOT, format, "#", "form", "lemma", "tag", "name", "head", "role"));
        for (Token token : sentence.tokens()) {
            table.append(String.format(
                    Locale.ROOT,
                    format,
                    token.index(),
                    token.form(),
                    token.lemma(),
                    token.tag(),
                    name(token),
                    token.head() < 0 ? "-" : token.head(),
                    sentence.isParsed() ? token.role() : ""));
        }
        return table.toString();
    }

    private static String name(Token token) {
        if (token.name() == NameType.NONE) {
            return "";
        }
        return (token.nameStart() ? "" : "~") + token.name();
    }
}
