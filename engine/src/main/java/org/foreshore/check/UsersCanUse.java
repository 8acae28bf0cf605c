package org.foreshore.check;

import org.foreshore.behaviour.Census;
import org.foreshore.connectivity.Tariffing;
import org.foreshore.population.Traits;
import org.foreshore.rules.Regime;
import org.foreshore.world.World;

/**
 * Every user is at least ten, lives inside coverage, has a smartphone or may use one at home, and can bear the price of
 * data.
 */
final class UsersCanUse implements Invariant {

    @Override
    public void check(World world, Regime regime) {
        for (int s = 0; s < world.population().settlements().size(); s++) {
            settlement(world, s);
        }
    }

    /** The poorest so many income classes cannot bear the price. */
    private static int barredClasses(World world, Tariffing place, double rebate) {
        var market = world.market();
        var adoption = world.model().behaviour().adoption();
        double usd = market.dataUsdPerGb() * adoption.basketGb() * (1 - rebate) * market.factor(place);
        double[] incomes = world.population().incomeUsdPerMonth();
        int poorest = 0;
        while (poorest < Traits.INCOME_CLASSES
                && usd >= adoption.unaffordable() * (incomes[poorest] * market.incomeFactor())) {
            poorest++;
        }
        return poorest;
    }

    private void settlement(World world, int s) {
        var population = world.population();
        var census = world.society().residents().census();
        int covered = world.network().built(s);
        int[] barred = barredClasses(world, world.network().tariffing(s));
        int left = covered;
        for (int block = population.firstBlock()[s]; block < population.firstBlock()[s + 1]; block++) {
            long occupied = population.occupied()[block];
            long user = census.user()[block];
            complain(world, block, user & ~census.age10()[block], "uses the Internet, aged below ten");
            complain(
                    world,
                    block,
                    user & ~Lanes.first(occupied, Math.max(0, left)),
                    "uses the Internet outside coverage, which holds the first %d residents",
                    covered);
            complain(
                    world,
                    block,
                    user & unable(world, barred, block),
                    "uses the Internet, whose price nobody so poor can pay");
            complain(
                    world,
                    block,
                    stranded(census, population.householdFirst()[block], block),
                    "uses the Internet without a smartphone, own or shared");
            left -= Long.bitCount(occupied);
        }
    }

    /** How many classes are barred at list price, and with each of the tariffs after that. */
    private static int[] barredClasses(World world, Tariffing place) {
        var tariffs = world.society().residents().census().tariffs();
        var barred = new int[tariffs.size() + 1];
        barred[0] = barredClasses(world, place, 0);
        for (int i = 1; i < barred.length; i++) {
            barred[i] = barredClasses(world, place, tariffs.get(i - 1).terms().share());
        }
        return barred;
    }

    /** Residents of a block who are too poor for the price that they pay themselves, with a tariff or without. */
    private static long unable(World world, int[] barred, int block) {
        if (barred[0] == 0) {
            return 0;
        }
        var residents = world.society().residents();
        var tariffs = residents.census().tariffs();
        long without = -1L;
        long unable = 0;
        for (int i = 1; i < barred.length; i++) {
            long holders = tariffs.get(i - 1).holders()[block];
            unable |= holders & residents.incomeBelow(block, barred[i]);
            without &= ~holders;
        }
        return unable | without & residents.incomeBelow(block, barred[0]);
    }

    /** Users without a smartphone of their own, and with none at home or no permission. */
    private static long stranded(Census census, long householdFirst, int block) {
        long borrowing = census.user()[block] & ~census.smart()[block];
        long stranded = borrowing & ~census.mayShare()[block];
        for (long left = borrowing; left != 0; left &= left - 1) {
            long home = Lanes.home(householdFirst, Long.numberOfTrailingZeros(left));
            stranded |= (home & census.smart()[block]) == 0 ? Long.lowestOneBit(left) : 0;
        }
        return stranded;
    }

    private void complain(World world, int block, long wrong, String what, Object... numbers) {
        if (wrong != 0) {
            throw InvariantBroken.ofSlot(this, world, Lanes.slot(block, wrong), what, numbers);
        }
    }
}
