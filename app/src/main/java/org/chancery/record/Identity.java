package org.chancery.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.actor.Actor;
import org.chancery.actor.ActorMention;
import org.chancery.document.Credit;
import org.chancery.document.Report;
import org.chancery.event.Coding;
import org.chancery.event.MentionRecord;
import org.chancery.event.Provenance;
import org.chancery.event.Quantity;
import org.chancery.event.Spot;
import org.chancery.event.Wording;
import org.chancery.mention.EventMention;
import org.chancery.place.Place;
import org.chancery.statement.Attribution;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/** What the identity of a mention across reports is decided by, taken from the report while its grammar is at hand. */
final class Identity {

    private static final Set<String> EMPTY_VERBS =
            Set.of("be", "have", "do", "say", "tell", "make", "take", "will", "would", "may", "can");

    private final CodedReport coded;

    Identity(CodedReport coded) {
        this.coded = coded;
    }

    /** @param sentence index of the sentence that bears it, -1 where there is none */
    MentionRecord of(String id, int sentence, EventMention mention) {
        Report report = coded.report();
        return new MentionRecord(
                id,
                new Provenance(
                        report.id(), coded.anchor(), report.outlet(), agency(mention), null, null, Math.max(0, sentence)),
                new Coding(mention.type(), mention.mode(), mention.contexts(), mention.cameo()),
                mention.source().stream().map(ActorMention::actor).toList(),
                mention.target().stream().map(ActorMention::actor).toList(),
                mention.judgement().modality(),
                mention.judgement().certainty(),
                speaker(mention),
                mention.date().interval(),
                spot(mention),
                wording(sentence, mention));
    }

    private @Nullable String agency(EventMention mention) {
        for (Attribution attribution : mention.attribution()) {
            Span source = attribution.source();
            if (attribution.voice() == Attribution.Voice.AGENCY && source != null) {
                return source.in(coded.report().text());
            }
        }
        for (Credit credit : coded.report().credits()) {
            if (credit.paragraph() < coded.report().blocks().size()
                    && coded.report().blocks().get(credit.paragraph()).span().contains(mention.evidence())) {
                return credit.text();
            }
        }
        return coded.report().metadata().agency();
    }

    private @Nullable String speaker(EventMention mention) {
        for (Attribution attribution : mention.attribution()) {
            Actor speaker = attribution.speaker();
            if (attribution.voice() == Attribution.Voice.SPEAKER && speaker != null) {
                return speaker.name();
            }
        }
        return null;
    }

    private static @Nullable Spot spot(EventMention mention) {
        Place place = mention.place() == null ? null : mention.place().place();
        return place == null
                ? null
                : new Spot(place.name(), place.country(), place.kind().ordinal() <= Place.Kind.COUNTRY.ordinal());
    }

    private Wording wording(int sentence, EventMention mention) {
        List<String> words = new ArrayList<>();
        List<String> objects = new ArrayList<>();
        List<Quantity> quantities = new ArrayList<>();
        String trigger = mention.trigger().in(coded.report().text()).toLowerCase(Locale.ROOT);
        if (sentence >= 0) {
            Sentence bearer = coded.analysis().sentences().get(sentence);
            for (Token token : bearer.tokens()) {
                if (mention.trigger().contains(token.span()) && (token.isVerb() || token.isNoun())) {
                    trigger = token.lemma();
                }
                if (isContent(token)) {
                    words.add(token.lemma());
                    if (mention.objects().stream().anyMatch(span -> span.contains(token.span()))) {
                        objects.add(token.lemma());
                    }
                }
                if (token.tag().equals("CD")
                        && token.head() >= 0
                        && Character.isDigit(token.form().charAt(0))
                        && bearer.token(token.head()).isNoun()) {
                    quantities.add(new Quantity(
                            token.form().replace(",", ""), bearer.token(token.head()).lemma(), ""));
                }
            }
        }
        return new Wording(trigger, words, objects, quantities);
    }

    private static boolean isContent(Token token) {
        return (token.isNoun() || token.isAdjective() || token.isVerb()) && !EMPTY_VERBS.contains(token.lemma());
    }
}
