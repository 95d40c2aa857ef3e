package org.chancery.actor;

import java.time.LocalDate;
import java.util.List;
import org.chancery.actor.Phrase.Piece;
import org.chancery.actor.Phrase.Stretch;
import org.chancery.actor.RegisterName.Form;
import org.jspecify.annotations.Nullable;

/** Chooses between the entries of the register that one name leads to; nobody where nothing decides. */
final class EntryChooser {

    private static final int COUNTRY = 8;
    private static final int OFFICE_NOW = 6;
    private static final int OFFICE_EVER = 4;
    private static final int ACTIVE = 2;
    private static final int LEADS = 1;
    private static final Office FOREIGN_MINISTER = Office.of("Foreign Minister");

    /**
     * @param at index of the piece with the name in its stretch
     * @param cue country code that the phrase itself tells, or null
     * @param around country codes of the text around it
     * @param title the office that stands before the name
     */
    @Nullable
    RegisterEntry choose(
            Phrase phrase,
            Stretch stretch,
            int at,
            @Nullable String cue,
            List<String> around,
            Office title,
            @Nullable LocalDate date) {
        Piece piece = stretch.pieces.get(at);
        boolean besideName = isBesideName(phrase, stretch, at);
        RegisterEntry best = null;
        int bestScore = -1;
        boolean tie = false;
        for (RegisterName name : piece.names()) {
            RegisterEntry entry = name.entry();
            if (!isPossible(name, besideName, cue, date)) {
                continue;
            }
            int score = score(entry, cue, around, title, date);
            boolean evidence = score >= OFFICE_EVER;
            if (name.ambiguous() && !evidence) {
                continue;
            }
            if (name.form() == Form.FAMILY && !piece.countries().isEmpty() && !isTold(entry, cue, title)) {
                continue;
            }
            if (name.form() == Form.FAMILY
                    && !evidence
                    && (score & LEADS) == 0
                    && !isKnownByFamily(piece, entry, date)) {
                continue;
            }
            if (name.form() == Form.FULL && !name.ambiguous()) {
                score += name.form() == Form.FULL ? 1 : 0;
            }
            if (score > bestScore) {
                best = entry;
                bestScore = score;
                tie = false;
            } else if (score == bestScore && entry != best) {
                tie = true;
            }
        }
        return tie ? null : best;
    }

    /** {@code Muscat}, {@code Riga}: the city, unless an office or a country before the name tells of a person. */
    private static boolean isTold(RegisterEntry entry, @Nullable String cue, Office title) {
        return !title.isEmpty() || entry.country().equals(cue);
    }

    /** {@code Lavrov}: the only bearer of the name in the register, a foreign minister on the day of the report. */
    private static boolean isKnownByFamily(Piece piece, RegisterEntry entry, @Nullable LocalDate date) {
        for (RegisterName name : piece.names()) {
            if (name.entry() != entry) {
                return false;
            }
        }
        String role = date == null ? null : entry.role(date);
        return role != null && Office.of(role).equals(FOREIGN_MINISTER);
    }

    private static boolean isPossible(
            RegisterName name, boolean besideName, @Nullable String cue, @Nullable LocalDate date) {
        RegisterEntry entry = name.entry();
        if (name.form() == Form.FAMILY) {
            return !besideName && (cue == null || cue.equals(entry.country(date)) || cue.equals(entry.country()));
        }
        return !name.ambiguous() || cue == null || cue.equals(entry.country());
    }

    private static int score(
            RegisterEntry entry, @Nullable String cue, List<String> around, Office title, @Nullable LocalDate date) {
        int score = 0;
        if (entry.country().equals(cue)
                || entry.country(date).equals(cue)
                || cue == null && around.contains(entry.country())) {
            score += COUNTRY;
        }
        boolean leads = false;
        boolean ever = false;
        boolean now = false;
        for (Term term : entry.terms()) {
            if (term.role() != null) {
                Office office = Office.of(term.role());
                boolean current = date == null ? term.to() == null : term.holds(date);
                boolean fits = !title.isEmpty() && office.answersTo(title);
                ever |= fits;
                now |= fits && current;
                leads |= office.leadsState();
            }
        }
        score += now ? OFFICE_NOW : ever ? OFFICE_EVER : 0;
        Term term = entry.term(date);
        if (term != null && (date != null || term.to() == null)) {
            score += ACTIVE;
        }
        return score + (leads ? LEADS : 0);
    }

    /** Whether a word of a name that is not this one stands right before or behind: part of somebody's full name. */
    private static boolean isBesideName(Phrase phrase, Stretch stretch, int at) {
        for (int i = at - 1; i <= at + 1; i += 2) {
            if (i >= 0 && i < stretch.pieces.size() && isNameWord(phrase, stretch, i, i > at)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Rashed}, {@code al-Rashed}, or a name of another family: {@code Wang Lin}. */
    private static boolean isNameWord(Phrase phrase, Stretch stretch, int at, boolean behind) {
        Piece beside = stretch.pieces.get(at);
        String word = phrase.words().word(beside.from());
        boolean otherFamily = beside.countries().isEmpty()
                && !beside.names().isEmpty()
                && beside.names().stream().allMatch(name -> name.form() == Form.FAMILY);
        return (beside.isPlain() || beside.locality() != null || otherFamily)
                && (phrase.isCapitalised(beside)
                        || behind && (phrase.isHyphenatedName(beside) || HeadWords.isParticle(phrase, stretch, at)))
                && !SentenceReader.isDayOrMonth(word)
                && !word.equals("The")
                && !word.equals("Mr")
                && !word.equals("Mr.")
                && !word.equals("Mrs")
                && !word.equals("Ms")
                && !word.equals("A");
    }
}
