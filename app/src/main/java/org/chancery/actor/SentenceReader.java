package org.chancery.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.actor.Reading.Kind;
import org.chancery.ontology.Countries;
import org.chancery.text.FoldedWords;
import org.chancery.text.NameType;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.chancery.text.WordLists;
import org.jspecify.annotations.Nullable;

/** Reads every noun phrase of a sentence, each with its possessors and what hangs on it. */
final class SentenceReader {

    private static final Set<String> DAYS_AND_MONTHS =
            WordLists.of("actor/wordlists.txt").get("days and months");
    private static final Set<String> CHAIN = WordLists.of("actor/wordlists.txt").get("chain");

    private final PhraseCutter cutter = new PhraseCutter();
    private final PhraseReader reader = new PhraseReader();

    /** @param around country codes that the report has named so far */
    List<ReadPhrase> read(Sentence sentence, FoldedWords words, List<String> around, @Nullable LocalDate date) {
        List<NounPhrase> phrases = NounPhrases.of(sentence, NounPhrases.names(words, cutter, sentence));
        List<ReadPhrase> read = new ArrayList<>(phrases.size());
        for (int i = 0; i < phrases.size(); i++) {
            read.add(read(sentence, words, phrases, i, around, date));
        }
        return read;
    }

    private ReadPhrase read(
            Sentence sentence,
            FoldedWords words,
            List<NounPhrase> phrases,
            int i,
            List<String> around,
            @Nullable LocalDate date) {
        NounPhrase phrase = phrases.get(i);
        int from = phrase.from();
        for (int p = phrase.possessor(); p >= 0; p = phrases.get(p).possessor()) {
            from = phrases.get(p).from();
        }
        int chainEnd = chainEnd(sentence, phrases, i);
        Phrase cut = cutter.cut(words, from, chainEnd, false);
        Reading reading = reader.read(cut, around, date);
        String role = reading.roleFrom() < 0 ? null : text(sentence, reading.roleFrom(), reading.roleTo());
        String name = null;
        int last = reading.last();
        if (reading.nameFrom() >= 0) {
            int[] behindOf = {reading.nameFrom(), reading.nameTo()};
            name = text(sentence, behindOf[0], behindOf[1]);
        }
        if ((reading.kind() == Kind.COUNTRY || reading.kind() == Kind.METONYM)
                && phrase.head() != last
                && last < phrase.to()) {
            phrase = new NounPhrase(phrase.from(), phrase.to(), last, phrase.possessor(), phrase.link());
        }
        if (reading.kind() == Kind.ROLE
                && last >= phrase.to()
                && reading.roleFrom() <= phrase.head()
                && last < reading.roleTo()) {
            // One noun of the table that runs on behind "of": the Ministry of Foreign Affairs.
            last = phrase.head();
        }
        boolean usable = last >= 0 && isHeadedBy(sentence, phrase, last, reading);
        if (reading.kind() == Kind.NAME && usable && !isName(sentence, reading)) {
            usable = false;
        }
        if (name == null && usable && reading.kind() == Kind.ROLE) {
            int[] behind = nameBehindPortfolio(sentence, phrases, i, reading);
            if (behind != null) {
                return new ReadPhrase(
                        phrase,
                        behind[1],
                        withName(reading, behind),
                        text(sentence, reading.roleFrom(), behind[0]),
                        text(sentence, behind[0], behind[1]),
                        true);
            }
        }
        return new ReadPhrase(phrase, chainEnd, reading, role, name, usable);
    }

    private static Reading withName(Reading reading, int[] name) {
        return new Reading(
                reading.entry(),
                reading.country(),
                reading.countryRow(),
                reading.sector(),
                reading.noun(),
                reading.roleFrom(),
                name[0],
                name[0],
                name[1],
                name[1] - 1,
                reading.past(),
                Kind.NAME);
    }

