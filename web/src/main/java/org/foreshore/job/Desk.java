package org.foreshore.job;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.foreshore.problem.StoreUnreadable;
import org.foreshore.report.RunResults;
import org.foreshore.store.DamagedRun;
import org.foreshore.store.RunState;
import org.foreshore.store.StoredRun;

/** Where runs are asked for and looked up: those of this program's life as tickets, all others in the store. */
public final class Desk implements AutoCloseable {

    private static final int KEPT = 8;

    /** A run somebody asked for since the program started. */
    public record Ticket(Asked asked, Job job) {}

    private final Runs runs;
    private final Jobs jobs;
    private final Speed speed;
    private final Map<String, Asked> asked = new ConcurrentHashMap<>();
    /** Numbers of the runs looked at lately, so that moving between charts reads no file twice. */
    private final Recent<String, RunResults> recent = new Recent<>(KEPT);

    public Desk(Runs runs, int queued, Speed speed) {
        this.runs = runs;
        this.jobs = new Jobs(queued);
        this.speed = speed;
    }

    public Jobs jobs() {
        return jobs;
    }

    public Speed speed() {
        return speed;
    }

    /** Takes on a question that is not answered yet, or finds the run that is at it; empty if too many wait. */
    public Optional<Ticket> submit(Asked question) {
        checkStore();
        var stored = findStored(question.id()).map(run -> run.replicationsDone().size());
        var total = question.scenario().replications();
        var job = jobs.submit(question.id(), stored.orElse(0), total, one -> work(question, one));
        job.ifPresent(taken -> asked.put(taken.id(), question));
        asked.keySet().removeIf(id -> jobs.find(id).isEmpty());
        return job.map(taken -> new Ticket(question, taken));
    }

    private void work(Asked question, Job job) {
        runs.run(question, job, job::cancelled);
        var scenario = question.scenario();
        var perReplication = Estimate.residentMonths(scenario) / (double) scenario.replications();
        speed.note(job.computed() * perReplication, job.secondsComputing());
    }

    /** A store that cannot be written is said when somebody asks, not when their turn comes. */
    private void checkStore() {
        var root = runs.store().root();
        try {
            Files.createDirectories(root);
        } catch (IOException e) {
            throw new StoreUnreadable(root.toString(), "the folder of results cannot be made", e);
        }
        if (!Files.isWritable(root)) {
            throw new StoreUnreadable(root.toString(), "the folder of results cannot be written to");
        }
    }

    public Optional<Ticket> findTicket(String id) {
        return jobs.find(id).flatMap(job -> Optional.ofNullable(asked.get(id)).map(known -> new Ticket(known, job)));
    }

    /** Tickets in the order they were asked for. */
    public List<Ticket> tickets() {
        return jobs.list().stream()
                .flatMap(job -> findTicket(job.id()).stream())
                .toList();
    }

    /** @param id its twelve digits */
    public Optional<StoredRun> findStored(String id) {
        return runs.store().find(id);
    }

    /** Every stored run, the latest first. */
    public List<StoredRun> stored() {
        return runs.store().list();
    }

    /** Stored runs that cannot be read. */
    public List<DamagedRun> damaged() {
        return runs.store().listDamaged();
    }

    /** The numbers of a run, finished or not; empty if nothing of it is known or stored yet. */
    public Optional<RunResults> findResults(String id) {
        var soFar = jobs.find(id).flatMap(Job::findResults);
        return soFar.or(() -> findStored(id).map(this::results));
    }

    /** Only the numbers of a run that is done can never change. */
    private RunResults results(StoredRun run) {
        return run.state() == RunState.DONE ? recent(run) : RunResults.of(run);
    }

    private RunResults recent(StoredRun run) {
        var known = recent.find(run.id());
        if (known.isPresent()) {
            return known.get();
        }
        var read = RunResults.of(run);
        recent.keep(run.id(), read);
        return read;
    }

    @Override
    public void close() {
        jobs.close();
    }
}
