package org.chancery.actor;

/**
 * One name that leads to an entry of the register.
 *
 * @param text the name as written in the table
 * @param ambiguous whether the name also means something else and needs other evidence
 */
record RegisterName(RegisterEntry entry, String text, Form form, boolean ambiguous) {

    enum Form {
        FULL,
        ALIAS,
        /** The family name of a person alone. */
        FAMILY
    }

    /** Whether the name only stands where it is written in capitals. */
    boolean isAbbreviation() {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return letters > 1;
    }
}
