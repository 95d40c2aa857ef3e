package org.chancery.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.actor.Actor;
import org.chancery.actor.ActorMention;
import org.chancery.actor.ReportActors;
import org.chancery.text.AnalyzedText;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/** Attribution in English: cue words of {@code cues.tsv} in the frames of the grammar, direct speech, credit lines. */
public final class EnglishAttributionTagger implements AttributionTagger {

    private final VerbCues verbs;
    private final NounCues nouns;
    private final AdjectiveCues adjectives;
    private final PhraseCues phrases;

    public EnglishAttributionTagger() {
        CueLexicon lexicon = CueLexicon.english();
        verbs = new VerbCues(lexicon);
        nouns = new NounCues(lexicon);
        adjectives = new AdjectiveCues(lexicon);
        phrases = new PhraseCues(lexicon);
    }

    @Override
    public List<Attribution> tag(AnalyzedText text, ReportActors actors) {
        Quotations quotations = Quotations.of(text.text());
        DirectSpeech speech = new DirectSpeech(text, quotations);
        SpeakerLabels labels = new SpeakerLabels(text, quotations);
        DraftSelection selection = new DraftSelection();
        for (Sentence sentence : text.sentences()) {
            selection.offer(drafts(sentence, speech, labels));
        }
        List<Attribution> found = new ArrayList<>();
        for (Draft draft : selection.kept()) {
            Attribution attribution = attribution(text, draft, quotations, actors);
            if (attribution != null) {
                found.add(attribution);
                found.addAll(Carriers.of(draft, attribution, actors));
            }
        }
        found.addAll(CreditLines.find(text));
        found.sort(Comparator.comparing(a -> a.content().get(0)));
        return List.copyOf(found);
    }

    private List<Draft> drafts(Sentence s, DirectSpeech speech, SpeakerLabels labels) {
        List<Draft> drafts = new ArrayList<>();
        Draft label = labels.draft(s);
        if (label != null) {
            drafts.add(label);
        }
        for (Token token : s.tokens()) {
            if (speech.inside(s, token.index())) {
                continue;
            }
            Draft draft = draft(s, token, speech);
            if (draft != null) {
                drafts.add(draft);
            }
        }
        return drafts;
    }

    private @Nullable Draft draft(Sentence s, Token token, DirectSpeech speech) {
        if (token.isVerb()) {
            Draft phrase = phrases.draft(s, token.index());
            if (phrase != null) {
                return phrase;
            }
            return nouns.carriesCue(s, token.index()) ? null : verbs.draft(s, token.index(), speech);
        }
        if (token.isNoun()) {
            return nouns.draft(s, token.index());
        }
        if (token.isAdjective() || token.tag().equals("RB")) {
            return adjectives.draft(s, token.index());
        }
        if (token.tag().equals("IN") || token.tag().equals("TO")) {
            return phrases.draft(s, token.index());
        }
        return null;
    }

    private static @Nullable Attribution attribution(
            AnalyzedText text, Draft draft, Quotations quotations, ReportActors actors) {
        List<Span> content = ContentSpans.of(draft, quotations);
        if (content.isEmpty()) {
            return null;
        }
        Sentence s = draft.sentence;
        Span source = draft.source == null || draft.source.isEmpty() ? null : Phrases.span(s, draft.source);
        Span cue = draft.cue.isEmpty() ? null : ContentSpans.run(s, draft.cue, draft.head);
        Actor speaker = speaker(draft, actors);
        return new Attribution(
                source, cue, content, kind(draft, content, quotations), speaker, Voices.of(draft, speaker), draft.act);
    }

    private static @Nullable Actor speaker(Draft draft, ReportActors actors) {
        if (draft.sourceHead < 0) {
            return null;
        }
        List<ActorMention> mentions = actors.at(draft.sentence.index(), draft.sourceHead);
        return mentions.isEmpty() ? null : mentions.get(0).actor();
    }

    private static Attribution.Kind kind(Draft draft, List<Span> content, Quotations quotations) {
        if (draft.content.isEmpty()) {
            return Attribution.Kind.DIRECT;
        }
        for (Span span : content) {
            int index = quotations.from(span.start());
            if (index < quotations.all().size()
                    && quotations.all().get(index).span().start() < span.end()) {
                return Attribution.Kind.MIXED;
            }
        }
        return Attribution.Kind.INDIRECT;
    }
}
