package org.chancery.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.actor.ActorMention.Via;
import org.chancery.actor.Reading.Kind;
import org.chancery.text.AnalyzedText;
import org.chancery.text.FoldedWords;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.text.Token;
import org.chancery.text.WordLists;
import org.jspecify.annotations.Nullable;

/** One reading of one report, sentence by sentence, in text order. Lives in one thread. */
final class ReportReading {

    private final AnalyzedText text;
    private final Frame frame;
    private final @Nullable LocalDate date;
    private final SentenceReader reader;
    private final Discourse discourse = new Discourse();
    private final Pronouns pronouns;
    private final Groups groups;
    private final SharedOffices shared;
    private final Linker linker;
    private final Scene scene;
    private final List<Found> found = new ArrayList<>();
    private final List<LearnedOffice> learned = new ArrayList<>();
    private final List<String> around = new ArrayList<>();

    /** A mention whose actor may still learn. */
    private record Found(Span span, int sentence, int head, Entity entity, Via via) {}

    ReportReading(AnalyzedText text, Frame frame, SentenceReader reader) {
        this.text = text;
        this.frame = frame;
        this.date = frame.date();
        this.reader = reader;
        this.scene = new Scene(text, frame);
        this.pronouns = new Pronouns(text, discourse);
        this.groups = new Groups(text, discourse, new Topic(text, frame.head(), discourse));
        Holders holders = new Holders(discourse, date);
        Bodies bodies = new Bodies(discourse);
        this.shared = new SharedOffices(groups, holders, bodies);
        this.linker = new Linker(discourse, new PersonLinker(discourse, date, holders), holders, bodies, around);
    }

    ReportActors run() {
        for (Sentence sentence : text.sentences()) {
            read(sentence);
        }
        NamedLater.settle(text, discourse);
        OfficeBefore.settle(discourse);
        Owners.settle(discourse);
        Home.settle(text, discourse, scene);
        Owners.settle(discourse);
        List<ActorMention> mentions = new ArrayList<>(found.size());
        Set<Long> seen = new HashSet<>();
        for (Found each : found) {
            Actor actor = each.entity().actor();
            long key = ((long) each.sentence() << 32 | each.head()) * 31 + System.identityHashCode(each.entity());
            if (seen.add(key) && (actor.country() != null || actor.sector() != null || each.entity().named)) {
                mentions.add(new ActorMention(each.span(), each.sentence(), each.head(), actor, each.via()));
            }
        }
        return new ReportActors(mentions, learned);
    }

