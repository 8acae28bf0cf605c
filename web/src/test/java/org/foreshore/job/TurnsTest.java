package org.foreshore.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private final ExecutorService people = Executors.newCachedThreadPool();
    private final CountDownLatch gate = new CountDownLatch(1);

    @AfterEach
    void stop() {
        gate.countDown();
        people.shutdownNow();
    }

    @Test
    void longWorkIsDoneOneAfterTheOtherInTheOrderOfComing() throws InterruptedException {
        var turns = new Turns(2);
        var order = Collections.synchronizedList(new ArrayList<Integer>());
        for (int person = 0; person < 6; person++) {
            var number = person;
            var came = new CountDownLatch(1);
            people.submit(() -> turns.atLength(
                    () -> {
                        came.countDown();
                        return false;
                    },
                    () -> {
                        came.countDown();
                        awaitOpen(gate);
                        order.add(number);
                    }));
            assertThat(came.await(30, TimeUnit.SECONDS)).isTrue();
        }
        gate.countDown();

        await().untilAsserted(() -> assertThat(order).isEqualTo(List.of(0, 1, 2, 3, 4, 5)));
    }

    @Test
    void longWorkStandsStillWhileAnybodyHurries() {
        var turns = new Turns(1);
        var months = new AtomicInteger();
        var over = new AtomicBoolean();
        people.submit(() -> turns.atLength(() -> false, () -> {
            while (!over.get()) {
                turns.giveWay(over::get);
                months.incrementAndGet();
            }
        }));
        await().until(() -> months.get() > 0);
        var seen = new AtomicInteger();

        turns.quickly(() -> false, () -> {
            pause();
            seen.set(months.get());
            pause();
            seen.set(months.get() - seen.get());
        });

        assertThat(seen.get()).isZero();
        var before = months.get();
        await().until(() -> months.get() > before);
        over.set(true);
    }

    @Test
    void whoGoesWhileWaitingLeavesTheLineAndHoldsNobodyUp() {
        var turns = new Turns(1);
        var left = new AtomicBoolean();
        var done = new AtomicInteger();
        var held = new CountDownLatch(1);
        people.submit(() -> turns.quickly(() -> false, () -> {
            held.countDown();
            awaitOpen(gate);
        }));
        awaitOpen(held);
        var leaver = people.submit(() -> turns.quickly(left::get, done::incrementAndGet));
        people.submit(() -> turns.quickly(() -> false, done::incrementAndGet));
        left.set(true);
        await().until(leaver::isDone);
        assertThat(done.get()).isZero();

        gate.countDown();

        await().until(() -> done.get() == 1);
    }

    private static void awaitOpen(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
