package org.foreshore.job;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.foreshore.lab.Designs;
import org.foreshore.outcome.Site;
import org.foreshore.scenario.Scenario;
import org.foreshore.vocabulary.Catalogue;
import org.jspecify.annotations.Nullable;

/**
 * Where a sandbox takes place in one of its countries, the first: which settlements may take part, and which do.
 *
 * @param replication whose luck chose them
 */
public record SandboxSites(String country, int replication, List<Placed> settlements) {

    /** What a settlement is to a sandbox. */
    public enum Role {
        PACKAGE,
        COMPARISON,
        ELIGIBLE,
        OUTSIDE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param role one of {@link Role}; from month in which the package begins there; empty where it never does */
    public record Placed(Atlas.Spot settlement, String role, String from) {}

    /**
     * Tries a sandbox to see where it goes.
     *
     * @param asked with one replication
     * @param gone once true, the call ends soon
     */
    public static SandboxSites of(Asked asked, Catalogue catalogue, int threads, BooleanSupplier gone) {
        var answer = new SandboxLab(asked, catalogue, threads)
                .run(Map.of(Designs.PLANNED, asked.scenario().sandbox()), done -> {}, gone);
        if (answer.shown().isEmpty()) {
            throw new CancellationException("nobody wants to know any more");
        }
        return of(asked.scenario(), answer);
    }

    /** Where a sandbox went that was tried. */
    public static SandboxSites of(Scenario scenario, SandboxLab.Answer answer) {
        var outcome = answer.shown().get(0);
        var sites = outcome.trials().get(0).sites().stream()
                .collect(Collectors.toMap(
                        Site::settlement, Function.identity(), (one, other) -> one.isTreated() ? one : other));
        var spots = answer.settlements();
        return new SandboxSites(
                scenario.country(),
                outcome.replication(),
                IntStream.range(0, spots.size())
                        .mapToObj(s -> placed(
                                scenario,
                                spots.get(s),
                                sites.get(s),
                                outcome.eligible().contains(s)))
                        .toList());
    }

    private static Placed placed(Scenario scenario, Atlas.Spot spot, @Nullable Site site, boolean isEligible) {
        if (site == null) {
            return new Placed(spot, (isEligible ? Role.ELIGIBLE : Role.OUTSIDE).toString(), "");
        }
        var from = Optional.of(site).filter(Site::isTreated).map(each -> scenario.month(each.start()));
        return new Placed(spot, (site.isTreated() ? Role.PACKAGE : Role.COMPARISON).toString(), from.orElse(""));
    }
}
