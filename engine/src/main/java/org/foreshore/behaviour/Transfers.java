package org.foreshore.behaviour;

import java.util.List;
import org.foreshore.place.Settlement;
import org.foreshore.rules.LocalShare;

/**
 * How many places of a programme each settlement fills itself.
 *
 * @param share part of the places, 0 to 1
 * @param weights of the settlements; they sum to one
 */
record Transfers(double share, double[] weights) {

    static final Transfers NONE = new Transfers(0, new double[0]);

    /** @param online share of the residents of each settlement who use the Internet */
    static Transfers of(LocalShare rule, List<Settlement> settlements, double[] online) {
        double people = 0;
        double offline = 0;
        for (int s = 0; s < online.length; s++) {
            people += settlements.get(s).residents();
            offline += settlements.get(s).residents() * (1 - online[s]);
        }
        var weights = new double[online.length];
        for (int s = 0; s < weights.length; s++) {
            double need = offline == 0 ? 1 : (1 - online[s]) * people / offline;
            double each = 1 - rule.equalised() + rule.equalised() * need;
            weights[s] = settlements.get(s).residents() * each / people;
        }
        return new Transfers(rule.share(), weights);
    }

    /** What settlements have a claim to and have not been given, so that small parts add up over the months. */
    static final class Claims {

        private final double[] due;
        private double carried;

        Claims(int settlements) {
            due = new double[settlements];
        }

        /** Shares the local part of so many places out, each to the settlement with the greatest claim. */
        int[] take(Transfers transfers, long places) {
            carried += transfers.share() * places;
            long local = Math.min(places, (long) carried);
            carried = Math.min(1, carried - local);
            var quotas = new int[due.length];
            for (int s = 0; s < due.length; s++) {
                due[s] += transfers.weights()[s] * local;
            }
            for (long i = 0; i < local; i++) {
                int s = greatest();
                quotas[s]++;
                due[s]--;
            }
            return quotas;
        }

        private int greatest() {
            int greatest = 0;
            for (int s = 1; s < due.length; s++) {
                greatest = due[s] > due[greatest] ? s : greatest;
            }
            return greatest;
        }
    }
}
