package org.foreshore.brief;

import static j2html.TagCreator.div;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.foreshore.outcome.Group;
import org.foreshore.report.Amount;
import org.foreshore.report.Sentence;
import org.foreshore.statistics.Direction;
import org.foreshore.statistics.PairedDifference;
import org.foreshore.statistics.Sample;
import org.foreshore.statistics.Verdict;
import org.foreshore.store.Manifest.Indicator;

/**
 * How far groups lie apart: at the start, at the end without a programme, and with each.
 *
 * @param shown in what
 */
record Gaps(Subject subject, Indicator shown) {

    /** Who is usually ahead, and who behind. */
    private record Gap(String key, Group ahead, Group behind) {}

    private static final List<Gap> GAPS = List.of(
            new Gap("brief.gap.sex", Group.MALE, Group.FEMALE),
            new Gap("brief.gap.area", Group.URBAN, Group.RURAL),
            new Gap("brief.gap.income", Group.INCOME_5, Group.INCOME_1),
            new Gap("brief.gap.disability", Group.NO_DISABILITY, Group.DISABILITY));

    DomContent content() {
        var gaps = GAPS.stream()
                .filter(gap -> subject.measures(shown.id(), gap.ahead().id())
                        && subject.measures(shown.id(), gap.behind().id()))
                .toList();
        if (gaps.isEmpty()) {
            return div();
        }
        var words = subject.words();
        var heads = new ArrayList<DomContent>(List.of(
                text(words.say("brief.gap")),
                text(words.say("brief.gap.start")),
                text(words.say("brief.gap.without"))));
        IntStream.range(1, subject.drawn().size())
                .forEach(i -> heads.add(
                        Swatch.of(i, subject.shortTitle(subject.drawn().get(i)))));
        var grid = new Grid(
                words.say("brief.gap.caption", Sentence.title(subject.words(), shown), subject.unit(shown)), heads);
        gaps.forEach(gap -> grid.row(words.say(gap.key()), row(gap)));
        return grid.content();
    }

    private List<DomContent> row(Gap gap) {
        var cells = new ArrayList<DomContent>();
        cells.add(cell(gap, 0, subject.manifest().month(0)));
        cells.add(cell(gap, 0, subject.lastMonth()));
        var before = values(gap, 0, subject.lastMonth());
        for (var i = 1; i < subject.drawn().size(); i++) {
            var after = values(gap, i, subject.lastMonth());
            cells.add(span(cell(gap, i, subject.lastMonth()), text(sign(before, after))));
        }
        return cells;
    }

    private static String sign(double[] before, double[] after) {
        var difference = PairedDifference.of(before, after, PairedDifference.USUAL_LEVEL);
        var was = Sample.mean(Sample.defined(before));
        var is = Sample.mean(Sample.defined(after));
        return difference.identical() ? "" : " " + Verdicts.sign(verdict(was, is, difference));
    }

    /** Nearer to no gap is better, whoever is ahead. */
    static Verdict verdict(double was, double is, PairedDifference difference) {
        if (difference.verdict(Direction.NEITHER) == Verdict.INDISTINGUISHABLE) {
            return Verdict.INDISTINGUISHABLE;
        }
        return Math.abs(is) < Math.abs(was) ? Verdict.BETTER : Verdict.WORSE;
    }

    private DomContent cell(Gap gap, int position, String month) {
        var value = Sample.mean(Sample.defined(values(gap, position, month)));
        var arm = subject.drawn().get(position).id();
        var from = "%smean|minus|%s"
                .formatted(
                        Rows.summary(arm, month, shown.id(), upper(gap).id()),
                        lower(gap).id());
        return Figures.cited(Amount.of(subject.words(), shown).number(value, 1), value, from);
    }

    private double[] values(Gap gap, int position, String month) {
        var high = values(upper(gap), position, month);
        var low = values(lower(gap), position, month);
        var gaps = new double[high.length];
        Arrays.setAll(gaps, i -> high[i] - low[i]);
        return gaps;
    }

    private double[] values(Group group, int position, String month) {
        return subject.results().values(subject.drawn().get(position).id(), shown.id(), group.id(), month);
    }

    /** Of what is better low, those behind have more. */
    private Group upper(Gap gap) {
        return shown.better().equals("lower") ? gap.behind() : gap.ahead();
    }

    private Group lower(Gap gap) {
        return shown.better().equals("lower") ? gap.ahead() : gap.behind();
    }
}
