package org.chancery.text;

/**
 * What a word is to its head. These are the grammar that every layer above sees; the labels of whatever parser
 * stands behind the analysis never leave it.
 */
public enum Role {
    /** Head of the sentence; it has no head of its own. */
    ROOT,
    /** Subject of an active clause, nominal or clausal. */
    SUBJECT,
    /** Subject of a passive clause. */
    PASSIVE_SUBJECT,
    /** Direct object. */
    OBJECT,
    /** Indirect object: {@code gave Kim a car}. */
    RECIPIENT,
    /** Who acts in a passive: the noun inside {@code by …}; hangs on the {@code by}. See {@link Sentence#agents}. */
    AGENT,
    /** Nominal or adjectival predicate behind a copula or an object: {@code is hostile}, {@code named him envoy}. */
    PREDICATE,
    /** Clause that is an argument of a verb or noun, with or without a subject of its own. */
    COMPLEMENT,
    /** Adverbial clause: purpose, condition, time, reason. */
    ADVERBIAL_CLAUSE,
    /** Relative clause. */
    RELATIVE,
    /** Participle or infinitive that modifies a noun: {@code measures tied to …}, {@code a plan to visit}. */
    REDUCED_RELATIVE,
    /** Preposition that hangs on a verb, noun or adjective. */
    PREPOSITION,
    /** Noun or clause inside a prepositional phrase; hangs on its preposition. */
    PREPOSITION_OBJECT,
    /** Apposition. */
    APPOSITION,
    /** Possessor: {@code Kim's trip}, {@code its nuclear arms}. */
    POSSESSOR,
    /** The clitic that marks a possessor. */
    CASE,
    /** Adjective or other modifier of a noun. */
    MODIFIER,
    /** Word of a compound noun or name: {@code Foreign} and {@code Minister} in {@code Foreign Minister Wang}. */
    COMPOUND,
    DETERMINER,
    NUMBER,
    /** Adverb or adverbial noun phrase, without negation. */
    ADVERB,
    /** Noun phrase used as an adverb, often a time: {@code said Monday}. */
    ADVERBIAL_NOUN,
    NEGATION,
    AUXILIARY,
    /** Auxiliary of the passive. */
    PASSIVE_AUXILIARY,
    MODAL,
    /** Particle of a phrasal verb: {@code broke off}. */
    PARTICLE,
    /** Word that opens a clause: {@code that}, {@code if}, {@code to}. */
    MARKER,
    CONJUNCT,
    COORDINATOR,
    /** Clause set beside the main one: {@code …, he said}. */
    PARATAXIS,
    EXPLETIVE,
    PUNCTUATION,
    OTHER
}
