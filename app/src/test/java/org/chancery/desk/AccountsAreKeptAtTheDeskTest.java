package org.chancery.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.chancery.desk.account.Accounts;
import org.chancery.desk.account.Role;
import org.chancery.pipeline.Scripted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An admin adds, changes and shuts out accounts at the desk; everybody keeps their own password and tokens. */
class AccountsAreKeptAtTheDeskTest {

    private static final String ADA = "correct horse battery";
    private static final String BO = "staple staple staple";

    @TempDir
    Path folder;

    private Desk desk;
    private Accounts accounts;

    @BeforeEach
    void start() {
        Path file = folder.resolve("r.duckdb");
        Scripted.ingest(file, Scripted.report("North", "2024-03-20", "RUS CONSULT PRK on 2024-03-18."));
        accounts = Accounts.open(Accounts.file(file));
        desk = Desk.start(file, "127.0.0.1", 0);
    }

    @AfterEach
    void stop() {
        desk.close();
    }

    @Test
    void theFirstAccountIsAnAdminsAndFromThenOnEverybodySignsIn() throws Exception {
        Visit visit = new Visit(desk);
        assertThat(visit.get("account").headers().firstValue("Location")).hasValue("/accounts");
        String page = visit.page("accounts");
        assertThat(page).contains("Nobody has to sign in");
        visit.send(page, "accounts", "name", "ada", "password", ADA, "role", "reader");
        assertThat(accounts.find("ada"))
                .isNotNull()
                .satisfies(account -> assertThat(account.role()).isEqualTo(Role.ADMIN));
        assertThat(visit.get("accounts").statusCode()).isEqualTo(302);
        assertThat(signedIn("ada", ADA).page("accounts")).contains("ada");
    }

    @Test
    void anAdminAddsChangesDisablesAndRemoves() throws Exception {
        accounts.put("ada", Role.ADMIN, ADA.toCharArray());
        Visit ada = signedIn("ada", ADA);
        ada.send(ada.page("accounts"), "accounts", "name", "bo", "password", BO, "role", "reader");
        Visit bo = signedIn("bo", BO);
        assertThat(bo.get("ingest").statusCode()).isEqualTo(403);
        change(ada, "bo", "role", "role", "reviewer");
        assertThat(bo.get("ingest").statusCode()).isEqualTo(200);
        String token = accounts.addToken("bo", "notebook");
        assertThat(api(token)).isEqualTo(200);
        change(ada, "bo", "disable");
        assertThat(bo.get("").statusCode()).isEqualTo(302);
        assertThat(api(token)).isEqualTo(401);
        assertThat(new Visit(desk).signIn("bo", BO).statusCode()).isEqualTo(401);
        change(ada, "bo", "enable");
        assertThat(api(token)).isEqualTo(200);
        change(ada, "bo", "revoke", "label", "notebook");
        assertThat(api(token)).isEqualTo(401);
        change(ada, "bo", "password", "password", "another long one");
        assertThat(new Visit(desk).signIn("bo", BO).statusCode()).isEqualTo(401);
        assertThat(change(ada, "bo", "remove")).contains("bo is removed");
        assertThat(accounts.find("bo")).isNull();
    }

    @Test
    void theLastAdminStays() throws Exception {
        accounts.put("ada", Role.ADMIN, ADA.toCharArray());
        Visit ada = signedIn("ada", ADA);
        for (String verb : new String[] {"disable", "remove"}) {
            assertThat(change(ada, "ada", verb)).contains("ada is the only admin");
        }
        assertThat(change(ada, "ada", "role", "role", "reader")).contains("ada is the only admin");
        assertThat(ada.get("accounts").statusCode()).isEqualTo(200);
    }

    @Test
    void nobodyElseKeepsAccounts() throws Exception {
        accounts.put("ada", Role.ADMIN, ADA.toCharArray());
        accounts.put("bo", Role.REVIEWER, BO.toCharArray());
        Visit bo = signedIn("bo", BO);
        assertThat(bo.get("accounts").statusCode()).isEqualTo(403);
        String own = bo.page("account");
        assertThat(bo.send(own, "accounts", "name", "eve", "password", BO).statusCode())
                .isEqualTo(403);
        assertThat(bo.send(own, "accounts/change", "name", "ada", "verb", "remove")
                        .statusCode())
                .isEqualTo(403);
        HttpResponse<String> forged = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(desk.address() + "accounts"))
                                .header("Authorization", "Bearer " + accounts.addToken("ada", "notebook"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(
                                        "name=eve&role=admin&password=" + "e".repeat(12)))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(accounts.find("eve")).isNull();
    }

    @Test
    void everybodyKeepsTheirOwnPasswordAndTokens() throws Exception {
        accounts.put("ada", Role.ADMIN, ADA.toCharArray());
        Visit here = signedIn("ada", ADA);
        Visit elsewhere = signedIn("ada", ADA);
        String page = here.page("account");
        String made = here.send(page, "account", "verb", "make", "label", "R <b>script</b>")
                .body();
        String token = "chy_" + Visit.between(made, "<code>chy_", "</code>");
        assertThat(api(token)).isEqualTo(200);
        assertThat(here.page("account")).contains("R &lt;b&gt;script").doesNotContain(token);
        here.send(page, "account", "verb", "revoke", "label", "R <b>script</b>");
        assertThat(api(token)).isEqualTo(401);
        assertThat(password(here, "wrong", BO, BO)).contains("not your password");
        assertThat(password(here, ADA, BO, BO + "!")).contains("not the same twice");
        assertThat(password(here, ADA, "short", "short")).contains("shorter than");
        assertThat(password(here, ADA, BO, BO)).contains("Your password is changed");
        assertThat(here.get("").statusCode()).isEqualTo(200);
        assertThat(elsewhere.get("").statusCode()).isEqualTo(302);
        assertThat(signedIn("ada", BO).get("account").statusCode()).isEqualTo(200);
    }

    private static String password(Visit visit, String now, String next, String again) throws Exception {
        return visit.send(
                        visit.page("account"), "account", "verb", "password", "now", now, "next", next, "again", again)
                .body();
    }

    private Visit signedIn(String name, String password) throws Exception {
        Visit visit = new Visit(desk);
        assertThat(visit.signIn(name, password).statusCode()).isEqualTo(302);
        return visit;
    }

    private static String change(Visit visit, String name, String verb, String... more) throws Exception {
        String[] form = new String[4 + more.length];
        System.arraycopy(new String[] {"name", name, "verb", verb}, 0, form, 0, 4);
        System.arraycopy(more, 0, form, 4, more.length);
        return visit.send(visit.page("accounts"), "accounts/change", form).body();
    }

    private int api(String token) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(desk.address() + "api/v1/events"))
                                .header("Authorization", "Bearer " + token)
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
