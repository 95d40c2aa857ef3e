/**
 * From mentions to events of the real world: stories, identity across reports, life cycle, witnesses, agreement and
 * conflict. Everything here is a pure function of its input; the order of the input never matters.
 *
 * <p>The values stand here. {@code event.identity} joins coded mentions to events, {@code event.story} gathers
 * reports into stories, {@code event.coref} joins given words of texts, {@code event.coded} joins coded records that
 * have no text, {@code event.cluster} and {@code event.words} hold what these share.
 */
@NullMarked
package org.chancery.event;

import org.jspecify.annotations.NullMarked;
