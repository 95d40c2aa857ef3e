package org.chancery.desk.account;

import org.jspecify.annotations.Nullable;

/**
 * Who asks.
 *
 * @param name as decisions will name them
 * @param mark what their forms bring along against forged requests; null for a program with a token
 * @param session id of their session, or null without one
 */
public record Visitor(
        String name,
        Role role,
        @Nullable String mark,
        @Nullable String session) {}
