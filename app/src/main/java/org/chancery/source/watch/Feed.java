package org.chancery.source.watch;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A feed to watch.
 *
 * @param name what people call it
 * @param outlet who publishes it, where the feed does not say
 * @param every time between two visits
 */
public record Feed(String name, URI address, @Nullable String outlet, Duration every) {}
