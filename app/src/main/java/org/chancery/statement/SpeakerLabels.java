package org.chancery.statement;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.text.AnalyzedText;
import org.chancery.text.NameType;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.text.Token;
import org.chancery.text.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * A name and a mark beside what is said: {@code Orban: We shall not sign} in a heading, {@code BLITZER: …} in a
 * transcript, {@code “…” ― Ana Lopez} under a quotation, {@code The envoy was blunt: “…”} in a report.
 */
final class SpeakerLabels {

    private static final int LONGEST = 8;
    private static final Set<String> PAPERS =
            WordLists.of("statement/wordlists.txt").get("labels");

    private static final Set<String> ANNOUNCING =
            WordLists.of("statement/wordlists.txt").get("announcing");

    private final AnalyzedText text;
    private final Quotations quotations;

    SpeakerLabels(AnalyzedText text, Quotations quotations) {
        this.text = text;
        this.quotations = quotations;
    }

    @Nullable
    Draft draft(Sentence s) {
        Draft label = label(s);
        label = label != null ? label : signature(s);
        return label != null ? label : announced(s);
    }

    /** {@code The premier was blunt: “…”}: a clause about somebody that a colon parts from a whole quotation. */
    private @Nullable Draft announced(Sentence s) {
        int colon = -1;
        int root = -1;
        for (int i = 0; i < s.size() - 1 && colon < 0; i++) {
            colon = s.token(i).form().equals(":") ? i : -1;
            root = root < 0 && s.token(i).isVerb() && Clauses.ownSubject(s, i) >= 0 ? i : root;
        }
        Quotations.Quotation said =
                colon < 0 ? null : quotations.at(s.token(colon + 1).start());
        if (said == null || !said.sentential() || root < 0 || root > colon) {
            return null;
        }
        int subject = Clauses.ownSubject(s, root);
        if (!speaks(s, root, subject)) {
            return null;
        }
        Draft draft = new Draft(s, root, SpeechAct.REPORT);
        draft.cue.set(root, colon);
        draft.source = Phrases.around(s, s.subtree(subject), subject);
        draft.sourceHead = subject;
        draft.quotations.add(said.span());
        draft.clause = true;
        return draft;
    }

    /** Whether the clause says how somebody speaks: {@code was blunt}, {@code had a message}, {@code put it plainly}. */
    private static boolean speaks(Sentence s, int root, int subject) {
        Token who = s.token(subject);
        boolean person = who.isNoun() || who.tag().equals("PRP") && !who.lemma().equals("it");
        return person
                && (s.token(root).lemma().equals("be") && s.hasChild(root, Role.PREDICATE)
                        || ANNOUNCING.contains(s.token(root).lemma()));
    }

    private @Nullable Draft label(Sentence s) {
        int first = Phrases.quotationMark(s.token(0)) ? 1 : 0;
        int colon = -1;
        for (int i = first + 1; i < Math.min(s.size() - 2, LONGEST); i++) {
            if (s.token(i).form().equals(":")) {
                colon = i;
                break;
            }
        }
        if (colon < 0 || !speaker(s, first, colon)) {
            return null;
        }
        boolean transcript = capitals(s, first, colon);
        if (!transcript && s.index() > 0 && !Phrases.quotationMark(s.token(colon + 1))) {
            return null;
        }
        Draft draft = new Draft(s, colon, SpeechAct.REPORT);
        draft.cue.set(colon);
        BitSet source = new BitSet();
        source.set(first, colon);
        draft.source = source;
        draft.sourceHead = colon - 1;
        Span said = new Span(
                s.token(colon + 1).start(),
                transcript ? paragraphEnd(s) : s.token(s.size() - 1).end());
        draft.quotations.add(said);
        draft.clause = true;
        return draft;
    }

    private static boolean speaker(Sentence s, int first, int colon) {
        boolean name = false;
        for (int i = first; i < colon; i++) {
            Token token = s.token(i);
            if (token.isVerb()
                    || token.role() == Role.PUNCTUATION && !token.form().equals(",")) {
                return false;
            }
            boolean person = token.isProperNoun() && token.name() != NameType.POLITY && token.name() != NameType.DATE;
            name |= person || colon - first == 1 && PAPERS.contains(token.lemma());
        }
        return name;
    }

    private static boolean capitals(Sentence s, int first, int colon) {
        for (int i = first; i < colon; i++) {
            String form = s.token(i).form();
            if (form.length() < 2 || !form.equals(form.toUpperCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    private int paragraphEnd(Sentence s) {
        int end = s.span().end();
        List<Sentence> sentences = text.sentences();
        for (int i = s.index() + 1; i < sentences.size() && sentences.get(i).paragraph() == s.paragraph(); i++) {
            end = sentences.get(i).span().end();
        }
        return end;
    }

    /** A quotation, a dash, and a person's name to the end of the line. */
    private @Nullable Draft signature(Sentence s) {
        int dash = -1;
        for (int i = Math.max(0, s.size() - LONGEST); i < s.size() - 1; i++) {
            if (dash(s.token(i).form())) {
                dash = i;
            }
        }
        if (dash < 0 || !person(s, dash + 1)) {
            return null;
        }
        int at = s.token(dash).start() - 1;
        while (at > 0 && Character.isWhitespace(text.text().charAt(at))) {
            at--;
        }
        Quotations.Quotation said = at < 0 ? null : quotations.at(at);
        if (said == null || !said.sentential()) {
            return null;
        }
        Draft draft = new Draft(s, dash, SpeechAct.REPORT);
        draft.cue.set(dash);
        BitSet source = new BitSet();
        source.set(dash + 1, s.size());
        Phrases.trim(s, source);
        draft.source = source;
        draft.sourceHead = source.length() - 1;
        draft.quotations.add(said.span());
        return draft;
    }

    private static boolean person(Sentence s, int from) {
        int words = 0;
        for (int i = from; i < s.size(); i++) {
            Token token = s.token(i);
            if (token.role() == Role.PUNCTUATION) {
                continue;
            }
            if (!Character.isUpperCase(token.form().charAt(0)) || token.form().length() < 2 && i == from) {
                return false;
            }
            words++;
        }
        return words >= 2;
    }

    private static boolean dash(String form) {
        return switch (form) {
            case "-", "--", "\u2013", "\u2014", "\u2015" -> true;
            default -> false;
        };
    }
}
