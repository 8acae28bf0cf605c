package org.foreshore.behaviour;

import java.util.Arrays;

/** Device vouchers: good for one month; the money of one that is not used is free again. */
final class Vouchers {

    private final Residents residents;
    private final Selection selection;

    Vouchers(Residents residents, Selection selection) {
        this.residents = residents;
        this.selection = selection;
    }

    /** A voucher that is worth nothing goes to nobody. */
    void offer(RunningProgramme programme, Market market, double weight, long key) {
        var terms = programme.terms();
        if (terms.share() <= 0 && terms.instalmentMonths() == 0) {
            return;
        }
        programme.cost(terms.costShare() * market.deviceUsd() * weight);
        var chosen = programme.serve(
                selection,
                block -> programme.eligibility.at(block)
                        & residents.age15[block]
                        & ~residents.smart[block]
                        & ~residents.vouchers.any[block],
                Long.MAX_VALUE,
                key);
        residents.vouchers.give(programme, chosen);
    }

    static void lapse(RunningProgramme programme) {
        Arrays.fill(programme.holders, 0);
    }
}
