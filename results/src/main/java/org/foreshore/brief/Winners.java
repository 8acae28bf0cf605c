package org.foreshore.brief;

import static j2html.TagCreator.div;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;

import j2html.tags.DomContent;
import java.util.Optional;
import java.util.stream.Stream;
import org.foreshore.outcome.Group;
import org.foreshore.report.Sentence;
import org.foreshore.store.Manifest.Indicator;

/** Who gains and who loses: groups side by side, gaps before and after, and who came online or dropped out. */
record Winners(Subject subject) {

    /** What stands for an outcome that is of the whole place. */
    private static final String ONLINE = "internet-use";

    DomContent content() {
        if (subject.alternatives().isEmpty()) {
            return section();
        }
        return findShown()
                .map(this::content)
                .orElseGet(() -> section(
                        h2(subject.words().say("brief.groups.none", subject.outcomeTitle())),
                        new Transitions(subject).content()));
    }

    private DomContent content(Indicator shown) {
        var groups = new ByGroup(subject, shown);
        var section = section(h2(groups.title()));
        if (!shown.equals(subject.outcome())) {
            var what = Sentence.title(subject.words(), shown);
            section.with(p(subject.words().say("brief.groups.instead", subject.outcomeTitle(), what)));
        }
        return section.with(
                div(groups.figure(), groups.table()).withClass("pair"),
                div(new Gaps(subject, shown).content(), new Transitions(subject).content())
                        .withClass("pair uneven"));
    }

    private Optional<Indicator> findShown() {
        return Stream.of(subject.outcome().id(), ONLINE)
                .filter(id -> subject.measures(id, Group.FEMALE.id()))
                .findFirst()
                .map(subject.manifest()::indicator);
    }
}
