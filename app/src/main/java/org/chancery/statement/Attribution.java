package org.chancery.statement;

import java.util.List;
import java.util.Locale;
import org.chancery.actor.Actor;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who says what.
 *
 * @param source the words that name the source, with title and apposition, or null where the text names none
 * @param cue the words that attribute ({@code said}, {@code according to}), or null for a credit line
 * @param content what is attributed: one span, or several where the quotation is divided
 * @param kind how it is attributed
 * @param speaker the actor that the source is, or null where it could not be resolved
 * @param voice what sort of source it is
 */
public record Attribution(
        @Nullable Span source,
        @Nullable Span cue,
        List<Span> content,
        Kind kind,
        @Nullable Actor speaker,
        Voice voice) {

    public Attribution {
        content = List.copyOf(content);
    }

    public enum Kind {
        DIRECT,
        INDIRECT,
        MIXED,
        CREDIT;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The link of the chain outlet, agency, speaker that the source is. */
    public enum Voice {
        SPEAKER,
        AGENCY,
        OUTLET,
        DOCUMENT,
        UNNAMED;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
