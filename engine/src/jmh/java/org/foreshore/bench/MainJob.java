package org.foreshore.bench;

import java.nio.file.Path;
import java.util.List;
import org.foreshore.country.Country;
import org.foreshore.country.Services;
import org.foreshore.country.Sourced;
import org.foreshore.outcome.ReplicationOutcome;
import org.foreshore.problem.RunFailed;
import org.foreshore.reading.CountryFinder;
import org.foreshore.reading.CountryReader;
import org.foreshore.reading.ScenarioReader;
import org.foreshore.run.Components;
import org.foreshore.run.Experiment;
import org.foreshore.run.Sink;
import org.foreshore.scenario.Place;
import org.foreshore.scenario.Scenario;

/** The job whose speed has a budget: a baseline and all programmes at once, over ten years of Bangladesh. */
public final class MainJob {

    private MainJob() {}

    /** What is simulated. */
    public enum Scope {
        /** Supply, devices, adoption, skills and programmes. */
        MAIN_JOB,
        /** All submodels. */
        WHOLE_MODEL
    }

    /** The job for so many residents and replications. Runs in the folder of the engine, as Maven does. */
    public static Experiment of(Scope scope, int residents, int replications) {
        var countries = CountryFinder.in(CountryReader.library(Path.of("../scenarios/library/countries")));
        var scenario = new ScenarioReader(Components.catalogue(), countries)
                .read(Path.of("src/jmh/main-job.yaml"))
                .scenario();
        var country = countries.find(scenario.country()).orElseThrow();
        return Experiment.prepare(
                resized(scenario, residents, replications),
                scope == Scope.WHOLE_MODEL ? country : withoutNeeds(country));
    }

    private static Country withoutNeeds(Country country) {
        var services = country.services();
        var none = new Sourced<>(0.0, "", country.baseYear(), Sourced.Basis.ASSUMED, 0, 0, "none, to measure the rest");
        return new Country(
                country.iso3(),
                country.name(),
                country.kind(),
                country.baseYear(),
                country.people(),
                country.economy(),
                country.networks(),
                country.adoption(),
                new Services(
                        services.digitisation(),
                        none,
                        services.officeKmUrban(),
                        services.officeKmRural(),
                        services.centreKmUrban(),
                        services.centreKmRural(),
                        services.onlineAppeal(),
                        services.assistedAppeal(),
                        services.identified(),
                        services.aware(),
                        services.trust()),
                country.regions(),
                country.towns(),
                country.sources());
    }

    private static Scenario resized(Scenario job, int residents, int replications) {
        var place = new Place("", residents, job.place().urbanShare(), 1);
        return new Scenario(
                job.id(),
                job.title(),
                job.question(),
                job.expected(),
                job.country(),
                place,
                job.start(),
                job.months(),
                job.warmUp(),
                job.seed(),
                replications,
                job.arms(),
                job.shocks(),
                job.indicators());
    }

    /** Months simulated in one replication: what comes before the first lever once, the rest in each arm. */
    public static int months(Experiment experiment) {
        var scenario = experiment.scenario();
        var first = scenario.arms().stream()
                .map(arm -> arm.levers())
                .flatMap(List::stream)
                .map(lever -> lever.from())
                .min((one, other) -> one.compareTo(other))
                .orElseThrow();
        int common = (int) java.time.temporal.ChronoUnit.MONTHS.between(scenario.start(), first);
        int arms = scenario.arms().size();
        return scenario.warmUp() + common + arms * (scenario.months() - common);
    }

    /** Takes outcomes and forgets them. */
    public static Sink forgetting() {
        return new Sink() {
            @Override
            public void completed(ReplicationOutcome outcome) {}

            @Override
            public void failed(int replication, RunFailed failure) {
                throw failure;
            }
        };
    }
}
