package org.foreshore.behaviour;

import java.util.Arrays;
import org.foreshore.outcome.Counter;

/** Counts a block after its month: by group for the indicators, and by neighbour group for next month's exposure. */
final class BlockCount {

    private final Residents residents;
    private final Experience experience;
    private final Burden burden;
    private final Tally tally = new Tally();
    private final Tallies tallies;
    private int locality;

    private final long[] cells = new long[Tally.CELLS];
    private final long[] counters = new long[Counter.values().length];

    /** The same of the blocks that are yet to be added, all of one kind of area. */
    private final long[] waitingCells = new long[Tally.AT_ONCE * cells.length];

    private final long[] waitingCounters = new long[Tally.AT_ONCE * counters.length];
    private int waiting;
    private boolean urban;

    private final int[] users = new int[Neighbours.GROUPS];
    private final int[] people = new int[Neighbours.GROUPS];

    /** @param tallies where it hands over what it has counted */
    BlockCount(Residents residents, Experience experience, Burden burden, Tallies tallies) {
        this.tallies = tallies;
        this.residents = residents;
        this.experience = experience;
        this.burden = burden;
    }

    void begin() {
        tally.clear();
        waiting = 0;
    }

    /** Hands over what has been counted since the locality at hand was entered. */
    void handOver() {
        addWaiting();
        tallies.add(locality, tally);
        tally.clear();
    }

    void beginSettlement(int settlement) {
        if (tallies.locality(settlement) != locality) {
            handOver();
            locality = tallies.locality(settlement);
        }
        Arrays.fill(users, 0);
        Arrays.fill(people, 0);
    }

    void endSettlement(int settlement, Neighbours neighbours) {
        neighbours.set(settlement, users, people);
    }

    void add(int block, Surroundings around, long in4g, long inService) {
        count(block, -1L, around, in4g, inService);
        addNeighbours(block, residents.population.occupied()[block] & residents.age10[block]);
    }

    /** Counts some of a block's residents only. */
    void count(int block, long who, Surroundings around, long in4g, long inService) {
        if (waiting == Tally.AT_ONCE || urban != around.urban()) {
            addWaiting();
            urban = around.urban();
        }
        long adult = residents.population.occupied()[block] & residents.age15[block] & who;
        Cells.fill(residents, block, adult, cells);
        fillCounters(block, around, in4g, inService);
        append(cells, waitingCells);
        append(counters, waitingCounters);
        waiting++;
    }

    private void append(long[] words, long[] all) {
        for (int i = 0; i < words.length; i++) {
            all[Tally.AT_ONCE * i + waiting] = words[i];
        }
    }

    private void addWaiting() {
        if (waiting > 0) {
            Arrays.fill(cells, 0);
            for (; waiting < Tally.AT_ONCE; waiting++) {
                append(cells, waitingCells);
            }
            tally.addAtOnce(urban, waitingCells, waitingCounters);
            waiting = 0;
        }
    }

    private void fillCounters(int block, Surroundings around, long in4g, long inService) {
        long user = residents.user[block];
        long home = Bits.household(user, residents.population.householdFirst()[block]);
        counters[Counter.RESIDENTS.ordinal()] = -1L;
        counters[Counter.USERS.ordinal()] = user;
        counters[Counter.COVERED_3G.ordinal()] = inService;
        counters[Counter.COVERED_4G.ordinal()] = in4g;
        counters[Counter.COVERED_NON_USERS.ordinal()] = inService & ~user;
        counters[Counter.PHONE.ordinal()] = residents.phone[block];
        counters[Counter.SMARTPHONE.ordinal()] = residents.smart[block];
        counters[Counter.SKILLED.ordinal()] = residents.skilled[block];
        counters[Counter.AFFORDABLE.ordinal()] = burden.affordable(residents, block, around.tariffing());
        counters[Counter.CONNECTED_HOME.ordinal()] = home;
        counters[Counter.AWARE.ordinal()] = experience.aware[block];
        counters[Counter.IDENTIFIED.ordinal()] = experience.identified[block];
        counters[Counter.DIGITAL_SERVICE.ordinal()] = experience.digital(block);
        counters[Counter.MEANINGFUL.ordinal()] = user & residents.smart[block] & in4g;
        fillBarriers(block, inService & ~user);
        for (int bit = 0; bit < Levels.BITS; bit++) {
            counters[Counter.TRUST_1.ordinal() + bit] = experience.trust.plane(bit, block);
        }
    }

    /** Why those inside coverage are offline: each for the first cause of a fixed order that holds, or for none of them. */
    private void fillBarriers(int block, long offline) {
        long smart = residents.smart[block];
        long homeSmart = Bits.household(smart, residents.population.householdFirst()[block]);
        long equipped = offline & (smart | homeSmart & residents.planes.mayShare[block]);
        long able = equipped & counters[Counter.AFFORDABLE.ordinal()];
        long skilled = able & residents.skilled[block];
        counters[Counter.LACK_DEVICE.ordinal()] = offline & ~equipped;
        counters[Counter.LACK_MONEY.ordinal()] = equipped & ~able;
        counters[Counter.LACK_SKILL.ordinal()] = able & ~skilled;
        counters[Counter.LACK_ACCESSIBILITY.ordinal()] = skilled & residents.planes.disabled(block);
    }

    private void addNeighbours(int block, long reachable) {
        long user = residents.user[block];
        long grown = residents.age25[block];
        long old = residents.age55[block];
        long schooled = residents.planes.schooling(block, 1);
        for (int sex = 0; sex < 2; sex++) {
            long ofSex = reachable & (sex == 1 ? residents.planes.female(block) : ~residents.planes.female(block));
            addGroup(sex * 6, ofSex & ~grown, schooled, user);
            addGroup(sex * 6 + 2, ofSex & grown & ~old, schooled, user);
            addGroup(sex * 6 + 4, ofSex & old, schooled, user);
        }
    }

    private void addGroup(int at, long members, long schooled, long user) {
        people[at] += Long.bitCount(members & ~schooled);
        people[at + 1] += Long.bitCount(members & schooled);
        users[at] += Long.bitCount(members & ~schooled & user);
        users[at + 1] += Long.bitCount(members & schooled & user);
    }
}
