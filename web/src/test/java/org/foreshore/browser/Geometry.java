package org.foreshore.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Where the parts of a page lie: over one another, outside of it, or in another order than the keyboard goes through them. */
final class Geometry {

    /** Texts and controls that lie over one another by more than a hair, stand outside the page, or are cut off by their box. */
    private static final String FAULTS = """
            () => {
              const HIDDEN = '.visually-hidden, .skip, dialog:not([open])'
              const isSeen = e => e.checkVisibility({ visibilityProperty: true }) && !e.closest(HIDDEN) && getComputedStyle(e).clipPath === 'none'
              const said = text => text.trim().replace(/\\s+/g, ' ').slice(0, 40)
              const clipped = (e, { left, right, top, bottom }) => {
                let box = { left, right, top, bottom }
                for (let around = e.closest('.scroll, .bench-levers, svg.map'); around; around = around.parentElement?.closest('.scroll, .bench-levers')) {
                  const frame = around.getBoundingClientRect()
                  box = { left: Math.max(box.left, frame.left), right: Math.min(box.right, frame.right), top: Math.max(box.top, frame.top), bottom: Math.min(box.bottom, frame.bottom) }
                }
                return box
              }
              const things = []
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
              for (let text = walker.nextNode(); text; text = walker.nextNode()) {
                const owner = text.parentElement
                if (text.data.trim() === '' || !isSeen(owner) || owner.closest('option, script, noscript, textarea')) continue
                const range = document.createRange()
                range.selectNodeContents(text)
                for (const box of range.getClientRects()) things.push({ owner, name: `“${said(text.data)}”`, slack: 4, ...clipped(owner, box) })
              }
              for (const owner of document.querySelectorAll('button, input, select, textarea, a.button')) {
                if (!isSeen(owner)) continue
                const box = owner.getBoundingClientRect()
                things.push({ owner, name: `${owner.tagName.toLowerCase()} ${owner.id} “${said(owner.innerText || owner.ariaLabel || '')}”`, slack: 1, ...clipped(owner, box) })
              }
              const faults = things.filter(({ left, right, top, bottom }) => right > left && bottom > top && (left < -1 || right > innerWidth + 1))
                .map(({ name }) => `${name} stands outside the page`)
              things.forEach((one, at) => things.slice(at + 1).forEach(other => {
                if (one.owner.contains(other.owner) || other.owner.contains(one.owner)) return
                const slack = Math.max(one.slack, other.slack)
                const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left)
                const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
                if (wide > slack && high > slack) faults.push(`${one.name} lies over ${other.name}`)
              }))
              for (const e of document.querySelectorAll('body *')) {
                if (!isSeen(e) || e.closest('svg, .part') || e.matches('input, select, textarea, meter, progress')) continue
                const { overflowX } = getComputedStyle(e)
                if ((overflowX === 'hidden' || overflowX === 'clip') && e.scrollWidth > e.clientWidth + 1) faults.push(`“${said(e.textContent)}” is cut off`)
              }
              return [...new Set(faults)]
            }
            """;

    /** Where the focus is, in the coordinates of the document, and whether anything of it can be seen. */
    private static final String FOCUS = """
            () => {
              const e = document.activeElement
              const { left, right, top, bottom } = e.getBoundingClientRect()
              const x = (Math.max(0, left) + Math.min(innerWidth, right)) / 2
              const y = (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2
              const there = document.elementFromPoint(x, y)
              const isSeen = there !== null && (e.contains(there) || there.contains(e) && there !== document.body || e.labels?.[0]?.contains(there) === true)
              const name = `${e.tagName.toLowerCase()} ${e.id} “${(e.ariaLabel || e.innerText || '').trim().slice(0, 40)}”`
              return { name, isSeen, isBody: e === document.body, left: left + scrollX, right: right + scrollX, top: top + scrollY, bottom: bottom + scrollY }
            }
            """;

    private Geometry() {}

    static List<String> faults(Page page) {
        return ((List<?>) page.evaluate(FAULTS)).stream().map(String::valueOf).toList();
    }

    /** A stop of the keyboard on its way through a page. */
    record Stop(String name, boolean isSeen, double left, double right, double top, double bottom) {

        /**
         * Whether a reader of lines and columns from left to right comes here after another stop: further down, further
         * to the right on the same height, or in a column to the right of it.
         */
        boolean follows(Stop before) {
            var isAbove = bottom <= before.top + 1;
            var isLeft = right <= before.left + 1;
            var isBeside = Math.min(bottom, before.bottom) - Math.max(top, before.top)
                    > 0.5 * Math.min(bottom - top, before.bottom - before.top);
            return isAbove ? left >= before.right - 1 : !(isLeft && isBeside);
        }
    }

    /** The stops from the beginning of a page on, by a key. */
    static List<Stop> walk(Page page, String key, int most) {
        var stops = new ArrayList<Stop>();
        for (var at = 0; at < most; at++) {
            page.keyboard().press(key);
            var stop = (Map<?, ?>) page.evaluate(FOCUS);
            if (Boolean.TRUE.equals(stop.get("isBody"))) {
                break;
            }
            stops.add(new Stop(
                    String.valueOf(stop.get("name")),
                    Boolean.TRUE.equals(stop.get("isSeen")),
                    number(stop, "left"),
                    number(stop, "right"),
                    number(stop, "top"),
                    number(stop, "bottom")));
        }
        return stops;
    }

    private static double number(Map<?, ?> stop, String key) {
        return Double.parseDouble(String.valueOf(stop.get(key)));
    }
}
