package org.chancery.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.actor.Phrase.Piece;
import org.chancery.actor.Phrase.Stretch;
import org.chancery.actor.Reading.Kind;
import org.chancery.ontology.Countries;
import org.chancery.ontology.Country;
import org.chancery.ontology.CountryName.Use;
import org.chancery.text.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Reads country, sector, office and name from a phrase that was cut. In order of trust: the register for the name that
 * heads it, the noun that heads it, the words beside that noun, the possessor, what stands behind {@code of}.
 */
final class PhraseReader {

    private static final Set<String> INTERNATIONAL = Set.of("UNO", "IGO", "EUR", "NGO", "IMG", "MNC", "ISM");

    private static final Set<String> SENT = WordLists.of("actor/wordlists.txt").get("sent");

    private static final Set<String> COMMISSIONERS =
            WordLists.of("actor/wordlists.txt").get("portfolios of commissioners");

    private final Countries countries = Countries.get();
    private final CountryCues cues = new CountryCues();
    private final EntryChooser chooser = new EntryChooser();

    /**
     * @param around country codes of the text around it, which only choose between readings
     */
    Reading read(Phrase phrase, List<String> around, @Nullable LocalDate date) {
        int h = phrase.head();
        Stretch head = phrase.stretches().get(h);
        Piece countryPiece = cues.country(phrase, h);
        String cue = countryPiece == null ? null : cues.code(countryPiece, around);
        if (countryPiece == null) {
            cue = CountryCues.locality(phrase, h);
            cue = cue == null ? cues.ownerCountry(phrase, h, date) : cue;
        }
        int headNoun = HeadWords.headNoun(phrase, head);
        boolean past = HeadWords.isPast(phrase, head, headNoun);
        Office title = HeadWords.title(phrase, head, headNoun);
        RegisterEntry person = null;
        RegisterEntry body = null;
        Piece entryPiece = null;
        for (int i = head.pieces.size() - 1; i >= 0; i--) {
            Piece piece = head.pieces.get(i);
            if (piece.names().isEmpty()) {
                continue;
            }
            RegisterEntry chosen =
                    chooser.choose(phrase, head, i, codeUnless(countryPiece, piece, cue), around, title, date);
            if (chosen == null) {
                continue;
            }
            if (chosen.isPerson() && person == null && i > headNoun - 1) {
                person = chosen;
                entryPiece = piece;
            } else if (!chosen.isPerson() && body == null) {
                body = chosen;
                entryPiece = entryPiece == null ? piece : entryPiece;
            }
        }
        if (countryPiece != null && countryPiece == entryPiece) {
            countryPiece = null;
            cue = null;
        }
        Noun noun = headNoun < 0 ? null : head.pieces.get(headNoun).noun();
        int[] name = HeadWords.unknownName(phrase, head, headNoun);
        int[] role = HeadWords.role(phrase, h, headNoun);
        RegisterEntry entry = person != null ? person : bodyHeads(head, body, entryPiece, headNoun) ? body : null;
        boolean partly = entryPiece != null && name[1] - name[0] > entryPiece.to() - entryPiece.from();
        int spelledTo = -1;
        if (name[0] >= 0 && body == null && (person == null || partly)) {
            RegisterEntry whole = spelled(phrase, name, cue);
            if (whole != null) {
                entry = whole;
                person = whole.isPerson() ? whole : person;
                spelledTo = name[1];
                name = new int[] {-1, -1};
            }
        }
        String sector = SectorCues.sector(phrase, h, headNoun, entry, body, past, date);
        String country = countryOf(person != null ? person : entry, body, noun, title, cue, date);
        String row = entry == null
                        && body == null
                        && countryPiece != null
                        && !countryPiece.countries().isEmpty()
                ? CountryCues.best(countryPiece, around).country()
                : country;
        if (country == null && cue == null && entry == null) {
            country = cues.afterComma(phrase, h, around);
            row = country;
        }
        if (sector == null && noun == null && entry == null) {
            sector = SectorCues.sectorAfterComma(phrase, h, date);
        }
        if (country == null && noun != null && isCommissioner(phrase, role, noun)) {
            country = "EUR";
            row = country;
        }
        Country line = row == null ? null : countries.byCode(row);
        if (line != null && line.isPartlyRecognised() && noun == null && entry == null) {
            sector = "PRE";
        }
        Kind kind = kind(head, entry, noun, name, countryPiece, country);
        if (kind == Kind.METONYM && sector == null && countryPiece != null) {
            sector = CountryCues.best(countryPiece, around).sector();
        }
        return new Reading(
                entry,
                country,
                row,
                sector,
                noun,
                role[0],
                role[1],
                name[0],
                name[1],
                spelledTo >= 0 ? spelledTo - 1 : last(head, entry, entryPiece, noun, headNoun, name, countryPiece),
                past,
                kind);
    }

