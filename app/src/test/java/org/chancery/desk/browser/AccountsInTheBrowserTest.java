package org.chancery.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.chancery.desk.Desk;
import org.chancery.desk.account.Accounts;
import org.chancery.desk.account.Role;
import org.chancery.desk.browser.DeskInBrowser.Opened;
import org.chancery.pipeline.Scripted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Signing in, one's own account and everybody's, in a real browser. */
@ExtendWith(DeskInBrowser.class)
class AccountsInTheBrowserTest {

    @TempDir
    Path folder;

    @Test
    void anAdminSignsInMakesATokenAndShutsSomebodyOut(Opened shared) {
        Path file = folder.resolve("r.duckdb");
        Scripted.ingest(file, Scripted.report("North", "2024-03-20", "RUS CONSULT PRK on 2024-03-18."));
        Accounts accounts = Accounts.open(Accounts.file(file));
        accounts.put("ada", Role.ADMIN, "correct horse battery".toCharArray());
        accounts.put("somebody.with.a.very.long.name@ministry.example", Role.READER, "staple staple".toCharArray());
        accounts.addToken("somebody.with.a.very.long.name@ministry.example", "notebook");
        Browser browser = shared.browser();
        try (Desk desk = Desk.start(file, "127.0.0.1", 0)) {
            Opened opened = new Opened(folder, desk, browser);
            EveryPageIsForEverybodyTest.lookAt(opened, "sign-in");
            opened.open("accounts");
            browser.until("location.pathname === '/sign-in'");
            browser.type("[name=name]", "ada");
            browser.type("[name=password]", "correct horse battery\n");
            browser.until("location.pathname === '/accounts'");
            browser.click(".accounts li:nth-child(2) summary");
            browser.click(".accounts li:nth-child(2) [value=disable]");
            browser.until("document.querySelector('.accounts .disabled')");
            browser.click(".who a");
            browser.until("location.pathname === '/account'");
            browser.type("[name=label]", "R");
            browser.click("[value=make]");
            browser.until("document.querySelector('.fresh code')");
            assertThat(browser.text(".fresh code")).startsWith("chy_");
            for (String page : new String[] {"account", "accounts"}) {
                EveryPageIsForEverybodyTest.lookAt(opened, page);
            }
        }
    }
}
