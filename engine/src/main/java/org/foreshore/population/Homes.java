package org.foreshore.population;

import org.foreshore.population.Luck.Purpose;

/**
 * Where the households of a stratum live: a random order, cut into its settlements by their number of residents. As
 * nothing about a household enters the order, neither does it into the distance from the centre.
 *
 * @param order households in the order in which they live
 * @param settlement settlement of each household (by household, not by place in the order)
 * @param residents residents of each settlement, whole households allowing
 */
record Homes(int[] order, int[] settlement, int[] residents) {

    static Homes of(Members members, Stratum stratum, Luck luck) {
        int[] order = shuffled(members.households(), luck);
        int[] settlement = new int[order.length];
        int[] residents = new int[stratum.settlements().size()];
        int here = 0;
        int upTo = stratum.settlements().get(0).residents();
        int housed = 0;
        for (int household : order) {
            while (housed >= upTo && here < residents.length - 1) {
                here++;
                upTo += stratum.settlements().get(here).residents();
            }
            settlement[household] = here;
            residents[here] += members.size(household);
            housed += members.size(household);
        }
        return new Homes(order, settlement, residents);
    }

    private static int[] shuffled(int count, Luck luck) {
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            int j = luck.below(i + 1, Purpose.PLACE, i);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }
}
