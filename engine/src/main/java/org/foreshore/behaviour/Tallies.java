package org.foreshore.behaviour;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.foreshore.place.Localities;

/** A {@link Tally} of a whole place, and one of each of its localities if they are told apart. */
final class Tallies {

    private final Localities localities;
    private final Tally whole;
    private final List<Tally> local;

    /** Tallies of counters or of flows, all empty. */
    Tallies(Localities localities, Supplier<Tally> empty) {
        this.localities = localities;
        whole = empty.get();
        local = Stream.generate(empty).limit(localities.list().size()).toList();
    }

    /** Number of the locality of a settlement. */
    int locality(int settlement) {
        return localities.of(settlement);
    }

    Tally whole() {
        return whole;
    }

    Tally of(int locality) {
        return local.get(locality);
    }

    void clear() {
        whole.clear();
        local.forEach(Tally::clear);
    }

    /** Adds what a thread has counted in a locality; whole residents, so that any order adds up. */
    synchronized void add(int locality, Tally counted) {
        whole.add(counted);
        if (!local.isEmpty()) {
            local.get(locality).add(counted);
        }
    }

    void add(Tallies other) {
        whole.add(other.whole);
        for (int i = 0; i < local.size(); i++) {
            local.get(i).add(other.local.get(i));
        }
    }

    void copyFrom(Tallies other) {
        whole.copyFrom(other.whole);
        for (int i = 0; i < local.size(); i++) {
            local.get(i).copyFrom(other.local.get(i));
        }
    }
}
