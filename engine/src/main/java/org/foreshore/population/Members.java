package org.foreshore.population;

import org.foreshore.population.Luck.Purpose;

/**
 * Who sits where: fills the seats of the households of a stratum from the pool of its residents, role by role: heads,
 * partners, children, other relatives. As everybody in the pool gets a seat, the margins of persons stay exact.
 */
final class Members {

    private final Households households;
    private final Affinities affinities;
    private final Pool pool;
    private final int[] first;
    private final short[] kind;

    private Members(Households households, Affinities affinities, Pool pool) {
        this.households = households;
        this.affinities = affinities;
        this.pool = pool;
        this.first = new int[households.count() + 1];
        for (int i = 0; i < households.count(); i++) {
            first[i + 1] = first[i] + households.size(i);
        }
        this.kind = new short[first[households.count()]];
    }

    static Members of(Households households, Affinities affinities, Pool pool) {
        var members = new Members(households, affinities, pool);
        for (int i = 0; i < households.count(); i++) {
            boolean withChildren = households.children(i) > 0;
            members.seat(members.first[i], affinities.heads(withChildren), true, Purpose.HEAD);
        }
        for (int i = 0; i < households.count(); i++) {
            members.seatPartner(i);
        }
        for (int i = 0; i < households.count(); i++) {
            members.seatChildren(i);
        }
        for (int i = 0; i < households.count(); i++) {
            members.seatRelatives(i);
        }
        return members;
    }

    int households() {
        return households.count();
    }

    /** Index of the first member of a household; the head. */
    int first(int household) {
        return first[household];
    }

    int size(int household) {
        return first[household + 1] - first[household];
    }

    /** Kind of a resident in {@link PersonTable}. */
    int kind(int member) {
        return kind[member];
    }

    int residents() {
        return kind.length;
    }

    private void seatPartner(int household) {
        if (households.couple(household)) {
            int head = PersonTable.groupAndSex(kind[first[household]]);
            seat(first[household] + 1, affinities.partners(head), true, Purpose.PARTNER);
        }
    }

    private void seatChildren(int household) {
        int parent = PersonTable.groupAndSex(kind[first[household]]);
        int mother = parent;
        if (households.couple(household)) {
            int partner = PersonTable.groupAndSex(kind[first[household] + 1]);
            mother = partner % 2 == 1 ? partner : parent;
        }
        int from = first[household] + (households.couple(household) ? 2 : 1);
        for (int member = from; member < from + households.children(household); member++) {
            seat(member, affinities.childrenOf(mother), false, Purpose.CHILD);
        }
    }

    private void seatRelatives(int household) {
        int head = PersonTable.groupAndSex(kind[first[household]]);
        int from = first[household] + (households.couple(household) ? 2 : 1) + households.children(household);
        for (int member = from; member < first[household + 1]; member++) {
            seat(member, affinities.relatives(head), true, Purpose.RELATIVE);
        }
    }

    private void seat(int member, double[] affinity, boolean adult, Purpose purpose) {
        int drawn = pool.draw(affinity, purpose, member);
        if (drawn < 0) {
            drawn = pool.draw(affinities.anybody(adult), purpose, member);
        }
        if (drawn < 0) {
            throw new IllegalStateException("no %s is left for seat %d".formatted(adult ? "adult" : "child", member));
        }
        kind[member] = (short) drawn;
    }
}
