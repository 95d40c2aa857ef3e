package org.chancery.desk.account;

import java.util.List;

/**
 * Somebody who may use the desk.
 *
 * @param password as {@link Password} writes it
 * @param tokens what their programs show instead
 */
public record Account(String name, Role role, String password, List<Token> tokens) {

    public Account {
        tokens = List.copyOf(tokens);
    }

    /**
     * A token, of which only a hash is kept.
     *
     * @param label what it is for
     * @param sha256 hexadecimal
     */
    public record Token(String label, String sha256) {}
}
