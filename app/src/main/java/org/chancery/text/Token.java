package org.chancery.text;

/**
 * One word or mark of a sentence.
 *
 * @param index position in its sentence, from 0
 * @param start first UTF-16 unit in the analysed text
 * @param end behind the last UTF-16 unit
 * @param form the word as written
 * @param lemma its base form in lower case
 * @param tag part of speech in the Penn Treebank set ({@code NNP}, {@code VBD}, …)
 * @param name the kind of name that it belongs to
 * @param nameStart whether a name starts at this token
 * @param head index of its head in the sentence, -1 for the root
 * @param role what it is to its head
 */
public record Token(
        int index,
        int start,
        int end,
        String form,
        String lemma,
        String tag,
        NameType name,
        boolean nameStart,
        int head,
        Role role) {

    public Span span() {
        return new Span(start, end);
    }

    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }

    public boolean isPronoun() {
        return tag.startsWith("PRP") || tag.startsWith("WP");
    }

    public boolean isAdjective() {
        return tag.startsWith("JJ");
    }
}
