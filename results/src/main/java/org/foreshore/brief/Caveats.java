package org.foreshore.brief;

import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.section;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Comparator;
import org.foreshore.outcome.Margin;

/** What was assumed: a made-up population and how it fits, a model and how it fared, and what seemed odd. */
record Caveats(Subject subject) {

    private static final int MOST = 3;

    DomContent content() {
        var words = subject.words();
        var origin = subject.manifest().provenance();
        var said = new ArrayList<String>();
        said.add(words.say(
                "brief.caveat.synthetic",
                words.number(origin.residents(), 0),
                words.number(origin.representedPopulation(), 0)));
        subject.results().fit().stream()
                .max(Comparator.comparingDouble(Margin::error))
                .ifPresent(worst -> said.add(words.say(
                        "brief.caveat.fit",
                        words.number(100 * worst.error(), 1),
                        worst.margin() + ": " + worst.cell())));
        said.add(words.say("brief.caveat.model"));
        said.add(words.say(
                "brief.caveat.luck", words.count("futures", subject.results().replications())));
        subject.warnings().stream().limit(MOST).map(Author::line).forEach(said::add);
        if (subject.warnings().size() > MOST) {
            said.add(words.say(
                    "brief.caveat.more", words.number(subject.warnings().size() - MOST, 0)));
        }
        return section(h2(words.say("brief.caveats.title")), ul(each(said, one -> li(one))));
    }
}
