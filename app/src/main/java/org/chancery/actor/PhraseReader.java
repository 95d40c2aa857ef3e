package org.chancery.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.actor.Phrase.Link;
import org.chancery.actor.Phrase.Piece;
import org.chancery.actor.Phrase.Stretch;
import org.chancery.actor.Reading.Kind;
import org.chancery.ontology.Countries;
import org.chancery.ontology.Country;
import org.chancery.ontology.CountryName;
import org.chancery.ontology.CountryName.Use;
import org.jspecify.annotations.Nullable;

/**
 * Reads country, sector, office and name from a phrase that was cut. In order of trust: the register for the name that
 * heads it, the noun that heads it, the words beside that noun, the possessor, what stands behind {@code of}.
 */
final class PhraseReader {

    private static final Set<String> INTERNATIONAL = Set.of("UNO", "IGO", "EUR", "NGO", "IMG", "MNC", "ISM");
    private static final Set<String> LEFT_WITH_OFFICE = Set.of("GOV", "LEG", "JUD", "MIL", "COP", "SPY", "PTY");
    private static final Set<String> SENT =
            Set.of("ambassador", "envoy", "representative", "delegate", "attache", "consul", "mission", "diplomat");
    private static final Set<String> RELATIVES =
            Set.of("son", "daughter", "wife", "husband", "widow", "brother", "sister", "father", "mother", "family",
                    "relative", "heir", "nephew", "niece", "cousin", "grandson");

    private final Countries countries = Countries.get();
    private final EntryChooser chooser = new EntryChooser();