    private void read(Sentence sentence) {
        List<ReadPhrase> phrases = reader.read(sentence, FoldedWords.of(sentence), around, date);
        List<@Nullable Entity> entities = new ArrayList<>(phrases.size());
        for (int i = 0; i < phrases.size(); i++) {
            entities.add(null);
        }
        for (int i = 0; i < phrases.size(); i++) {
            ReadPhrase phrase = phrases.get(i);
            if (entities.get(i) != null) {
                continue;
            }
            Token head = sentence.token(phrase.phrase().head());
            if (head.isPronoun()) {
                pronoun(sentence, phrase, head.index());
                continue;
            }
            String half = Halves.of(sentence, phrase.phrase(), discourse);
            if (half != null) {
                half(sentence, phrases, i, entities, half);
                continue;
            }
            List<Entity> owners = possessive(sentence, phrase);
            owners = owners.isEmpty() ? ofHalf(phrase, entities) : owners;
            phrase = placed(sentence, phrases, owned(sentence, phrase, owners));
            phrases.set(i, phrase);
            Entity bearer = bearer(sentence, phrase);
            if (bearer != null) {
                entities.set(i, bearer);
                mention(sentence, phrase, List.of(bearer), Via.TEXT, false);
                continue;
            }
            if (Literal.isPlaceOnly(sentence, phrase)) {
                remember(phrase.reading());
                continue;
            }
            List<Entity> members = named(sentence, phrases, i, entities);
            members = members.isEmpty() ? groups.neighbour(sentence, phrase, owners) : members;
            members = members.isEmpty() ? groups.resolve(sentence, phrase) : members;
            if (!members.isEmpty()) {
                mention(sentence, phrase, members, Via.COREFERENCE, true);
                continue;
            }
            List<Entity> states = shared.of(sentence, phrases, i, owners);
            if (!states.isEmpty()) {
                mention(sentence, phrase, states, Via.TEXT, true);
                continue;
            }
            if (!phrase.usable() || phrase.reading().country() == null && Groups.isCounted(sentence, phrase.phrase())) {
                continue;
            }
            int partner = Appositions.partner(sentence, phrases, i);
            ReadPhrase other = partner < 0 ? null : phrases.get(partner);
            Linker.Link link = linker.link(sentence, phrases, phrase, other);
            if (link == null) {
                continue;
            }
            remember(phrase.reading());
            entities.set(i, link.entity());
            if (link.entity().country == null && link.entity().owner == null) {
                link.entity().owner = owner(sentence, phrases, i, owners, entities);
            }
            mention(sentence, phrase, List.of(link.entity()), link.via(), Linker.isPlural(phrase));
            if (other != null) {
                entities.set(partner, link.entity());
                mention(sentence, other, List.of(link.entity()), link.via(), false);
                remember(other.reading());
            }
            learn(sentence, phrase, other, link.entity());
            within(phrases, i, phrase, link.entity(), entities);
        }
        clauses(sentence, phrases, entities);
        Leaders.tell(sentence, discourse);
    }

    /** {@code the North}, a state here unless it only says where. */
    private void half(
            Sentence sentence, List<ReadPhrase> phrases, int i, List<@Nullable Entity> entities, String country) {
        ReadPhrase phrase = phrases.get(i);
        if (Literal.isInside(phrase.phrase().link())) {
            return;
        }
        Entity state = linker.state(country);
        entities.set(i, state);
        mention(sentence, phrase, List.of(state), Via.COREFERENCE, false);
    }

    /** {@code the North's foreign ministry}: whose it is. */
    private static List<Entity> ofHalf(ReadPhrase phrase, List<@Nullable Entity> entities) {
        int at = phrase.phrase().possessor();
        Entity owner = at < 0 ? null : entities.get(at);
        return owner != null && owner.kind == Entity.Kind.STATE ? List.of(owner) : List.of();
    }

    /** Phrases inside the words of an office or name that stand for nobody else: {@code Minister of [Energy Ana Ruiz]}. */
    private static void within(
            List<ReadPhrase> phrases, int i, ReadPhrase phrase, Entity entity, List<@Nullable Entity> entities) {
        int end = Math.max(phrase.reading().roleTo(), phrase.reading().nameTo());
        for (int k = i + 1; k < phrases.size() && phrases.get(k).phrase().to() <= end; k++) {
            if (entities.get(k) == null && phrases.get(k).reading().kind() != Kind.COUNTRY) {
                entities.set(k, entity);
            }
        }
    }

    /** What clauses of the sentence tell of the offices of those it names. */
    private void clauses(Sentence sentence, List<ReadPhrase> phrases, List<@Nullable Entity> entities) {
        for (int i = 0; i < phrases.size(); i++) {
            Entity person = entities.get(i);
            if (person == null || person.kind != Entity.Kind.PERSON || !person.named || person.entry != null) {
                continue;
            }
            int at = OfficesOfClauses.office(sentence, phrases, i);
            if (at < 0) {
                continue;
            }
            ReadPhrase office = phrases.get(at);
            Entity body = entities.get(at);
            String country = office.reading().country();
            country = country == null && body != null ? body.country : country;
            if (country == null && person.country == null) {
                continue;
            }
            boolean heads =
                    office.reading().noun() != null && !office.reading().noun().isPerson();
            String role = heads ? "head of " + office.role() : office.role();
            person.learn(country, office.reading().sector(), role);
            if (role != null) {
                Span span = new Span(
                        sentence.token(phrases.get(i).phrase().from()).start(),
                        sentence.token(Math.max(
                                                office.chainEnd(),
                                                office.phrase().to())
                                        - 1)
                                .end());
                learned.add(new LearnedOffice(person.name, role, person.country, person.sector, span));
            }
        }
    }

