package org.foreshore.attribution;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.foreshore.outcome.Group;
import org.foreshore.report.Amount;
import org.foreshore.report.RunResults;
import org.foreshore.statistics.Direction;
import org.foreshore.statistics.PairedDifference;
import org.foreshore.statistics.Sample;
import org.foreshore.statistics.Verdict;
import org.foreshore.store.Manifest;
import org.foreshore.wording.Wording;

/** The steps from what a lever moves first to what people gain: price, access, ability, use, and services met. */
public final class Chain {

    /** Causes before effects, as in the ODD's order of submodels. */
    private static final List<String> STEPS = List.of(
            "basket-price",
            "affordable-data",
            "coverage-3g",
            "coverage-4g",
            "smartphone-ownership",
            "basic-skills",
            "service-awareness",
            "digital-identity",
            "trust",
            "internet-use",
            "needs-online",
            "needs-assisted",
            "digital-service-use",
            "needs-forgone");

    /** Parts smaller than this of what is there anyway are not told as steps, however surely they are moved. */
    private static final double LEAST = 0.001;

    private static final List<String> ACCOUNTS = List.of("public-cost");

    private Chain() {}

    /** What a question about contributions measures: what is asked, and the steps on the way to it. */
    public static List<String> indicators(List<String> asked, List<String> known) {
        return Stream.of(STEPS, ACCOUNTS, asked)
                .flatMap(List::stream)
                .filter(known::contains)
                .distinct()
                .sorted()
                .toList();
    }

    /** The steps that a run measures, in causal order. */
    static List<String> steps(Manifest manifest) {
        return STEPS.stream()
                .filter(step -> manifest.columns().indexOf(step, Group.ALL.id()) >= 0)
                .toList();
    }

    /**
     * The steps an arm moves for sure by a month, and by enough to be told; all that comes after the outcome asked about is
     * left out.
     */
    static List<Link> links(RunResults results, String arm, String outcome, String group, String month) {
        var steps = steps(results.manifest());
        int end = steps.contains(outcome) ? steps.indexOf(outcome) : steps.size();
        var path = Stream.concat(steps.subList(0, end).stream(), Stream.of(outcome));
        return path.map(step -> link(results, arm, step, group, month))
                .filter(link -> Verdict.of(link.difference().interval(), Direction.HIGHER) != Verdict.INDISTINGUISHABLE)
                .filter(link -> link.indicator().equals(outcome) || isWorthTelling(results, link, month))
                .toList();
    }

    private static boolean isWorthTelling(RunResults results, Link link, String month) {
        var baseline = results.manifest().arms().get(0).id();
        var level = Sample.mean(results.values(baseline, link.indicator(), Group.ALL.id(), month));
        return Math.abs(link.difference().estimate()) >= LEAST * Math.abs(level);
    }

    private static Link link(RunResults results, String arm, String step, String group, String month) {
        var manifest = results.manifest();
        var measured = manifest.columns().indexOf(step, group) >= 0 ? group : Group.ALL.id();
        var difference = Differences.of(results, arm, step, measured, month);
        return new Link(step, difference, says(manifest.indicator(step), difference));
    }

    static String says(Manifest.Indicator indicator, PairedDifference difference) {
        var size = Math.abs(difference.estimate());
        return "%s %s by %s"
                .formatted(
                        difference.estimate() > 0 ? "raises" : "lowers",
                        Wording.ENGLISH.inSentence(indicator.title()),
                        Amount.of(indicator).text(size, size));
    }

    static String sentence(String title, List<Link> links) {
        if (links.isEmpty()) {
            return "Alone, %s moves no step of the way distinguishably.".formatted(lower(title));
        }
        var steps = links.stream().map(Link::says).toList();
        var last = steps.size() - 1;
        var said = last == 0 ? steps.get(0) : String.join(", ", steps.subList(0, last)) + " and so " + steps.get(last);
        return "Alone, %s %s.".formatted(lower(title), said);
    }

    private static String lower(String title) {
        var abbreviation = title.length() > 1 && Character.isUpperCase(title.charAt(1));
        return abbreviation ? title : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }
}
