package org.chancery.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.chancery.desk.account.Account;
import org.chancery.desk.account.Accounts;
import org.chancery.desk.account.Role;
import org.chancery.desk.account.Sessions;
import org.chancery.desk.account.Visitor;
import org.jspecify.annotations.Nullable;

/**
 * Accounts: everybody's own at {@code /account} (password, tokens), all of them at {@code /accounts} for admins. What is
 * changed holds at once: who is disabled, removed or given another password is signed out.
 */
final class AccountPages {

    private static final int LONGEST_LABEL = 64;

    private final Accounts accounts;
    private final Sessions sessions;

    AccountPages(Accounts accounts, Sessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    void register(RoutesConfig routes) {
        routes.get("/account", this::own, Role.READER);
        routes.post("/account", this::changeOwn, Role.READER);
        routes.get("/accounts", context -> all(context, ""), Role.ADMIN);
        routes.post("/accounts", this::add, Role.ADMIN);
        routes.post("/accounts/change", this::change, Role.ADMIN);
    }

    private void own(Context context) {
        if (accounts.isEmpty()) {
            context.redirect("/accounts");
            return;
        }
        showOwn(context, "", null);
    }

    /** @param token a token that was just made, which is never shown again; or null */
    private void showOwn(Context context, String said, @Nullable String token) {
        Map<String, Object> values = new HashMap<>();
        values.put("account", known(Gate.visitor(context).name()));
        values.put("said", said);
        values.put("token", token);
        context.header("Cache-Control", "no-store");
        Templates.render(context, "account.jte", values);
    }

    private void changeOwn(Context context) {
        Visitor visitor = person(context);
        String label = form(context, "label");
        String verb = form(context, "verb");
        if (verb.equals("make")) {
            @Nullable String[] made = {null};
            String said = attempt(context, () -> {
                made[0] = accounts.addToken(visitor.name(), label(label));
                return "";
            });
            showOwn(context, said, made[0]);
            return;
        }
        String said = attempt(context, () -> switch (verb) {
            case "revoke" -> {
                accounts.revokeToken(visitor.name(), label);
                yield "The token “" + label + "” opens nothing any more.";
            }
            case "password" -> ownPassword(context, visitor);
            default -> throw unknown(verb);
        });
        showOwn(context, said, null);
    }

    private String ownPassword(Context context, Visitor visitor) {
        long wait = sessions.wait(visitor.name());
        if (wait > 0) {
            throw new Refused(429, "too many wrong passwords for this name", "try again in " + wait + " seconds");
        }
        char[] now = form(context, "now").toCharArray();
        char[] next = form(context, "next").toCharArray();
        try {
            if (accounts.enter(visitor.name(), now) == null) {
                sessions.failed(visitor.name());
                throw Choice.wrong("that is not your password of now", "type it again");
            }
            if (!form(context, "again").equals(form(context, "next"))) {
                throw Choice.wrong("the new password is not the same twice", "type it again");
            }
            accounts.setPassword(visitor.name(), next);
        } finally {
            Arrays.fill(now, ' ');
            Arrays.fill(next, ' ');
        }
        sessions.endOthers(visitor.name(), visitor.session());
        return "Your password is changed, and you are signed out everywhere else.";
    }

    private void all(Context context, String said) {
        context.header("Cache-Control", "no-store");
        Templates.render(
                context,
                "accounts.jte",
                Map.of(
                        "accounts",
                        accounts.all(),
                        "said",
                        said,
                        "self",
                        accounts.isEmpty() ? "" : Gate.visitor(context).name()));
    }

    private void add(Context context) {
        person(context);
        boolean first = accounts.isEmpty();
        String name = form(context, "name").strip();
        String said = attempt(context, () -> {
            if (accounts.find(name) != null) {
                throw Choice.wrong("there is an account " + name + " already", "change it in its row");
            }
            Role role = first ? Role.ADMIN : Role.of(form(context, "role"));
            accounts.put(name, role, form(context, "password").toCharArray());
            return name + " can sign in now, as " + role.label() + ".";
        });
        if (first && !accounts.isEmpty()) {
            context.redirect("/sign-in?to=/accounts");
            return;
        }
        all(context, said);
    }

    private void change(Context context) {
        person(context);
        String name = form(context, "name");
        String verb = form(context, "verb");
        String said = attempt(context, () -> {
            known(name);
            return changed(context, name, verb);
        });
        all(context, said);
    }

    private String changed(Context context, String name, String verb) {
        switch (verb) {
            case "role" -> {
                Role role = Role.of(form(context, "role"));
                if (role != Role.ADMIN) {
                    keepAnAdmin(name);
                }
                accounts.setRole(name, role);
                return name + " is " + role.label() + " now.";
            }
            case "disable" -> {
                keepAnAdmin(name);
                accounts.setDisabled(name, true);
                sessions.endOthers(name, null);
                return name + " is shut out, with all tokens, until you enable the account again.";
            }
            case "enable" -> {
                accounts.setDisabled(name, false);
                return name + " can sign in again.";
            }
            case "password" -> {
                accounts.setPassword(name, form(context, "password").toCharArray());
                sessions.endOthers(name, Gate.visitor(context).session());
                return name + " has another password and is signed out.";
            }
            case "revoke" -> {
                accounts.revokeToken(name, form(context, "label"));
                return "The token “" + form(context, "label") + "” of " + name + " opens nothing any more.";
            }
            case "remove" -> {
                keepAnAdmin(name);
                accounts.remove(name);
                sessions.endOthers(name, null);
                return name + " is removed. What they decided stays under their name.";
            }
            default -> throw unknown(verb);
        }
    }

    private void keepAnAdmin(String name) {
        if (accounts.isLastAdmin(name)) {
            throw Choice.wrong(name + " is the only admin", "make somebody else an admin first");
        }
    }

    /** Who asks, a person at a page: a program with a token keeps no accounts. */
    private static Visitor person(Context context) {
        Visitor visitor = Gate.visitor(context);
        if (visitor.mark() == null) {
            throw new Refused(403, "a token keeps no accounts", "sign in with your password");
        }
        return visitor;
    }

    /** What was done, or why it was not; the page then says it. */
    private static String attempt(Context context, Supplier<String> act) {
        try {
            return act.get();
        } catch (ChanceryException e) {
            context.status(e.code().httpStatus());
            return "Not done: " + e.getMessage() + " (" + e.remedy() + ").";
        }
    }

    private Account known(String name) {
        return accounts.all().stream()
                .filter(account -> account.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ChanceryException(
                        ErrorCode.NOT_FOUND, "there is no account " + name, "load the page anew"));
    }

    private static String label(String given) {
        String label = given.strip();
        if (label.isEmpty() || label.length() > LONGEST_LABEL) {
            throw Choice.wrong("a token needs a label of 1 to " + LONGEST_LABEL + " characters", "say what it is for");
        }
        return label;
    }

    private static ChanceryException unknown(String verb) {
        return Choice.wrong("nothing can be done by “" + verb + "”", "load the page anew");
    }

    private static String form(Context context, String name) {
        return Objects.requireNonNullElse(context.formParam(name), "");
    }
}
