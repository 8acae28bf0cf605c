package org.foreshore.run;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.foreshore.outcome.SandboxOutcome;
import org.foreshore.pilot.Design;
import org.foreshore.pilot.Eligible;
import org.foreshore.place.Settlement;
import org.foreshore.policy.PolicyLever;
import org.foreshore.problem.Finding;
import org.foreshore.problem.ScenarioInvalid;
import org.foreshore.rules.Regime;
import org.foreshore.scenario.Breakdown;
import org.foreshore.scenario.Reach;
import org.foreshore.scenario.Sandbox;
import org.foreshore.scenario.Scheduled;

/** Runs sandboxes of several designs over the replications of an experiment; the results do not depend on threads. */
public final class PilotRunner {

    private final int threads;

    public PilotRunner(int threads) {
        this.threads = threads;
    }

    /**
     * What is made of each replication, in their order; its worlds are forgotten once it is made.
     *
     * @param judge asked by several threads at once
     * @param designs of which all begin their test in the same month and ask about the same outcome
     * @param progress told how many are done
     * @param cancelled asked between months; once true, what is done so far is returned
     */
    public <T> List<T> run(
            Experiment experiment,
            List<Design> designs,
            Function<SandboxOutcome, T> judge,
            IntConsumer progress,
            BooleanSupplier cancelled) {
        check(experiment, designs);
        var told = experiment.by(Breakdown.SETTLEMENT);
        int replications = experiment.scenario().replications();
        var done = new TreeMap<Integer, T>();
        var next = new AtomicInteger();
        var finished = new AtomicInteger();
        Callable<Void> work = () -> {
            var worker = new PilotReplication(told, designs);
            for (int r = next.getAndIncrement(); r < replications; r = next.getAndIncrement()) {
                var made = judge.apply(worker.run(r, cancelled::getAsBoolean));
                synchronized (done) {
                    done.put(r, made);
                }
                progress.accept(finished.incrementAndGet());
            }
            return null;
        };
        await(work, Math.min(threads, replications));
        return List.copyOf(done.values());
    }

    private static void await(Callable<Void> work, int threads) {
        var pool = Executors.newFixedThreadPool(threads, task -> {
            var thread = new Thread(task, "sandbox");
            thread.setDaemon(true);
            return thread;
        });
        try {
            var all = new ArrayList<Callable<Void>>();
            for (int i = 0; i < threads; i++) {
                all.add(work);
            }
            for (var future : pool.invokeAll(all)) {
                future.get();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException broken) {
            if (broken.getCause() instanceof RuntimeException cause) {
                raise(cause);
            } else {
                throw new IllegalStateException(broken.getCause());
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static void raise(RuntimeException cause) {
        if (!(cause instanceof Cancellation.Cancelled)) {
            throw cause;
        }
    }

    /** Settlements that may take part, as far as it can be said before anything is simulated. */
    public static int eligible(Experiment experiment, Sandbox sandbox) {
        var eligible = new Eligible(sandbox.eligibility());
        return (int) experiment.population().settlements().stream()
                .filter(eligible::admits)
                .count();
    }

    private static void check(Experiment experiment, List<Design> designs) {
        var first = designs.get(0).sandbox();
        var scenario = experiment.scenario();
        for (var design : designs) {
            if (!design.sandbox().from().equals(first.from())
                    || !design.sandbox().hypothesis().equals(first.hypothesis())) {
                throw new IllegalArgumentException("design %s has another start or question".formatted(design.id()));
            }
        }
        int many = eligible(experiment, first);
        designs.forEach(design -> Eligible.check(many, design.sandbox().sites()));
        var levers = first.levers().isEmpty()
                ? scenario.arms().stream()
                        .filter(arm -> arm.id().equals(first.arm()))
                        .flatMap(arm -> arm.levers().stream())
                        .filter(lever -> !scenario.baseline().levers().contains(lever))
                        .toList()
                : first.levers();
        levers.forEach(lever -> checkLocal(lever, experiment.population().settlements()));
        if (first.safeguards().residentCap() > 0) {
            levers.forEach(PilotRunner::checkServes);
        }
    }

    /** Only programmes serve residents one by one, so that a cap on them can be held. */
    private static void checkServes(Scheduled lever) {
        var rules = ((PolicyLever) lever.component()).applyTo(Regime.statusQuo(), 1, Reach.EVERYBODY);
        if (rules.programmes().size() < rules.rules().size()) {
            refuse(
                    "pilot.safeguards.residentCap",
                    "%s does not serve residents one by one, so that they cannot be counted".formatted(lever.id()),
                    "Leave the cap out, or the lever.");
        }
    }

    /** A lever that holds everywhere, whatever is said, cannot be tried in a few settlements. */
    private static void checkLocal(Scheduled lever, List<Settlement> settlements) {
        var component = (PolicyLever) lever.component();
        var sites = new TreeSet<>(List.of(settlements.size()));
        var there = component.applyTo(Regime.statusQuo(), 1, Reach.EVERYBODY.at(sites));
        if (component.applyTo(Regime.statusQuo(), 1, Reach.EVERYBODY).equals(there)) {
            refuse(
                    "pilot.package",
                    "%s holds in the whole country, so it cannot be tried in some settlements".formatted(lever.id()),
                    "Leave it out of the package.");
        }
    }

    private static void refuse(String where, String message, String hint) {
        throw new ScenarioInvalid(List.of(new Finding(Finding.Severity.ERROR, "", 0, 0, where, message, hint)));
    }
}
