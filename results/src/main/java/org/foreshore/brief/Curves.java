package org.foreshore.brief;

import static j2html.TagCreator.div;
import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.section;
import static j2html.TagCreator.tag;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.foreshore.chart.Series;
import org.foreshore.chart.TimeChart;
import org.foreshore.report.Comparison;
import org.foreshore.report.Spread;
import org.foreshore.report.Summary.ArmSummary;
import org.foreshore.statistics.PairedDifference;

/** The outcome over time: every world in its band, and each alternative's difference to the baseline. */
record Curves(Subject subject) {

    DomContent content() {
        var charts = new ArrayList<DomContent>(List.of(levels()));
        if (!subject.drawnAlternatives().isEmpty()) {
            charts.add(differences());
        }
        return section(div().with(charts).withClass("pair"));
    }

    private DomContent levels() {
        var words = subject.words();
        var arms = subject.drawn().stream().map(subject::outcomeOf).toList();
        var series = IntStream.range(0, arms.size())
                .mapToObj(i -> level(i, arms.get(i), arms.get(0)))
                .toList();
        var note = words.say(
                "brief.fan.note", words.count("futures", subject.results().replications()));
        var table = grid("brief.fan.table");
        for (var i = 0; i < arms.size(); i++) {
            var arm = arms.get(i);
            table.row(Swatch.of(i, name(i)), cells(month -> median(arm, month)));
        }
        var title = words.say("brief.fan.title", subject.outcomeTitle(), axis());
        return chart(title, says("brief.fan.says", series), note, series, false, table);
    }

    private Series level(int position, ArmSummary arm, ArmSummary baseline) {
        var last = arm.spreads().get(arm.spreads().size() - 1);
        var isSame = position > 0 && arm.spreads().equals(baseline.spreads());
        return new Series(
                name(position),
                end(isSame, figures().level(last.p50(), subject.outcome())),
                position,
                arm.each(Spread::p10),
                arm.each(Spread::p50),
                arm.each(Spread::p90));
    }

    private DomContent median(ArmSummary arm, int month) {
        var median = arm.spreads().get(month).p50();
        var row = Rows.summary(
                arm.arm(),
                months().get(month),
                subject.outcome().id(),
                subject.group().id());
        return Figures.cited(figures().level(median, subject.outcome()), median, row + "p50");
    }

    private DomContent differences() {
        var words = subject.words();
        var comparisons = subject.drawnAlternatives().stream()
                .map(arm -> subject.results()
                        .comparison(
                                arm.id(),
                                subject.outcome().id(),
                                subject.group().id()))
                .toList();
        var series = IntStream.range(0, comparisons.size())
                .mapToObj(i -> difference(i + 1, comparisons.get(i)))
                .toList();
        var note = words.say(
                "brief.difference.note", words.count("pairs", subject.results().replications()));
        var table = grid("brief.difference.table");
        for (var i = 0; i < comparisons.size(); i++) {
            var comparison = comparisons.get(i);
            table.row(Swatch.of(i + 1, name(i + 1)), cells(month -> change(comparison, month)));
        }
        var title = words.say("brief.difference.title", subject.unit(subject.outcome()));
        return chart(title, says("brief.difference.says", series), note, series, true, table);
    }

    private Series difference(int position, Comparison comparison) {
        var last = comparison.differences().get(comparison.differences().size() - 1);
        return new Series(
                name(position),
                end(last.identical(), figures().change(last, subject.outcome())),
                position,
                comparison.each(PairedDifference::low),
                comparison.each(PairedDifference::estimate),
                comparison.each(PairedDifference::high));
    }

    private DomContent change(Comparison comparison, int month) {
        var difference = comparison.differences().get(month);
        var outcome = subject.outcome().id();
        var row = Rows.comparison(
                comparison.arm(), months().get(month), outcome, subject.group().id());
        return Figures.cited(
                figures().change(difference, subject.outcome()), difference.estimate(), row + "difference");
    }

    private DomContent chart(String title, String says, String note, List<Series> series, boolean zero, Grid table) {
        var chart = new TimeChart(series, months(), zero, value -> figures().tick(value, subject.outcome()), says);
        return figure(
                figcaption(title),
                p(says).withClass("small"),
                rawHtml(chart.svg()),
                p(note).withClass("small"),
                table.content());
    }

    private String end(boolean isSame, String number) {
        return isSame ? subject.words().say("brief.same") : number;
    }

    private String end(Series one) {
        return subject.words().say("name", one.name()) + " " + one.number();
    }

    private String says(String key, List<Series> series) {
        return subject.words()
                .say(
                        key,
                        subject.what(),
                        subject.words().month(subject.lastMonth()),
                        series.stream()
                                .map(this::end)
                                .collect(Collectors.joining(subject.words().say("list.pieces"))));
    }

    private Grid grid(String caption) {
        var heads = new ArrayList<DomContent>(List.of(text(subject.words().say("brief.glance.alternative"))));
        moments().forEach(month -> heads.add(time(months().get(month))));
        return new Grid(subject.words().say(caption), heads);
    }

    private DomContent time(String month) {
        return tag("time").withText(subject.words().shortMonth(month)).attr("datetime", month);
    }

    private List<DomContent> cells(Function<Integer, DomContent> cell) {
        return moments().stream().map(cell).toList();
    }

    private String name(int position) {
        return subject.shortTitle(subject.drawn().get(position));
    }

    private Figures figures() {
        return new Figures(subject.words());
    }

    private List<String> months() {
        return subject.manifest().monthNames();
    }

    /** The beginning, the middle and the end. */
    private List<Integer> moments() {
        var last = months().size() - 1;
        return IntStream.of(0, last / 2, last).distinct().boxed().toList();
    }

    private String axis() {
        return subject.outcome().unit().equals("share")
                ? subject.words().say("unit.percent")
                : subject.unit(subject.outcome());
    }
}
