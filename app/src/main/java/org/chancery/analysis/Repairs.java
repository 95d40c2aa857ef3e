package org.chancery.analysis;

import java.util.List;

/** The chain of repairs, in the order in which they are applied. */
final class Repairs {

    /** After the name finder; heads are not known yet. */
    private static final List<Repair> NAMES = List.of(
            new NameEdges(),
            new FalseNames(),
            new Ministries(),
            new OfficeHolders(),
            new PersonExtent(),
            new NameKinds());

    /** After the parser and before roles are read off: on heads and the parser's own labels. */
    private static final List<Repair> ARCS = List.of(
            new SingleRoot(),
            new LeftIsAVerb(),
            new MissingFiniteVerb(),
            new PastTakenForParticiple(),
            new ParticipleTakenForPast(),
            new ByWithActiveVerb(),
            new AgentByMeans(),
            new SecondAgent(),
            new Cleft(),
            new VerbOfWhenClause(),
            new StateOfRelation(),
            new GerundBehindCharge(),
            new StrayParticiple(),
            new SecondObject(),
            new CountryThatIsGiven(),
            new ObjectPronoun(),
            new HeadlineComma(),
            new ClauseOrder(),
            new VerbBehindSaying(),
            new SecondVerb(),
            new NounOfTheClause(),
            new ThatOpensClause(),
            new ClaimThatIsAnswered(),
            new DayOfTheVerb(),
            new ConditionIsNoObject(),
            new DateAntecedent(),
            new NamesAreNouns(),
            new DateBeforeSubject(),
            new PlaceBehindDay(),
            new TimeClauseSubject(),
            new OpeningPhrase(),
            new TrailingTimeClause());

    private Repairs() {}

    static void names(SentenceDraft draft) {
        NAMES.forEach(repair -> repair.apply(draft));
    }

    /** After all sentences of a text have been seen. */
    static void text(List<SentenceDraft> drafts) {
        TextAgreement.apply(drafts);
    }

    static void grammar(SentenceDraft draft) {
        ARCS.forEach(repair -> repair.apply(draft));
        Roles.fill(draft);
    }
}