    /**
     * {@code Deputy Minister of Forestry Han Mi-sook}: behind the portfolio, which is one of a known list or a
     * country, capitalised words are the person's name.
     */
    private int @Nullable [] nameBehindPortfolio(Sentence sentence, List<NounPhrase> phrases, int i, Reading reading) {
        Noun noun = reading.noun();
        if (noun == null || !noun.isPerson() || noun.plural() || i + 1 >= phrases.size()) {
            return null;
        }
        NounPhrase next = phrases.get(i + 1);
        if (!next.link().equals("of") || next.from() != phrases.get(i).to() + 1) {
            return null;
        }
        int at = next.from();
        boolean portfolio = false;
        while (at < next.to()) {
            String word = sentence.token(at).form().toLowerCase(Locale.ROOT);
            boolean country = !Countries.get().named(sentence.token(at).form()).isEmpty();
            if (country || Portfolios.WORDS.contains(word)) {
                portfolio |= country || !Portfolios.SMALL.contains(word);
                at++;
            } else {
                break;
            }
        }
        if (!portfolio || at >= next.to() || next.to() - at > 5) {
            return null;
        }
        for (int k = at; k < next.to(); k++) {
            Token token = sentence.token(k);
            if (!token.tag().equals("HYPH")
                    && !PhraseCutter.isUpper(token.form())
                    && (k == at || !token.isProperNoun())
                    && !isHyphenated(sentence, k)) {
                return null;
            }
        }
        return new int[] {at, next.to()};
    }

    private static boolean isHyphenated(Sentence sentence, int k) {
        return k > 0 && sentence.token(k - 1).tag().equals("HYPH");
    }

    /** Whether nothing but marks stands between the telling word and the end of the phrase. */
    private static boolean isHeadedBy(Sentence sentence, NounPhrase phrase, int last, Reading reading) {
        if (last >= phrase.to() || last < phrase.from()) {
            return false;
        }
        for (int i = last + 1; i < phrase.to(); i++) {
            Token token = sentence.token(i);
            if (token.isNoun() || token.tag().equals("CD") || token.isAdjective()) {
                return false;
            }
        }
        Token token = sentence.token(last);
        if (reading.kind() == Kind.ROLE) {
            boolean the = sentence.token(phrase.from()).form().equalsIgnoreCase("the");
            return token.isNoun() || the && phrase.head() == last && !token.isPronoun();
        }
        return true;
    }

    /** Whether a name that no table knows is one of a person or body, not a month, a law, a prize. */
    private static boolean isName(Sentence sentence, Reading reading) {
        if (DAYS_AND_MONTHS.contains(sentence.token(reading.nameTo() - 1).form())) {
            return false;
        }
        for (int i = reading.nameFrom(); i < reading.nameTo(); i++) {
            NameType type = sentence.token(i).name();
            switch (type) {
                case DATE, TIME, MONEY, PERCENT, QUANTITY, LAW, WORK, EVENT, PRODUCT, LANGUAGE, FACILITY, LOCATION -> {
                    return false;
                }
                default -> {}
            }
        }
        return sentence.token(reading.nameFrom()).isProperNoun()
                || sentence.token(reading.nameTo() - 1).isProperNoun();
    }

    /** Follows {@code of}, and other prepositions where the grammar hangs them on this phrase. */
    private static int chainEnd(Sentence sentence, List<NounPhrase> phrases, int i) {
        int end = phrases.get(i).to();
        int owner = phrases.get(i).head();
        for (int next = i + 1; next < phrases.size() && next <= i + 3; next++) {
            NounPhrase following = phrases.get(next);
            boolean possessed = following.possessor() == next - 1 && next - 1 > i;
            if (possessed) {
                end = following.to();
                continue;
            }
            if (following.from() != end + 1 || !CHAIN.contains(following.link())) {
                break;
            }
            Token preposition = sentence.token(end);
            boolean hangs = preposition.role() == Role.PREPOSITION
                    && preposition.head() >= phrases.get(i).from()
                    && preposition.head() < end
                    && (preposition.head() == owner || following.link().equals("of") || next > i + 1);
            if (!following.link().equals("of") && !hangs || following.link().equals("with")) {
                break;
            }
            end = following.to();
        }
        return end;
    }

    static boolean isDayOrMonth(String word) {
        return DAYS_AND_MONTHS.contains(word);
    }

    static String text(Sentence sentence, int from, int to) {
        StringBuilder text = new StringBuilder();
        int before = -1;
        for (int i = from; i < to; i++) {
            Token token = sentence.token(i);
            if (text.length() > 0 && token.start() != before) {
                text.append(' ');
            }
            text.append(token.form());
            before = token.end();
        }
        return text.toString();
    }
}
