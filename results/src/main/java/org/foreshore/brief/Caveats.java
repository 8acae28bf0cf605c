package org.foreshore.brief;

import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.TagCreator;
import j2html.tags.DomContent;
import j2html.tags.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.foreshore.outcome.Margin;
import org.foreshore.wording.Wording;

/** What was assumed: a made-up population and how it fits, a model and how it fared, and what seemed odd. */
record Caveats(Subject subject) {

    private static final int MOST = 3;

    DomContent content() {
        var words = subject.words();
        var more = subject.warnings().size() - MOST;
        var assumed = assumed().stream().map(TagCreator::text);
        var warned = subject.warnings().stream().limit(MOST).map(Author::line).map(this::english);
        var rest =
                more > 0 ? Stream.of(text(words.say("brief.caveat.more", words.number(more, 0)))) : Stream.<Text>of();
        var said = Stream.<Stream<? extends DomContent>>of(assumed, warned, rest)
                .flatMap(one -> one)
                .toList();
        return section(h2(words.say("brief.caveats.title")), ul(each(said, one -> li(one))));
    }

    private List<String> assumed() {
        var words = subject.words();
        var origin = subject.manifest().provenance();
        var said = new ArrayList<String>();
        said.add(words.say(
                "brief.caveat.synthetic",
                words.number(origin.residents(), 0),
                words.number(origin.representedPopulation(), 0)));
        subject.results().fit().stream()
                .max(Comparator.comparingDouble(Margin::error))
                .ifPresent(worst ->
                        said.add(words.say("brief.caveat.fit", words.number(100 * worst.error(), 1), name(worst))));
        said.add(words.say("brief.caveat.model"));
        said.add(words.say(
                "brief.caveat.luck", words.count("futures", subject.results().replications())));
        return said;
    }

    private String name(Margin statistic) {
        var words = subject.words();
        return words.say(
                "brief.dose",
                words.named("margin." + statistic.margin(), statistic.margin()),
                words.named("cell." + statistic.cell(), statistic.cell()));
    }

    /** Warnings are in English whatever the language of the brief, and are marked as such. */
    private DomContent english(String warning) {
        var isEnglish = subject.words().language().equals(Wording.ENGLISH.language());
        return isEnglish ? text(warning) : span(warning).withLang("en").withDir("ltr");
    }
}
