package org.foreshore.run;

import java.util.ArrayList;
import java.util.List;
import org.foreshore.behaviour.Membership;
import org.foreshore.random.Draws;
import org.foreshore.story.Wish;
import org.foreshore.world.World;

/** Looks for the resident a story is wanted of: alive and at least fifteen from the start of the scenario to its end. */
final class Search implements Witness {

    private static final int YOUNGEST = 15;

    private final Wish wish;
    private final int last;
    private final List<long[]> users = new ArrayList<>();
    private long[] fitting = new long[0];

    Search(Wish wish, int months) {
        this.wish = wish;
        last = months - 1;
    }

    @Override
    public void see(int arm, int month, World world) {
        if (month == last) {
            users.add(world.users());
            fitting = fitting(world);
        }
    }

    private long[] fitting(World world) {
        var membership = new Membership(world.society().residents());
        var population = world.population();
        var planes = new long[population.blocks()];
        for (int s = 0; s < population.settlements().size(); s++) {
            boolean urban = population.settlements().get(s).urban();
            for (int block = population.firstBlock()[s]; block < population.firstBlock()[s + 1]; block++) {
                planes[block] = population.occupied()[block];
                for (var group : wish.groups()) {
                    planes[block] &= membership.of(group, block, urban);
                }
                planes[block] &= lasting(membership, block, planes[block], world);
            }
        }
        return planes;
    }

    private long lasting(Membership membership, int block, long some, World world) {
        long grown = 0;
        for (long left = some; left != 0; left &= left - 1) {
            int slot = block * 64 + Long.numberOfTrailingZeros(left);
            boolean was = membership.ageYears(slot, world.month() - last) >= YOUNGEST;
            grown |= was ? left & -left : 0;
        }
        return grown;
    }

    /** Slots of those who fit, of those alone whose end differs between arms if that is wished and there are any. */
    private List<Integer> candidates() {
        var all = slots(false);
        var differing = wish.differing() ? slots(true) : List.<Integer>of();
        return differing.isEmpty() ? all : differing;
    }

    private List<Integer> slots(boolean differing) {
        var slots = new ArrayList<Integer>();
        for (int block = 0; block < fitting.length; block++) {
            long left = fitting[block] & (differing ? differing(block) : -1L);
            for (; left != 0; left &= left - 1) {
                slots.add(block * 64 + Long.numberOfTrailingZeros(left));
            }
        }
        return slots;
    }

    private long differing(int block) {
        long differing = 0;
        for (var arm : users) {
            differing |= arm[block] ^ users.get(0)[block];
        }
        return differing;
    }

    /** The number of the resident, or 0 if nobody fits. Which of them follows from the wish alone, not from any luck of the model. */
    int number(Places places) {
        var candidates = candidates();
        if (candidates.isEmpty()) {
            return 0;
        }
        int which = Math.floorMod(Draws.mix(wish.pick() + 1L), candidates.size());
        return places.number(candidates.get(which));
    }
}
