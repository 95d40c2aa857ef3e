package org.chancery.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.chancery.text.NameType;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.text.Token;

/** A sentence while it is made and mended: columns of one value a word, words from 0. */
final class SentenceDraft {

    final int size;
    final Sentence.Kind kind;
    final int[] start;
    final int[] end;
    final String[] form;
    final String[] lemma;
    final String[] tag;
    final NameType[] name;
    final boolean[] nameStart;
    /** -1 for the root. */
    final int[] head;
    /** The parser's own label; empty for the root and before parsing. */
    final String[] arc;

    final Role[] role;
    /** Numbers of tags and names as the models gave them, where the parse comes later; empty otherwise. */
    int[] given = {};

    int[] givenName = {};
    boolean parsed;
    int paragraph;
    /** The word before which the models read a comma that nobody wrote, or -1. */
    int pause = -1;

    SentenceDraft(int size, Sentence.Kind kind) {
        this.size = size;
        this.kind = kind;
        start = new int[size];
        end = new int[size];
        form = new String[size];
        lemma = new String[size];
        tag = new String[size];
        name = new NameType[size];
        nameStart = new boolean[size];
        head = new int[size];
        arc = new String[size];
        role = new Role[size];
        Arrays.fill(name, NameType.NONE);
        Arrays.fill(arc, "");
        Arrays.fill(role, Role.OTHER);
        if (size > 0) {
            head[0] = -1;
            role[0] = Role.ROOT;
        }
    }

    /** Remembers what the models have said of a sentence, before it is mended. */
    void keep(SentenceModels.Scratch scratch) {
        int words = pause < 0 ? size : size + 1;
        given = Arrays.copyOfRange(scratch.work.tag, 1, words + 1);
        givenName = Arrays.copyOfRange(scratch.work.name, 1, words + 1);
    }

    /** The place of a word among those that the models see, from 1. */
    int place(int word) {
        return pause >= 0 && word >= pause ? word + 2 : word + 1;
    }

    /** The word at a place among those that the models see, which is not the comma; -1 for place 0. */
    int word(int place) {
        return pause >= 0 && place > pause ? place - 2 : place - 1;
    }

    /** The last word of the name that starts at {@code i}. */
    int nameEnd(int i) {
        int last = i;
        while (last + 1 < size && name[last + 1] != NameType.NONE && !nameStart[last + 1]) {
            last++;
        }
        return last;
    }

    /** Makes the words from {@code from} to {@code to} one name, or none; a name cut in two stays a name behind. */
    void setName(int from, int to, NameType type) {
        if (to + 1 < size && name[to + 1] != NameType.NONE) {
            nameStart[to + 1] = true;
        }
        for (int i = from; i <= to; i++) {
            name[i] = type;
            nameStart[i] = i == from && type != NameType.NONE;
        }
    }

    /** Whether a word is written with a capital. */
    boolean isCapitalized(int i) {
        return Character.isUpperCase(form[i].charAt(0));
    }

    boolean isProperNoun(int i) {
        return tag[i].startsWith("NNP");
    }

    boolean isVerb(int i) {
        return tag[i].startsWith("VB");
    }

    /** Whether a word hangs on {@code i} by the parser's label {@code label}. */
    boolean hasChild(int i, String label) {
        for (int child = 0; child < size; child++) {
            if (head[child] == i && arc[child].equals(label)) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code ancestor} is {@code word} or lies on its way to the root. */
    boolean isBelow(int word, int ancestor) {
        for (int at = word; at >= 0; at = head[at]) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }

    /** Hangs a word on another head, unless that head stands below it. */
    void hang(int word, int newHead) {
        if (!isBelow(newHead, word)) {
            head[word] = newHead;
        }
    }

    /** Whether no blank stands between a word and the one before it. */
    boolean touchesLast(int i) {
        return i > 0 && end[i - 1] == start[i];
    }

    String lower(int i) {
        return form[i].toLowerCase(Locale.ROOT);
    }

    Sentence toSentence(int index) {
        Token[] tokens = new Token[size];
        for (int i = 0; i < size; i++) {
            tokens[i] =
                    new Token(i, start[i], end[i], form[i], lemma[i], tag[i], name[i], nameStart[i], head[i], role[i]);
        }
        return new Sentence(index, paragraph, kind, new Span(start[0], end[size - 1]), List.of(tokens), parsed);
    }
}