    private void remember(Reading reading) {
        String row = reading.countryRow();
        if (row != null && !around.contains(row)) {
            around.add(row);
        }
    }

    private void pronoun(Sentence sentence, ReadPhrase phrase, int at) {
        List<Entity> who = pronouns.resolve(sentence, at);
        if (!who.isEmpty()) {
            mention(sentence, phrase, who, Via.COREFERENCE, who.size() > 1);
        }
    }

    /** {@code the two ministers, Ana Ruiz and Jan Novak}: those whose names stand behind. */
    private List<Entity> named(Sentence sentence, List<ReadPhrase> phrases, int i, List<@Nullable Entity> entities) {
        List<ReadPhrase> names = Appositions.names(sentence, phrases, i);
        List<Entity> members = new ArrayList<>(names.size());
        for (ReadPhrase name : names) {
            Linker.Link link = linker.link(sentence, phrases, name, null);
            if (link == null) {
                return List.of();
            }
            Noun noun = phrases.get(i).reading().noun();
            String role = phrases.get(i).role();
            link.entity()
                    .learn(
                            null,
                            phrases.get(i).reading().sector(),
                            role == null || noun == null ? null : SharedOffices.singular(role, noun));
            entities.set(phrases.indexOf(name), link.entity());
            mention(sentence, name, List.of(link.entity()), link.via(), false);
            members.add(link.entity());
        }
        return members;
    }

    /** {@code his counterpart}, {@code whose envoy}: the possessive at the start of a phrase stands for somebody too. */
    private List<Entity> possessive(Sentence sentence, ReadPhrase phrase) {
        int at = phrase.phrase().from();
        Token token = sentence.token(at);
        if (token.tag().equals("WP$")) {
            Entity owner = RelativePossessor.antecedent(discourse, sentence, at);
            return owner == null ? List.of() : List.of(owner);
        }
        if (!token.tag().equals("PRP$")) {
            return List.of();
        }
        List<Entity> who = pronouns.resolve(sentence, at);
        for (Entity entity : who) {
            found.add(new Found(token.span(), sentence.index(), at, entity, Via.COREFERENCE));
        }
        if (!who.isEmpty()) {
            discourse.occur(who, sentence, at, at, who.size() > 1);
        }
        return who;
    }

    /** Whose people a phrase tells of: {@code his party}, {@code Diop's party}, {@code supporters of his party}; or null. */
    private @Nullable Entity owner(
            Sentence sentence, List<ReadPhrase> phrases, int i, List<Entity> owners, List<@Nullable Entity> entities) {
        ReadPhrase phrase = phrases.get(i);
        Noun noun = phrase.reading().noun();
        if (noun == null || phrase.name() != null || BESIDE.contains(Linker.lastWord(noun.phrase()))) {
            return null;
        }
        if (!owners.isEmpty()) {
            return owners.size() == 1 ? owners.get(0) : null;
        }
        int possessor = phrase.phrase().possessor();
        if (possessor >= 0) {
            return entities.get(possessor);
        }
        NounPhrase next = i + 1 < phrases.size() ? phrases.get(i + 1).phrase() : null;
        boolean of = next != null
                && next.link().equals("of")
                && next.from() == phrase.phrase().to() + 1
                && sentence.token(next.from()).tag().equals("PRP$");
        List<Entity> who = of && next != null ? pronouns.resolve(sentence, next.from()) : List.of();
        return who.size() == 1 ? who.get(0) : null;
    }

