package org.foreshore.job;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.foreshore.outcome.Annals;
import org.foreshore.place.Settlement;
import org.foreshore.population.Population;
import org.foreshore.run.Experiment;
import org.foreshore.scenario.Scenario;

/**
 * What the settlements of a place did, month by month, in the baseline and in an arm under the same luck. Figures are means
 * over some futures; what stood and what failed is told of the first of them alone.
 *
 * @param futures simulated again; their replications are 0 to one less
 * @param replications of the run
 * @param fewest simulated residents that a figure must rest on; figures of all settlements, months and futures, tooFew of them
 *     left out for resting on fewer
 * @param steps figures are whole numbers of such parts of one; {@link #UNKNOWN} where undefined or left out in every future
 */
public record Atlas(
        String arm,
        String baseline,
        int futures,
        int replications,
        int fewest,
        int figures,
        int tooFew,
        int steps,
        List<String> months,
        List<Spot> settlements,
        List<Series> series,
        Sites baselineSites,
        Sites armSites) {

    /** What is told; all are shares of residents aged 15 and over. */
    public static final List<String> INDICATORS = List.of("internet-use", "coverage-4g", "coverage-gap", "usage-gap");

    public static final int UNKNOWN = -1;

    /** Settlements x months up to which a figure is told to a thousandth, and beyond to a hundredth, which is sent faster. */
    private static final int FINE_UP_TO = 20_000;

    /**
     * A settlement where it lies.
     *
     * @param residents simulated in it at the start; standsFor real ones that they and their like elsewhere stand for
     */
    public record Spot(
            String id,
            String name,
            String region,
            double latitude,
            double longitude,
            boolean urban,
            boolean real,
            int residents,
            long standsFor) {

        private static Spot of(Settlement each, double weight) {
            return new Spot(
                    "settlement-" + (each.number() + 1),
                    each.name(),
                    each.region(),
                    rounded(each.latitude(), 10_000),
                    rounded(each.longitude(), 10_000),
                    each.urban(),
                    each.real(),
                    each.residents(),
                    Math.round(each.residents() * weight));
        }
    }

    /** An indicator: for each settlement, its months. */
    public record Series(String indicator, List<int[]> baseline, List<int[]> arm) {}

    /**
     * What stood in an arm of the first future.
     *
     * @param standing whenever it changed, as [settlement, month, generation of the network that reaches most residents,
     *     tenths of sites]; both counted from 0
     * @param outages when a network that stands did not work in half of the month, as [settlement, first month, months]
     */
    public record Sites(List<int[]> standing, List<int[]> outages) {

        Sites at(int month) {
            var now = new TreeMap<Integer, int[]>();
            standing.stream()
                    .filter(change -> change[1] <= month)
                    .forEach(change -> now.put(change[0], new int[] {change[0], 0, change[2], change[3]}));
            var out = outages.stream()
                    .filter(outage -> outage[1] <= month && month < outage[1] + outage[2])
                    .map(outage -> new int[] {outage[0], 0, 1})
                    .toList();
            return new Sites(List.copyOf(now.values()), out);
        }
    }

    /** @param told for each future, the annals of the baseline and of the arm */
    static Atlas of(Experiment experiment, List<List<Annals>> told, Scenario whole) {
        var scenario = experiment.scenario();
        var population = experiment.population();
        var spots = spots(population);
        int last = scenario.arms().size() - 1;
        int steps = spots.size() * scenario.months() <= FINE_UP_TO ? 1000 : 100;
        var baseline = told.stream().map(future -> future.get(0)).toList();
        var arm = told.stream().map(future -> future.get(last)).toList();
        return new Atlas(
                scenario.arms().get(last).id(),
                scenario.baseline().id(),
                told.size(),
                whole.replications(),
                whole.detail().fewest(),
                told.size() * scenario.months() * spots.size() * 2,
                told.stream()
                        .mapToInt(future ->
                                future.get(0).tooFew() + future.get(last).tooFew())
                        .sum(),
                steps,
                scenario.monthNames(),
                spots,
                IntStream.range(0, INDICATORS.size())
                        .mapToObj(i -> new Series(
                                INDICATORS.get(i),
                                AnnalsFigures.means(baseline, i, steps),
                                AnnalsFigures.means(arm, i, steps)))
                        .toList(),
                AnnalsFigures.sites(baseline.get(0)),
                AnnalsFigures.sites(arm.get(0)));
    }

    /** The same of one month alone. @param month by position */
    public Atlas at(int month) {
        return new Atlas(
                arm,
                baseline,
                futures,
                replications,
                fewest,
                figures,
                tooFew,
                steps,
                List.of(months.get(month)),
                settlements,
                series.stream()
                        .map(each ->
                                new Series(each.indicator(), column(each.baseline(), month), column(each.arm(), month)))
                        .toList(),
                baselineSites.at(month),
                armSites.at(month));
    }

    private static List<int[]> column(List<int[]> rows, int month) {
        return rows.stream().map(row -> new int[] {row[month]}).toList();
    }

    /** The settlements of a population, where they lie. */
    static List<Spot> spots(Population population) {
        return population.settlements().stream()
                .map(each -> Spot.of(each, each.urban() ? population.weightUrban() : population.weightRural()))
                .toList();
    }

    private static double rounded(double value, int parts) {
        return (double) Math.round(value * parts) / parts;
    }
}
