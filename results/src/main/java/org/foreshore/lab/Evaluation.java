package org.foreshore.lab;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.foreshore.evaluation.Estimate;
import org.foreshore.evaluation.Estimator;
import org.foreshore.evaluation.Measurement;
import org.foreshore.evaluation.Measurements;
import org.foreshore.outcome.Site;
import org.foreshore.outcome.Wave;

/**
 * What an evaluator makes of the waves of one sandbox. A site of which some wave found nobody is left out of all.
 *
 * @param start month in which the test begins
 */
record Evaluation(Estimator method, Map<Site, List<Wave>> waves, int start, long seed) {

    static Evaluation of(Estimator method, List<Site> sites, List<Wave> waves, int start, long seed) {
        var bySettlement = new TreeMap<Site, List<Wave>>(Comparator.comparingInt(Site::number));
        for (var site : sites) {
            var mine = waves.stream()
                    .filter(wave -> wave.settlement() == site.number())
                    .toList();
            if (mine.stream().noneMatch(wave -> Double.isNaN(wave.found()))) {
                bySettlement.put(site, mine);
            }
        }
        return new Evaluation(method, bySettlement, start, seed);
    }

    Estimate estimate(Reader reader) {
        return Methods.estimate(method, measured(reader), saturations(), seed);
    }

    private Map<Integer, Double> saturations() {
        var saturations = new TreeMap<Integer, Double>();
        waves.keySet().forEach(site -> saturations.put(site.settlement(), site.saturation()));
        return saturations;
    }

    Measurements measured(Reader reader) {
        var lines = new ArrayList<Measurement>();
        var residents = Methods.readsResidents(method);
        waves.forEach((site, mine) -> {
            double baseline = baseline(site, reader);
            for (var wave : mine) {
                if (residents && wave.answered() > 0) {
                    addResidents(lines, site, wave, reader.figure(site, wave), baseline);
                } else {
                    lines.add(line(site.number(), site, wave, reader.figure(site, wave), baseline, site.residents()));
                }
            }
        });
        return new Measurements(lines);
    }

    /** Mean of what was found before the start; where settlements are drawn to saturations, of their parts together. */
    private double baseline(Site site, Reader reader) {
        double sum = 0;
        double residents = 0;
        for (var each : waves.keySet()) {
            boolean counts =
                    method == Estimator.SATURATION ? each.settlement() == site.settlement() : each.equals(site);
            if (counts) {
                sum += each.residents() * before(each, reader);
                residents += each.residents();
            }
        }
        return sum / residents;
    }

    private double before(Site site, Reader reader) {
        return waves.getOrDefault(site, List.of()).stream()
                .filter(wave -> wave.month() < start)
                .mapToDouble(wave -> reader.figure(site, wave))
                .average()
                .orElse(Double.NaN);
    }

    /**
     * One line for each resident who answered, all with the same figure: only its mean matters to the effect. Where
     * residents were drawn, each part of a settlement counts alike.
     */
    private void addResidents(List<Measurement> lines, Site site, Wave wave, double figure, double baseline) {
        double found = wave.found();
        double weight = site.isPart() ? 1.0 / wave.answered() : 1;
        for (int i = 0; i < wave.answered(); i++) {
            double spread = (i < wave.positive() ? 1 : 0) - found;
            lines.add(line(lines.size(), site, wave, figure + spread, baseline, weight));
        }
    }

    private static Measurement line(int unit, Site site, Wave wave, double figure, double baseline, double weight) {
        return new Measurement(
                unit,
                site.settlement(),
                wave.month(),
                site.isTreated(wave.month()),
                figure,
                baseline,
                site.stratum(),
                site.score(),
                Math.max(weight, 1e-9));
    }
}
