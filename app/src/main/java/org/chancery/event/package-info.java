/**
 * From mentions to events of the real world: stories, identity across reports, life cycle, witnesses, agreement and
 * conflict. Everything here is a pure function of its input; the order of the input never matters.
 *
 * <p>{@link org.chancery.event.EventLinker} joins coded mentions to events. Beside it, {@code event.story} gathers
 * reports into stories, {@code event.coref} joins given words of texts, {@code event.coded} joins coded records that
 * have no text, and {@code event.words} holds the light reading of words that these share.
 */
@NullMarked
package org.chancery.event;

import org.jspecify.annotations.NullMarked;
