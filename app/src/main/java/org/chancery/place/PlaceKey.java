package org.chancery.place;

import java.text.Normalizer;
import java.util.Locale;

/** The form that place names are looked up in: lower case, no accents, no points, hyphens as spaces, {@code st} for saint. */
final class PlaceKey {

    private PlaceKey() {}

    static String of(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        boolean accents = fold(name, plain);
        if (accents) {
            String bare = Normalizer.normalize(plain, Normalizer.Form.NFD);
            plain.setLength(0);
            for (int i = 0; i < bare.length(); i++) {
                if (Character.getType(bare.charAt(i)) != Character.NON_SPACING_MARK) {
                    plain.append(bare.charAt(i));
                }
            }
        }
        return shorten(plain.toString());
    }

    /** Lower case and plain marks; answers whether accents are left. */
    private static boolean fold(String name, StringBuilder out) {
        boolean accents = false;
        String lower = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            switch (c) {
                case '.', '\'', '’', '‘', '`', 'ʻ' -> {}
                case '-', '–', '/', ',' -> out.append(' ');
                case 'ø' -> out.append('o');
                case 'ł' -> out.append('l');
                case 'đ', 'ð' -> out.append('d');
                case 'ı' -> out.append('i');
                case 'ß' -> out.append("ss");
                case 'æ' -> out.append("ae");
                case 'œ' -> out.append("oe");
                case 'þ' -> out.append("th");
                case 'ə' -> out.append('a');
                default -> {
                    out.append(c);
                    accents |= c > 127;
                }
            }
        }
        return accents;
    }

    private static String shorten(String plain) {
        boolean simple = plain.indexOf("  ") < 0
                && plain.indexOf("saint") < 0
                && plain.indexOf("mount") < 0
                && plain.indexOf("fort") < 0
                && !plain.startsWith(" ")
                && !plain.endsWith(" ");
        if (simple) {
            return plain;
        }
        StringBuilder out = new StringBuilder(plain.length());
        for (String word : plain.strip().split(" +")) {
            out.append(out.length() == 0 ? "" : " ")
                    .append(
                            switch (word) {
                                case "saint" -> "st";
                                case "sainte" -> "ste";
                                case "mount" -> "mt";
                                case "fort" -> "ft";
                                default -> word;
                            });
        }
        return out.toString();
    }
}
