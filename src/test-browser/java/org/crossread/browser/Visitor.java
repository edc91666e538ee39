package org.crossread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Somebody at a browser, who finds things by the names that a screen reader reads out. */
final class Visitor {
    private static final int DESK = 1280;
    private static final int PHONE = 375;
    private static final int HEIGHT = 800;

    private final Page page;
    private final RunningCrossread crossread;

    private final boolean examined;

    Visitor(Browser browser, RunningCrossread crossread) {
        this(browser.person(), crossread, true);
    }

    private Visitor(Page page, RunningCrossread crossread, boolean examined) {
        this.page = page;
        this.crossread = crossread;
        this.examined = examined;
        page.setViewportSize(DESK, HEIGHT);
    }

    /** Somebody who has no time: axe does not look at each page that they come to. */
    static Visitor inAHurry(Browser browser, RunningCrossread crossread) {
        return new Visitor(browser.person(), crossread, false);
    }

    /** Somebody whose browser runs no scripts; nor can axe look at it then. */
    static Visitor withoutScripts(Browser browser, RunningCrossread crossread) {
        return new Visitor(browser.personWithoutScripts(), crossread, false);
    }

    void open(String path) {
        page.navigate(crossread.at(path));
    }

    void signIn(String name) {
        open("/sign-in");
        arrive("Sign in");
        write("Name", name);
        write("Password", name);
        press("Sign in");
        arrive("Stories");
    }

    void signOut() {
        press("Sign out");
        arrive("Sign in");
    }

    /** Waits for the page with this heading; each page that somebody comes to is accessible. */
    void arrive(String heading) {
        Page.GetByRoleOptions first =
                new Page.GetByRoleOptions().setName(heading).setLevel(1);
        page.getByRole(AriaRole.HEADING, first).waitFor();
        if (examined) {
            Browser.assertAccessible(page);
        }
    }

    /** On a phone it is accessible too, and does not scroll sideways. */
    void holdAsPhone() {
        page.setViewportSize(PHONE, HEIGHT);
        Object excess = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) excess).intValue())
                .as("sideways scroll of " + page.url())
                .isNotPositive();
        Browser.assertAccessible(page);
        page.setViewportSize(DESK, HEIGHT);
    }

    void write(String label, String words) {
        field(label).fill(words);
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    void choose(String group, String choice) {
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(group))
                .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(choice))
                .check();
    }

    void press(String button) {
        button(button).click();
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Follows a link in what the page itself says, not in the frame around it. */
    void follow(String link) {
        main().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    Locator main() {
        return page.getByRole(AriaRole.MAIN);
    }

    Page page() {
        return page;
    }
}
