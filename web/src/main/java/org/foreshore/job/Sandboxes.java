package org.foreshore.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.foreshore.lab.Designs;
import org.foreshore.store.Sha256;
import org.foreshore.vocabulary.Catalogue;
import org.jspecify.annotations.Nullable;

/**
 * Sandboxes that were asked to be tried since the program started, and what came out. What somebody has
 * decided on is kept in a file as well; of all others nothing is lost, since the same question gives the same answer again.
 */
public final class Sandboxes {

    /** More are forgotten, the oldest first. */
    private static final int REMEMBERED = 20;

    private final Jobs jobs;
    private final Catalogue catalogue;
    private final int threads;
    private final Map<String, Ticket> tickets = new LinkedHashMap<>();

    public Sandboxes(Jobs jobs, Catalogue catalogue, int threads) {
        this.jobs = jobs;
        this.catalogue = catalogue;
        this.threads = threads;
    }

    /** A sandbox that is being tried, or was. */
    public static final class Ticket {

        private final String id;
        private final Asked asked;
        private final List<String> designs;
        private final Job job;
        private SandboxLab.@Nullable Answer answer;

        private Ticket(String id, Asked asked, List<String> designs, Job job) {
            this.id = id;
            this.asked = asked;
            this.designs = List.copyOf(designs);
            this.job = job;
        }

        public String id() {
            return id;
        }

        public Asked asked() {
            return asked;
        }

        /** Other ways to test the same package that are tried on the same worlds. */
        public List<String> designs() {
            return designs;
        }

        public Progress progress() {
            return job.progress();
        }

        /** Empty until it is done. */
        public synchronized Optional<SandboxLab.Answer> findAnswer() {
            return Optional.ofNullable(answer);
        }

        private synchronized void answer(SandboxLab.Answer found) {
            answer = found;
        }
    }

    /** Begins to try a sandbox, or finds it; empty if too many wait. @param designs beside the planned one, by name */
    public synchronized Optional<Ticket> submit(Asked asked, List<String> designs) {
        var id = id(asked, designs);
        var known = find(id).filter(ticket -> !hasFailed(ticket));
        if (known.isPresent()) {
            return known;
        }
        var total = asked.scenario().replications();
        var job = jobs.submit(id, 0, total, one -> work(id, one));
        job.ifPresent(taken -> keep(new Ticket(id, asked, designs, taken)));
        return find(id);
    }

    private static boolean hasFailed(Ticket ticket) {
        var state = ticket.progress().state();
        return state == JobState.FAILED || state == JobState.CANCELLED;
    }

    /** Another set of designs is another question. */
    private static String id(Asked asked, List<String> designs) {
        var names = String.join(",", new TreeSet<>(designs));
        return Sha256.ofTexts(asked.id(), names).substring(0, asked.id().length());
    }

    private void keep(Ticket ticket) {
        tickets.remove(ticket.id());
        tickets.put(ticket.id(), ticket);
        var oldest = new ArrayList<>(tickets.keySet());
        oldest.stream().limit(Math.max(0, oldest.size() - REMEMBERED)).forEach(tickets::remove);
    }

    private void work(String id, Job job) {
        find(id).ifPresent(ticket -> {
            job.begun(0, ticket.asked().scenario().replications());
            var answer = new SandboxLab(ticket.asked(), catalogue, threads)
                    .run(
                            Designs.chosen(ticket.asked().scenario().sandbox(), ticket.designs()),
                            done -> job.advanced(),
                            job::cancelled);
            if (!job.cancelled()) {
                ticket.answer(answer);
            }
        });
    }

    public synchronized Optional<Ticket> find(String id) {
        return Optional.ofNullable(tickets.get(id));
    }

    /** Asks it to stop; false if there is none of this id. */
    public boolean cancel(String id) {
        return jobs.cancel(id);
    }
}
