package org.chancery.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.actor.ActorMention;
import org.chancery.event.MentionRecord;
import org.chancery.event.identity.MentionRecords;
import org.chancery.mention.EventMention;
import org.chancery.ontology.Ontology;
import org.chancery.ontology.QuadClass;
import org.chancery.place.Place;
import org.chancery.statement.Attribution;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.time.DateInterval;

/** The rows of one report's mentions. */
final class MentionRows {

    private final CodedReport coded;
    private final Identity identity;
    private final ReportRows.Table mentions;
    private final ReportRows.Table actors;
    private final ReportRows.Table attributions;
    private final Set<String> ids = new HashSet<>();

    MentionRows(ReportRows rows, CodedReport coded) {
        this.coded = coded;
        this.identity = new Identity(coded);
        this.mentions = rows.table("mention");
        this.actors = rows.table("mention_actor");
        this.attributions = rows.table("mention_attribution");
    }

    /** Source, then target. */
    static List<ActorMention> sides(EventMention mention) {
        List<ActorMention> all = new ArrayList<>(mention.source());
        all.addAll(mention.target());
        return all;
    }

    void add(EventMention mention) {
        String text = coded.report().text();
        Sentence sentence = coded.analysis().sentenceAt(mention.evidence().start());
        int ordinal = sentence == null ? -1 : sentence.index();
        MentionRecord forIdentity = identity.of(ordinal, mention);
        String id = forIdentity.id();
        if (!ids.add(id)) {
            return;
        }
        QuadClass quad = mention.type().quad();
        Ontology.Cameo cameo = Ontology.get().cameo(mention.cameo());
        DateInterval interval = mention.date().interval();
        Span words = mention.date().span();
        Span spot = mention.place() == null ? null : mention.place().span();
        Place place = mention.place() == null ? null : mention.place().place();
        mentions.add(
                id,
                coded.report().id(),
                ordinal,
                mention.type().name(),
                mention.mode(),
                RecordJson.write(mention.contexts()),
                mention.cameo(),
                quad == null ? null : quad.number(),
                cameo == null ? null : cameo.goldstein(),
                mention.judgement().modality().label(),
                mention.judgement().certainty(),
                mention.judgement().reason(),
                interval == null ? null : interval.start(),
                interval == null ? null : interval.end(),
                interval == null ? MentionRecords.partly(mention.date().value()) : interval.edtf(),
                interval == null ? null : interval.precision().label(),
                mention.date().basis().label(),
                words == null ? null : words.in(text),
                place != null ? place.name() : spot != null ? spot.in(text) : null,
                place == null ? null : place.country(),
                place == null ? null : place.latitude(),
                place == null ? null : place.longitude(),
                place == null ? null : place.geonames(),
                mention.trigger().start(),
                mention.trigger().end(),
                mention.evidence().start(),
                mention.evidence().end(),
                RecordJson.write(
                        mention.objects().stream().map(span -> span.in(text)).toList()),
                mention.rule(),
                mention.confidence(),
                RecordJson.write(mention),
                RecordJson.write(forIdentity),
                mention.evidence().in(text),
                mention.trigger().in(text));
        addActors(id, "source", mention.source());
        addActors(id, "target", mention.target());
        addAttributions(id, mention.attribution());
    }

    private void addActors(String mention, String side, List<ActorMention> sideActors) {
        int ordinal = 0;
        for (ActorMention actor : sideActors) {
            actors.add(
                    mention,
                    side,
                    ordinal++,
                    ActorIds.of(actor.actor()),
                    actor.span().in(coded.report().text()),
                    actor.actor().role(),
                    actor.span().start(),
                    actor.span().end(),
                    actor.via().label());
        }
    }

    private void addAttributions(String mention, List<Attribution> all) {
        int ordinal = 0;
        for (Attribution attribution : all) {
            Span source = attribution.source();
            attributions.add(
                    mention,
                    ordinal++,
                    attribution.voice().label(),
                    attribution.kind().label(),
                    source == null ? null : source.in(coded.report().text()),
                    attribution.speaker() == null ? null : attribution.speaker().name(),
                    attribution.speaker() == null ? null : attribution.speaker().country(),
                    source == null ? null : source.start(),
                    source == null ? null : source.end());
        }
    }
}
