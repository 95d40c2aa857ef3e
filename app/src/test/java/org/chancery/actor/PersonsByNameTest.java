package org.chancery.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.chancery.analysis.EnglishAnalyzer;
import org.chancery.text.AnalyzedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names with small particles, in other spellings, of the family alone, of several who share one. */
class PersonsByNameTest {

    private final EnglishAnalyzer analyzer = EnglishAnalyzer.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Musaad al-Aiban, the Saudi national security adviser, signed it.              | Musaad al-Aiban      | Musaad al-Aiban/SAU
            The Qatari envoy Mutlaq al-Qahtani had mediated.                              | Mutlaq al-Qahtani    | Mutlaq al-Qahtani/QAT
            Hans van den Berg, the Dutch ambassador, left.                                | Hans van den Berg    | Hans van den Berg/NLD
            Luis de la Cruz, the Peruvian deputy minister, left.                          | Luis de la Cruz      | Luis de la Cruz/PER
            Andrey Rudenko said that he was content.                                      | Andrey Rudenko       | Andrei Rudenko/RUS
            Andrej Rudenko said that he was content.                                      | Andrej Rudenko       | Andrei Rudenko/RUS
            Sviatlana Tsikhanouskaya left. Svetlana Tikhanovskaya thanked Poland.         | Svetlana Tikhanovskaya | Sviatlana Tsikhanouskaya/BLR
            Kim Jong Un and Kim Yo Jong stood there. Kim Jong-un smiled.                  | Kim Jong-un          | Kim Jong Un/PRK
            Kim Jong Un and Kim Yo Jong stood there. Kim Yo-jong smiled.                  | Kim Yo-jong          | Kim Yo Jong/PRK
            Lavrov met the envoy on Monday.                                               | Lavrov               | Sergei Lavrov/RUS
            On Monday Lavrov went home.                                                   | Lavrov               | Sergei Lavrov/RUS
            The trade minister of Gabon, Paul Obiang, signed. Obiang thanked the hosts.   | Obiang               | Paul Obiang/GAB
            Hakan Fidan telephoned his Azerbaijani counterpart and congratulated him.     | him                  | Jeyhun Bayramov/AZE
            Albania and Montenegro signed a treaty. Montenegro rejected the protest.      | Montenegro           | Montenegro/MNE
            Serbia cut supplies to Kosovo. Pristina accused it of blackmail.              | it                   | Serbia/SRB
            Burundi expelled two Rwandan envoys, accusing them of arming rebels.          | them                 | envoys/RWA
            Xi Jinping met To Lam. The Vietnamese leader thanked the hosts.               | The Vietnamese leader | To Lam/VNM
            """)
    void isThatPerson(String text, String phrase, String person) {
        AnalyzedText analyzed = analyzer.analyze(text);
        List<String> found = new EnglishActorTagger()
                .tag(analyzed, LocalDate.parse("2025-08-09")).mentions().stream()
                        .filter(mention -> mention.span().in(text).endsWith(phrase))
                        .map(mention ->
                                mention.actor().name() + "/" + mention.actor().country())
                        .toList();
        assertThat(found).endsWith(person);
    }
}
