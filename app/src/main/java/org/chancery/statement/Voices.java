package org.chancery.statement;

import java.util.Locale;
import java.util.Set;
import org.chancery.actor.Actor;
import org.chancery.text.NameType;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/** What sort of source stands behind a statement. */
final class Voices {

    private static final Set<String> AGENCIES = Set.of(
            "afp",
            "ap",
            "reuters",
            "xinhua",
            "kcna",
            "tass",
            "itar-tass",
            "interfax",
            "yonhap",
            "kyodo",
            "irna",
            "isna",
            "tasnim",
            "fars",
            "mehr",
            "sana",
            "spa",
            "wam",
            "qna",
            "kuna",
            "petra",
            "mena",
            "anadolu",
            "antara",
            "bernama",
            "ansa",
            "dpa",
            "efe",
            "belta",
            "ukrinform",
            "unian",
            "tanjug",
            "aps",
            "map",
            "tap",
            "bna",
            "una",
            "ria",
            "sputnik",
            "pti",
            "ani",
            "ians",
            "app",
            "bss",
            "vna",
            "ina",
            "upi",
            "cna",
            "kazinform",
            "azertac",
            "trend",
            "armenpress",
            "agerpres",
            "apa",
            "pap",
            "ctk",
            "mti",
            "hina",
            "bta",
            "lusa",
            "telam",
            "notimex");
    private static final Set<String> MEDIA = Set.of(
            "newspaper",
            "daily",
            "broadcaster",
            "magazine",
            "tabloid",
            "weekly",
            "website",
            "channel",
            "bbc",
            "cnn",
            "jazeera",
            "times",
            "post",
            "journal",
            "guardian",
            "media",
            "television",
            "tv",
            "radio",
            "outlet",
            "press",
            "news",
            "bloomberg",
            "paper",
            "site",
            "portal",
            "network",
            "nhk",
            "rodong",
            "herald",
            "tribune",
            "telegraph");
    private static final Set<String> DOCUMENTS = Set.of(
            "statement",
            "report",
            "document",
            "letter",
            "communique",
            "communiqu\u00e9",
            "memo",
            "memorandum",
            "poll",
            "survey",
            "study",
            "text",
            "decree",
            "law",
            "bill",
            "resolution",
            "treaty",
            "agreement",
            "record",
            "article",
            "editorial",
            "paper",
            "indictment",
            "filing",
            "cable",
            "transcript",
            "data",
            "figure",
            "release",
            "notice",
            "draft",
            "constitution",
            "charter",
            "declaration",
            "ruling",
            "analysis",
            "review",
            "book",
            "email",
            "order",
            "affidavit",
            "lawsuit",
            "complaint",
            "audit",
            "statistic",
            "dispatch",
            "note",
            "protocol");
    private static final Set<String> NAMELESS = Set.of(
            "official",
            "source",
            "diplomat",
            "analyst",
            "expert",
            "observer",
            "officer",
            "person",
            "people",
            "insider",
            "critic",
            "witness",
            "aide",
            "adviser",
            "advisor",
            "economist",
            "commentator",
            "resident",
            "scholar",
            "lawyer",
            "activist",
            "trader",
            "supporter",
            "opponent",
            "lawmaker",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "researcher",
            "historian",
            "voter",
            "some",
            "many",
            "other",
            "several",
            "one");

    private static final Set<String> THINGS = Set.of(
            "move",
            "visit",
            "trip",
            "step",
            "scene",
            "effect",
            "gesture",
            "event",
            "exchange",
            "deal",
            "attack",
            "incident",
            "result",
            "fact",
            "crisis",
            "rhetoric",
            "stance",
            "war",
            "strike",
            "test",
            "launch",
            "arrival",
            "summit",
            "vote",
            "drill",
            "exercise",
            "approach",
            "policy",
            "pattern",
            "trend",
            "emphasis",
            "work",
            "relationship",
            "partnership",
            "tour",
            "talk",
            "choreography",
            "diplomacy",
            "path",
            "shift",
            "change",
            "rise",
            "fall",
            "history",
            "case",
            "timing",
            "choice",
            "bid",
            "project",
            "collapse",
            "loss",
            "death",
            "return",
            "withdrawal",
            "failure",
            "success",
            "it",
            "this",
            "that",
            "these",
            "those",
            "which",
            "what");
    private static final Set<String> BODIES = Set.of(
            "administration",
            "delegation",
            "commission",
            "organization",
            "organisation",
            "association",
            "corporation",
            "foundation",
            "federation",
            "opposition",
            "coalition",
            "mission",
            "institution",
            "nation",
            "union",
            "government",
            "parliament",
            "department",
            "establishment",
            "regiment",
            "faction",
            "community",
            "authority",
            "majority",
            "minority",
            "city",
            "university",
            "entity",
            "alliance",
            "resistance",
            "being",
            "king");

    private Voices() {}

    /** Whether a name is that of a news agency. */
    static boolean agency(String name) {
        return AGENCIES.contains(name.toLowerCase(Locale.ROOT));
    }

    static Attribution.Voice of(Draft draft, @Nullable Actor speaker) {
        if (draft.sourceHead < 0) {
            return Attribution.Voice.UNNAMED;
        }
        Sentence s = draft.sentence;
        Token head = s.token(draft.sourceHead);
        String lemma = head.lemma();
        if (AGENCIES.contains(lemma) || lemma.equals("agency") && pressAgency(s, head.index())) {
            return Attribution.Voice.AGENCY;
        }
        if (DOCUMENTS.contains(lemma)) {
            return Attribution.Voice.DOCUMENT;
        }
        if (MEDIA.contains(lemma)) {
            return Attribution.Voice.OUTLET;
        }
        if (speaker == null && NAMELESS.contains(lemma) && !named(s, head.index())) {
            return Attribution.Voice.UNNAMED;
        }
        return speaker == null && thing(head) ? Attribution.Voice.THING : Attribution.Voice.SPEAKER;
    }

    private static boolean thing(Token head) {
        String lemma = head.lemma();
        if (head.isProperNoun() || BODIES.contains(lemma)) {
            return false;
        }
        return THINGS.contains(lemma)
                || lemma.endsWith("tion")
                || lemma.endsWith("sion")
                || lemma.endsWith("ment")
                || lemma.endsWith("ness")
                || lemma.endsWith("ity")
                || lemma.endsWith("ance")
                || lemma.endsWith("ence")
                || lemma.endsWith("ship")
                || head.tag().startsWith("NN") && lemma.endsWith("ing");
    }

    private static boolean pressAgency(Sentence s, int head) {
        for (int child : s.children(head)) {
            Token token = s.token(child);
            if (token.lemma().equals("news") || token.lemma().equals("press") || AGENCIES.contains(token.lemma())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name stands in apposition to the source or inside it. */
    private static boolean named(Sentence s, int head) {
        for (int child : s.children(head)) {
            Token token = s.token(child);
            if ((token.role() == Role.APPOSITION || token.role() == Role.COMPOUND) && token.name() == NameType.PERSON) {
                return true;
            }
        }
        return false;
    }
}
