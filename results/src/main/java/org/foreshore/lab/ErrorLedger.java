package org.foreshore.lab;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.foreshore.outcome.SandboxOutcome;
import org.foreshore.outcome.Trial;
import org.foreshore.statistics.Shapley;

/**
 * Where the error of an estimate comes from. One thing after the other is put right under the same luck, and each term is
 * what that changed; so the terms sum to the estimate less the effect at scale. What can be put right in any order, is: a
 * term is then the mean over all orders. That is so of what misleads the evaluator (for estimators that only add up
 * figures every order says the same, so that one will do), and of what changes from the pilot to scale.
 */
public record ErrorLedger(Map<Term, Double> terms) {

    private static final List<Term> MISLEADING =
            List.of(Term.TREND, Term.CONTAMINATION, Term.ATTRITION, Term.MEASUREMENT, Term.SAMPLING);

    private static final List<Term> BEYOND_THE_PILOT = List.of(Term.COMPOSITION, Term.HORIZON, Term.FIDELITY);

    public ErrorLedger {
        terms = Collections.unmodifiableMap(new EnumMap<>(terms));
    }

    public double sum() {
        return terms.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    static ErrorLedger of(
            LabQuestion question,
            SandboxOutcome outcome,
            Trial trial,
            Truth truth,
            Evaluation evaluation,
            double estimate) {
        var misled = new Misled(question, outcome, trial);
        var found = new TreeMap<Integer, Double>();
        found.put((1 << MISLEADING.size()) - 1, estimate);
        IntToDoubleFunction estimates = set -> found.computeIfAbsent(
                set, some -> evaluation.estimate(misled.by(termsOf(some))).value());
        var extent = new Extent(question, outcome, trial);
        IntToDoubleFunction truths = set -> -extent.effect((set & 1) != 0, (set & 2) != 0, (set & 4) != 0);
        var terms = new EnumMap<Term, Double>(Term.class);
        put(terms, MISLEADING, Methods.isLinear(evaluation.method()), estimates);
        terms.put(Term.SELECTION, estimates.applyAsDouble(0) - truth.alike());
        terms.put(Term.WEIGHTING, truth.alike() - truth.onTreated());
        terms.put(Term.SATURATION, truth.onTreated() - truth.fullAtSites());
        put(terms, BEYOND_THE_PILOT, false, truths);
        return new ErrorLedger(terms);
    }

    private static void put(Map<Term, Double> terms, List<Term> some, boolean oneOrder, IntToDoubleFunction worth) {
        var first = IntStream.range(0, some.size()).boxed().toList();
        var orders = oneOrder ? List.of(first) : orders(first);
        var contributions = Shapley.contributions(orders, worth);
        first.forEach(i -> terms.put(some.get(i), contributions[i]));
    }

    private static List<List<Integer>> orders(List<Integer> some) {
        if (some.isEmpty()) {
            return List.of(List.of());
        }
        var all = new ArrayList<List<Integer>>();
        for (var first : some) {
            var rest = some.stream().filter(each -> !each.equals(first)).toList();
            orders(rest)
                    .forEach(order -> all.add(
                            Stream.concat(Stream.of(first), order.stream()).toList()));
        }
        return all;
    }

    private static Set<Term> termsOf(int set) {
        return IntStream.range(0, MISLEADING.size())
                .filter(i -> (set >> i & 1) != 0)
                .mapToObj(MISLEADING::get)
                .collect(Collectors.toSet());
    }
}
