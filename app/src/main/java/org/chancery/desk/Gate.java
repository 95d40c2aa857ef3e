package org.chancery.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.security.RouteRole;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.desk.account.Account;
import org.chancery.desk.account.Accounts;
import org.chancery.desk.account.Role;
import org.chancery.desk.account.Secret;
import org.chancery.desk.account.Session;
import org.chancery.desk.account.Sessions;
import org.chancery.desk.account.Visitor;
import org.jspecify.annotations.Nullable;

/**
 * Who comes in. Asked in this order: is the desk called by one of its own names (else a foreign page rebinds its name to
 * this machine); who is it; does the page that sends the request belong to the desk; may the visitor do that.
 *
 * <p>Routes may name the {@link Role} that they need; where they do not, reading needs a reader and the rest a reviewer.
 */
final class Gate {

    static final String COOKIE = "chancery-session";

    private static final String VISITOR = "visitor";
    private static final Set<HandlerType> SAFE = Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);
    private static final Pattern ADDRESS = Pattern.compile("\\[[0-9a-fA-F:.]+]|\\d{1,3}(\\.\\d{1,3}){3}");
    private static final Pattern LOOPBACK = Pattern.compile("localhost|\\[::1]|127(\\.\\d{1,3}){3}");

    private final Accounts accounts;
    private final Sessions sessions;
    private final boolean local;
    private final @Nullable URI publicAddress;
    private final String mark = Secret.draw();

    Gate(Settings settings, Accounts accounts, Sessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.local = LOOPBACK.matcher(bracketed(settings.host())).matches();
        this.publicAddress = settings.publicAddress();
    }

    /** Whether an address is reached from this machine alone. */
    static boolean isLoopback(String host) {
        return LOOPBACK.matcher(bracketed(host)).matches();
    }

    void register(RoutesConfig routes) {
        routes.before(this::enter);
        routes.beforeMatched(this::allow);
    }

    /** Who sent this request. */
    static Visitor visitor(Context context) {
        Visitor visitor = context.attribute(VISITOR);
        return visitor == null ? new Visitor("", Role.READER, null, null) : visitor;
    }

    private void enter(Context context) {
        SecurityHeaders.set(context);
        if (!isOwnName(context.host())) {
            throw new Refused(421, "this desk does not answer to the name " + context.host(), remedyForName());
        }
        Visitor visitor = identify(context);
        if (visitor != null) {
            context.attribute(VISITOR, visitor);
        } else if (!isOpen(context.path())) {
            if (SAFE.contains(context.method()) && !isForPrograms(context)) {
                context.redirect("/sign-in?to=" + URLEncoder.encode(target(context), StandardCharsets.UTF_8));
                context.skipRemainingHandlers();
                return;
            }
            context.header("WWW-Authenticate", "Bearer");
            throw new Refused(401, "this desk asks who you are", "sign in, or send a token as Authorization: Bearer");
        }
        if (!SAFE.contains(context.method())) {
            refuseForged(context, visitor);
        }
    }

    private void allow(Context context) {
        Visitor visitor = context.attribute(VISITOR);
        if (visitor == null) {
            return;
        }
        Role needed = SAFE.contains(context.method()) ? Role.READER : Role.REVIEWER;
        for (RouteRole role : context.routeRoles()) {
            needed = (Role) role;
        }
        if (!visitor.role().may(needed)) {
            throw new Refused(
                    403,
                    "a " + visitor.role().label() + " may not do that",
                    "ask a " + needed.label() + " of this desk");
        }
    }

    private @Nullable Visitor identify(Context context) {
        String header = context.header("Authorization");
        if (header != null && header.startsWith("Bearer ")) {
            Account account =
                    accounts.byToken(header.substring("Bearer ".length()).strip());
            return account == null ? null : new Visitor(account.name(), account.role(), null, null);
        }
        if (accounts.isEmpty() && local) {
            String name = context.cookie("reviewer");
            return new Visitor(name == null || name.isBlank() ? "reviewer" : name.strip(), Role.ADMIN, mark, null);
        }
        String cookie = context.cookie(COOKIE);
        Session session = cookie == null ? null : sessions.find(cookie);
        Account account = session == null ? null : accounts.find(session.name());
        return account == null || account.disabled() || session == null
                ? null
                : new Visitor(account.name(), account.role(), session.mark(), session.id());
    }

    /** A page of another site may make a browser send a request, but not one with the right origin and mark. */
    private void refuseForged(Context context, @Nullable Visitor visitor) {
        String site = context.header("Sec-Fetch-Site");
        String origin = context.header("Origin");
        if ((site != null && !site.equals("same-origin") && !site.equals("none"))
                || (origin != null && !isOwnOrigin(origin, context))) {
            throw new Refused(403, "the request comes from a page of another site", "send it from this desk");
        }
        if (visitor == null || visitor.mark() == null || (visitor.session() == null && isForPrograms(context))) {
            return;
        }
        String shown = Objects.requireNonNullElseGet(
                context.header("X-Chancery-Mark"), () -> Objects.requireNonNullElse(context.formParam("mark"), ""));
        if (!Secret.same(shown, visitor.mark())) {
            throw new Refused(403, "the form is out of date", "load the page anew and send it again");
        }
    }

    private boolean isOwnOrigin(String origin, Context context) {
        try {
            String authority = URI.create(origin).getRawAuthority();
            return authority != null && authority.equals(context.host());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private boolean isOwnName(@Nullable String host) {
        if (host == null) {
            return false;
        }
        String name = host.replaceFirst(":\\d+$", "");
        if (publicAddress != null && name.equalsIgnoreCase(publicAddress.getHost())) {
            return true;
        }
        return LOOPBACK.matcher(name).matches()
                || (!local && ADDRESS.matcher(name).matches());
    }

    private String remedyForName() {
        return local ? "open it at 127.0.0.1" : "start it with --url, naming the address that people use";
    }

    private static boolean isOpen(String path) {
        return path.startsWith("/static/") || path.equals("/sign-in");
    }

    private static boolean isForPrograms(Context context) {
        return context.path().startsWith("/api/") || context.path().equals("/mcp");
    }

    private static String target(Context context) {
        return context.queryString() == null ? context.path() : context.path() + "?" + context.queryString();
    }

    private static String bracketed(String host) {
        return host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
    }
}
