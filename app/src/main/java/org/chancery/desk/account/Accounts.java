package org.chancery.desk.account;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * The accounts of a record, in a JSON file beside it that its owner alone may read. A desk that runs notices when the
 * file changes. Safe from several threads.
 */
public final class Accounts {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]{0,63}");
    private static final String TOKEN_START = "chy_";
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Path file;
    private List<Account> accounts = List.of();
    private @Nullable FileTime read;

    private Accounts(Path file) {
        this.file = file;
    }

    /** Where the accounts of a record lie. */
    public static Path file(Path record) {
        return record.resolveSibling(record.getFileName() + ".accounts.json");
    }

    /** The accounts in a file; none where there is no such file. */
    public static Accounts open(Path file) {
        Accounts accounts = new Accounts(file);
        accounts.refresh();
        return accounts;
    }

    public Path file() {
        return file;
    }

    /** By name. */
    public synchronized List<Account> all() {
        refresh();
        return accounts;
    }

    public synchronized boolean isEmpty() {
        return all().isEmpty();
    }

    public synchronized @Nullable Account find(String name) {
        return all().stream()
                .filter(account -> account.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The account of this name and password, or null; a wrong name takes as long as a wrong password. */
    public @Nullable Account enter(String name, char[] password) {
        Account account = find(name);
        if (account == null || account.disabled()) {
            Password.pretend(password);
            return null;
        }
        return Password.fits(password, account.password()) ? account : null;
    }

    /** The account that a token belongs to, or null. */
    public @Nullable Account byToken(String token) {
        String hash = Secret.sha256(token);
        return all().stream()
                .filter(account -> !account.disabled())
                .filter(account -> account.tokens().stream().anyMatch(each -> Secret.same(each.sha256(), hash)))
                .findFirst()
                .orElse(null);
    }

    /** Adds an account, or gives an existing one another password and role; its tokens stay, and it is enabled. */
    public synchronized void put(String name, Role role, char[] password) {
        if (!NAME.matcher(name).matches()) {
            throw new ChanceryException(
                    ErrorCode.USAGE, "\"" + name + "\" is no name for an account", "use letters, digits and . _ @ -");
        }
        Account before = find(name);
        keep(new Account(name, role, hashed(password), before == null ? List.of() : before.tokens(), false));
    }

    public synchronized void setPassword(String name, char[] password) {
        keep(known(name).withPassword(hashed(password)));
    }

    public synchronized void setRole(String name, Role role) {
        keep(known(name).withRole(role));
    }

    /** Shuts an account out, or lets it in again with the password and tokens that it had. */
    public synchronized void setDisabled(String name, boolean disabled) {
        keep(known(name).withDisabled(disabled));
    }

    /** Whether without this account nobody could keep the others. */
    public synchronized boolean isLastAdmin(String name) {
        List<Account> admins = all().stream()
                .filter(account -> account.role() == Role.ADMIN && !account.disabled())
                .toList();
        return admins.size() == 1 && admins.get(0).name().equals(name);
    }

    /** Makes a token for an account; this is the only time that it is seen. One of the same label is replaced. */
    public synchronized String addToken(String name, String label) {
        Account account = known(name);
        String token = TOKEN_START + Secret.draw();
        List<Account.Token> tokens = without(account, label);
        tokens.add(new Account.Token(label, Secret.sha256(token)));
        keep(account.withTokens(tokens));
        return token;
    }

    /** From now on this token opens nothing. */
    public synchronized void revokeToken(String name, String label) {
        Account account = known(name);
        List<Account.Token> tokens = without(account, label);
        if (tokens.size() == account.tokens().size()) {
            throw new ChanceryException(
                    ErrorCode.NOT_FOUND, name + " has no token " + label, "list them with: chancery accounts list");
        }
        keep(account.withTokens(tokens));
    }

    public synchronized void remove(String name) {
        Account gone = known(name);
        List<Account> left = new ArrayList<>(all());
        left.remove(gone);
        write(left);
    }

    private static String hashed(char[] password) {
        if (password.length < Password.SHORTEST) {
            throw new ChanceryException(
                    ErrorCode.USAGE,
                    "the password is shorter than " + Password.SHORTEST + " characters",
                    "take a longer one, such as four words");
        }
        return Password.hash(password);
    }

    private static List<Account.Token> without(Account account, String label) {
        List<Account.Token> tokens = new ArrayList<>(account.tokens());
        tokens.removeIf(each -> each.label().equals(label));
        return tokens;
    }

    private Account known(String name) {
        Account account = find(name);
        if (account == null) {
            throw new ChanceryException(
                    ErrorCode.NOT_FOUND, "there is no account " + name, "list them with: chancery accounts list");
        }
        return account;
    }

    private void keep(Account account) {
        List<Account> more = new ArrayList<>(all());
        more.removeIf(each -> each.name().equals(account.name()));
        more.add(account);
        more.sort(Comparator.comparing(Account::name));
        write(more);
    }

    private synchronized void refresh() {
        try {
            if (!Files.exists(file)) {
                accounts = List.of();
                read = null;
                return;
            }
            FileTime changed = Files.getLastModifiedTime(file);
            if (!changed.equals(read)) {
                accounts = List.copyOf(JSON.readValue(file.toFile(), new TypeReference<List<Account>>() {}));
                read = changed;
            }
        } catch (JacksonException e) {
            throw new ChanceryException(
                    ErrorCode.BAD_INPUT,
                    file + " is no list of accounts",
                    "mend it, or remove it and add them anew",
                    e);
        } catch (IOException e) {
            throw new ChanceryException(
                    ErrorCode.ENVIRONMENT, "cannot read " + file + ": " + e.getMessage(), "change its rights", e);
        }
    }

    /** Beside it first, then into its place: a reader sees the old list or the new one. */
    private void write(List<Account> all) {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(draft);
            if (Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
                Files.createFile(
                        draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            JSON.writeValue(draft.toFile(), all);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            read = null;
            refresh();
        } catch (IOException e) {
            throw new ChanceryException(
                    ErrorCode.ENVIRONMENT, "cannot write " + file + ": " + e.getMessage(), "change its rights", e);
        }
    }
}
