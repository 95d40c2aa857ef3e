package org.chancery.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.ontology.Countries;
import org.chancery.ontology.Country;
import org.chancery.text.AnalyzedText;
import org.chancery.text.FoldedWords;
import org.chancery.text.PhraseTable;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.chancery.text.WordLists;
import org.jspecify.annotations.Nullable;

/** Which country a report is written from: by the head of the letter, the place in its dateline, the name of its paper. */
final class HomeCountry {

    private static final Set<String> PAPERS =
            WordLists.of("actor/wordlists.txt").get("papers");
    private static final Set<String> ISSUERS =
            WordLists.of("actor/wordlists.txt").get("issuers");
    /** Between whose embassy it is and where. */
    private static final Set<String> ABROAD = Set.of("in", "to", "at", "-", ",");
    /** The name of a paper is no longer than this. */
    private static final int PAPER_WORDS = 6;

    private static final int DATELINE_WORDS = 12;
    /** The line of a communiqué that says where and when it was given out is no longer than this. */
    private static final int LETTERHEAD_WORDS = 6;
    /** The line of a communiqué that says who gives it out is no longer than this. */
    private static final int ISSUER_WORDS = 12;
    /** A dateline stands within so many sentences, headings included. */
    private static final int OPENING = 4;

    /**
     * A line above the text or a sentence that opens it.
     *
     * @param sentence the sentence, or null for a line above the text
     */
    private record Line(FoldedWords words, @Nullable Sentence sentence) {

        boolean isDateline() {
            return sentence != null && sentence.kind() == Sentence.Kind.DATELINE;
        }

        boolean isHeading() {
            return sentence == null || sentence.kind() == Sentence.Kind.HEADING;
        }

        boolean opens() {
            return sentence == null || sentence.index() == 0;
        }
    }

    private final @Nullable String outlet;
    private final Whereabouts places;
    private final List<Line> lines = new ArrayList<>();
    private @Nullable String written;
    private boolean isRead;
    private boolean isPaper;

    HomeCountry(AnalyzedText text, Frame frame) {
        this.outlet = frame.outlet();
        this.places = frame.places();
        for (String line : frame.head()) {
            lines.add(new Line(FoldedWords.of(PhraseWords.split(line)), null));
        }
        for (Sentence sentence :
                text.sentences().subList(0, Math.min(OPENING, text.sentences().size()))) {
            lines.add(new Line(FoldedWords.of(sentence), sentence));
        }
    }

    /** The country of whoever gives the text out as a communiqué; else null. */
    @Nullable
    String issuer() {
        boolean office = false;
        String country = null;
        for (Line line : lines) {
            FoldedWords words = line.words();
            if (!line.isHeading() || words.size() < 2 || words.size() > ISSUER_WORDS) {
                continue;
            }
            boolean issues = ISSUERS.contains(words.word(0).toLowerCase(Locale.ROOT))
                    && words.word(1).equalsIgnoreCase("of");
            office |= issues;
            if (country == null) {
                country = issues ? owner(words) : whole(words);
            }
        }
        return office ? country : null;
    }

    /** {@code Ministry of Trade of the Republic of Malawi}, {@code Embassy of Chile in Peru}: the country behind {@code of}. */
    private static @Nullable String owner(FoldedWords words) {
        for (int i = 2; i < words.size(); i++) {
            Countries.Match match = Countries.get().longest(words, i);
            if (match != null) {
                int before = words.word(i - 1).equalsIgnoreCase("the") ? i - 2 : i - 1;
                boolean last = match.to() == words.size() || ABROAD.contains(words.word(match.to()));
                return last && words.word(before).equalsIgnoreCase("of") ? code(match) : null;
            }
        }
        return null;
    }

    /** {@code Republic of Malawi}: a line that names a state and nothing else. */
    private static @Nullable String whole(FoldedWords words) {
        Countries.Match match = Countries.get().longest(words, 0);
        return match != null && match.to() == words.size() ? code(match) : null;
    }

    private static @Nullable String code(Countries.Match match) {
        Country country = Countries.get().byCode(match.name().country());
        return country == null ? null : country.actorCode();
    }

    /** The country of the dateline, else of the paper; or null. */
    @Nullable
    String written() {
        if (!isRead) {
            String dateline = dateline();
            isPaper = dateline == null;
            written = isPaper ? paper() : dateline;
            isRead = true;
        }
        return written;
    }

    /** Whether it is the name of the paper alone that tells. */
    boolean isPaper() {
        return written() != null && isPaper;
    }

    /** The country of the place in the dateline; null where there is none or nobody knows the place. */
    private @Nullable String dateline() {
        for (Line line : lines) {
            FoldedWords words = line.words();
            boolean dated = line.isDateline();
            for (int i = 0; i < words.size() && !dated && (line.opens() || words.size() <= LETTERHEAD_WORDS); i++) {
                String word = words.word(i);
                dated = word.length() == 4 && word.chars().allMatch(Character::isDigit);
            }
            if (!dated || words.size() > DATELINE_WORDS) {
                continue;
            }
            String country = place(words, line.isDateline());
            if (country == null && line.isDateline() && line.sentence() != null) {
                country = known(line.sentence());
            }
            if (country != null) {
                return country;
            }
        }
        return null;
    }

    /** The country of the first place of a line that the layer of places knows. */
    private @Nullable String known(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            Whereabouts.Spot spot = token.isProperNoun() ? places.at(token.span()) : null;
            if (spot != null) {
                return spot.country();
            }
        }
        return null;
    }

    /** The country of the place in the name of the paper: of the one that is known, else as a report begins with it. */
    private @Nullable String paper() {
        if (outlet != null) {
            return place(FoldedWords.of(List.of(outlet.split(" "))), true);
        }
        for (Line line : lines) {
            FoldedWords words = line.words();
            boolean paper = false;
            for (int i = 0; i < words.size() && words.size() <= PAPER_WORDS; i++) {
                String word = words.word(i);
                paper |= PhraseCutter.isUpper(word) && PAPERS.contains(word.toLowerCase(Locale.ROOT));
            }
            String country = paper ? place(words, true) : null;
            if (country != null) {
                return country;
            }
        }
        return null;
    }

    /** @param plainly whether it can be nothing but a place, whatever else its name means */
    private static @Nullable String place(FoldedWords words, boolean plainly) {
        for (int i = 0; i < words.size(); i++) {
            Countries.Match match = Countries.get().longest(words, i);
            if (match != null && (plainly || !match.name().ambiguous())) {
                return code(match);
            }
            boolean first = i == 0 || i == 1 && words.word(0).equals("The");
            PhraseTable.Match<String> town =
                    match == null && first ? Localities.get().longest(words, i) : null;
            if (town != null && new HashSet<>(town.values()).size() == 1) {
                return town.values().get(0);
            }
        }
        return null;
    }
}
