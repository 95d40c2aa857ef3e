package org.chancery.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.chancery.desk.account.Role;
import org.chancery.event.Refusal;
import org.chancery.record.Decided;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.StoredEvent;
import org.chancery.view.Dossier;
import org.chancery.view.Testimony;
import org.jspecify.annotations.Nullable;

/** One event: the claim, its life, its evidence card by card, why it is one, how to cite it. */
public final class EventPage {

    private static final int MOST_APART = 5;

    private final DiplomaticRecord record;
    private final Decider decider;
    private final Writer writer;
    private final Settings settings;

    EventPage(DiplomaticRecord record, Decider decider, Writer writer, Settings settings) {
        this.record = record;
        this.decider = decider;
        this.writer = writer;
        this.settings = settings;
    }

    void register(RoutesConfig routes) {
        routes.get("/event/{id}", this::show);
        routes.post("/event/{id}/split", this::split, Role.REVIEWER);
    }

    /** An event that looks alike and was kept apart, and why. */
    public record Apart(StoredEvent event, Refusal refusal) {}

    /**
     * Who told it, as one can cite it.
     *
     * @param permalink the event's own address
     */
    public record Cite(List<String> chicago, String bibtex, String csl, String permalink) {}

    private void show(Context context) {
        Dossier dossier = Dossier.of(record, context.pathParam("id"));
        Query query = Query.of(context);
        if (!dossier.event().id().equals(context.pathParam("id"))) {
            context.redirect("/event/" + dossier.event().id() + query.asQueryString());
            return;
        }
        LocalDate asOf = query.asOf();
        dossier = asOf == null ? dossier : then(dossier, asOf);
        List<WitnessCard> cards = WitnessCard.of(dossier);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("dossier", dossier);
        values.put("cards", cards);
        values.put("fields", FieldByField.of(dossier, cards));
        values.put("testimony", cards.size() < 2 ? List.of() : Testimony.of(dossier));
        values.put("first", told(Testimony.first(dossier)));
        values.put("apart", apart(dossier));
        values.put("decisions", decisions(dossier));
        values.put("behind", writer.isBehind());
        values.put(
                "splits",
                !settings.readOnly()
                        && dossier.evidence().size() > 1
                        && Gate.visitor(context).role().may(Role.REVIEWER));
        values.put("cite", cite(context, dossier, cards));
        Templates.render(context, "event.jte", values);
    }

    private Dossier then(Dossier dossier, LocalDate day) {
        Dossier then = dossier.asOf(record, day);
        if (then == null) {
            throw new ChanceryException(
                    ErrorCode.NOT_FOUND,
                    "no report had told of this event by " + day,
                    "name a later day, or leave out as-of");
        }
        return then;
    }

    /** Who told it first, and when; empty where no report has a day. */
    private static String told(Dossier.@Nullable Evidence first) {
        return first == null
                ? ""
                : first.report().publisher() + ", " + first.report().anchor();
    }

    private void split(Context context) {
        String id = context.pathParam("id");
        List<String> cut = context.formParams("mention");
        decider.take(Gate.visitor(context).name(), review -> review.split(id, cut, null));
        context.redirect("/event/" + id);
    }

    private List<Apart> apart(Dossier dossier) {
        Map<String, Apart> found = new LinkedHashMap<>();
        for (Refusal refusal : dossier.whole().refusals()) {
            String other = record.mentions()
                    .eventsOfReport(refusal.other().document())
                    .get(refusal.other().mention());
            if (other != null && !found.containsKey(other) && found.size() < MOST_APART) {
                StoredEvent event = record.events().find(other);
                if (event != null) {
                    found.put(other, new Apart(event, refusal));
                }
            }
        }
        return List.copyOf(found.values());
    }

    /** What reviewers said of it that stands. */
    private List<Decided> decisions(Dossier dossier) {
        Set<String> mentions = new HashSet<>();
        dossier.evidence().forEach(evidence -> mentions.add(evidence.mention().id()));
        List<Decided> found = new ArrayList<>();
        for (Decided decided : record.decisions().all()) {
            boolean about = decided.mentions().stream().anyMatch(place -> mentions.contains(place.mention()));
            if (about && !decided.undone()) {
                found.add(decided);
            }
        }
        return found;
    }

    private Cite cite(Context context, Dossier dossier, List<WitnessCard> cards) {
        List<Citation> citations = cards.stream()
                .flatMap(card -> card.tellings().stream())
                .map(telling -> Citation.of(telling.report()))
                .toList();
        String base = settings.publicAddress() != null
                ? settings.publicAddress().toString().replaceFirst("/+$", "")
                : context.scheme() + "://" + context.host();
        return new Cite(
                citations.stream().map(Citation::chicago).toList(),
                String.join("\n\n", citations.stream().map(Citation::bibtex).toList()),
                Citation.csl(citations),
                base + "/event/" + dossier.event().id());
    }
}
