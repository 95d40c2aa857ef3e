package org.chancery.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.event.Witness;
import org.chancery.record.StoredReport;
import org.chancery.view.Dossier;

/**
 * One independent source of an event with its reports; those that only repeat another's words are folded behind them.
 *
 * @param tellings its reports, by day
 * @param copies reports that repeat one of these, by day
 */
public record WitnessCard(Witness witness, List<Telling> tellings, List<Telling> copies) {

    public WitnessCard {
        tellings = List.copyOf(tellings);
        copies = List.copyOf(copies);
    }

    /** What one report says of the event: one mention or several. */
    public record Telling(StoredReport report, List<Dossier.Evidence> mentions) {

        public Telling {
            mentions = List.copyOf(mentions);
        }
    }

    /** A card for each witness, the first to tell it first. */
    static List<WitnessCard> of(Dossier dossier) {
        Map<String, List<Dossier.Evidence>> byReport = new LinkedHashMap<>();
        dossier.evidence()
                .forEach(evidence -> byReport.computeIfAbsent(evidence.report().id(), report -> new ArrayList<>())
                        .add(evidence));
        List<String> order = List.copyOf(byReport.keySet());
        List<WitnessCard> cards = new ArrayList<>();
        for (Witness witness : dossier.whole().witnesses()) {
            List<Telling> tellings = new ArrayList<>();
            List<Telling> copies = new ArrayList<>();
            for (String report : order) {
                List<Dossier.Evidence> mentions = byReport.getOrDefault(report, List.of());
                if (witness.documents().contains(report) && !mentions.isEmpty()) {
                    StoredReport told = mentions.get(0).report();
                    (told.copyOf() == null ? tellings : copies).add(new Telling(told, mentions));
                }
            }
            if (tellings.isEmpty() && !copies.isEmpty()) {
                tellings.add(copies.remove(0));
            }
            if (!tellings.isEmpty()) {
                cards.add(new WitnessCard(witness, tellings, copies));
            }
        }
        cards.sort((a, b) -> Integer.compare(
                order.indexOf(a.tellings().get(0).report().id()),
                order.indexOf(b.tellings().get(0).report().id())));
        return cards;
    }
}
