package org.foreshore.run;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.foreshore.outcome.Figures;
import org.foreshore.outcome.Flow;
import org.foreshore.outcome.Group;
import org.foreshore.outcome.SandboxLog;
import org.foreshore.outcome.Site;
import org.foreshore.pilot.Chosen;
import org.foreshore.pilot.PilotSupervisor;
import org.foreshore.pilot.Tally;
import org.foreshore.policy.PolicyLever;
import org.foreshore.rules.ProgrammeAccount;
import org.foreshore.rules.Regime;
import org.foreshore.scenario.Scheduled;
import org.foreshore.world.World;

/**
 * Rules of the world in which the pilot takes place: the baseline's, and the package at its sites while the supervisor
 * lets it. Whoever does not agree, or withdraws, is left out by lot where a lever serves residents one by one; a lever for
 * whole settlements is weaker by as much. Rules of feedback do not act within the test.
 */
final class PilotGovernment implements Government {

    private final Plan plan;
    private final SeriesPlan series;
    private final Chosen chosen;
    private final Figures figures;
    private final Figures none;
    private final PilotSupervisor supervisor;
    private final int from;
    private double transactions;

    /** @param figures of this world as they are read; none those without the package */
    PilotGovernment(
            Plan plan,
            SeriesPlan series,
            Chosen chosen,
            Figures figures,
            Figures none,
            PilotSupervisor supervisor,
            int from) {
        this.plan = plan;
        this.series = series;
        this.chosen = chosen;
        this.figures = figures;
        this.none = none;
        this.supervisor = supervisor;
        this.from = from;
    }

    SandboxLog log() {
        return supervisor.log();
    }

    @Override
    public Regime rules(int month) {
        if (!supervisor.isLive(month)) {
            return plan.regime(0, month);
        }
        int baseline = plan.scenario().baseline().levers().size();
        double agreed = agreed(month);
        var regime = plan.regime(
                        1, month, lever -> lever < baseline || isByLot(lever) ? 0 : (agreed - 1) * strength(lever))
                .agreed(lever -> lever >= baseline && isByLot(lever), agreed);
        return supervisor.isIntakeOpen() ? regime : regime.closed(baseline);
    }

    /** Part of those asked who take part still. */
    private double agreed(int month) {
        var safeguards = series.sandbox().safeguards();
        return safeguards.consent().value()
                * StrictMath.pow(1 - safeguards.withdrawal().value(), month - from);
    }

    /** Whether lots can say who refuses a lever. */
    private boolean isByLot(int lever) {
        return PilotCheck.meansResidents((PolicyLever) levers().get(lever).component());
    }

    private double strength(int lever) {
        return levers().get(lever).strength().value();
    }

    private List<Scheduled> levers() {
        return plan.scenario().arms().get(1).levers();
    }

    @Override
    public void observe(int month, World world) {
        if (month < from || month >= figures.firstMonth() + figures.months()) {
            return;
        }
        double spent = figures.cost(month) - none.cost(month);
        var rails = series.sandbox().guardrails();
        var readings = new double[rails.size()];
        for (int i = 0; i < readings.length; i++) {
            var rail = rails.get(i);
            readings[i] = rail.watchesSpending()
                    ? spent
                    : -SeriesPlan.sign(rail.metric()) * gain(chosen.settlements(), SeriesPlan.nameOf(rail), month);
        }
        supervisor.observe(
                month, readings, series.sign() * gain(chosen.sites(), Figures.OUTCOME, month), tally(spent, world));
    }

    private Tally tally(double spent, World world) {
        for (var site : chosen.settlements()) {
            if (site.isTreated()) {
                var here = world.view(site.number());
                transactions += here.sum(Flow.ONLINE, Group.ALL) + here.sum(Flow.ASSISTED, Group.ALL);
            }
        }
        int baseline = plan.scenario().baseline().levers().size();
        double served = world.view().programmes().stream()
                .filter(account -> account.source().lever() >= baseline)
                .mapToDouble(ProgrammeAccount::served)
                .sum();
        return new Tally(spent, served, transactions);
    }

    /** How much more a figure has changed since the baseline where the package is than where it is not. */
    private double gain(List<Site> sites, String name, int month) {
        double here = change(sites, name, month, site -> site.isTreated(month));
        double there = change(sites, name, month, site -> !site.isTreated(month));
        return Double.isNaN(there) ? here : here - there;
    }

    /** Since those months of the baseline of which anything is known. */
    private double change(List<Site> sites, String name, int month, Predicate<Site> which) {
        double before = IntStream.range(figures.firstMonth(), from)
                .mapToDouble(past -> mean(sites, name, past, which))
                .filter(figure -> !Double.isNaN(figure))
                .average()
                .orElse(Double.NaN);
        return mean(sites, name, month, which) - before;
    }

    private double mean(List<Site> sites, String name, int month, Predicate<Site> which) {
        double sum = 0;
        double residents = 0;
        for (var site : sites) {
            double figure = figures.value(name, month, site.number());
            if (which.test(site) && !Double.isNaN(figure)) {
                sum += site.residents() * figure;
                residents += site.residents();
            }
        }
        return residents == 0 ? Double.NaN : sum / residents;
    }
}
