/**
 * Gathers reports into stories: first everything that is about the same matter, by words and names and closeness in
 * time; then what looks alike but is not the same is parted by what each side names and the other never does.
 */
@NullMarked
package org.chancery.event.story;

import org.jspecify.annotations.NullMarked;
