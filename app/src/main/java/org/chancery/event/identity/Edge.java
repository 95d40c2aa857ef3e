package org.chancery.event.identity;

/** A compared pair of mentions, by index, the lower first. */
record Edge(int one, int other, float score) {}
