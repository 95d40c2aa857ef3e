package org.chancery.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.actor.Actor;
import org.chancery.actor.ActorMention;
import org.chancery.actor.ReportActors;
import org.chancery.document.Report;
import org.chancery.mention.EventMention;
import org.chancery.ontology.PloverType;
import org.chancery.record.CodedReport;
import org.chancery.source.RawReport;
import org.chancery.statement.Judgement;
import org.chancery.statement.Modality;
import org.chancery.text.AnalyzedText;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.time.Basis;
import org.chancery.time.DateInterval;

/**
 * Codes sentences of one fixed form, {@code AAA TYPE BBB on 2024-03-18 (planned).}, so that what is kept can be tested
 * without any rule of the real coder. An actor with a name of its own stands as {@code NATO@IGO}.
 */
public final class ScriptedCoder implements ReportCoder {

    private static final String ACTOR = "(?:[A-Z][\\w ]*@)?[A-Z]{3}";

    private static final Pattern FORM = Pattern.compile(
            "(" + ACTOR + ") ([A-Z]+) (" + ACTOR + ")(?: on (\\d{4}-\\d{2}-\\d{2}))?(?: \\((\\w+)\\))?\\.");

    @Override
    public CodedReport code(RawReport raw, Report report) {
        List<Sentence> sentences = new ArrayList<>();
        List<EventMention> mentions = new ArrayList<>();
        List<ActorMention> actors = new ArrayList<>();
        Matcher matcher = FORM.matcher(report.text());
        while (matcher.find()) {
            int index = sentences.size();
            Span whole = new Span(matcher.start(), matcher.end());
            sentences.add(new Sentence(index, 0, Sentence.Kind.BODY, whole, List.of()));
            ActorMention source = actor(matcher, 1, index);
            ActorMention target = actor(matcher, 3, index);
            actors.add(source);
            actors.add(target);
            mentions.add(mention(matcher, whole, source, target));
        }
        return new CodedReport(
                raw,
                report,
                report.anchor(),
                new AnalyzedText(report.text(), sentences),
                new ReportActors(actors),
                mentions);
    }

    private static EventMention mention(Matcher matcher, Span whole, ActorMention source, ActorMention target) {
        Modality modality = matcher.group(5) == null
                ? Modality.OCCURRED
                : Modality.valueOf(matcher.group(5).toUpperCase());
        EventMention.EventDate date = matcher.group(4) == null
                ? EventMention.EventDate.UNRESOLVED
                : new EventMention.EventDate(
                        DateInterval.day(LocalDate.parse(matcher.group(4))),
                        matcher.group(4),
                        Basis.TEXT,
                        new Span(matcher.start(4), matcher.end(4)));
        PloverType type = PloverType.valueOf(matcher.group(2));
        return new EventMention(
                type,
                null,
                List.of(),
                type.cameoRoot() + "0",
                List.of(source),
                List.of(target),
                new Judgement(modality, 3, "scripted"),
                List.of(),
                date,
                null,
                new Span(matcher.start(2), matcher.end(2)),
                whole,
                List.of(),
                "scripted",
                0.9);
    }

    private static ActorMention actor(Matcher matcher, int group, int sentence) {
        String[] words = matcher.group(group).split("@");
        String code = words[words.length - 1];
        String name = words.length == 1 ? "State of " + code : words[0];
        return new ActorMention(
                new Span(matcher.start(group), matcher.end(group)),
                sentence,
                group,
                new Actor(name, code, "GOV", null, code + "GOV", null, 0.9),
                ActorMention.Via.COUNTRY);
    }
}
