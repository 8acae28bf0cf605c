package org.foreshore.brief;

import static j2html.TagCreator.div;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.List;
import java.util.stream.IntStream;
import org.foreshore.outcome.Group;
import org.foreshore.report.TransitionSummary;

/** Residents who are online at the end for the alternative alone, and those who are not because of it. */
record Transitions(Subject subject) {

    DomContent content() {
        var words = subject.words();
        if (subject.results().transitions().isEmpty()) {
            return div();
        }
        var grid = new Grid(
                words.say("brief.transitions.caption", words.month(subject.lastMonth())),
                List.of(
                        text(words.say("brief.glance.alternative")),
                        text(words.say("brief.transitions.came")),
                        text(words.say("brief.transitions.dropped"))));
        IntStream.range(1, subject.drawn().size())
                .forEach(i ->
                        grid.row(Swatch.of(i, subject.shortTitle(subject.drawn().get(i))), row(i)));
        return grid.content();
    }

    private List<DomContent> row(int position) {
        var arm = subject.drawn().get(position).id();
        var everybody = subject.results().transitions(arm).stream()
                .filter(one -> one.group().equals(Group.ALL.id()))
                .findFirst();
        var row = String.join("|", "transitions.csv", arm, Group.ALL.id(), "");
        return List.of(
                number(everybody.map(TransitionSummary::cameOnline).orElse(Double.NaN), row + "cameOnline"),
                number(everybody.map(TransitionSummary::droppedOut).orElse(Double.NaN), row + "droppedOut"));
    }

    private DomContent number(double residents, String from) {
        var words = subject.words();
        var text = Double.isNaN(residents) ? words.say("brief.unknown") : words.number(residents, 0);
        return Figures.cited(text, residents, from);
    }
}
