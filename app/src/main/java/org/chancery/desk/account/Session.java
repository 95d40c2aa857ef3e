package org.chancery.desk.account;

/**
 * Somebody who signed in.
 *
 * @param id what the cookie holds
 * @param name of the account
 * @param mark what a form must bring along, so that no other site can send it in their name
 */
public record Session(String id, String name, String mark) {}
