package org.foreshore.run;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.foreshore.behaviour.Spread;
import org.foreshore.check.Checks;
import org.foreshore.outcome.Annals;
import org.foreshore.scenario.Breakdown;
import org.foreshore.story.Story;
import org.foreshore.story.Wish;

/**
 * Simulates one replication again to tell what nobody wrote down: the story of one of its residents, or what its settlements
 * did. Every draw has an address, so that it is the same replication to the last bit, whoever looks on.
 */
public final class Replay {

    private final Experiment experiment;
    private final int replication;
    private final int threads;
    private final BooleanSupplier cancelled;

    /** @param cancelled asked between months; once true, whatever is asked ends soon with {@link CancellationException} */
    public Replay(Experiment experiment, int replication, int threads, BooleanSupplier cancelled) {
        this.experiment = experiment;
        this.replication = replication;
        this.threads = threads;
        this.cancelled = cancelled;
    }

    /** The story of the resident of a number, from 1. */
    public Story of(int number) {
        var chronicle = new Chronicle(experiment.plan(replication), number);
        look(chronicle);
        return new Story(chronicle.profile(), replication, chronicle.chapters());
    }

    /** The story of one who fits a wish; empty if nobody does. */
    public Optional<Story> of(Wish wish) {
        var search = new Search(wish, experiment.scenario().months());
        look(search);
        int number = search.number(new Places(experiment.population(replication)));
        return number == 0 ? Optional.empty() : Optional.of(of(number));
    }

    /**
     * What every settlement did in every arm, of indicators that are known of localities.
     *
     * @param fewest simulated residents that a figure must rest on to be told
     */
    public List<Annals> settlements(List<String> indicators, int fewest) {
        var told = new Replay(experiment.by(Breakdown.SETTLEMENT), replication, threads, cancelled);
        var wanted = indicators.stream().map(Components::indicator).toList();
        var annalist = new Annalist(told.experiment, replication, wanted, fewest);
        told.look(annalist);
        return annalist.annals();
    }

    private void look(Witness witness) {
        if (threads == 1) {
            look(witness, Spread.none());
            return;
        }
        var pool = Executors.newFixedThreadPool(threads);
        try {
            look(witness, new Chunks(pool, threads));
        } finally {
            pool.shutdownNow();
        }
    }

    private void look(Witness witness, Spread spread) {
        try {
            new Replication(experiment, threads, spread, Checks.NONE, witness)
                    .run(replication, cancelled::getAsBoolean);
        } catch (Cancellation.Cancelled unwanted) {
            throw new CancellationException("nobody wants to know any more");
        }
    }
}
