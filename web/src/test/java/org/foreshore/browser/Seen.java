package org.foreshore.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/** What of a page is read or heard. */
final class Seen {

    /** Every text a reader sees or hears, save in code. */
    private static final String TEXTS = """
            () => {
              const texts = []
              // What the page itself marks as English is no word of its language.
              const foreign = document.documentElement.lang === 'en' ? '' : ', [lang=en]'
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
              for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
                if (node.nodeType === Node.TEXT_NODE) {
                  if (!node.parentElement.closest(`code, noscript${foreign}`)) texts.push(node.data)
                } else {
                  for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
                    texts.push(node.getAttribute(name) ?? '')
                  }
                }
              }
              return texts.concat(document.title)
            }
            """;

    private Seen() {}

    static Stream<String> texts(Page page) {
        return strings(page, TEXTS).map(String::strip);
    }

    /** A list that a script makes. */
    static Stream<String> strings(Page page, String script) {
        return ((List<?>) page.evaluate(script)).stream().map(String::valueOf);
    }
}
