package org.foreshore.brief;

import static j2html.TagCreator.each;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.stream.IntStream;
import org.foreshore.outcome.Group;
import org.foreshore.report.Sentence;
import org.foreshore.wording.Wording;

/** What becomes of the outcome for all residents where the question is about a group of them. */
record Everybody(Subject subject) {

    /** Behind what is counted among all. */
    static String inBrackets(Wording words) {
        return words.say("among", words.inSentence(words.named("group.all", Group.ALL.title())));
    }

    DomContent content() {
        var what = Sentence.title(subject.words(), subject.outcome());
        return p(Phrase.of(subject.words(), "brief.glance.everybody", what, changes()));
    }

    private DomContent changes() {
        var drawn = subject.drawnAlternatives();
        var effects = Effect.all(subject.results(), subject.outcome(), Group.ALL).stream()
                .filter(effect -> drawn.contains(effect.arm()))
                .toList();
        return span(each(
                IntStream.range(0, effects.size()).boxed().toList(),
                at -> span(text(at == 0 ? "" : subject.words().say("list.pieces")), change(effects.get(at)))));
    }

    private DomContent change(Effect effect) {
        var row = Rows.comparison(
                effect.arm().id(), subject.lastMonth(), subject.outcome().id(), Group.ALL.id());
        var difference = effect.difference();
        var number = new Figures(subject.words()).change(difference, subject.outcome());
        return span(
                text(subject.words().say("name", subject.title(effect.arm())) + " "),
                Figures.cited(number, difference.estimate(), row + "difference"));
    }
}
