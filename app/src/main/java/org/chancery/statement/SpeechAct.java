package org.chancery.statement;

/** What a source does with its content. The classes of the cue lexicon. */
public enum SpeechAct {
    ASSERT,
    REPORT,
    CLAIM,
    /** Praise, blame, support, opposition. */
    EVALUATE,
    /** Questions, requests, orders, proposals. */
    ASK,
    PROMISE,
    /** Threats and warnings. */
    THREAT,
    /** Plans, decisions, refusals to act. */
    PLAN,
    WISH,
    BELIEVE,
    PERCEIVE,
    DENY,
    /** What a document, poll or finding shows. */
    REVEAL,
    /** A further source that a source names. */
    EVIDENCE,
    SEEM,
    INTEND,
    /** Words on a thing: titled, captioned. */
    WRITE;

    /** Whether the source stands for the truth of what it says, so that its content has it as a voice. */
    public boolean asserts() {
        return switch (this) {
            case ASSERT, REPORT, CLAIM, THREAT, DENY, PROMISE, BELIEVE, REVEAL, EVIDENCE -> true;
            case EVALUATE, ASK, PLAN, WISH, PERCEIVE, SEEM, INTEND, WRITE -> false;
        };
    }

    /** Whether an attribution inside the content of another is kept: {@code X said that Y had denied …}. */
    boolean nests() {
        return switch (this) {
            case ASSERT, REPORT, CLAIM, THREAT, DENY, PROMISE -> true;
            case EVALUATE, ASK, PLAN, WISH, BELIEVE, PERCEIVE, REVEAL, EVIDENCE, SEEM, INTEND, WRITE -> false;
        };
    }
}
