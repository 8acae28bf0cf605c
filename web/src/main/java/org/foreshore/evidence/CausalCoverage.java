package org.foreshore.evidence;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foreshore.job.Asked;
import org.foreshore.job.Questions;
import org.foreshore.outcome.Group;
import org.foreshore.report.RunResults;
import org.foreshore.scenario.Arm;
import org.foreshore.scenario.Reach;
import org.foreshore.scenario.Scheduled;
import org.foreshore.statistics.PairedDifference;
import org.foreshore.store.Manifest;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Catalogue;
import org.foreshore.vocabulary.ComponentSpec;

/**
 * Every lever alone, at its defaults, on one district in which each can act: villages without a network, data dear enough for
 * a cap, a strike that makes lines, a storm, a rumour and an attack. Which domains does it reach? One question with an arm for each
 * lever, so that all share their luck.
 */
public final class CausalCoverage {

    private static final String QUESTION = """
            schema: foreshore/1
            id: causal-coverage
            title: Causal coverage
            question: Which lever, alone and at its defaults, reaches which domain?
            country: PHL
            place: { population: 60000, region: Bangsamoro, urbanShare: 0.2 }
            start: 2026-01
            months: 48
            warmUp: 12
            seed: 11
            replications: 16
            shocks:
              - { shock: currency-fall, from: 2027-01 }
              - { shock: office-strike, from: 2028-01, months: 6 }
              - { shock: cyclone, at: 2028-05 }
              - { shock: disinformation, from: 2028-07, months: 3 }
              - { shock: cyber-attack, at: 2028-10 }
            indicators: [%s]
            arms: [{ id: baseline }]
            """;

    private static final YearMonth START = YearMonth.of(2026, 1);
    private static final YearMonth BEGINS = YearMonth.of(2026, 7);

    private CausalCoverage() {}

    public static Asked question(Questions questions) {
        var catalogue = questions.catalogue();
        var indicators = domains(catalogue).stream()
                .map(domain -> indicator(domain, catalogue))
                .collect(Collectors.joining(", "));
        var base = questions.read(QUESTION.formatted(indicators), "causal-coverage.yaml");
        var scenario = base.scenario();
        var arms = Stream.concat(
                        Stream.of(scenario.baseline()),
                        catalogue.levers().stream().map(CausalCoverage::arm))
                .toList();
        return questions.ask(scenario.asking(scenario.id(), scenario.title(), arms, scenario.indicators()), base);
    }

    private static Arm arm(ComponentSpec lever) {
        var always = new Scheduled(lever.id(), lever.create(Map.of()), BEGINS, 0, 0, Share.ALL, Reach.EVERYBODY);
        return new Arm(lever.id(), lever.title(), List.of(always));
    }

    /** The domains of which the model tells. */
    public static List<Domain> domains(Catalogue catalogue) {
        return Arrays.stream(Domain.values())
                .filter(domain -> domain.findIndicator(catalogue).isPresent())
                .toList();
    }

    private static String indicator(Domain domain, Catalogue catalogue) {
        return domain.findIndicator(catalogue).orElseThrow();
    }

    /** By lever and domain, in the order of the catalogue. */
    public static List<Effect> effects(RunResults results, Catalogue catalogue) {
        var manifest = results.manifest();
        return catalogue.levers().stream()
                .flatMap(lever -> domains(catalogue).stream().map(domain -> {
                    var indicator = indicator(domain, catalogue);
                    var with = values(results, lever.id(), domain, indicator);
                    var without = values(results, baseline(manifest), domain, indicator);
                    var difference = PairedDifference.of(without, with, PairedDifference.USUAL_LEVEL);
                    var revision = manifest.provenance().modelRevision();
                    return new Effect(lever.id(), domain, indicator, difference, revision);
                }))
                .toList();
    }

    private static String baseline(Manifest manifest) {
        return manifest.arms().get(0).id();
    }

    /** Of every replication: the mean over the months in which levers hold, or what has been counted by the end. */
    private static double[] values(RunResults results, String arm, Domain domain, String indicator) {
        var manifest = results.manifest();
        int end = manifest.months();
        int first = domain.counted() ? end - 1 : (int) START.until(BEGINS, ChronoUnit.MONTHS);
        var mean = new double[results.replications()];
        for (int month = first; month < end; month++) {
            var values = results.values(arm, indicator, Group.ALL.id(), manifest.month(month));
            for (int replication = 0; replication < mean.length; replication++) {
                mean[replication] += values[replication] / (end - first);
            }
        }
        return mean;
    }
}
