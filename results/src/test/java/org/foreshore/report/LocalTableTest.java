package org.foreshore.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.foreshore.store.ResultStore;
import org.foreshore.store.Synthetic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures of localities say the same while a run goes on and from its file, and how many were left out. */
class LocalTableTest {

    private static final Synthetic SMALL = Synthetic.small(8);
    private static final String END = "2027-10";

    @TempDir
    private Path root = Path.of("");

    @Test
    void whatIsStoredIsWhatWasThereBefore() {
        try (var writer = ResultStore.open(root).begin(SMALL.plan())) {
            IntStream.range(0, 8).forEach(replication -> writer.completed(SMALL.outcome(replication)));
            var before = RunResults.of(writer);
            var after = RunResults.of(Publication.finish(writer, 1));
            for (var arm : new String[] {"baseline", "skills-1", "skills-2"}) {
                var found = before.localities(arm, "internet-use", "female", END);
                assertThat(found).hasSize(2);
                assertThat(LocalTable.csv(after.localities(arm, "internet-use", "female", END)))
                        .isEqualTo(LocalTable.csv(found));
            }
        }
    }

    @Test
    void aLocalityIsComparedByItsOwnFiguresAndThoseLeftOutAreCounted() {
        try (var writer = ResultStore.open(root).begin(SMALL.plan())) {
            IntStream.range(0, 8).forEach(replication -> writer.completed(SMALL.outcome(replication)));
            var results = RunResults.of(writer);
            var place =
                    results.comparisonBy("skills-1", "usage-gap", "all", END).get(0);

            var found = results.localities("skills-1", "usage-gap", "all", END);

            var north = found.get(0);
            assertThat(north.difference()).isEqualTo(place.difference().estimate());
            assertThat(north.low()).isEqualTo(place.difference().low());
            assertThat(north.verdict()).isEqualTo(place.verdict().id());
            assertThat(north.tooFew()).isZero();
            var south = found.get(1);
            assertThat(south.where().name()).isEqualTo("South");
            assertThat(south.tooFew()).isEqualTo(2);
            assertThat(south.pairs()).isEqualTo(6);
            assertThat(south.armMean() - south.baselineMean()).isCloseTo(south.difference(), within(1e-12));
        }
    }

    @Test
    void ofAnotherMonthNothingIsTold() {
        try (var writer = ResultStore.open(root).begin(SMALL.plan())) {
            writer.completed(SMALL.outcome(0));
            assertThat(RunResults.of(writer).localities("skills-1", "usage-gap", "all", "2026-11"))
                    .isEmpty();
        }
    }
}
