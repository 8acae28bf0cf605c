package org.foreshore.run;

import java.util.List;
import java.util.stream.Stream;
import org.foreshore.connectivity.Network;
import org.foreshore.indicator.Indicator;
import org.foreshore.outcome.Annals;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.IndicatorSpec;
import org.foreshore.world.World;

/** Writes down what every settlement does in every month of every arm; settlements must be told apart. */
final class Annalist implements Witness {

    private static final double MOST = 0.5;

    private final Plan plan;
    private final int settlements;
    private final int fewest;
    private final List<Indicator> indicators;
    private final List<Arm> arms;

    /** @param fewest simulated residents that a figure must rest on to be told */
    Annalist(Experiment experiment, int replication, List<Indicator> indicators, int fewest) {
        plan = experiment.plan(replication);
        settlements = experiment.population().settlements().size();
        this.indicators = indicators;
        this.fewest = fewest;
        int cells = plan.scenario().months() * settlements;
        arms = Stream.generate(() -> new Arm(indicators.size(), cells))
                .limit(plan.scenario().arms().size())
                .toList();
    }

    /** What is written down of one arm. */
    private static final class Arm {

        private final List<double[]> figures;
        private final boolean[] tooFew;
        private final byte[] technology;
        private final double[] sites;
        private final boolean[] out;
        private boolean isSeen;

        Arm(int indicators, int cells) {
            figures = Stream.generate(() -> new double[cells]).limit(indicators).toList();
            tooFew = new boolean[cells];
            technology = new byte[cells];
            sites = new double[cells];
            out = new boolean[cells];
        }

        /** Takes over what it has in common with another: the cells before {@code end}. */
        void copy(Arm other, int end) {
            for (int i = 0; i < figures.size(); i++) {
                System.arraycopy(other.figures.get(i), 0, figures.get(i), 0, end);
            }
            System.arraycopy(other.tooFew, 0, tooFew, 0, end);
            System.arraycopy(other.technology, 0, technology, 0, end);
            System.arraycopy(other.sites, 0, sites, 0, end);
            System.arraycopy(other.out, 0, out, 0, end);
        }
    }

    @Override
    public void see(int arm, int month, World world) {
        if (month < 0) {
            return;
        }
        var into = arms.get(arm);
        into.isSeen = true;
        for (int s = 0; s < settlements; s++) {
            int cell = month * settlements + s;
            residents(world, s, into, cell);
            network(world.network(), s, into, cell);
        }
    }

    private void residents(World world, int s, Arm into, int cell) {
        var view = world.view(s);
        into.tooFew[cell] = view.simulated(Group.ALL) < fewest;
        for (int i = 0; i < indicators.size(); i++) {
            into.figures.get(i)[cell] =
                    into.tooFew[cell] ? Double.NaN : indicators.get(i).measure(view, Group.ALL);
        }
    }

    private static void network(Network network, int s, Arm into, int cell) {
        into.technology[cell] = technology(network, s);
        into.sites[cell] = network.sites(s);
        into.out[cell] = network.built(s) > 0 && network.inService(s) == 0;
    }

    private static byte technology(Network network, int s) {
        if (network.share4g(s) >= MOST) {
            return 4;
        }
        return (byte) (network.share3g(s) >= MOST ? 3 : 0);
    }

    /** One for each arm: the part in common put before its own; an arm with the baseline's rules is the baseline. */
    List<Annals> annals() {
        int common = plan.firstDifference() * settlements;
        arms.stream().skip(1).forEach(arm -> arm.copy(arms.get(0), arm.isSeen ? common : arm.out.length));
        return arms.stream().map(this::annals).toList();
    }

    private Annals annals(Arm arm) {
        int left = 0;
        for (boolean each : arm.tooFew) {
            left += each ? 1 : 0;
        }
        var names = indicators.stream()
                .map(each -> IndicatorSpec.of(each.getClass()).id())
                .toList();
        return new Annals(settlements, names, arm.figures, left, arm.technology, arm.sites, arm.out);
    }
}
