package org.foreshore.evidence;

import java.time.YearMonth;
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
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Catalogue;
import org.foreshore.vocabulary.ComponentSpec;

/**
 * Every lever alone, at its defaults, on one district that also sees a storm and an attack on its services: which domains
 * does it reach? One question with an arm for each lever, so that all share their luck.
 */
public final class CausalCoverage {

    private static final String QUESTION = """
            schema: foreshore/1
            id: causal-coverage
            title: Causal coverage
            question: Which lever, alone and at its defaults, reaches which domain?
            country: BGD
            place: { population: 20000, region: Rangpur, urbanShare: 0.2 }
            start: 2026-01
            months: 60
            warmUp: 12
            seed: 11
            replications: 16
            shocks:
              - { shock: cyclone, at: 2028-05 }
              - { shock: cyber-attack, at: 2029-03 }
            indicators: [%s]
            arms: [{ id: baseline }]
            """;

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
                    var comparison = results.comparison(lever.id(), indicator, Group.ALL.id());
                    var last = comparison.differences().get(manifest.months() - 1);
                    var revision = manifest.provenance().modelRevision();
                    return new Effect(lever.id(), domain, indicator, last, revision);
                }))
                .toList();
    }
}
