package org.chancery.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.chancery.actor.ActorMention;
import org.chancery.actor.ActorResolver;
import org.chancery.actor.ActorTagger;
import org.chancery.actor.Frame;
import org.chancery.actor.ReportActors;
import org.chancery.actor.Scene;
import org.chancery.analysis.ParseGate;
import org.chancery.mention.lexicon.Coding;
import org.chancery.mention.lexicon.Lexicon;
import org.chancery.mention.reading.Gate;
import org.chancery.mention.reading.Reading;
import org.chancery.ontology.PloverType;
import org.chancery.place.EventPlacer;
import org.chancery.place.PlaceMention;
import org.chancery.place.PlaceTagger;
import org.chancery.statement.Attribution;
import org.chancery.statement.AttributionChain;
import org.chancery.statement.AttributionTagger;
import org.chancery.statement.Judgement;
import org.chancery.statement.Modality;
import org.chancery.statement.ModalityJudge;
import org.chancery.text.AnalyzedText;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.time.TimeExpression;
import org.chancery.time.TimeTagger;
import org.jspecify.annotations.Nullable;

/**
 * Codes a report: who did what to whom, when, where, who says so, and whether it took place. Immutable, safe from
 * several threads.
 */
public final class Coder {

    /** Where an entry asks for the one from whom something was brought home. */
    private static final String BROUGHT = "with.from";

    private static final String MULTILATERAL = "multilateral";
    /** From so many countries on talks are multilateral. */
    private static final int MANY = 3;

    private final Lexicon lexicon;
    private final Gate gate;
    private final Candidates candidates;
    private final Statements statements;
    private final Accords accords;
    private final Contexts contexts = new Contexts();
    private final Confidence confidence = Confidence.load();
    private final ActorTagger actors;
    private final ActorResolver resolver;
    private final TimeTagger times;
    private final PlaceTagger places;
    private final AttributionTagger attributions;
    private final ModalityJudge modality;

    public Coder(
            Lexicon lexicon,
            ActorTagger actors,
            ActorResolver resolver,
            TimeTagger times,
            PlaceTagger places,
            AttributionTagger attributions,
            ModalityJudge modality) {
        this.lexicon = lexicon;
        this.gate = new Gate(lexicon, Statements.OFFICIAL);
        this.candidates = new Candidates(lexicon);
        this.statements = new Statements(lexicon);
        this.accords = new Accords(lexicon.classes());
        this.actors = actors;
        this.resolver = resolver;
        this.times = times;
        this.places = places;
        this.attributions = attributions;
        this.modality = modality;
    }

    /** Tells which sentences of a report deserve a parse; the rest hold nothing to code and nobody who is meant elsewhere. */
    public ParseGate gate() {
        return gate;
    }

    /** Codes an analysed text. @return mentions in the order of their sentences, the main matter of each first */
    public List<EventMention> code(AnalyzedText text, Context context) {
        return read(text, context).mentions();
    }

    /** The same with the actors of the whole text. */
    public CodedText read(AnalyzedText text, Context context) {
        Once<List<PlaceMention>> spots = new Once<>(() -> places.tag(text));
        Frame frame = frame(text, context, spots);
        ReportActors found = actors.tag(text, frame);
        return new CodedText(found, code(text, found, context, spots, new Located(new Scene(text, frame))));
    }

    /** Codes an analysed text with actors found before. */
    public List<EventMention> code(AnalyzedText text, ReportActors found, Context context) {
        Once<List<PlaceMention>> spots = new Once<>(() -> places.tag(text));
        return code(text, found, context, spots, new Located(new Scene(text, frame(text, context, spots))));
    }

    private static Frame frame(AnalyzedText text, Context context, Once<List<PlaceMention>> spots) {
        return new Frame(context.date(), context.outlet(), context.head(), new Spots(text, spots));
    }

    private List<EventMention> code(
            AnalyzedText text, ReportActors found, Context context, Once<List<PlaceMention>> spots, Located located) {
        Setting setting = null;
        List<EventMention> mentions = new ArrayList<>();
        Narrative narrative = new Narrative();
        for (Sentence sentence : text.sentences()) {
            if (!sentence.isParsed()) {
                continue;
            }
            Participants participants =
                    new Participants(sentence, text.text(), found, lexicon.classes(), resolver, context, located);
            List<Candidate> events = events(sentence, participants, narrative);
            for (int i = 0; i < events.size(); i++) {
                if (setting == null) {
                    setting = new Setting(
                            times.tag(text, context.date(), context.month()),
                            spots.get(),
                            attributions.tag(text, found));
                }
                EventMention mention = mention(text, sentence, events.get(i), setting, context);
                mentions.add(mention);
                narrative.tell(mention, sentence, events.get(i));
            }
        }
        if (setting == null) {
            return mentions;
        }
        List<EventMention> dated = StageOfVisit.date(SameOccasion.date(mentions, text, setting.times()), text);
        List<EventMention> settled = PlansCarriedOut.settle(dated, text.text(), context.date());
        List<EventMention> met = PlannedMeetings.settle(settled);
        return confidence.rate(Claims.settle(LongAgo.settle(met, context.date()), text), text);
    }

    private List<Candidate> events(Sentence sentence, Participants participants, Narrative narrative) {
        List<Candidate> events = candidates.of(sentence, participants, narrative);
        List<Candidate> past = accords.of(sentence, participants, events, narrative);
        events.removeIf(event -> past.stream()
                .anyMatch(
                        accord -> accord.reading().trigger() == event.reading().trigger()));
        events.addAll(past);
        return events.isEmpty() ? statements.of(sentence, participants) : events;
    }

