package org.chancery.actor;

import java.time.LocalDate;
import java.util.List;
import org.chancery.actor.Phrase.Link;
import org.chancery.actor.Phrase.Piece;
import org.chancery.actor.Phrase.Stretch;
import org.chancery.ontology.Countries;
import org.chancery.ontology.CountryName;
import org.jspecify.annotations.Nullable;

/** Finds which country a phrase belongs to: beside the head, possessing it, behind {@code of} and other links. */
final class CountryCues {

    private final Countries countries = Countries.get();

    /** The piece that names the country the phrase belongs to, nearest to the head first; or null. */
    @Nullable
    Piece country(Phrase phrase, int h) {
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
        boolean bareName = HeadWords.headNoun(phrase, head) < 0 && HeadWords.unknownName(phrase, head, -1)[0] >= 0;
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
    @Nullable
    String ownerCountry(Phrase phrase, int h, @Nullable LocalDate date) {
        for (int i = 0; i < phrase.stretches().size(); i++) {
            Stretch stretch = phrase.stretches().get(i);
            boolean owner = i < h
                    || i > h
                            && (stretch.link == Link.OF
                                    || stretch.link == Link.FOR
                                    || stretch.link == Link.AT
                                    || stretch.link == Link.HEAD
                                    || stretch.link == Link.TO
                                            && isAdvising(
                                                    phrase, phrase.stretches().get(h)));
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

    static @Nullable String locality(Phrase phrase, int h) {
        for (int i = 0; i < phrase.stretches().size(); i++) {
            Stretch stretch = phrase.stretches().get(i);
            if (i > h && (stretch.link == Link.OTHER || stretch.link == Link.TO || stretch.link == Link.FOR)) {
                break;
            }
            // Behind an office a town's name is somebody's: Commissioner Petra Holm.
            int office = i == h ? HeadWords.headNoun(phrase, stretch) : -1;
            Noun noun = office < 0 ? null : stretch.pieces.get(office).noun();
            int end = noun != null && noun.isPerson() ? office : stretch.pieces.size();
            for (Piece piece : stretch.pieces.subList(0, end)) {
                if (piece.locality() != null) {
                    return piece.locality();
                }
            }
        }
        return null;
    }

    @Nullable
    String afterComma(Phrase phrase, int h, List<String> around) {
        for (int i = h + 1; i < phrase.stretches().size(); i++) {
            Stretch stretch = phrase.stretches().get(i);
            if (stretch.link == Link.OTHER || stretch.link == Link.TO) {
                return null;
            }
            for (Piece piece : stretch.pieces) {
                if (!piece.countries().isEmpty()) {
                    return code(piece, around);
                }
                if (!piece.names().isEmpty()
                        && !piece.names().get(0).entry().isPerson()
                        && !piece.names().get(0).ambiguous()) {
                    return piece.names().get(0).entry().country();
                }
            }
        }
        return null;
    }

    String code(Piece piece, List<String> around) {
        return countries.of(best(piece, around).country()).actorCode();
    }

    static CountryName best(Piece piece, List<String> around) {
        for (CountryName name : piece.countries()) {
            if (around.contains(name.country())) {
                return name;
            }
        }
        return piece.countries().get(0);
    }

    static boolean isAdvising(Phrase phrase, Stretch head) {
        for (Piece piece : head.pieces) {
            if (piece.noun() != null) {
                String word = piece.noun().phrase();
                if (word.endsWith("adviser")
                        || word.endsWith("advisor")
                        || word.endsWith("aide")
                        || word.endsWith("assistant")
                        || word.endsWith("counsel")
                        || word.endsWith("ally")) {
                    return true;
                }
            }
        }
        return false;
    }
}
