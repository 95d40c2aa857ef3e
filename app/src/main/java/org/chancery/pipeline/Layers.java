package org.chancery.pipeline;

import org.chancery.actor.ActorResolver;
import org.chancery.actor.ActorTagger;
import org.chancery.actor.EnglishActorTagger;
import org.chancery.actor.RegisterActorResolver;
import org.chancery.analysis.Analyzer;
import org.chancery.analysis.EnglishAnalyzer;
import org.chancery.mention.Coder;
import org.chancery.mention.lexicon.Lexicon;
import org.chancery.mention.relate.Relater;
import org.chancery.place.EnglishPlaceTagger;
import org.chancery.place.PlaceTagger;
import org.chancery.statement.AttributionTagger;
import org.chancery.statement.EnglishAttributionTagger;
import org.chancery.statement.EnglishModalityJudge;
import org.chancery.statement.ModalityJudge;
import org.chancery.time.RuleTimeTagger;
import org.chancery.time.TimeTagger;

/**
 * The layers of one language, wired. Each is loaded when it is first asked for, once, so that a filter pays only for
 * what it uses; all are safe from several threads.
 */
public final class Layers {

    private static final Layers ENGLISH = new Layers();

    private Layers() {}

    public static Layers english() {
        return ENGLISH;
    }

    public Analyzer analyzer() {
        return EnglishAnalyzer.load();
    }

    public TimeTagger times() {
        return Times.TAGGER;
    }

    private static final class Times {
        static final TimeTagger TAGGER = new RuleTimeTagger();
    }

    public PlaceTagger places() {
        return Places.TAGGER;
    }

    private static final class Places {
        static final PlaceTagger TAGGER = new EnglishPlaceTagger();
    }

    public ActorTagger actors() {
        return Tagger.INSTANCE;
    }

    private static final class Tagger {
        static final ActorTagger INSTANCE = new EnglishActorTagger();
    }

    /** Resolves a phrase on its own. */
    public ActorResolver actorResolver() {
        return Resolver.INSTANCE;
    }

    private static final class Resolver {
        static final ActorResolver INSTANCE = new RegisterActorResolver();
    }

    public AttributionTagger attributions() {
        return Attributions.TAGGER;
    }

    private static final class Attributions {
        static final AttributionTagger TAGGER = new EnglishAttributionTagger();
    }

    public ModalityJudge modality() {
        return Modalities.JUDGE;
    }

    private static final class Modalities {
        static final ModalityJudge JUDGE = new EnglishModalityJudge();
    }

    public Relater relater() {
        return new Relater(Lexicon.english());
    }

    public Coder coder() {
        return Coders.CODER;
    }

    private static final class Coders {
        static final Coder CODER = new Coder(
                Lexicon.english(),
                ENGLISH.actors(),
                ENGLISH.actorResolver(),
                ENGLISH.times(),
                ENGLISH.places(),
                ENGLISH.attributions(),
                ENGLISH.modality());
    }
}
