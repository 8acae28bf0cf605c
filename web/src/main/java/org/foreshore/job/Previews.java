package org.foreshore.job;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.foreshore.report.RunResults;
import org.foreshore.scenario.Scenario;
import org.foreshore.store.RunState;

/**
 * What happens if: a quick look at a question, then the answer that a run would give, as its replications come. What is
 * stored already is told at once. Nothing is stored.
 */
public final class Previews implements Look {

    /** More than this is no quick look any more, however few residents. */
    private static final long MOST_QUICKLY = 5 * QuickLook.RESIDENT_MONTHS;

    /** Resident-months that are computed unasked while somebody looks on; more has to be asked for as a run. */
    private static final long MOST_UNASKED = 3_000_000_000L;

    private final Runs runs;
    private final QuickLook quick;
    private final WholeLook whole;
    private final Turns turns;

    /** @param patience after which a quick look answers with the replications it has */
    public Previews(Runs runs, Questions questions, int threads, Duration patience) {
        this.runs = runs;
        quick = new QuickLook(runs, questions, threads, patience);
        whole = new WholeLook(runs, threads);
        turns = new Turns(threads);
    }

    /** Whether even the least that can be looked at is too much. */
    public static boolean isTooLarge(Scenario scenario) {
        return QuickLook.leastWork(scenario) > MOST_QUICKLY;
    }

    @Override
    public void look(
            Asked asked, List<String> indicators, boolean isWhole, Consumer<Preview> told, BooleanSupplier cancelled) {
        var since = System.nanoTime();
        var stored = runs.store()
                .find(asked.question().id())
                .filter(run -> isWhole && run.state() == RunState.DONE)
                .map(RunResults::of);
        var work = Estimate.residentMonths(asked.scenario());
        if (stored.isPresent()) {
            told.accept(preview(stored.get(), false, true, since));
        } else if (isWhole && work <= QuickLook.RESIDENT_MONTHS) {
            turns.quickly(cancelled, () -> all(asked, told, since, cancelled));
        } else {
            var goesOn = isWhole && work <= MOST_UNASKED;
            var soFar = goesOn ? whole.findSoFar(asked) : Optional.<RunResults>empty();
            soFar.ifPresentOrElse(
                    results -> told.accept(preview(results, false, isAll(asked, results), since)),
                    () -> turns.quickly(cancelled, () -> few(asked, indicators, told, since, goesOn, cancelled)));
            if (goesOn && soFar.filter(results -> isAll(asked, results)).isEmpty()) {
                turns.atLength(cancelled, () -> all(asked, told, since, () -> givingWay(cancelled)));
            }
        }
    }

    private void few(
            Asked asked,
            List<String> indicators,
            Consumer<Preview> told,
            long since,
            boolean goesOn,
            BooleanSupplier cancelled) {
        quick.look(
                asked,
                indicators,
                (results, isLast) -> told.accept(preview(results, true, isLast && !goesOn, since)),
                cancelled);
    }

    private void all(Asked asked, Consumer<Preview> told, long since, BooleanSupplier cancelled) {
        whole.look(asked, results -> told.accept(preview(results, false, isAll(asked, results), since)), cancelled);
    }

    private static boolean isAll(Asked asked, RunResults results) {
        return results.replications() == asked.scenario().replications();
    }

    private boolean givingWay(BooleanSupplier cancelled) {
        turns.giveWay(cancelled);
        return cancelled.getAsBoolean();
    }

    private static Preview preview(RunResults results, boolean isQuick, boolean isLast, long since) {
        return new Preview(results, isQuick, isLast, (System.nanoTime() - since) / 1e9);
    }
}
