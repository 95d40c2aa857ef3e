package org.chancery.statement;

/**
 * @param modality the class
 * @param certainty from -3 (certainly did not happen) to 3 (certainly did)
 * @param reason which word or construction decided it, for {@code explain}
 */
public record Judgement(Modality modality, double certainty, String reason) {}
