package org.chancery.cli;

/** Bold, dim and colours for a terminal; plain text anywhere else. Control characters in texts never reach it. */
record Style(boolean colour) {

    String bold(String text) {
        return paint("1", text);
    }

    String dim(String text) {
        return paint("2", text);
    }

    String green(String text) {
        return paint("32", text);
    }

    String red(String text) {
        return paint("31", text);
    }

    String yellow(String text) {
        return paint("33", text);
    }

    String cyan(String text) {
        return paint("36", text);
    }

    /** The state of an event in the colour of how sure it is. */
    String state(String state) {
        return switch (state) {
            case "occurred", "under way", "assessed" -> green(state);
            case "denied", "cancelled", "retracted" -> red(state);
            case "alleged", "postponed", "possible" -> yellow(state);
            default -> cyan(state);
        };
    }

    private String paint(String code, String text) {
        return colour && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
