package org.chancery.place;

import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A place name in a text.
 *
 * @param place what it was resolved to, or null where the gazetteer has nothing or nothing decides
 */
public record PlaceMention(
        Span span, PlaceUse use, @Nullable Place place) {}