    /**
     * @param around country codes of the text around it, which only choose between readings
     */
    Reading read(Phrase phrase, List<String> around, @Nullable LocalDate date) {
        int h = phrase.head();
        Stretch head = phrase.stretches().get(h);
        Piece countryPiece = country(phrase, h);
        String cue = countryPiece == null ? null : code(countryPiece, around);
        if (countryPiece == null) {
            cue = locality(phrase, h);
            cue = cue == null ? ownerCountry(phrase, h, date) : cue;
        }
        int headNoun = headNoun(head);
        boolean past = isPast(phrase, head, headNoun);
        Office title = title(phrase, head, headNoun);
        RegisterEntry person = null;
        RegisterEntry body = null;
        Piece entryPiece = null;
        for (int i = head.pieces.size() - 1; i >= 0; i--) {
            Piece piece = head.pieces.get(i);
            if (piece.names().isEmpty()) {
                continue;
            }
            RegisterEntry chosen = chooser.choose(phrase, head, i, codeUnless(countryPiece, piece, cue), around, title, date);
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
        int[] name = unknownName(phrase, head, headNoun);
        int[] role = role(phrase, h, headNoun);
        RegisterEntry entry = person != null ? person : bodyHeads(head, body, entryPiece, headNoun) ? body : null;
        if (name[0] >= 0 && person == null && body == null && noun == null) {
            entry = spelled(phrase, name, cue);
            if (entry != null) {
                name = new int[] {-1, -1};
            }
        }
        String sector = sector(phrase, h, headNoun, entry, body, past, date);
        String country = countryOf(person != null ? person : entry, body, noun, cue, date);
        String row = entry == null && body == null && countryPiece != null && !countryPiece.countries().isEmpty()
                ? best(countryPiece, around).country()
                : country;
        if (country == null && cue == null && entry == null) {
            country = afterComma(phrase, h, around);
            row = country;
        }
        if (sector == null && noun == null && entry == null) {
            sector = sectorAfterComma(phrase, h, date);
        }
        Country line = row == null ? null : countries.byCode(row);
        if (line != null && line.isPartlyRecognised() && noun == null && entry == null) {
            sector = "PRE";
        }
        Kind kind = kind(head, entry, noun, name, countryPiece, country);
        if (kind == Kind.METONYM && sector == null && countryPiece != null) {
            sector = best(countryPiece, around).sector();
        }
        return new Reading(
                entry, country, row, sector, noun, role[0], role[1], name[0], name[1],
                last(head, entry, entryPiece, noun, headNoun, name, countryPiece), past, kind);
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
            Stretch head, @Nullable RegisterEntry entry, @Nullable Noun noun, int[] name, @Nullable Piece country,
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

    /** The piece that names the country the phrase belongs to, nearest to the head first; or null. */
    private @Nullable Piece country(Phrase phrase, int h) {
        List<Stretch> stretches = phrase.stretches();
        Stretch head = stretches.get(h);
        for (Piece piece : head.pieces) {
            if (!piece.countries().isEmpty()) {
                return piece;
            }
        }
        for (int i = h - 1; i >= 0; i--) {
            Piece found = anyCountry(stretches.get(i));
            if (found != null) {
                return found;
            }
        }
        boolean bareName = headNoun(head) < 0 && unknownName(phrase, head, -1)[0] >= 0;
        for (Link link : bareName ? List.of(Link.OF) : List.of(Link.OF, Link.FOR, Link.AT, Link.IN)) {
            Piece found = behind(phrase, h, link);
            if (found != null) {
                return found;
            }
        }
        return isAdvising(phrase, head) ? behind(phrase, h, Link.TO) : null;
    }

    /** The first country behind a link of this kind, or in the stretches that hang on it; up to the next comma. */
    private @Nullable Piece behind(Phrase phrase, int h, Link link) {
        boolean inside = false;
        for (int i = h + 1; i < phrase.stretches().size(); i++) {
            Stretch stretch = phrase.stretches().get(i);
            if (stretch.link == Link.COMMA || stretch.link == Link.OTHER) {
                return null;
            }
            if (stretch.link == Link.TO && link != Link.TO) {
                return null;
            }
            inside = stretch.link == link || inside && stretch.link == Link.HEAD || inside && stretch.link == Link.OF;
            Piece found = inside ? anyCountry(stretch) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable Piece anyCountry(Stretch stretch) {
        for (Piece piece : stretch.pieces) {
            if (!piece.countries().isEmpty()) {
                return piece;
            }
        }
        return null;
    }

    /** The country of somebody in the register who possesses the head or stands behind {@code of}, {@code for}, {@code at}. */
    private @Nullable String ownerCountry(Phrase phrase, int h, @Nullable LocalDate date) {
        for (int i = 0; i < phrase.stretches().size(); i++) {
            Stretch stretch = phrase.stretches().get(i);
            boolean owner = i < h || i > h && (stretch.link == Link.OF || stretch.link == Link.FOR || stretch.link == Link.AT
                    || stretch.link == Link.HEAD || stretch.link == Link.TO && isAdvising(phrase, phrase.stretches().get(h)));
            if (i > h && !owner) {
                break;
            }
            for (Piece piece : owner ? stretch.pieces : List.<Piece>of()) {
                for (RegisterName name : piece.names()) {
                    if (!name.ambiguous() && name.form() != RegisterName.Form.FAMILY) {
                        return name.entry().country(date);
                    }
                }
            }
        }
        return null;
    }

    private static @Nullable String locality(Phrase phrase, int h) {
        for (int i = 0; i < phrase.stretches().size(); i++) {
            Stretch stretch = phrase.stretches().get(i);
            if (i > h && (stretch.link == Link.OTHER || stretch.link == Link.TO || stretch.link == Link.FOR)) {
                break;
            }
            for (Piece piece : stretch.pieces) {
                if (piece.locality() != null) {
                    return piece.locality();
                }
            }
        }
        return null;
    }

    private @Nullable String afterComma(Phrase phrase, int h, List<String> around) {
        for (int i = h + 1; i < phrase.stretches().size(); i++) {
            Stretch stretch = phrase.stretches().get(i);
            if (stretch.link == Link.OTHER || stretch.link == Link.TO) {
                return null;
            }
            for (Piece piece : stretch.pieces) {
                if (!piece.countries().isEmpty()) {
                    return code(piece, around);
                }
                if (!piece.names().isEmpty() && !piece.names().get(0).entry().isPerson()
                        && !piece.names().get(0).ambiguous()) {
                    return piece.names().get(0).entry().country();
                }
            }
        }
        return null;
    }

    private static @Nullable String sectorAfterComma(Phrase phrase, int h, @Nullable LocalDate date) {
        String sector = null;
        for (int i = h + 1; i < phrase.stretches().size(); i++) {
            Stretch stretch = phrase.stretches().get(i);
            if (stretch.link == Link.OTHER || stretch.link == Link.TO) {
                break;
            }
            for (Piece piece : stretch.pieces) {
                Noun noun = piece.noun();
                if (noun != null && noun.isHead() && (sector == null || !noun.isSoft()) && noun.sector() != null) {
                    sector = noun.sector();
                } else if (noun == null && sector == null) {
                    sector = sectorOf(piece, date, true);
                }
            }
        }
        return sector;
    }

    private String code(Piece piece, List<String> around) {
        return countries.of(best(piece, around).country()).actorCode();
    }

    private static CountryName best(Piece piece, List<String> around) {
        for (CountryName name : piece.countries()) {
            if (around.contains(name.country())) {
                return name;
            }
        }
        return piece.countries().get(0);
    }

    /** Index of the piece whose noun heads a stretch, or -1: the last head noun with nothing but a name behind it. */
    private static int headNoun(Stretch stretch) {
        for (int i = stretch.pieces.size() - 1; i >= 0; i--) {
            Noun noun = stretch.pieces.get(i).noun();
            if (noun != null && noun.isHead()) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isPast(Phrase phrase, Stretch head, int headNoun) {
        for (Piece piece : head.pieces) {
            if (piece.noun() != null && piece.noun().kind() == Noun.Kind.PAST) {
                return true;
            }
            if (headNoun < 0 && piece.isPlain() && phrase.words().word(piece.from()).startsWith("ex-")) {
                return true;
            }
        }
        return false;
    }

    private static Office title(Phrase phrase, Stretch head, int headNoun) {
        if (headNoun < 0) {
            return new Office(Set.of());
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i <= headNoun; i++) {
            Piece piece = head.pieces.get(i);
            if (piece.countries().isEmpty() && piece.names().isEmpty() && piece.locality() == null
                    && (piece.noun() == null || piece.noun().kind() != Noun.Kind.PAST)) {
                addParts(phrase, piece, parts);
            }
        }
        return Office.of(parts);
    }

    private static void addParts(Phrase phrase, Piece piece, List<String> parts) {
        for (int word = piece.from(); word < piece.to(); word++) {
            org.chancery.text.Folding.addParts(phrase.words().word(word), parts);
        }
    }

    /** The capitalised words of a name that no table knows: behind the office, or alone. */
    private static int[] unknownName(Phrase phrase, Stretch head, int headNoun) {
        int from = -1;
        int to = -1;
        for (int i = headNoun + 1; i < head.pieces.size(); i++) {
            Piece piece = head.pieces.get(i);
            boolean name = (piece.isPlain() || !piece.names().isEmpty() || piece.locality() != null)
                    && (phrase.isCapitalised(piece) || from >= 0 && phrase.words().word(piece.from() - 1).equals("-"))
                    && !DETERMINERS.contains(phrase.words().word(piece.from()).toLowerCase(java.util.Locale.ROOT));
            if (name && from < 0) {
                from = piece.from();
            } else if (!name && from >= 0) {
                break;
            }
            if (name) {
                to = piece.to();
            }
        }
        return new int[] {from, to};
    }

    private static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my", "your", "some", "any",
            "all", "both", "two", "three", "four", "five", "several", "many", "he", "she", "it", "they", "we", "i", "you", "who",
            "no", "each", "every", "new", "senior", "top", "mr", "mrs", "ms", "dr", "sir", "lord");

    /** The words of the office: from its first modifier that is no country to the noun, and on through {@code of}. */
    private static int[] role(Phrase phrase, int h, int headNoun) {
        Stretch head = phrase.stretches().get(h);
        if (headNoun < 0) {
            return new int[] {-1, -1};
        }
        int first = headNoun;
        while (first > 0) {
            Piece before = head.pieces.get(first - 1);
            String word = phrase.words().word(before.from()).toLowerCase(java.util.Locale.ROOT);
            if (!before.countries().isEmpty() || !before.names().isEmpty() || before.locality() != null
                    || DETERMINERS.contains(word) || !word.isEmpty() && Character.isDigit(word.charAt(0))) {
                break;
            }
            first--;
        }
        int to = head.pieces.get(headNoun).to();
        boolean last = headNoun == head.pieces.size() - 1;
        if (last && h + 1 < phrase.stretches().size() && phrase.stretches().get(h + 1).link == Link.OF) {
            for (int s = h + 1; s < phrase.stretches().size(); s++) {
                Stretch stretch = phrase.stretches().get(s);
                if (s > h + 1 && !phrase.stretches().get(s - 1).possessor && stretch.link != Link.OF) {
                    break;
                }
                for (Piece piece : stretch.pieces) {
                    if (!stretch.possessor && !piece.countries().isEmpty()) {
                        return new int[] {head.pieces.get(first).from(), to};
                    }
                    to = DETERMINERS.contains(phrase.words().word(piece.from())) ? to : piece.to();
                }
            }
        }
        return new int[] {head.pieces.get(first).from(), to};
    }

    private static boolean isAdvising(Phrase phrase, Stretch head) {
        for (Piece piece : head.pieces) {
            if (piece.noun() != null) {
                String word = piece.noun().phrase();
                if (word.endsWith("adviser") || word.endsWith("advisor") || word.endsWith("aide")
                        || word.endsWith("assistant") || word.endsWith("counsel") || word.endsWith("ally")) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean bodyHeads(
            Stretch head, @Nullable RegisterEntry body, @Nullable Piece entryPiece, int headNoun) {
        return body != null && entryPiece != null && (headNoun < 0 || head.pieces.indexOf(entryPiece) > headNoun);
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
            @Nullable String cue,
            @Nullable LocalDate date) {
        if (entry != null && entry.isPerson()) {
            return entry.country(date);
        }
        RegisterEntry organ = entry != null ? entry : body;
        if (organ == null) {
            return cue;
        }
        String code = organ.country(date);
        boolean international = INTERNATIONAL.contains(code);
        if (cue != null && international
                && (code.equals("NGO") || code.equals("MNC") || noun != null && SENT.contains(lastWord(noun.phrase())))) {
            return cue;
        }
        return code.equals("-") ? cue : code;
    }

    private static String lastWord(String phrase) {
        return phrase.substring(phrase.lastIndexOf(' ') + 1);
    }

    private @Nullable String sector(
            Phrase phrase,
            int h,
            int headNoun,
            @Nullable RegisterEntry entry,
            @Nullable RegisterEntry body,
            boolean past,
            @Nullable LocalDate date) {
        Stretch head = phrase.stretches().get(h);
        String sector = null;
        boolean fromDefault = false;
        if (headNoun >= 0) {
            Noun noun = head.pieces.get(headNoun).noun();
            sector = noun == null ? null : noun.sector();
            if (noun != null && noun.isSoft()) {
                String given = beside(phrase, h, headNoun, body, date);
                fromDefault = given == null;
                if (given == null && RELATIVES.contains(noun.phrase())) {
                    given = ofRelative(phrase, h, date);
                }
                sector = given != null ? given : noun.sector();
            }
        }
        if (entry != null && (sector == null || fromDefault)) {
            String own = entry.sector(date);
            boolean holds = entry.term(date) != null;
            sector = sector == null || holds ? own : sector;
        } else if (entry == null && body != null && sector == null) {
            sector = body.sector(date);
        }
        if (past && (sector == null && (entry != null || headNoun >= 0) || sector != null && LEFT_WITH_OFFICE.contains(sector))) {
            return "ELI";
        }
        return sector;
    }

    /** The sector that stands beside a soft head: before it, behind {@code of}, {@code for}, {@code at}, or possessing it. */
    private @Nullable String beside(
            Phrase phrase, int h, int headNoun, @Nullable RegisterEntry body, @Nullable LocalDate date) {
        Stretch head = phrase.stretches().get(h);
        for (int i = headNoun - 1; i >= 0; i--) {
            String sector = sectorOf(head.pieces.get(i), date, true);
            if (sector != null) {
                return sector;
            }
        }
        for (int i = h + 1; i < phrase.stretches().size(); i++) {
            Stretch stretch = phrase.stretches().get(i);
            boolean linked = stretch.link == Link.OF || stretch.link == Link.FOR || stretch.link == Link.AT
                    || stretch.link == Link.HEAD || stretch.link == Link.TO && isAdvising(phrase, head);
            if (!linked) {
                break;
            }
            for (int k = stretch.pieces.size() - 1; k >= 0; k--) {
                String sector = sectorOf(stretch.pieces.get(k), date, true);
                if (sector != null) {
                    return sector;
                }
            }
        }
        for (int i = h - 1; i >= 0; i--) {
            Stretch stretch = phrase.stretches().get(i);
            for (int k = stretch.pieces.size() - 1; k >= 0; k--) {
                String sector = sectorOf(stretch.pieces.get(k), date, true);
                if (sector != null) {
                    return sector;
                }
            }
        }
        return null;
    }

    private static @Nullable String ofRelative(Phrase phrase, int h, @Nullable LocalDate date) {
        for (Stretch stretch : phrase.stretches()) {
            for (Piece piece : stretch.pieces) {
                for (RegisterName name : piece.names()) {
                    if (name.entry().isPerson()) {
                        return "ELI";
                    }
                }
            }
        }
        return null;
    }

    private static @Nullable String sectorOf(Piece piece, @Nullable LocalDate date, boolean metonyms) {
        if (piece.noun() != null && piece.noun().kind() != Noun.Kind.PAST && piece.noun().kind() != Noun.Kind.SOFTPERSON) {
            return piece.noun().sector();
        }
        for (RegisterName name : piece.names()) {
            if (!name.entry().isPerson()) {
                return name.entry().sector(date);
            }
            if (name.form() == RegisterName.Form.FULL) {
                return name.entry().sector(date);
            }
        }
        if (metonyms && !piece.countries().isEmpty() && piece.countries().get(0).use() == Use.METONYM) {
            return piece.countries().get(0).sector();
        }
        return null;
    }
}