    /**
     * Which entries spoke for a word and were passed over, a line each with the reason: for people who ask why something
     * was not coded.
     */
    public List<String> passedOver(AnalyzedText text, ReportActors found, Context context) {
        List<String> lines = new ArrayList<>();
        Located located = new Located(new Scene(text, frame(text, context, new Once<>(() -> places.tag(text)))));
        for (Sentence sentence : text.sentences()) {
            Participants participants =
                    new Participants(sentence, text.text(), found, lexicon.classes(), resolver, context, located);
            candidates.of(sentence, participants, new Narrative(), (token, entry, why) -> {
                String line = token.form() + ": " + entry.name(token.lemma()) + ", " + why;
                if (!lines.contains(line)) {
                    lines.add(line);
                }
            });
        }
        return lines;
    }

    /** What the other layers say of the whole text; asked for once there is an event. */
    private record Setting(List<TimeExpression> times, List<PlaceMention> places, List<Attribution> attributions) {}

    private EventMention mention(
            AnalyzedText text, Sentence sentence, Candidate candidate, Setting setting, Context context) {
        Reading reading = candidate.reading();
        Coding coding = reading.coding();
        Span trigger = sentence.token(named(reading)).span();
        Judgement known = candidate.judgement();
        Judgement judgement = known != null ? known : judge(text, trigger, reading, setting);
        return new EventMention(
                coding.type(),
                mode(coding, candidate),
                contexts.of(coding, sentence),
                coding.cameo(),
                candidate.source(),
                candidate.target(),
                judgement,
                AttributionChain.of(trigger, setting.attributions()),
                date(text, sentence, candidate, setting, context, judgement),
                place(text, sentence, candidate, judgement, setting.places()),
                trigger,
                sentence.span(),
                objects(sentence, reading),
                reading.entry().name(entryWord(sentence, reading)),
                0);
    }

    private Judgement judge(AnalyzedText text, Span trigger, Reading reading, Setting setting) {
        Judgement judgement = modality.judge(text, trigger, setting.attributions());
        return reading.isRefused() && judgement.modality() == Modality.NEGATED
                ? new Judgement(Modality.OCCURRED, Math.abs(judgement.certainty()), "refused: " + judgement.reason())
                : judgement;
    }

    /** The word that the entry stands under, which need not be the one that names the event. */
    private static String entryWord(Sentence sentence, Reading reading) {
        return reading.words().stream()
                .map(word -> sentence.token(word).lemma())
                .filter(reading.entry().lemmas()::contains)
                .findFirst()
                .orElse(sentence.token(reading.trigger()).lemma());
    }

    /** The mode of the entry; talks between three countries or more are multilateral. */
    private static @Nullable String mode(Coding coding, Candidate candidate) {
        if (coding.type() != PloverType.CONSULT || coding.mode() != null) {
            return coding.mode();
        }
        long countries = Stream.concat(candidate.source().stream(), candidate.target().stream())
                .map(party -> party.actor().country())
                .filter(Objects::nonNull)
                .distinct()
                .count();
        return countries >= MANY ? MULTILATERAL : null;
    }

    private static @Nullable PlaceMention place(
            AnalyzedText text, Sentence sentence, Candidate candidate, Judgement judgement, List<PlaceMention> places) {
        List<Span> parties = Stream.concat(candidate.source().stream(), candidate.target().stream())
                .map(ActorMention::span)
                .toList();
        PlaceMention own = EventPlacer.place(sentence, candidate.reading().trigger(), places, parties);
        return own == null ? DatelinePlace.of(text, sentence, candidate, judgement, places) : own;
    }

    /** The word that names the event: what was brought home, not the coming, where only the former tells of it. */
    private static int named(Reading reading) {
        boolean brought =
                reading.entry().conditions().stream().anyMatch(c -> c.slots().contains(BROUGHT));
        return brought && !reading.objects().isEmpty() ? reading.objects().get(0) : reading.trigger();
    }

    private static EventMention.EventDate date(
            AnalyzedText text,
            Sentence sentence,
            Candidate candidate,
            Setting setting,
            Context context,
            Judgement judgement) {
        int trigger = candidate.reading().trigger();
        EventMention.EventDate own = candidate.isRemembered()
                ? Accords.year(sentence, trigger, setting.times())
                : EventMention.EventDate.UNRESOLVED;
        return own.interval() != null
                ? own
                : EventDates.of(text, sentence, trigger, setting.times(), context.date(), judgement);
    }

    /** What the event was about, each phrase once, without what stands in apposition to it. */
    private static List<Span> objects(Sentence sentence, Reading reading) {
        List<Span> spans = new ArrayList<>();
        for (int head : reading.objects()) {
            Span span = phrase(sentence, head);
            if (spans.stream().noneMatch(other -> other.contains(span))) {
                spans.add(span);
            }
        }
        return spans;
    }

    private static Span phrase(Sentence sentence, int head) {
        BitSet words = sentence.subtree(head);
        for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
            if (i > head
                    && sentence.token(i).role() == Role.APPOSITION
                    && sentence.token(i).head() == head) {
                words.clear(i, words.length());
            }
        }
        int first = words.nextSetBit(0);
        int last = words.length() - 1;
        while (first < head && sentence.token(first).role() == Role.PUNCTUATION) {
            first = words.nextSetBit(first + 1);
        }
        while (last > head && sentence.token(last).role() == Role.PUNCTUATION) {
            last = words.previousSetBit(last - 1);
        }
        return new Span(sentence.token(first).start(), sentence.token(last).end());
    }
}
