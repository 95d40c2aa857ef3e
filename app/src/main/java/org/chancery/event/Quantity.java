package org.chancery.event;

/**
 * A number that a sentence gives.
 *
 * @param value the number in digits: {@code 200000}, {@code 3.5}
 * @param unit lemma of what is counted: {@code tonne}, {@code agreement}
 * @param bound {@code ""} for a plain number, {@code ">="} for {@code at least}, {@code "<="} for {@code up to},
 *     {@code "~"} for {@code some}, {@code about}
 */
public record Quantity(String value, String unit, String bound) {}