    /** {@code its foreign ministry}: the body is of the country of whom the pronoun stands for. */
    private static ReadPhrase owned(Sentence sentence, ReadPhrase phrase, List<Entity> owners) {
        Reading reading = phrase.reading();
        Noun noun = reading.noun();
        if (owners.size() != 1
                || noun == null
                || reading.country() != null
                || reading.kind() != Kind.ROLE
                || BESIDE.contains(Linker.lastWord(noun.phrase()))) {
            return phrase;
        }
        return phrase.withCountry(owners.get(0).country);
    }

    /** {@code Gao urged}: a town's name that the one person of the report bears who is called so; else null. */
    private @Nullable Entity bearer(Sentence sentence, ReadPhrase phrase) {
        NounPhrase noun = phrase.phrase();
        Reading reading = phrase.reading();
        boolean town = noun.to() - noun.from() == 1
                && reading.country() != null
                && (reading.kind() == Kind.LOCALITY || reading.kind() == Kind.NAME);
        return town && !Literal.isInside(noun.link())
                ? PersonNames.onlyBearer(discourse, sentence.token(noun.head()).form())
                : null;
    }

    /** {@code a court in Tema}, {@code In Tema, police fired}: the country of the place where the text puts them. */
    private ReadPhrase placed(Sentence sentence, List<ReadPhrase> phrases, ReadPhrase phrase) {
        Reading reading = phrase.reading();
        Noun noun = reading.noun();
        boolean open = phrase.usable()
                && noun != null
                && reading.kind() == Kind.ROLE
                && reading.country() == null
                && phrase.name() == null
                && !isNamedOwner(sentence, phrases, phrase.phrase().possessor())
                && !sentence.token(phrase.phrase().from()).tag().equals("PRP$")
                && !Groups.isCounted(sentence, phrase.phrase());
        int head = phrase.phrase().head();
        String country = open ? scene.country(sentence, head, reading.sector()) : null;
        if (country == null && open && noun != null && noun.kind() == Noun.Kind.THING) {
            country = scene.origin(sentence, head);
        }
        return country == null ? phrase : phrase.withCountry(country);
    }

    private static boolean isNamedOwner(Sentence sentence, List<ReadPhrase> phrases, int possessor) {
        return possessor >= 0
                && sentence.token(phrases.get(possessor).phrase().head()).isProperNoun();
    }

    /** Words for somebody who stands beside another and need not be of the same country. */
    private static final Set<String> BESIDE =
            WordLists.of("actor/wordlists.txt").get("beside");

    private void mention(Sentence sentence, ReadPhrase phrase, List<Entity> who, Via via, boolean plural) {
        NounPhrase noun = phrase.phrase();
        boolean name = phrase.reading().kind() == Kind.NAME && phrase.reading().nameFrom() >= noun.to();
        int to = name ? phrase.chainEnd() : noun.to();
        Span span = new Span(
                sentence.token(noun.from()).start(), sentence.token(to - 1).end());
        for (Entity entity : who) {
            found.add(new Found(span, sentence.index(), noun.head(), entity, via));
            if (name && phrase.reading().nameFrom() >= noun.to()) {
                found.add(new Found(span, sentence.index(), to - 1, entity, via));
            }
        }
        if (who.size() == 1 && sentence.token(noun.from()).form().equalsIgnoreCase("the")) {
            who.get(0).definite = true;
        }
        discourse.occur(who, sentence, noun.from(), noun.head(), plural);
    }

    private void learn(Sentence sentence, ReadPhrase phrase, @Nullable ReadPhrase other, Entity entity) {
        ReadPhrase office = phrase.role() != null ? phrase : other != null && other.role() != null ? other : null;
        if (office == null || entity.kind != Entity.Kind.PERSON || !entity.named || office.role() == null) {
            return;
        }
        int from = Math.min(phrase.phrase().from(), office.phrase().from());
        int to = Math.max(phrase.chainEnd(), other == null ? 0 : other.chainEnd());
        Span span =
                new Span(sentence.token(from).start(), sentence.token(to - 1).end());
        learned.add(new LearnedOffice(entity.name, office.role().strip(), entity.country, entity.sector, span));
    }

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
