package org.chancery.statement;

/**
 * What surrounds an event.
 *
 * @param judgement how sure the words around it leave it
 * @param open whether the event's own tense, modal and negation still count
 */
record Outside(Judgement judgement, boolean open) {

    static Outside open(Judgement judgement) {
        return new Outside(judgement, true);
    }

    static Outside closed(Judgement judgement) {
        return new Outside(judgement, false);
    }
}
