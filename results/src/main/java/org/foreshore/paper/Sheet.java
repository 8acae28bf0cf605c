package org.foreshore.paper;

import static j2html.TagCreator.body;
import static j2html.TagCreator.document;
import static j2html.TagCreator.footer;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.head;
import static j2html.TagCreator.header;
import static j2html.TagCreator.html;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.style;
import static j2html.TagCreator.title;

import j2html.tags.DomContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The frame of every paper: what it is of above, where it comes from below. */
final class Sheet {

    private static final String STYLE = sheet();

    private Sheet() {}

    static Paper paper(String id, String name, Dossier dossier, DomContent... content) {
        var scenario = dossier.scenario();
        var text = document(html(
                        head(
                                meta().withCharset("utf-8"),
                                meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                                title(name + " - " + Say.title(scenario)),
                                style(rawHtml(STYLE))),
                        body(
                                header(
                                        p("%s, regulatory sandbox".formatted(dossier.country()))
                                                .withClass("kicker"),
                                        h1(name),
                                        p(Say.title(scenario)).withClass("subject")),
                                main(content),
                                footer(p(
                                        ("Written from the scenario %s by Foreshore %s. Residents are synthetic: figures of the "
                                                        + "model describe no real person and forecast nothing.")
                                                .formatted(scenario.id(), dossier.version())))))
                .attr("lang", "en"));
        return new Paper(id, name, text + "\n");
    }

    private static String sheet() {
        try (var stream = Objects.requireNonNull(Sheet.class.getResourceAsStream("paper.css"), "paper.css")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
