package org.chancery.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Map;
import java.util.Objects;
import org.chancery.desk.account.Account;
import org.chancery.desk.account.Accounts;
import org.chancery.desk.account.Role;
import org.chancery.desk.account.Session;
import org.chancery.desk.account.Sessions;
import org.chancery.desk.account.Visitor;

/** Signing in and out, where the desk has accounts. */
final class SignInPage {

    private final Accounts accounts;
    private final Sessions sessions;
    private final boolean secure;

    SignInPage(Settings settings, Accounts accounts, Sessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.secure = settings.publicAddress() != null
                && "https".equals(settings.publicAddress().getScheme());
    }

    void register(RoutesConfig routes) {
        routes.get("/sign-in", context -> show(context, ""));
        routes.post("/sign-in", this::enter);
        routes.post("/sign-out", this::leave, Role.READER);
    }

    private static void show(Context context, String problem) {
        Templates.render(
                context,
                "signIn.jte",
                Map.of("to", inside(Objects.requireNonNullElse(context.queryParam("to"), "/")), "problem", problem));
    }

    private void enter(Context context) {
        String name = Objects.requireNonNullElse(context.formParam("name"), "").strip();
        String password = Objects.requireNonNullElse(context.formParam("password"), "");
        long wait = sessions.wait(name);
        if (wait > 0) {
            context.header("Retry-After", String.valueOf(wait));
            throw new Refused(429, "too many wrong passwords for this name", "try again in " + wait + " seconds");
        }
        Account account = accounts.enter(name, password.toCharArray());
        if (account == null) {
            sessions.failed(name);
            context.status(401);
            show(context, "Name and password do not fit.");
            return;
        }
        Session session = sessions.begin(account.name());
        Cookie cookie = new Cookie(Gate.COOKIE, session.id());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setSameSite(SameSite.LAX);
        context.cookie(cookie);
        context.redirect(inside(Objects.requireNonNullElse(context.formParam("to"), "/")));
    }

    private void leave(Context context) {
        Visitor visitor = Gate.visitor(context);
        if (visitor.session() != null) {
            sessions.end(visitor.session());
        }
        context.removeCookie(Gate.COOKIE);
        context.redirect("/sign-in");
    }

    /** A path of this desk, and of no other site. */
    private static String inside(String to) {
        boolean own = to.startsWith("/")
                && !to.startsWith("//")
                && !to.contains("\\")
                && to.chars().noneMatch(Character::isISOControl);
        return own ? to : "/";
    }
}
