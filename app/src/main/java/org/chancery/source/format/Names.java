package org.chancery.source.format;

import java.util.List;

/** Names in a byline of a newsroom format: {@code By Inês Semedo and Caetano Mané}. */
final class Names {

    private Names() {}

    static void add(String byline, List<String> names) {
        String rest = byline.strip().replaceFirst("(?i)^(?:by|von|par|por|di|da)\\s+", "");
        for (String name : rest.split("\\s+(?:and|und|et|y|e)\\s+|,|;")) {
            if (!name.isBlank()) {
                names.add(name.strip());
            }
        }
    }
}
