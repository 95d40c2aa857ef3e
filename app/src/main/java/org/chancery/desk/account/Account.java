package org.chancery.desk.account;

import java.util.List;

/**
 * Somebody who may use the desk.
 *
 * @param password as {@link Password} writes it
 * @param tokens what their programs show instead
 * @param disabled whether neither password nor tokens open the desk for now
 */
public record Account(String name, Role role, String password, List<Token> tokens, boolean disabled) {

    public Account {
        tokens = List.copyOf(tokens);
    }

    Account withPassword(String hash) {
        return new Account(name, role, hash, tokens, disabled);
    }

    Account withRole(Role other) {
        return new Account(name, other, password, tokens, disabled);
    }

    Account withTokens(List<Token> others) {
        return new Account(name, role, password, others, disabled);
    }

    Account withDisabled(boolean other) {
        return new Account(name, role, password, tokens, other);
    }

    /**
     * A token, of which only a hash is kept.
     *
     * @param label what it is for
     * @param sha256 hexadecimal
     */
    public record Token(String label, String sha256) {}
}
