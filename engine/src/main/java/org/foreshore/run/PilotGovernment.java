package org.foreshore.run;

import java.util.List;
import java.util.function.Predicate;
import org.foreshore.outcome.Figures;
import org.foreshore.outcome.Flow;
import org.foreshore.outcome.Group;
import org.foreshore.outcome.SandboxLog;
import org.foreshore.outcome.Site;
import org.foreshore.pilot.PilotSupervisor;
import org.foreshore.pilot.Tally;
import org.foreshore.rules.ProgrammeAccount;
import org.foreshore.rules.Regime;
import org.foreshore.world.World;

/**
 * Rules of the world in which the pilot takes place: the baseline's, and the package at its sites while the supervisor
 * lets it. Rules of feedback do not act within the test.
 */
final class PilotGovernment implements Government {

    private final Plan plan;
    private final SeriesPlan series;
    private final List<Site> sites;
    private final Figures figures;
    private final Figures none;
    private final PilotSupervisor supervisor;
    private final int from;
    private double transactions;

    /** @param figures of this world as they are read; none those without the package */
    PilotGovernment(
            Plan plan,
            SeriesPlan series,
            List<Site> sites,
            Figures figures,
            Figures none,
            PilotSupervisor supervisor,
            int from) {
        this.plan = plan;
        this.series = series;
        this.sites = sites;
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
        double stays =
                StrictMath.pow(1 - series.sandbox().safeguards().withdrawal().value(), month - from);
        var levers = plan.scenario().arms().get(1).levers();
        var regime = plan.regime(
                1,
                month,
                lever -> lever < baseline
                        ? 0
                        : (stays - 1) * levers.get(lever).strength().value());
        return supervisor.isIntakeOpen() ? regime : regime.closed(baseline);
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
                    : -SeriesPlan.sign(rail.metric()) * gain(SeriesPlan.nameOf(rail), month);
        }
        supervisor.observe(month, readings, series.sign() * gain(Figures.OUTCOME, month), tally(spent, world));
    }

    private Tally tally(double spent, World world) {
        for (var site : sites) {
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
    private double gain(String name, int month) {
        double here = change(name, month, site -> site.isTreated(month));
        double there = change(name, month, site -> !site.isTreated(month));
        return Double.isNaN(there) ? here : here - there;
    }

    private double change(String name, int month, Predicate<Site> which) {
        double before = 0;
        for (int past = figures.firstMonth(); past < from; past++) {
            before += mean(name, past, which) / (from - figures.firstMonth());
        }
        return mean(name, month, which) - before;
    }

    private double mean(String name, int month, Predicate<Site> which) {
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
