package org.foreshore.brief;

import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import j2html.TagCreator;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.foreshore.chart.DotChart;
import org.foreshore.chart.DotChart.Dot;
import org.foreshore.chart.DotChart.Row;
import org.foreshore.outcome.Group;
import org.foreshore.report.GroupComparison;
import org.foreshore.report.Sentence;
import org.foreshore.statistics.PairedDifference;
import org.foreshore.statistics.Verdict;
import org.foreshore.store.Manifest.Indicator;
import org.foreshore.store.Manifest.NamedArm;
import org.foreshore.wording.Wording;

/**
 * What each alternative changes for groups of residents side by side.
 *
 * @param shown the indicator: the outcome, or what stands for it
 */
record ByGroup(Subject subject, Indicator shown) {

    /** Whom policy asks about; the run tells of more. */
    private static final List<Group> GROUPS = List.of(
            Group.RURAL_FEMALE,
            Group.RURAL_MALE,
            Group.URBAN_FEMALE,
            Group.URBAN_MALE,
            Group.AGE_15_24,
            Group.AGE_55,
            Group.INCOME_1,
            Group.INCOME_5,
            Group.EDUCATION_NONE,
            Group.DISABILITY);

    private static final int TENTH = 10;

    /** A group in an alternative. */
    private record Cell(NamedArm arm, GroupComparison comparison) {}

    private List<Group> groups() {
        return GROUPS.stream()
                .filter(group -> subject.measures(shown.id(), group.id()))
                .toList();
    }

    private List<Cell> cells(Group group, List<NamedArm> arms) {
        return arms.stream().map(arm -> new Cell(arm, comparison(group, arm))).toList();
    }

    private List<Cell> drawn(Group group) {
        return cells(group, subject.drawnAlternatives());
    }

    private GroupComparison comparison(Group group, NamedArm arm) {
        return subject.results().comparisonBy(arm.id(), shown.id(), group.dimension(), subject.lastMonth()).stream()
                .filter(one -> one.group() == group)
                .findFirst()
                .orElseThrow();
    }

    /** Losers first: who reads no further must have read of them. */
    String title() {
        var all = groups().stream()
                .flatMap(group -> cells(group, subject.alternatives()).stream())
                .toList();
        var lost = findMost(all, Verdict.WORSE);
        var gained = findMost(all, Verdict.BETTER);
        if (lost.isPresent() && gained.isPresent()) {
            return say("brief.groups.both", lost.get(), gained.get());
        }
        return lost.map(cell -> say("brief.groups.lose", cell, cell))
                .or(() -> gained.map(cell -> say("brief.groups.gain", cell, cell)))
                .or(() -> findMost(all, Verdict.NEUTRAL).map(cell -> say("brief.groups.moved", cell, cell)))
                .orElseGet(() -> subject.words().say(isSame(all) ? "brief.groups.same" : "brief.groups.undecided"));
    }

    private static Optional<Cell> findMost(List<Cell> cells, Verdict verdict) {
        return cells.stream()
                .filter(cell -> cell.comparison().verdict() == verdict)
                .max(Comparator.comparingDouble(
                        cell -> Math.abs(cell.comparison().difference().estimate())));
    }

    private static boolean isSame(List<Cell> cells) {
        return cells.stream()
                .map(cell -> cell.comparison().difference())
                .filter(difference -> difference.pairs() > 0)
                .allMatch(PairedDifference::identical);
    }

    private String say(String key, Cell first, Cell second) {
        return subject.words().say(key, who(first), arm(first), size(first), who(second), arm(second), size(second));
    }

    private String who(Cell cell) {
        return subject.words().say("brief.who." + cell.comparison().group().id());
    }

    static String name(Wording words, Group group) {
        return words.named("group." + group.id(), group.title());
    }

    private String arm(Cell cell) {
        return subject.title(cell.arm());
    }

    private String size(Cell cell) {
        return new Figures(subject.words()).change(cell.comparison().difference(), shown);
    }

    DomContent figure() {
        var title = subject.words().say("brief.groups.chart", Sentence.title(subject.words(), shown));
        return TagCreator.figure(figcaption(title), rawHtml(chart()));
    }

    private String chart() {
        var figures = new Figures(subject.words());
        var rows = groups().stream()
                .map(group -> new Row(
                        name(subject.words(), group),
                        drawn(group).stream().map(this::dot).toList()))
                .toList();
        return new DotChart(rows, value -> figures.tick(value, shown), title() + ".").svg();
    }

    private Dot dot(Cell cell) {
        var difference = cell.comparison().difference();
        return new Dot(
                subject.drawn().indexOf(cell.arm()),
                difference.low(),
                difference.estimate(),
                difference.high(),
                cell.comparison().verdict() != Verdict.INDISTINGUISHABLE);
    }

    /** One for the whole table: that of the smallest effect on everybody that is sure, but not far below the largest. */
    private double scale() {
        var effects = Effect.all(subject.results(), shown, Group.ALL);
        var largest = effects.stream()
                .mapToDouble(effect -> Figures.scale(effect.difference()))
                .max()
                .orElse(0);
        return effects.stream()
                .filter(Effect::isSure)
                .mapToDouble(effect -> Figures.scale(effect.difference()))
                .map(scale -> Math.max(scale, largest / TENTH))
                .min()
                .orElse(largest);
    }

    DomContent table() {
        var words = subject.words();
        var heads =
                new ArrayList<DomContent>(List.of(text(words.say("brief.group")), text(words.say("brief.without"))));
        IntStream.range(1, subject.drawn().size())
                .forEach(i -> heads.add(
                        Swatch.of(i, subject.shortTitle(subject.drawn().get(i)))));
        var grid =
                new Grid(words.say("brief.groups.table", words.month(subject.lastMonth()), subject.unit(shown)), heads);
        groups().forEach(group -> grid.row(name(words, group), row(group)));
        return grid.content();
    }

    private List<DomContent> row(Group group) {
        var figures = new Figures(subject.words());
        var cells = drawn(group);
        var baseline = cells.get(0).comparison().baselineMean();
        var row = new ArrayList<DomContent>(List.of(Figures.cited(
                figures.level(baseline, shown),
                baseline,
                Rows.summary(subject.drawn().get(0).id(), subject.lastMonth(), shown.id(), group.id()) + "mean")));
        cells.forEach(cell -> row.add(change(group, cell)));
        return row;
    }

    /** What is sure is not rounded to nothing. */
    private DomContent change(Group group, Cell cell) {
        var difference = cell.comparison().difference();
        var arm = cell.arm().id();
        var row = Rows.comparison(arm, subject.lastMonth(), shown.id(), group.id());
        var figures = new Figures(subject.words());
        var alike = figures.bare(difference.estimate(), scale(), shown);
        var isLost = cell.comparison().verdict() != Verdict.INDISTINGUISHABLE && alike.matches("[^1-9]*");
        var text = isLost ? figures.bare(difference.estimate(), Figures.scale(difference), shown) : alike;
        var sign = difference.identical()
                ? ""
                : " " + Verdicts.sign(cell.comparison().verdict());
        return span(Figures.cited(text, difference.estimate(), row + "difference"), text(sign));
    }
}