    private static int last(
            Stretch head,
            @Nullable RegisterEntry entry,
            @Nullable Piece entryPiece,
            @Nullable Noun noun,
            int headNoun,
            int[] name,
            @Nullable Piece country) {
        if (entry != null && entryPiece != null) {
            return entryPiece.to() - 1;
        }
        if (name[0] >= 0) {
            return name[1] - 1;
        }
        if (noun != null) {
            return head.pieces.get(headNoun).to() - 1;
        }
        return country != null && head.pieces.contains(country) ? country.to() - 1 : -1;
    }

    private static @Nullable String codeUnless(@Nullable Piece countryPiece, Piece piece, @Nullable String cue) {
        return countryPiece == piece ? null : cue;
    }

    private Kind kind(
            Stretch head,
            @Nullable RegisterEntry entry,
            @Nullable Noun noun,
            int[] name,
            @Nullable Piece country,
            @Nullable String code) {
        if (entry != null) {
            return Kind.ENTRY;
        }
        if (name[0] >= 0) {
            return Kind.NAME;
        }
        if (noun != null) {
            return Kind.ROLE;
        }
        if (country != null && head.pieces.contains(country)) {
            Use use = country.countries().get(0).use();
            boolean last = head.pieces.get(head.pieces.size() - 1) == country;
            return last && (use == Use.CAPITAL || use == Use.METONYM) ? Kind.METONYM : last ? Kind.COUNTRY : Kind.ROLE;
        }
        return code == null ? Kind.NOTHING : Kind.LOCALITY;
    }

    private static boolean bodyHeads(
            Stretch head, @Nullable RegisterEntry body, @Nullable Piece entryPiece, int headNoun) {
        return body != null && entryPiece != null && (headNoun < 0 || head.pieces.indexOf(entryPiece) >= headNoun);
    }

    private @Nullable RegisterEntry spelled(Phrase phrase, int[] name, @Nullable String cue) {
        if (name[1] - name[0] < 2) {
            return null;
        }
        RegisterEntry found = null;
        for (RegisterEntry entry : Register.get().spelledLike(phrase.text(name[0], name[1]))) {
            if (cue == null || cue.equals(entry.country())) {
                if (found != null) {
                    return null;
                }
                found = entry;
            }
        }
        return found;
    }

    private @Nullable String countryOf(
            @Nullable RegisterEntry entry,
            @Nullable RegisterEntry body,
            @Nullable Noun noun,
            Office title,
            @Nullable String cue,
            @Nullable LocalDate date) {
        if (entry != null && entry.isPerson()) {
            return entry.countryOf(title, date);
        }
        RegisterEntry organ = entry != null ? entry : body;
        if (organ == null) {
            return cue;
        }
        String code = organ.country(date);
        boolean international = INTERNATIONAL.contains(code);
        if (cue != null
                && international
                && (code.equals("NGO")
                        || code.equals("MNC")
                        || noun != null && SENT.contains(lastWord(noun.phrase())))) {
            return cue;
        }
        return code.equals("-") ? cue : code;
    }

    /** {@code Enlargement Commissioner}: a member of the European Commission by the portfolio alone. */
    private static boolean isCommissioner(Phrase phrase, int[] role, Noun noun) {
        if (!lastWord(noun.phrase()).equals("commissioner") || role[0] < 0 || role[1] - role[0] < 2) {
            return false;
        }
        String portfolio = phrase.text(role[0], role[1] - 1);
        return PhraseCutter.isUpper(portfolio) && COMMISSIONERS.contains(portfolio.toLowerCase(Locale.ROOT));
    }

    private static String lastWord(String phrase) {
        return phrase.substring(phrase.lastIndexOf(' ') + 1);
    }
}
