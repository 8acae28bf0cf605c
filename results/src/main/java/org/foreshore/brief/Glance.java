package org.foreshore.brief;

import static j2html.TagCreator.br;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import org.foreshore.outcome.Group;
import org.foreshore.store.Manifest.NamedArm;
import org.foreshore.wording.Wording;

/** The few numbers that are read first: what each alternative changes, how surely, and at what cost. */
record Glance(Subject subject) {

    /** Costs stand here only as long as all headline numbers together are six or fewer. */
    private static final int MOST_WITH_COSTS = 3;

    DomContent content() {
        var words = subject.words();
        var month = words.month(subject.lastMonth());
        var heads = new ArrayList<>(List.of(
                text(words.say("brief.glance.alternative")),
                text(words.say("brief.glance.level", subject.outcomeTitle(), month))));
        if (!subject.alternatives().isEmpty()) {
            heads.add(text(words.say("brief.glance.change")));
        }
        if (costsStandHere()) {
            heads.add(text(words.say("brief.glance.cost", costsOfWhom())));
        }
        var grid = new Grid(words.say("brief.glance.caption"), List.copyOf(heads));
        var baseline = subject.drawn().get(0);
        grid.row(name(baseline), padded(List.of(level(baseline)), heads.size() - 1));
        effects().forEach(effect -> grid.row(name(effect.arm()), cells(effect)));
        return div(grid.content(), lead()).withClass("glance");
    }

    private boolean costsStandHere() {
        return subject.alternatives().size() <= MOST_WITH_COSTS
                && new Costs(subject).each().isPresent();
    }

    /** What is counted is counted among everybody, which has to be said beside numbers of a group. */
    private String costsOfWhom() {
        var each = new Costs(subject).each().orElseThrow();
        return subject.group() == Group.ALL ? each : each + Everybody.inBrackets(subject.words());
    }

    /** Of those that are drawn. */
    private List<Effect> effects() {
        var drawn = subject.drawnAlternatives();
        return subject.ranking().effects().stream()
                .filter(effect -> drawn.contains(effect.arm()))
                .toList();
    }

    private DomContent name(NamedArm arm) {
        return Swatch.of(subject.drawn().indexOf(arm), subject.title(arm));
    }

    private List<DomContent> padded(List<DomContent> cells, int size) {
        var all = new ArrayList<>(cells);
        while (all.size() < size) {
            all.add(text("\u2013"));
        }
        return all;
    }

    private List<DomContent> cells(Effect effect) {
        var cells = new ArrayList<DomContent>(List.of(level(effect.arm()), change(effect)));
        if (costsStandHere()) {
            cells.add(new Costs(subject).big(effect.arm()));
        }
        return cells;
    }

    private DomContent level(NamedArm arm) {
        var figures = new Figures(subject.words());
        var outcome = subject.outcome();
        var last = subject.last(arm);
        var row = Rows.summary(
                arm.id(), subject.lastMonth(), outcome.id(), subject.group().id());
        return span(
                Figures.cited(figures.level(last.p50(), outcome), last.p50(), row + "p50"),
                br(),
                span(Phrase.of(
                                subject.words(),
                                "brief.futures",
                                Figures.cited(figures.level(last.p10(), outcome), last.p10(), row + "p10"),
                                Figures.cited(figures.level(last.p90(), outcome), last.p90(), row + "p90")))
                        .withClass("small"));
    }

    private DomContent change(Effect effect) {
        var figures = new Figures(subject.words());
        var difference = effect.difference();
        var outcome = subject.outcome();
        var row = Rows.comparison(
                effect.arm().id(),
                subject.lastMonth(),
                outcome.id(),
                subject.group().id());
        return span(
                strong(Figures.cited(figures.change(difference, outcome), difference.estimate(), row + "difference"))
                        .withClass("number"),
                text(" "),
                span(Verdicts.of(subject.words(), difference, effect.verdict())).withClass("verdict"),
                br(),
                span(difference.identical() ? text("") : Rows.interval(subject, difference, outcome, row))
                        .withClass("small"));
    }

    /** The best against the next; and how many alternatives are told elsewhere only. */
    private DomContent lead() {
        var words = subject.words();
        var said = new ArrayList<DomContent>();
        Lead.of(subject).ifPresent(lead -> said.add(p(lead(words, lead))));
        if (subject.group() != Group.ALL) {
            said.add(new Everybody(subject).content());
        }
        if (subject.leftOut() > 0) {
            said.add(p(words.say("brief.glance.more", words.number(subject.leftOut(), 0))));
        }
        if (subject.alternatives().isEmpty()) {
            said.add(p(words.say("brief.alone")));
        }
        return div(each(said, one -> one));
    }

    private DomContent lead(Wording words, Lead lead) {
        var figures = new Figures(words);
        return Phrase.of(
                words,
                lead.isSure() ? "brief.lead.sure" : "brief.lead.undecided",
                subject.title(lead.best().arm()),
                subject.title(lead.second().arm()),
                figures.change(lead.difference(), subject.outcome()),
                figures.interval(lead.difference(), subject.outcome()),
                words.count("pairs", lead.difference().pairs()));
    }
}
