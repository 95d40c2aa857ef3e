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
 * @param act what the source does with the content: asserts, denies, asks, plans
 */
public record Attribution(
        @Nullable Span source,
        @Nullable Span cue,
        List<Span> content,
        Kind kind,
        @Nullable Actor speaker,
        Voice voice,
        SpeechAct act) {

    public Attribution {
        content = List.copyOf(content);
    }

    /** An attribution whose source simply asserts its content. */
    public Attribution(
            @Nullable Span source,
            @Nullable Span cue,
            List<Span> content,
            Kind kind,
            @Nullable Actor speaker,
            Voice voice) {
        this(source, cue, content, kind, speaker, voice, SpeechAct.ASSERT);
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
        UNNAMED,
        /** A thing or event that shows something and says nothing; never a link of a chain. */
        THING;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The label in the chain of a mention, where a document speaks for whoever issued it. */
        public String link() {
            return this == DOCUMENT ? SPEAKER.label() : label();
        }
    }
}
