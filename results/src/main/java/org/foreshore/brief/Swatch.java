package org.foreshore.brief;

import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.span;
import static j2html.TagCreator.tag;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;

/** The name of a world behind the line that it is drawn with. */
final class Swatch {

    private Swatch() {}

    static DomContent of(int position, String title) {
        var line = ("<svg class=\"swatch\" viewBox=\"0 0 22 6\" aria-hidden=\"true\">"
                        + "<path class=\"line arm-%d\" d=\"M0 3H22\"></path></svg>")
                .formatted(position);
        return span(rawHtml(line), text(" "), tag("bdi").withText(title)).withClass("arm");
    }
}
