package org.foreshore.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.function.BooleanSupplier;

/** What somebody reaches who has no pointer. */
record Keyboard(Page page) {

    private static final int MOST_STOPS = 150;

    /** Forwards, to the next that the selector fits. */
    void tabTo(String selector) {
        page.locator(selector).first().waitFor();
        go("Tab", selector, () -> isActive(selector));
    }

    /** Likewise backwards. */
    void backTo(String selector) {
        page.locator(selector).first().waitFor();
        go("Shift+Tab", selector, () -> isActive(selector));
    }

    void tabTo(Locator target) {
        target.waitFor();
        go("Tab", target, () -> Boolean.TRUE.equals(target.evaluate("it => it === document.activeElement")));
    }

    private boolean isActive(String selector) {
        return Boolean.TRUE.equals(page.evaluate("target => document.activeElement.matches(target)", selector));
    }

    private void go(String key, Object target, BooleanSupplier isThere) {
        for (var stop = 0; stop < MOST_STOPS; stop++) {
            if (isThere.getAsBoolean()) {
                return;
            }
            page.keyboard().press(key);
        }
        throw new AssertionError("%s is not reached within %d stops".formatted(target, MOST_STOPS));
    }
}
