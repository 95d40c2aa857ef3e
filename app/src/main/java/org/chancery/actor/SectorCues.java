package org.chancery.actor;

import java.time.LocalDate;
import java.util.Set;
import org.chancery.actor.Phrase.Link;
import org.chancery.actor.Phrase.Piece;
import org.chancery.actor.Phrase.Stretch;
import org.chancery.ontology.CountryName.Use;
import org.chancery.text.WordLists;
import org.jspecify.annotations.Nullable;

/** Decides the sector of a phrase from its head noun, the words beside it, and the register. */
final class SectorCues {

    private SectorCues() {}

    private static final Set<String> LEFT_WITH_OFFICE = Set.of("GOV", "LEG", "JUD", "MIL", "COP", "SPY", "PTY");

    private static final Set<String> RELATIVES =
            WordLists.of("actor/wordlists.txt").get("relatives");

    static @Nullable String sector(
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
                    given = ofRelative(phrase);
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
        if (past
                && (sector == null && (entry != null || headNoun >= 0)
                        || sector != null && LEFT_WITH_OFFICE.contains(sector))) {
            return "ELI";
        }
        return sector;
    }

    static @Nullable String sectorAfterComma(Phrase phrase, int h, @Nullable LocalDate date) {
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
                    sector = sectorOf(piece, date);
                }
            }
        }
        return sector;
    }

    /** The sector that stands beside a soft head: before it, behind {@code of}, {@code for}, {@code at}, or possessing it. */
    private static @Nullable String beside(
            Phrase phrase, int h, int headNoun, @Nullable RegisterEntry body, @Nullable LocalDate date) {
        Stretch head = phrase.stretches().get(h);
        for (int i = headNoun - 1; i >= 0; i--) {
            String sector = sectorOf(head.pieces.get(i), date);
            if (sector != null) {
                return sector;
            }
        }
        for (int i = h + 1; i < phrase.stretches().size(); i++) {
            Stretch stretch = phrase.stretches().get(i);
            boolean linked = stretch.link == Link.OF
                    || stretch.link == Link.FOR
                    || stretch.link == Link.AT
                    || stretch.link == Link.HEAD
                    || stretch.link == Link.TO && CountryCues.isAdvising(phrase, head);
            if (!linked) {
                break;
            }
            for (int k = stretch.pieces.size() - 1; k >= 0; k--) {
                String sector = sectorOf(stretch.pieces.get(k), date);
                if (sector != null) {
                    return sector;
                }
            }
        }
        for (int i = h - 1; i >= 0; i--) {
            Stretch stretch = phrase.stretches().get(i);
            for (int k = stretch.pieces.size() - 1; k >= 0; k--) {
                String sector = sectorOf(stretch.pieces.get(k), date);
                if (sector != null) {
                    return sector;
                }
            }
        }
        return null;
    }

    private static @Nullable String ofRelative(Phrase phrase) {
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

    private static @Nullable String sectorOf(Piece piece, @Nullable LocalDate date) {
        if (piece.noun() != null
                && piece.noun().kind() != Noun.Kind.PAST
                && piece.noun().kind() != Noun.Kind.SOFTPERSON) {
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
        if (!piece.countries().isEmpty() && piece.countries().get(0).use() == Use.METONYM) {
            return piece.countries().get(0).sector();
        }
        return null;
    }
}
