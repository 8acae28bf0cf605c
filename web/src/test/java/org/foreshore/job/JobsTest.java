package org.foreshore.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.foreshore.outcome.ReplicationOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JobsTest {

    private final CountDownLatch gate = new CountDownLatch(1);
    private final Jobs jobs = new Jobs(2);

    @AfterEach
    void stop() {
        gate.countDown();
        jobs.close();
    }

    @Test
    void runsJobsOneAfterAnotherInTheOrderTheyWereAskedFor() {
        List<String> order = Collections.synchronizedList(new ArrayList<>());
        jobs.submit("a", 0, 1, job -> {
            waitForGate(job);
            order.add("a");
        });
        await().until(() -> state("a") == JobState.RUNNING);
        jobs.submit("b", 0, 1, job -> order.add("b"));
        jobs.submit("c", 0, 1, job -> order.add("c"));
        gate.countDown();

        await().until(() -> state("c") == JobState.DONE);
        assertThat(order).containsExactly("a", "b", "c");
    }

    @Test
    void refusesMoreThanMayWait() {
        jobs.submit("runs", 0, 1, this::waitForGate);
        await().until(() -> state("runs") == JobState.RUNNING);
        jobs.submit("waits 1", 0, 1, this::waitForGate);
        jobs.submit("waits 2", 0, 1, this::waitForGate);

        assertThat(jobs.submit("one too many", 0, 1, this::waitForGate)).isEmpty();
        assertThat(jobs.find("one too many")).isEmpty();
        assertThat(jobs.waiting()).isEqualTo(2);
    }

    @Test
    void theSameIdIsTheSameJobWhileItWaitsOrRuns() {
        var first = jobs.submit("a", 0, 1, this::waitForGate);

        assertThat(jobs.submit("a", 0, 1, this::waitForGate)).isEqualTo(first);
        gate.countDown();
        await().until(() -> state("a") == JobState.DONE);
        assertThat(jobs.submit("a", 0, 1, this::waitForGate)).isNotEqualTo(first);
    }

    @Test
    void aCancelledJobStopsAndAWaitingOneNeverStarts() {
        jobs.submit("runs", 0, 5, this::waitForGate);
        var waiting = jobs.submit("waits", 0, 5, job -> job.begun(0, 5)).orElseThrow();
        await().until(() -> state("runs") == JobState.RUNNING);

        assertThat(jobs.cancel("waits")).isTrue();
        assertThat(jobs.cancel("runs")).isTrue();
        assertThat(jobs.cancel("unknown")).isFalse();

        await().until(() -> state("runs") == JobState.CANCELLED);
        assertThat(waiting.state()).isEqualTo(JobState.CANCELLED);
    }

    @Test
    void aBrokenJobSaysWhyAndDoesNotStopTheNext() {
        var broken = jobs.submit("breaks", 0, 3, job -> {
                    throw new IllegalStateException("the disk is full");
                })
                .orElseThrow();
        jobs.submit("next", 0, 1, job -> job.begun(0, 1));

        await().until(() -> state("next") == JobState.DONE);
        assertThat(broken.progress().state()).isEqualTo(JobState.FAILED);
        assertThat(broken.progress().failures())
                .containsExactly(new Progress.Broken(-1, "the run as a whole", "the disk is full"));
    }

    @Test
    void aBrokenReplicationFailsTheJobButTheOthersCount() {
        var job = jobs.submit("a", 0, 3, one -> {
                    one.begun(1, 3);
                    one.completed(new ReplicationOutcome(1, List.of(), List.of()));
                    one.failed(new Progress.Broken(2, "month 3", "no such column"));
                })
                .orElseThrow();

        await().until(() -> job.state().ended());
        assertThat(job.progress().state()).isEqualTo(JobState.FAILED);
        assertThat(job.progress().done()).isEqualTo(2);
        assertThat(job.progress().total()).isEqualTo(3);
    }

    private JobState state(String id) {
        return jobs.find(id).orElseThrow().state();
    }

    private void waitForGate(Job job) {
        while (gate.getCount() > 0 && !job.cancelled()) {
            Thread.onSpinWait();
        }
    }
}
