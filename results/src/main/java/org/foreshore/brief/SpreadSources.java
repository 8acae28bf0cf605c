package org.foreshore.brief;

import java.util.List;
import java.util.stream.Stream;
import org.foreshore.report.Budget;
import org.foreshore.statistics.UncertaintyBudget;
import org.foreshore.store.Manifest.NamedArm;

/** What the spread of a difference is owed to: parameters that are not known, who happens to be simulated, and luck. */
record SpreadSources(Subject subject) {

    List<String> say() {
        return subject.ensemble().isVaried()
                ? said(budget())
                : List.of(subject.words().say("brief.doubt.parameters.none"));
    }

    private List<String> said(UncertaintyBudget budget) {
        if (budget.monteCarloError() == 0) {
            return List.of(subject.words().say("brief.doubt.spread.none"));
        }
        return Stream.concat(Stream.of(parameters(budget)), populations(budget)).toList();
    }

    private String parameters(UncertaintyBudget budget) {
        return subject.members() == 0
                ? subject.words().say("brief.doubt.parameters.none")
                : part("brief.doubt.parameters", subject.members(), budget.partOfParameters(), budget);
    }

    private Stream<String> populations(UncertaintyBudget budget) {
        var populations = subject.ensemble().populations();
        return populations == 0
                ? Stream.empty()
                : Stream.of(part("brief.doubt.population", populations, budget.partOfPopulation(), budget));
    }

    private String part(String key, int count, double part, UncertaintyBudget budget) {
        var words = subject.words();
        var number = words.number(count, 0);
        var luck = 1 - budget.partOfParameters() - budget.partOfPopulation();
        return Double.isNaN(part)
                ? words.say(key + ".unknown", number)
                : words.say(key, number, words.number(100 * part, 0), words.number(100 * luck, 0));
    }

    /** Of the difference that the best makes, or else the last. */
    private UncertaintyBudget budget() {
        var alternatives = subject.manifest().arms();
        var arm = subject.ranking().findBest().map(Effect::arm).orElse(alternatives.get(alternatives.size() - 1));
        return budget(arm).difference();
    }

    private Budget budget(NamedArm arm) {
        return subject
                .results()
                .budgets(
                        arm.id(),
                        subject.outcome().id(),
                        subject.group().dimension(),
                        subject.lastMonth(),
                        subject.ensemble())
                .stream()
                .filter(budget -> budget.group() == subject.group())
                .findFirst()
                .orElseThrow();
    }
}
