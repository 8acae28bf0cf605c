package org.foreshore.brief;

import static j2html.TagCreator.body;
import static j2html.TagCreator.div;
import static j2html.TagCreator.document;
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

/** Two pages of HTML that need nothing else: no network, no script, the same bytes for the same run. */
public final class Brief {

    private static final String STYLE = sheet();

    /** Alternatives and levers that leave room for the usual type. */
    private static final int FEW = 4;

    private static final int MANY = 8;

    private Brief() {}

    public static String write(Subject subject) {
        var words = subject.words();
        var page = html(
                        head(
                                meta().withCharset("utf-8"),
                                meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                                title(words.say(
                                        "brief.page",
                                        Author.line(subject.manifest().title()))),
                                style(rawHtml(STYLE))),
                        body(masthead(subject), main(first(subject), second(subject)))
                                .withClass(density(subject)))
                .withLang(words.language())
                .withDir(words.direction());
        return document(page) + "\n";
    }

    private static DomContent masthead(Subject subject) {
        var words = subject.words();
        var place = subject.scenario().place().region();
        var where = place.isEmpty() ? subject.country() : subject.country() + words.say("list.names") + place;
        var line = words.say(
                "brief.kicker",
                where,
                words.number(subject.manifest().provenance().representedPopulation(), 0),
                words.month(subject.manifest().month(0)),
                words.month(subject.lastMonth()));
        var question = subject.manifest().question();
        return header(
                p(line).withClass("kicker"),
                h1(new MainFinding(subject).title()),
                p(Author.line(question.isEmpty() ? subject.manifest().title() : question))
                        .withClass("question")
                        .withDir("auto"));
    }

    private static DomContent first(Subject subject) {
        return div(new Glance(subject).content(), new Curves(subject).content(), new Programmes(subject).content())
                .withClass("page");
    }

    private static DomContent second(Subject subject) {
        return div(
                        new Winners(subject).content(),
                        new Costs(subject).content(),
                        div(new Doubts(subject).content(), new Caveats(subject).content())
                                .withClass("pair"),
                        new Origin(subject).content())
                .withClass("page");
    }

    /** The more is to be told, the smaller the type, so that it stays two pages. */
    private static String density(Subject subject) {
        var levers = subject.scenario().arms().stream()
                .mapToInt(arm -> arm.levers().size())
                .sum();
        var told = subject.drawnAlternatives().size() + Math.min(levers, Programmes.MOST);
        return told <= FEW ? "roomy" : told <= MANY ? "full" : "crowded";
    }

    private static String sheet() {
        try (var stream = Objects.requireNonNull(Brief.class.getResourceAsStream("brief.css"), "brief.css")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
